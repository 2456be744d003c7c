/** Days are numbered from 1970-01-01; months are 1…12; the year before 1 is 0. Gregorian throughout. */
const DAY_MS = 86_400_000;

/** The number of a day; months and days out of range carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** Year, month and day of a day's number. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether a year has such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** ISO 8601 week: a week is of the year that has its Thursday. */
export function weekOf(day: number): { year: number; week: number } {
  const monday = mondayOf(day);
  const { year } = dateOf(monday + 3);
  return { year, week: 1 + Math.round((monday - mondayOf(dayNumber(year, 1, 4))) / 7) };
}

/** A month so many months away. */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}
