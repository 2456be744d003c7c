import { dateOf, dayNumber, daysInMonth, isDate, shiftMonth, weekdayOf } from './calendar.js';
import { hijriDateOf, hijriDayNumber, hijriMonthLength, hijriYearWithin, isTabled } from './hijri.js';
import type { DateMoment } from './moment.js';
import {
  dayPeriod,
  hijriMonthPeriod,
  isPlaced,
  monthPeriod,
  nowhere,
  type Period,
  spanPeriod,
  unknownPeriod,
  yearPeriod,
} from './period.js';
import { type Placing, shiftOf, yearOf } from './place.js';

/** Places a date whose fields may be missing. */
export function placeDate(date: DateMoment, placing: Placing): Period {
  if (date.disagrees) placing.warn('month-names-disagree', 'the two names are of different months');
  if (date.monthOf !== undefined) return inMonth(date, placing.place(date.monthOf));
  const year = yearOfDate(date, placing);
  const period = year === undefined ? withoutYear(date, placing) : withYear(date, year, placing);
  if (date.weekday !== undefined && isPlaced(period) && weekdayOf(period.first) !== date.weekday)
    placing.warn('weekday-mismatch', 'the date is not on that weekday');
  return period;
}

function yearOfDate(date: DateMoment, placing: Placing): number | undefined {
  if (typeof date.year === 'number' || date.year === undefined) return date.year;
  if (date.calendar === 'hijri' && date.year.kind === 'unit' && typeof date.year.turn.shift === 'number') {
    const reference = placing.reference;
    return reference === null ? undefined : hijriDateOf(reference.day).year + date.year.turn.shift;
  }
  const period = placing.place(date.year);
  if (!isPlaced(period)) return undefined;
  return date.calendar === 'hijri' ? hijriYearIn(period, date) : yearOf(period);
}

/** «رمضان 2022»: the Hijri year that has the date, or the month's first day, within that period. */
function hijriYearIn({ first, last }: Period, { month = 1, day = 1 }: DateMoment): number {
  return hijriYearWithin(first, last, month, day < 0 ? 29 : day) ?? hijriDateOf(last).year;
}

function inMonth(date: DateMoment, month: Period): Period {
  if (!isPlaced(month)) return nowhere('day');
  const length = month.last - month.first + 1;
  const day = date.day === -1 ? length : (date.day as number);
  return day > length ? nowhere('day') : dayPeriod(month.first + day - 1);
}

/** A date of a known year. */
function withYear({ calendar, month, day }: DateMoment, year: number, placing: Placing): Period {
  if (calendar === 'hijri') {
    if (!isTabled(year)) placing.approximate = true;
    return hijriPeriod(year, month, day);
  }
  if (month === undefined) return yearPeriod(year);
  if (day === undefined) return monthPeriod(year, month);
  const last = daysInMonth(year, month);
  return day > last ? nowhere('day') : dayPeriod(dayNumber(year, month, day === -1 ? last : day));
}

function hijriPeriod(year: number, month: number | undefined, day: number | undefined): Period {
  if (month === undefined) {
    return {
      ...spanPeriod(dayPeriod(hijriDayNumber(year, 1, 1)), dayPeriod(hijriDayNumber(year + 1, 1, 1) - 1)),
      grain: 'year',
    };
  }
  if (day === undefined) return hijriMonthPeriod(year, month);
  const length = hijriMonthLength(year, month);
  return dayPeriod(hijriDayNumber(year, month, day === -1 ? length : Math.min(day, length)));
}

