import type { Unit } from '../lexicon/dates/units.js';
import type { Grain } from '../model/article.js';
import { dateOf, dayNumber, daysInMonth, mondayOf, shiftMonth, weekdayOf } from './calendar.js';
import { hijriDateOf } from './hijri.js';
import type { AgoMoment, CountMoment, UnitMoment, WeekdayMoment } from './moment.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  hijriMonthPeriod,
  isPlaced,
  millenniumPeriod,
  monthPeriod,
  nowhere,
  type Period,
  spanPeriod,
  unknownPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';
import { type Placing, shiftOf } from './place.js';

/** The unit that has a day, or the one so many units from it. */
export function unitAt(unit: Unit, day: number, shift: number): Period {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return dayPeriod(unit === 'day' ? day + shift : day);
    case 'week':
    case 'weekend':
      return weekPeriod(day + 7 * shift);
    case 'month': {
      const to = shiftMonth(year, month, shift);
      return monthPeriod(to.year, to.month);
    }
    case 'year':
      return yearPeriod(year + shift);
    case 'decade':
      return decadePeriod((Math.floor(year / 10) + shift) * 10);
    case 'century':
      return centuryPeriod((Math.floor(year / 100) + shift) * 100);
    case 'millennium':
      return millenniumPeriod((Math.floor(year / 1000) + shift) * 1000);
  }
}

/** «العام الماضي», «الشهر نفسه», «أمس». */
export function placeUnit({ unit, turn, of }: UnitMoment, placing: Placing): Period {
  if (of !== undefined) return namesakeIn(placing.place(of), placeUnit({ kind: 'unit', unit, turn }, placing));
  if (unit === 'weekend') placing.approximate = true;
  const { shift } = turn;
  const beside = shift === 'after' ? 1 : shift === 'before' ? -1 : 0;
  if (typeof shift !== 'number') {
    const previous = placing.placePrevious();
    if (previous !== null || shift === 'same') {
      const isGiven = previous !== null && isPlaced(previous);
      return (isGiven ? besidePrevious(unit, previous, beside, placing) : null) ?? nowhere(grainOf(unit));
    }
  }
  const reference = placing.reference;
  return reference === null
    ? nowhere(grainOf(unit))
    : unitAt(unit, reference.day, typeof shift === 'number' ? shift : beside);
}

/** «الشهر نفسه من العام الماضي»: the year alone where no month was spoken of. */
function namesakeIn(year: Period, month: Period): Period {
  return isPlaced(year) && isPlaced(month) ? monthPeriod(dateOf(year.first).year, dateOf(month.first).month) : year;
}

/** «اليوم التالي» goes on from a day, not from a year; «الشهر نفسه» after a Hijri date is that Hijri month. */
function besidePrevious(unit: Unit, { first, last }: Period, beside: number, placing: Placing): Period | null {
  const at = unit === 'month' && placing.isPreviousHijri ? hijriMonthAt : unitAt.bind(null, unit);
  return last <= at(first, 0).last || unit === 'year' ? at(first, beside) : null;
}

/** The Hijri month that has a day, or the one beside it. */
function hijriMonthAt(day: number, shift: number): Period {
  const date = hijriDateOf(day);
  const { year, month } = shiftMonth(date.year, date.month, shift);
  return hijriMonthPeriod(year, month);
}

