import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, weekdayOf, weekOf } from '../../src/dates/calendar.js';
import { hijriDateOf, hijriDayNumber, hijriMonthLength, hijriYearWithin, isTabled } from '../../src/dates/hijri.js';
import { FIRST_DAY } from '../../src/dates/umm-al-qura.js';
import { offsetOn } from '../../src/dates/zones.js';

const DAY = 86_400_000;

/** The days, every `step`th from the first on, whose Hijri date is another by Intl. */
function strange(calendar: string, first: number, last: number, step = 1): number[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const wrong: number[] = [];
  for (let day = first; day <= last; day += step) {
    const { year, month, day: date } = hijriDateOf(day);
    const [m, d, y] = format
      .format(day * DAY)
      .split(/[/ ]/)
      .map(Number);
    if (year !== y || month !== m || date !== d || hijriDayNumber(year, month, date) !== day) wrong.push(day);
  }
  return wrong;
}

describe('Umm al-Qura', () => {
  it('is the calendar of Intl on every day from 1300 to 1600 AH', () => {
    const last = hijriDayNumber(1600, 12, hijriMonthLength(1600, 12));
    expect(strange('islamic-umalqura', FIRST_DAY, last)).toEqual([]);
  });

  it('goes over to the civil calendar outside the tables', () => {
    expect(isTabled(1299)).toBe(false);
    expect(isTabled(1300)).toBe(true);
    expect(isTabled(1600)).toBe(true);
    expect(isTabled(1601)).toBe(false);
    expect(dateOf(hijriDayNumber(1, 1, 1))).toEqual({ year: 622, month: 7, day: 19 });
    // A cycle of thirty years has every leap year there is.
    for (const first of [1, 500, 1601])
      expect(strange('islamic-civil', hijriDayNumber(first, 1, 1), hijriDayNumber(first + 30, 1, 1))).toEqual([]);
    // The eve of the first year.
    expect(hijriDateOf(hijriDayNumber(1, 1, 1) - 1)).toEqual({ year: 0, month: 12, day: 29 });
  });

  it.each([1200, 1440])('has months as long as from one first day to the next, from %i on', (from) => {
    for (let year = from; year < from + 30; year++)
      for (let month = 1; month <= 12; month++) {
        const next = month === 12 ? hijriDayNumber(year + 1, 1, 1) : hijriDayNumber(year, month + 1, 1);
        expect(hijriMonthLength(year, month)).toBe(next - hijriDayNumber(year, month, 1));
      }
  });

  it.each([
    // «15 شعبان» told between two days: of the year that has it there.
    ['2024-01-01', '2024-12-31', 8, 15, 1445],
    ['2024-07-01', '2025-06-30', 8, 15, 1446],
    ['2024-07-07', '2024-07-07', 1, 1, 1446],
    ['2024-07-06', '2024-07-06', 12, 30, 1445],
    ['2024-03-01', '2024-03-10', 9, 1, undefined],
  ])('between %s and %s, %i/%i is of %s', (first, last, month, day, year) => {
    expect(hijriYearWithin(Date.parse(first) / DAY, Date.parse(last) / DAY, month, day)).toBe(year);
  });
});

describe('days and weeks', () => {
  it('numbers days from 1970-01-01, far back too', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dateOf(dayNumber(-299, 3, 1))).toEqual({ year: -299, month: 3, day: 1 });
    expect(dateOf(dayNumber(24, 2, 29))).toEqual({ year: 24, month: 2, day: 29 });
  });

  it.each([
    ['2024-12-30', 1, 2025, 1],
    ['2021-01-03', 7, 2020, 53],
    ['2024-05-16', 4, 2024, 20],
  ])('%s is day %i of %i-W%i', (iso, weekday, year, week) => {
    const day = Date.parse(iso) / DAY;
    expect(weekdayOf(day)).toBe(weekday);
    expect(weekOf(day)).toEqual({ year, week });
  });
});

describe('zones with summer time', () => {
  const IANA = { cairo: 'Africa/Cairo', amman: 'Asia/Amman', london: 'Europe/London', 'new-york': 'America/New_York' };
  /** Minutes east of Greenwich at noon, by Intl. */
  const byIntl = (zone: string, day: number): number => {
    const noon = day * DAY + DAY / 2;
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(noon);
    const [, sign, hours, minutes] =
      /GMT(?:([+-])(\d+):(\d+))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
    return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };

  it.each(Object.entries(IANA))('%s keeps the clock of %s from 1990 to 2027', (zone, iana) => {
    const wrong: string[] = [];
    for (let day = dayNumber(1990, 1, 1); day < dayNumber(2028, 1, 1); day += 3) {
      const { year, month } = dateOf(day);
      if (offsetOn(zone, day) !== byIntl(iana, day)) wrong.push(`${year}-${month}`);
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('outside the table keeps what the nearest year does', () => {
    expect(offsetOn('london', dayNumber(2060, 7, 1))).toBe(60);
    expect(offsetOn('paris', dayNumber(2060, 1, 1))).toBe(60);
    expect(offsetOn(180, 0)).toBe(180);
  });
});
