import { hourIn } from './clock.js';
import type { Calendar, Clock, DateMoment, Moment } from './moment.js';
import type { YearRead } from './years.js';

/** «2014-2015»: the second year comes after the first, and not by much. */
export function oneAfterAnother(from: YearRead, to: YearRead): boolean {
  const isYear = (year: number): boolean => year <= 2199 || from.certain || to.certain;
  return to.year > from.year && to.year - from.year < 1000 && isYear(from.year) && isYear(to.year);
}

/** A day that a calendar date names. */
export function isDayDate(moment: Moment): boolean {
  if (moment.kind === 'agree' || moment.kind === 'clock')
    return isDayDate(moment.kind === 'agree' ? moment.other : moment.day);
  return moment.kind === 'date' && moment.day !== undefined;
}

/** Any day: a date, a weekday, «أمس». */
export function isDayMoment(moment: Moment): boolean {
  switch (moment.kind) {
    case 'part':
      return isDayMoment(moment.day);
    case 'agree':
      return isDayMoment(moment.moment);
    case 'date':
      return moment.day !== undefined;
    case 'weekday':
    case 'holiday':
      return true;
    case 'nth':
      return moment.weekday !== undefined || moment.unit === 'day';
    case 'unit':
    case 'ago':
      return moment.unit === 'day';
    default:
      return false;
  }
}

export function withWeekday(date: Moment, weekday: number): Moment {
  if (date.kind === 'date') return { ...date, weekday };
  if (date.kind === 'clock') return { ...date, day: withWeekday(date.day, weekday) };
  if (date.kind === 'agree')
    return { ...date, moment: withWeekday(date.moment, weekday), other: withWeekday(date.other, weekday) };
  return date;
}

/** Countable units: days and longer. */
export function isCountable(unit: string): boolean {
  return unit !== 'hour' && unit !== 'minute' && unit !== 'century';
}

/** A period longer than a day: what has an early or late part. */
export function isLongPeriod(moment: Moment): boolean {
  switch (moment.kind) {
    case 'date':
      return moment.day === undefined;
    case 'unit':
      return moment.unit !== 'day';
    case 'nth':
      return moment.unit !== undefined && moment.unit !== 'day';
    case 'piece':
    case 'decade':
    case 'century':
    case 'range':
      return true;
    default:
      return false;
  }
}

export function withClock(day: Moment, clock: Clock & { readonly settled?: boolean }): Moment {
  const { hour, minute, second, zone, settled = false } = clock;
  const at = settled || day.kind !== 'part' ? hour : hourIn(hour, day.half);
  return { kind: 'clock', day, clock: { hour: at, minute, second, zone }, settled };
}

/** One day told twice. `unlike`: only where the calendars differ, since nothing says «الموافق». */
export function agreeing(left: Moment, right: Moment, unlike = false): Moment | null {
  // Twice is enough, and keeps a moment from growing with the text.
  if (left.kind === 'agree') return null;
  const a = calendarOf(left);
  const b = calendarOf(right);
  if (unlike) {
    if (a === null || b === null || a === b || isDayDate(left) !== isDayDate(right)) return null;
    if (!isDayDate(left) && (grainClass(left) !== 'year' || grainClass(right) !== 'year')) return null;
    return { kind: 'agree', moment: left, other: right };
  }
  if (left.kind === 'range') return right.kind === 'range' ? { kind: 'agree', moment: left, other: right } : null;
  if (!isDayDate(right)) return null;
  if (left.kind === 'weekday') return withWeekday(right, left.weekday);
  if (left.kind === 'date' && left.day === undefined) return null;
  if (left.kind === 'ago' && left.unit === 'year' && right.kind === 'date' && right.year === undefined)
    return { ...right, year: left };
  return { kind: 'agree', moment: left, other: right };
}

/** The calendar of a date that names it. */
export function calendarOf(moment: Moment): Calendar | null {
  switch (moment.kind) {
    case 'date':
      return moment.calendar;
    case 'clock':
    case 'part':
      return calendarOf(moment.day);
    case 'about':
      return calendarOf(moment.moment);
    case 'range':
      return calendarOf(moment.to);
    case 'agree':
      return calendarOf(moment.moment);
    case 'century':
      return moment.era === 'ah' ? 'hijri' : 'gregorian';
    default:
      return null;
  }
}

/** «من 2020 إلى 1990» counts something else. */
function isBackwards(from: DateMoment, to: DateMoment): boolean {
  return typeof from.year === 'number' && typeof to.year === 'number' && placeIn(from) > placeIn(to);
}

/** A number that grows with the date, the last of a month below the next one's first. */
function placeIn({ year, month = 0, day = 0 }: DateMoment): number {
  return (year as number) * 10_000 + month * 100 + (day < 0 ? 32 : day);
}

/** A range; the year of its end is its beginning's as well. */
export function rangeOf(from: Moment, to: Moment): Moment | null {
  if (!isRangeable(from) || !isRangeable(to)) return null;
  if (grainClass(from) !== grainClass(to)) return null;
  if (from.kind === 'date' && to.kind === 'date') {
    // «من السبت 16 إلى الأحد 17 [مايو]» is one month.
    if (isDayAlone(from) && !isDayAlone(to) && (from.day as number) < (to.day as number))
      return rangeOf({ ...to, day: from.day, weekday: from.weekday }, to);
    if (from.calendar !== to.calendar || isBackwards(from, to)) return null;
    if (from.month !== undefined && to.month !== undefined) {
      const years = placeIn({ ...from, year: 0 }) < placeIn({ ...to, year: 0 }) ? 0 : 1;
      if (from.year === undefined && to.year !== undefined)
        return { kind: 'range', from: { ...from, year: typeof to.year === 'number' ? to.year - years : to.year }, to };
      // «من ديسمبر 2020 إلى مارس»
      if (typeof from.year === 'number' && to.year === undefined && to.turn === undefined)
        return { kind: 'range', from, to: { ...to, year: from.year + years } };
    }
  }
  // «من الجمعة إلى الأحد [المقبلين]» turns both.
  if ((from.kind === 'date' || from.kind === 'weekday') && from.kind === to.kind && from.turn === undefined)
    return { kind: 'range', from: { ...from, turn: to.turn }, to };
  return { kind: 'range', from, to };
}

/** «السبت 16» */
function isDayAlone({ month, monthOf }: DateMoment): boolean {
  return month === undefined && monthOf === undefined;
}

function isRangeable(moment: Moment): boolean {
  return moment.kind !== 'range' && moment.kind !== 'ago' && moment.kind !== 'count';
}

/** Days go with days, and longer periods with each other. */
export function grainClass(moment: Moment): string {
  if (isDayMoment(moment) || moment.kind === 'clock') return 'day';
  if (moment.kind === 'about') return grainClass(moment.moment);
  if (moment.kind === 'date') return moment.month === undefined ? 'year' : 'month';
  return moment.kind === 'unit' ? moment.unit : moment.kind;
}
