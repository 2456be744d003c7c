import type { Grain } from '../model/article.js';
import { dateOf } from './calendar.js';
import type { DateExpression, DateWarning } from './expression.js';
import { hijriDateOf } from './hijri.js';
import type { AgreeMoment, Calendar, ClockMoment, DateMoment, Moment, RangeMoment } from './moment.js';
import { calendarOf } from './moments.js';
import { isPlaced, nowhere, type Period, spanPeriod } from './period.js';
import { Placing } from './place.js';
import { placeDate } from './place-date.js';
import { placeCentury, placeDecade, placeHoliday, placeNth, placePiece } from './place-parts.js';
import { placeAgo, placeCount, placeUnit, placeWeekday } from './place-relative.js';
import type { ReferenceDate } from './reference.js';
import { offsetOn, writeOffset } from './zones.js';

export { parseReference, type ReferenceDate } from './reference.js';

/** A date placed on the calendar. */
export interface ResolvedDate {
  /** EDTF, Gregorian; `null` where it can't be placed without a reference. */
  readonly value: string | null;
  readonly grain: Grain;
  readonly calendar: Calendar;
  readonly relative: boolean;
  readonly approximate: boolean;
  readonly warnings: readonly DateWarning[];
}

/** Places an expression by the reference date; without one as far as it goes. */
export function resolveDate(expression: DateExpression, reference: ReferenceDate | null): ResolvedDate {
  const placing = new Placing(reference, expression.tense, expression.year, expression.previous, place);
  const period = placing.place(expression.moment);
  const { value, grain } = period;
  return {
    value: value === '' ? null : placing.approximate ? markApproximate(value) : value,
    grain,
    calendar: expression.calendar,
    relative: placing.relative,
    approximate: placing.approximate,
    warnings: placing.warnings,
  };
}

/** Whether an expression is a day with its year: what a line of publication holds. A time may follow. */
export function isFullDate(expression: DateExpression): boolean {
  return isFullDay(expression.moment);
}

function isFullDay(moment: Moment): boolean {
  switch (moment.kind) {
    case 'date':
      return typeof moment.year === 'number' && moment.day !== undefined;
    case 'clock':
    case 'part':
      return isFullDay(moment.day);
    case 'agree':
      return isFullDay(moment.moment) || isFullDay(moment.other);
    default:
      return false;
  }
}

function place(moment: Moment, placing: Placing): Period {
  switch (moment.kind) {
    case 'date':
      return placeDate(moment, placing);
    case 'weekday':
      return placeWeekday(moment, placing);
    case 'unit':
      return placeUnit(moment, placing);
    case 'ago':
      return placeAgo(moment, placing);
    case 'count':
      return placeCount(moment, placing);
    case 'piece':
      return placePiece(moment, placing);
    case 'nth':
      return placeNth(moment, placing);
    case 'decade':
      return placeDecade(moment, placing);
    case 'century':
      return placeCentury(moment, placing);
    case 'holiday':
      return placeHoliday(moment, placing);
    case 'range':
      return placeRange(moment, placing);
    case 'clock':
      return placeClock(moment, placing);
    case 'agree':
      return placeAgreeing(moment, placing);
    case 'part':
      return placing.place(moment.day);
    case 'about':
      placing.approximate = true;
      return placing.place(moment.moment);
  }
}

function placeRange({ from, to }: RangeMoment, placing: Placing): Period {
  let first = placing.place(from);
  let last = placing.place(to);
  if (first.value === '' || last.value === '') return nowhere(last.grain);
  if (first.first > last.last) {
    // «من الثلاثاء إلى الخميس» read on a Wednesday; «من ديسمبر إلى مارس».
    const next = nextOf(to, from);
    if (next !== null) last = place(next, placing);
    else if (from.kind === 'date' && from.month !== undefined && typeof from.year !== 'number') {
      const { year } = from.calendar === 'hijri' ? hijriDateOf(last.first) : dateOf(last.first);
      first = placeDate({ ...from, year: year - (isLater(from, to) ? 1 : 0) }, placing);
    }
  }
  return first.first > last.last ? nowhere(last.grain) : spanPeriod(first, last);
}

/** «من مساء الخميس إلى [صباح الجمعة]»: the weekday that follows the first date. */
function nextOf(to: Moment, from: Moment): Moment | null {
  if (to.kind === 'weekday') return { kind: 'nth', number: 1, weekday: to.weekday, of: from, after: true };
  if (to.kind !== 'clock' && to.kind !== 'part') return null;
  const day = nextOf(to.day, from);
  return day === null ? null : { ...to, day };
}

function isLater(from: DateMoment, to: Moment): boolean {
  return to.kind === 'date' && (from.month as number) > (to.month ?? 12);
}

function placeClock({ day, clock }: ClockMoment, placing: Placing): Period {
  const period = placing.place(day);
  if (period.value === '') return period;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const minute = clock.minute === null ? '' : `:${pad(clock.minute)}`;
  const second = clock.second === null ? '' : `:${pad(clock.second)}`;
  const placed = isPlaced(period);
  const zone =
    clock.zone === null || (!placed && typeof clock.zone === 'string')
      ? ''
      : writeOffset(offsetOn(clock.zone, period.first));
  const hour = pad(clock.hour);
  // EDTF has no zone behind a bare hour.
  const value = `${period.value}T${hour}${zone !== '' && minute === '' ? ':00' : minute}${second}${zone}`;
  return { ...period, grain: clock.minute === null ? 'hour' : 'minute', value };
}

/** Both dates must be one day; the Gregorian one wins. */
function placeAgreeing({ moment, other }: AgreeMoment, placing: Placing): Period {
  const first = placing.place(moment);
  const second = placing.place(other);
  if (first.grain === 'day' && second.grain === 'day' && Math.abs(first.first - second.first) > 2) {
    placing.warn('calendars-disagree', `${first.value} is not ${second.value}`);
  }
  if (isPlaced(first) !== isPlaced(second)) return isPlaced(second) ? second : first;
  // «بعد شهر الموافق 16 يونيو» is that day.
  return calendarOf(moment) === 'hijri' || (second.grain === 'day' && first.grain !== 'day') ? second : first;
}

function markApproximate(value: string): string {
  return value
    .split('/')
    .map((part) => `${part}~`)
    .join('/');
}
