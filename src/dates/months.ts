import { MONTH_HEADS, MONTHS, type MonthName } from '../lexicon/dates/months.js';
import { GAP } from '../text/letters.js';
import { readOrdinal, readSpelled } from './numbers.js';
import { type Found, found, goesOn, isDigits, look, type Reader, standsAlone } from './reader.js';

/** A month that was read, with what told that it is one. */
export interface MonthRead {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  /** The word has other meanings, and nothing beside it tells yet. */
  readonly weak?: 'word' | 'name' | undefined;
  readonly headed: boolean;
  readonly family?: string;
  readonly disagrees?: true | undefined;
}

const BETWEEN_NAMES = GAP.slash | GAP.dash | GAP.open | GAP.comma;

/** A month by name, both its names together, or by number behind «شهر»: «شهر مايو», «فبراير/شباط», «شهر 9». */
export function readMonth(reader: Reader, i: number): Found<MonthRead> | null {
  const head = look(reader, i, MONTH_HEADS);
  if (head !== null && head.value === 'month' && goesOn(reader, head.next, GAP.quote)) {
    const named = look(reader, head.next, MONTHS);
    if (named !== null) return withSecondName(reader, named, true);
    return readNumbered(reader, head.next);
  }
  const named = look(reader, i, MONTHS);
  return named === null ? null : withSecondName(reader, named, false);
}

function readNumbered(reader: Reader, i: number): Found<MonthRead> | null {
  const number = isDigits(reader.words, i)
    ? standsAlone(reader, i, GAP.dash)
      ? found(reader.words.number[i] as number, i + 1)
      : null
    : (severalMonths(reader, i) ?? ordinalNumber(reader, i));
  if (number === null || number.value < 1 || number.value > 12) return null;
  return found({ calendar: 'gregorian', month: number.value, headed: true }, number.next);
}

/** «شهر تسعة»; «شهر واحد» is one month. */
function severalMonths(reader: Reader, i: number): Found<number> | null {
  const spelled = readSpelled(reader, i);
  return spelled?.value === 1 ? null : spelled;
}

/** «الشهر التاسع»; «الشهر الأول» is rather the first of several. */
function ordinalNumber(reader: Reader, i: number): Found<number> | null {
  const ordinal = readOrdinal(reader, i);
  return ordinal === null || ordinal.value.number === 1 ? null : found(ordinal.value.number, ordinal.next);
}

/** «شباط (فبراير)», «مارس آذار», «كانون الثاني - يناير». */
function withSecondName(reader: Reader, first: Found<MonthName>, headed: boolean): Found<MonthRead> {
  const { calendar, month, weak, family } = first.value;
  const alone: Found<MonthRead> = found({ calendar, month, weak, headed, family }, first.next);
  if (!goesOn(reader, first.next, BETWEEN_NAMES)) return alone;
  const second = look(reader, first.next, MONTHS);
  if (second === null || second.value.calendar !== calendar) return alone;
  // «صفر-صفر» is a score.
  if (second.value.month === month && second.value.family === family && calendar === 'hijri') return alone;
  if (second.value.month === month) return found({ calendar, month, headed: true }, second.next);
  const gap = reader.words.gap[first.next] as number;
  const isPaired =
    (gap & (GAP.slash | GAP.open)) !== 0 && second.value.family !== family && second.value.weak === undefined;
  return isPaired ? found({ calendar, month, headed: true, disagrees: true }, second.next) : alone;
}
