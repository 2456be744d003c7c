import { ERAS } from '../lexicon/dates/modifiers.js';
import { GAP } from '../text/letters.js';
import { isDate } from './calendar.js';
import { type DateMoment, onDate } from './moment.js';
import { type Found, found, goesOn, isDigits, isGlued, lengthOf, look, type Reader } from './reader.js';

const SEPARATORS = [GAP.slash, GAP.dash, GAP.dot] as const;

/**
 * A date in figures, day first unless the figures say otherwise: «16/5/2024», «2024-05-16», «16.05.2024»,
 * «05/16/2024», «14/7/1445هـ», «31/07/09».
 */
export function readNumeric(reader: Reader, i: number): Found<DateMoment> | null {
  const { words, limit } = reader;
  if (i + 2 >= limit || !isDigits(words, i) || !isDigits(words, i + 1) || !isDigits(words, i + 2)) return null;
  const by = separator(reader, i + 1);
  if (by === 0 || separator(reader, i + 2) !== by || touches(reader, i, by) || touches(reader, i + 3)) return null;
  const [a, b, c] = [words.number[i], words.number[i + 1], words.number[i + 2]] as [number, number, number];
  const [long, middle, last] = [lengthOf(words, i), lengthOf(words, i + 1), lengthOf(words, i + 2)];
  if (middle > 2) return null;
  const yearFirst = long === 4 && last <= 2;
  if (!yearFirst && (long > 2 || (last !== 4 && !isShortYear(reader, i, by, last)))) return null;
  const year = yearFirst ? a : last === 2 ? (c < 70 ? 2000 + c : 1900 + c) : c;
  const day = yearFirst ? c : a;
  const era = goesOn(reader, i + 3, GAP.dash) ? look(reader, i + 3, ERAS) : null;
  const next = era === null ? i + 3 : era.next;
  const isHijri = era?.value === 'ah' || (era === null && year >= 1300 && year <= 1500);
  if (isHijri) return isHijriDate(year, b, day) ? found(onDate('hijri', year, b, day), next) : null;
  if (year < 1000 || year > 2199) return null;
  if (isDate(year, b, day)) return found(onDate('gregorian', year, b, day), next);
  // The month can't be above 12: month first, or day in the middle of a year-first date.
  return isDate(year, day, b) ? found(onDate('gregorian', year, day, b), next) : null;
}

/** Two figures of a year only in the form that lines of publication have: «31/07/09». */
function isShortYear({ words }: Reader, i: number, by: number, length: number): boolean {
  return length === 2 && by === GAP.slash && lengthOf(words, i) === 2 && lengthOf(words, i + 1) === 2;
}

/** «9/2021», «2015.3»: a month in figures. */
export function readNumericMonth(reader: Reader, i: number): Found<DateMoment> | null {
  const { words, limit } = reader;
  if (i + 1 >= limit || !isDigits(words, i) || !isDigits(words, i + 1)) return null;
  const by = separator(reader, i + 1);
  if ((by !== GAP.slash && by !== GAP.dash) || touches(reader, i) || touches(reader, i + 2)) return null;
  const [a, b] = [words.number[i], words.number[i + 1]] as [number, number];
  const isYear = (at: number, value: number): boolean => lengthOf(words, at) === 4 && value >= 1900 && value <= 2099;
  if (isYear(i, a) && b >= 1 && b <= 12 && lengthOf(words, i + 1) <= 2) return found(onDate('gregorian', a, b), i + 2);
  if (isYear(i + 1, b) && a >= 1 && a <= 12 && by === GAP.slash) return found(onDate('gregorian', b, a), i + 2);
  return null;
}

/** «22/4» beside a weekday, «يوم» or «الموافق»; alone it is a fraction or an article of law. */
export function readDayMonth(reader: Reader, i: number): Found<DateMoment> | null {
  const { words, limit } = reader;
  if (i + 1 >= limit || !isDigits(words, i) || !isDigits(words, i + 1)) return null;
  if (separator(reader, i + 1) !== GAP.slash || touches(reader, i) || touches(reader, i + 2)) return null;
  const [a, b] = [words.number[i], words.number[i + 1]] as [number, number];
  if (isDate(2000, b, a)) return found(onDate('gregorian', undefined, b, a), i + 2);
  return isDate(2000, a, b) ? found(onDate('gregorian', undefined, a, b), i + 2) : null;
}

/** The one separator before word `i`, spaces beside a slash allowed; 0 for none or several. */
function separator({ words }: Reader, i: number): number {
  const gap = words.gap[i] as number;
  for (const by of SEPARATORS) {
    if (gap === by || (by !== GAP.dot && gap === (by | GAP.space))) return by;
  }
  return 0;
}

/** Figures go on beyond the date: «1.2.3.4», «0112-345-678-9»; a dash before slashes is a range's: «4-5/10/1436». */
function touches({ words }: Reader, i: number, by = 0): boolean {
  if (!isDigits(words, i) || !isDigits(words, i - 1)) return false;
  const gap = words.gap[i] as number;
  if (by === GAP.slash && gap === GAP.dash && lengthOf(words, i - 1) <= 2) return false;
  return isGlued(words, i) && (gap & (GAP.dot | GAP.slash | GAP.dash | GAP.comma)) !== 0;
}

function isHijriDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 1600 && month >= 1 && month <= 12 && day >= 1 && day <= 30;
}
