import { dayNumber, weekdayOf } from './calendar.js';

/**
 * Zones with summer time, by the rules of the IANA time zone database (2026b) that were in force from 2007 to 2026.
 * Before that a zone's rule of 2007 is used. Minutes east of Greenwich.
 */
interface Rule {
  /** The last year that the rule was in force. */
  readonly until?: number;
  readonly winter: number;
  /** First day of summer time and the first day after it; none where the clock stays. */
  readonly summer?: readonly [from: (year: number) => number, to: (year: number) => number];
}

/** The nth such weekday of a month (-1 the last), 5 Friday, 7 Sunday. */
function nth(month: number, weekday: number, n: number): (year: number) => number {
  return (year) => {
    if (n > 0) {
      const first = dayNumber(year, month, 1);
      return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
    }
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };
}

const EUROPE = [nth(3, 7, -1), nth(10, 7, -1)] as const;
const JORDAN = [nth(3, 4, -1), nth(10, 5, -1)] as const;

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  cairo: [
    { until: 2010, winter: 120, summer: [nth(4, 5, -1), nth(9, 4, -1)] },
    { until: 2013, winter: 120 },
    { until: 2014, winter: 120, summer: [(year) => dayNumber(year, 5, 16), nth(9, 4, -1)] },
    { until: 2022, winter: 120 },
    { winter: 120, summer: [nth(4, 5, -1), (year) => nth(10, 4, -1)(year) + 1] },
  ],
  beirut: [{ winter: 120, summer: EUROPE }],
  amman: [
    { until: 2021, winter: 120, summer: JORDAN },
    { until: 2022, winter: 120, summer: [nth(2, 5, -1), (year) => dayNumber(year, 12, 31)] },
    { winter: 180 },
  ],
  damascus: [
    { until: 2021, winter: 120, summer: [nth(3, 5, -1), nth(10, 5, -1)] },
    { until: 2022, winter: 120, summer: [nth(3, 5, -1), (year) => dayNumber(year, 12, 31)] },
    { winter: 180 },
  ],
  palestine: [{ winter: 120, summer: [nth(3, 6, -1), nth(10, 6, -1)] }],
  london: [{ winter: 0, summer: EUROPE }],
  paris: [{ winter: 60, summer: EUROPE }],
  kyiv: [{ winter: 120, summer: EUROPE }],
  'new-york': [{ winter: -300, summer: [nth(3, 7, 2), nth(11, 7, 1)] }],
};

/** The offset of a zone on a day, by its rule at noon. A number is an offset already. */
export function offsetOn(zone: number | string, day: number, year: number): number {
  if (typeof zone === 'number') return zone;
  const rules = RULES[zone] ?? [];
  const rule = rules.find(({ until }) => until === undefined || year <= until);
  if (rule === undefined) return 0;
  if (rule.summer === undefined) return rule.winter;
  const [from, to] = rule.summer;
  return day >= from(year) && day < to(year) ? rule.winter + 60 : rule.winter;
}

/** An offset as it is written: `Z`, `+03:00`. */
export function writeOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
