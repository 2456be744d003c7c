import type { Grain } from '../model/article.js';
import { dateOf, dayNumber, daysInMonth, mondayOf, weekOf } from './calendar.js';
import { hijriDayNumber, hijriMonthLength } from './hijri.js';

/** A stretch of the calendar, from its first day to its last, with the way it is written. */
export interface Period {
  readonly grain: Grain;
  /** Days from 1970-01-01; `NaN` where the year is not known. */
  readonly first: number;
  readonly last: number;
  /** EDTF, without marks of approximation. */
  readonly value: string;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const four = (n: number): string => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(4, '0');

export function dayPeriod(day: number): Period {
  const date = dateOf(day);
  return { grain: 'day', first: day, last: day, value: `${four(date.year)}-${two(date.month)}-${two(date.day)}` };
}

/** A Hijri month, which EDTF writes as its days. */
export function hijriMonthPeriod(year: number, month: number): Period {
  const first = hijriDayNumber(year, month, 1);
  return { ...spanPeriod(dayPeriod(first), dayPeriod(first + hijriMonthLength(year, month) - 1)), grain: 'month' };
}

export function weekPeriod(day: number): Period {
  const first = mondayOf(day);
  const { year, week } = weekOf(day);
  return { grain: 'week', first, last: first + 6, value: `${four(year)}-W${two(week)}` };
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1);
  return { grain: 'month', first, last: first + daysInMonth(year, month) - 1, value: `${four(year)}-${two(month)}` };
}

export function yearPeriod(year: number): Period {
  return { grain: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), value: four(year) };
}

/** The years from the decade's first: 1990 is 199X. */
export function decadePeriod(year: number): Period {
  return {
    grain: 'decade',
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + 9, 12, 31),
    value: `${four(year).slice(0, -1)}X`,
  };
}

/** The years from the century's first: 1900 is 19XX. */
export function centuryPeriod(year: number): Period {
  return {
    grain: 'century',
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + 99, 12, 31),
    value: `${four(year).slice(0, -2)}XX`,
  };
}

export function millenniumPeriod(year: number): Period {
  return {
    grain: 'millennium',
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + 999, 12, 31),
    value: `${four(year).slice(0, -3)}XXX`,
  };
}

/** A century or millennium before Christ: the fourth century, 400 BC to 301 BC, is -03XX. */
export function beforeChrist(grain: 'century' | 'millennium', number: number): Period {
  const [years, value] = grain === 'century' ? [100, `-${two(number - 1)}XX`] : [1000, `-${number - 1}XXX`];
  return { grain, first: dayNumber(1 - number * years, 1, 1), last: dayNumber((1 - number) * years, 12, 31), value };
}

const FIRST_MONTHS: Readonly<Record<string, readonly [months: number, grain: Grain]>> = {
  half: [6, 'half'],
  quarter: [3, 'quarter'],
  third: [4, 'half'],
};

/** A half, quarter or season of a year by its EDTF number; a third as an interval of months. */
export function piecePeriod(year: number, piece: string, number: number): Period {
  if (piece === 'season') {
    const from = (number - 20) * 3;
    const last = dayNumber(year, from + 3, 1) - 1;
    return { grain: 'season', first: dayNumber(year, from, 1), last, value: `${four(year)}-${number}` };
  }
  const [months, grain] = FIRST_MONTHS[piece] as readonly [number, Grain];
  const from = (number - 1) * months + 1;
  const first = dayNumber(year, from, 1);
  const last = dayNumber(year, from + months, 1) - 1;
  if (piece === 'third') return { ...spanPeriod(monthPeriod(year, from), monthPeriod(year, from + months - 1)), grain };
  return { grain, first, last, value: `${four(year)}-${piece === 'half' ? 39 + number : 32 + number}` };
}

/** A half, quarter or third of a Hijri year as its days. */
export function hijriPiecePeriod(year: number, piece: string, number: number): Period {
  const [months, grain] = FIRST_MONTHS[piece] as readonly [number, Grain];
  const last = number * months;
  return { ...spanPeriod(hijriMonthPeriod(year, last - months + 1), hijriMonthPeriod(year, last)), grain };
}

/** From the start of one period to the end of another. */
export function spanPeriod(from: Period, to: Period): Period {
  return {
    grain: to.grain,
    first: from.first,
    last: to.last,
    value: `${from.value.split('/')[0]}/${to.value.split('/').at(-1)}`,
  };
}

/** A period whose year is not known: `XXXX-02-24`. */
export function unknownPeriod(grain: Grain, value: string): Period {
  return { grain, first: Number.NaN, last: Number.NaN, value };
}

/** A period that can't be placed at all. */
export function nowhere(grain: Grain): Period {
  return unknownPeriod(grain, '');
}

/** Whether a period stands on the calendar. */
export function isPlaced(period: Period): boolean {
  return !Number.isNaN(period.first);
}