/** A day and month, or a month, of the year that the sentence, the tense or the turn picks. */
function withoutYear(date: DateMoment, placing: Placing): Period {
  const { calendar, month, day, turn } = date;
  if (month === undefined) return dayOnly(date, placing);
  const anchor = placing.anchorOf(turn);
  if (anchor !== null) return beside(date, anchor, turn?.shift === 'before', placing);
  const shift = shiftOf(turn);
  if (shift === 'same') {
    const previous = placing.placePrevious();
    const year = previous === null ? undefined : yearOf(previous);
    if (year !== undefined) return withYear(date, year, placing);
  }
  const reference = placing.reference;
  if (shift === undefined && placing.year !== null && calendar === 'gregorian') {
    const stated = withYear(date, placing.year, placing);
    // What is to come is of no year gone by.
    const isContradicted = placing.tense === 'future' && reference !== null && stated.last < reference.day;
    if (!isContradicted) return stated;
  }
  if (reference === null) {
    if (calendar === 'hijri') return nowhere(day === undefined ? 'month' : 'day');
    const pad = (n: number): string => String(n).padStart(2, '0');
    return day === undefined
      ? unknownPeriod('month', `XXXX-${pad(month)}`)
      : unknownPeriod('day', `XXXX-${pad(month)}-${pad(day === -1 ? daysInMonth(2001, month) : day)}`);
  }
  const now = calendar === 'hijri' ? hijriDateOf(reference.day) : { year: reference.year, month: reference.month };
  const at = (year: number): Period => withYear(date, year, placing);
  if (shift === 0) return at(now.year);
  const near = [now.year - 1, now.year, now.year + 1].map(at);
  // «الخميس 15 أغسطس»: of three years one has it on that day.
  const agreeing = near.find((period) => isPlaced(period) && weekdayOf(period.first) === date.weekday);
  if (agreeing !== undefined) return agreeing;
  if (typeof shift === 'number' && shift > 0) {
    const next = near.findIndex((period) => period.first > reference.day);
    return at(now.year - 1 + (next < 0 ? 2 : next) + shift - 1);
  }
  if (typeof shift === 'number') {
    // «مايو الماضي» said in May is of the year before.
    const year = month < now.month ? now.year : now.year - 1;
    return at(year + shift + 1);
  }
  if (placing.tense === 'future') {
    return near.find((period) => period.last >= reference.day) ?? nowhere('day');
  }
  const past = near.findLast((period) => period.first <= reference.day);
  const next = placing.tense === 'past' ? undefined : near.find((period) => period.first > reference.day);
  // Of three years one or none has a 29 February.
  if (past === undefined || next === undefined) return past ?? next ?? nowhere('day');
  // Where nothing tells, the past one; but not a year back where the next is a few weeks ahead.
  return (next.first - reference.day) * 1.5 < reference.day - past.last ? next : past;
}

/** «مايو التالي» behind another date: the first one after it. */
function beside(date: DateMoment, { first, last }: Period, isBefore: boolean, placing: Placing): Period {
  const year = date.calendar === 'hijri' ? hijriDateOf(first).year : dateOf(first).year;
  const near = [-1, 0, 1].map((shift) => withYear(date, year + shift, placing));
  const found = isBefore ? near.findLast((period) => period.last < first) : near.find((period) => period.first > last);
  return found ?? nowhere('day');
}

/** A day of the month alone, beside a weekday: «السبت السادس عشر». */
function dayOnly(date: DateMoment, placing: Placing): Period {
  const reference = placing.reference;
  const { day, weekday } = date;
  if (reference === null || day === undefined) return nowhere('day');
  const found: Period[] = [];
  for (let months = -6; months <= 6; months++) {
    const { year, month } = shiftMonth(reference.year, reference.month, months);
    if (isDate(year, month, day)) found.push(dayPeriod(dayNumber(year, month, day)));
  }
  const fit = found.filter((period) => weekdayOf(period.first) === weekday);
  const pool = fit.length > 0 ? fit : found;
  const future = placing.tense === 'future';
  const beside = pool.filter((period) => (future ? period.first >= reference.day : period.first <= reference.day));
  if (placing.tense !== null && beside.length > 0) pool.splice(0, pool.length, ...beside);
  const away = (period: Period): number => Math.abs(period.first - reference.day);
  return pool.sort((a, b) => away(a) - away(b))[0] ?? nowhere('day');
}