/** «قبل 3 سنوات», «بعد خمسة أيام», «قبل ساعتين». */
export function placeAgo({ unit, count, about, rest }: AgoMoment, placing: Placing): Period {
  const reference = placing.reference;
  if (about) placing.approximate = true;
  if (reference === null) return nowhere(grainOf(unit));
  if (unit === 'hour' || unit === 'minute') {
    if (reference.minute === null) return dayPeriod(reference.day);
    const size = (of: Unit): number => (of === 'hour' ? 60 : 1);
    const minutes = reference.minute + count * size(unit) + (rest === undefined ? 0 : rest.count * size(rest.unit));
    const day = dayPeriod(reference.day + Math.floor(minutes / 1440));
    const clock = ((minutes % 1440) + 1440) % 1440;
    const hour = String(Math.floor(clock / 60)).padStart(2, '0');
    const grain = grainOf(rest?.unit ?? unit);
    const value = grain === 'hour' ? hour : `${hour}:${String(clock % 60).padStart(2, '0')}`;
    return { ...day, grain, value: `${day.value}T${value}` };
  }
  if (rest !== undefined || !Number.isInteger(count)) return placeCompound(unit, count, rest, reference.day);
  // A counted week is a day; an estimated one the week it falls in.
  if (unit === 'week' && !about) return dayPeriod(reference.day + 7 * count);
  return unitAt(unit, reference.day, count);
}

/** «قبل عام وثلاثة أشهر», «قبل سنتين ونصف»: at the grain of the smaller unit, a half at that of its own. */
function placeCompound(unit: Unit, count: number, rest: AgoMoment['rest'], day: number): Period {
  const whole = Math.trunc(count);
  const at = shiftDay(day, unit, whole) + halfDays(unit, count - whole);
  return rest === undefined ? unitAt(unit, at, 0) : unitAt(rest.unit, at, rest.count);
}

function halfDays(unit: Unit, half: number): number {
  const months = MONTHS[unit];
  return Math.round(half * (months === undefined ? (unit === 'week' ? 7 : 1) : (months * 365) / 12));
}

/** The units that are so many months. */
const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** The same day so many units away, or the last of a shorter month. */
function shiftDay(day: number, unit: Unit, count: number): number {
  const months = MONTHS[unit];
  if (months === undefined) return day + count * (unit === 'week' ? 7 : 1);
  const date = dateOf(day);
  const { year, month } = shiftMonth(date.year, date.month, count * months);
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** «السنوات الخمس الماضية»: whole units, the reference's own not among them. */
export function placeCount({ unit, count }: CountMoment, placing: Placing): Period {
  const reference = placing.reference;
  if (reference === null) return nowhere(grainOf(unit));
  const near = unitAt(unit, reference.day, count < 0 ? -1 : 1);
  const far = unitAt(unit, reference.day, count);
  return count < 0 ? spanPeriod(far, near) : spanPeriod(near, far);
}

/** «الثلاثاء», «الثلاثاء المقبل», «أمس الثلاثاء». */
export function placeWeekday(moment: WeekdayMoment, placing: Placing): Period {
  const { weekday, turn, week, near } = moment;
  if (week !== undefined) {
    const period = placing.place(week);
    if (isPlaced(period)) return dayPeriod(mondayOf(period.first) + weekday - 1);
  }
  const anchor = placing.anchorOf(turn);
  const from = anchor?.grain === 'day' ? anchor.first : placing.reference?.day;
  if (from === undefined) return unknownPeriod('day', `XXXX-WXX-${weekday}`);
  const before = from - ((weekdayOf(from) - weekday + 7) % 7);
  const after = before === from ? from : before + 7;
  const strictlyBefore = before === from ? from - 7 : before;
  if (near !== undefined)
    return dayPeriod(near > 0 ? (after === from ? from + 7 : after) : near < 0 ? strictlyBefore : before);
  const shift = shiftOf(turn);
  if (shift === 0 && placing.tense === null) return dayPeriod(mondayOf(from) + weekday - 1);
  if (typeof shift === 'number' && shift < 0) return dayPeriod(strictlyBefore + 7 * (shift + 1));
  if (typeof shift === 'number' && shift > 0) return dayPeriod((after === from ? from + 7 : after) + 7 * (shift - 1));
  return dayPeriod(placing.tense === 'future' ? after : before);
}

export function grainOf(unit: Unit): Grain {
  return unit === 'weekend' ? 'week' : unit;
}
