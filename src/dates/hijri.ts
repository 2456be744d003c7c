import { FIRST_DAY, FIRST_YEAR, LAST_YEAR, LONG_MONTHS } from './umm-al-qura.js';

/** A day in the Hijri calendar. */
export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// The first day of each year of the table, and of the year after it.
const YEAR_STARTS = buildYearStarts();
/** 1 Muharram 1 in the civil calendar, 16 July 622 Julian. */
const CIVIL_EPOCH = -492_148;

/** Whether the Umm al-Qura tables have the year; outside them the civil calendar is used, a day or two off. */
export function isTabled(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

export function hijriMonthLength(year: number, month: number): number {
  if (isTabled(year)) return 29 + ((longMonths(year) >> (month - 1)) & 1);
  return month % 2 === 1 || (month === 12 && isLeap(year)) ? 30 : 29;
}

/** The number of a Hijri day, from 1970-01-01. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  if (!isTabled(year)) return civilYearStart(year) + Math.ceil(29.5 * (month - 1)) + day - 1;
  let start = YEAR_STARTS[year - FIRST_YEAR] as number;
  for (let m = 1; m < month; m++) start += hijriMonthLength(year, m);
  return start + day - 1;
}

/** The Hijri date of a day. */
export function hijriDateOf(day: number): HijriDate {
  const tabled = day >= FIRST_DAY && day < (YEAR_STARTS[LAST_YEAR - FIRST_YEAR + 1] as number);
  let year = tabled ? FIRST_YEAR : 1;
  const startOf = (y: number): number => (tabled ? (YEAR_STARTS[y - FIRST_YEAR] as number) : civilYearStart(y));
  year = Math.max(year, Math.floor((day - (tabled ? FIRST_DAY : CIVIL_EPOCH)) / 354.37) + year - 1);
  while (startOf(year) > day) year--;
  while (startOf(year + 1) <= day) year++;
  let month = 1;
  let start = startOf(year);
  for (let length = hijriMonthLength(year, 1); start + length <= day; ) {
    start += length;
    month++;
    length = hijriMonthLength(year, month);
  }
  return { year, month, day: day - start + 1 };
}

/** The Hijri year that has a day of a month between two days, the first one of two. */
export function hijriYearWithin(first: number, last: number, month: number, day: number): number | undefined {
  const { year } = hijriDateOf(first);
  return [year, year + 1].find((at) => {
    const found = hijriDayNumber(at, month, day);
    return found >= first && found <= last;
  });
}

function longMonths(year: number): number {
  const at = (year - FIRST_YEAR) * 3;
  return Number.parseInt(LONG_MONTHS.slice(at, at + 3), 16);
}

function buildYearStarts(): Int32Array {
  const starts = new Int32Array(LAST_YEAR - FIRST_YEAR + 2);
  starts[0] = FIRST_DAY;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    let length = 12 * 29;
    for (let long = longMonths(year); long > 0; long >>= 1) length += long & 1;
    starts[year - FIRST_YEAR + 1] = (starts[year - FIRST_YEAR] as number) + length;
  }
  return starts;
}

function civilYearStart(year: number): number {
  return CIVIL_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}

function isLeap(year: number): boolean {
  return (14 + 11 * year) % 30 < 11;
}
