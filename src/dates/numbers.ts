import { JOINTS } from '../lexicon/dates/joints.js';
import { CARDINALS, DAY_NAMES, ORDINALS, type OrdinalName } from '../lexicon/dates/numerals.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import {
  type Found,
  follows,
  found,
  goesOn,
  hasConjunction,
  isDigits,
  isGlued,
  lengthOf,
  look,
  type Reader,
  standsAlone,
} from './reader.js';

/** A cardinal in digits or words: «12», «خمسة وعشرون», «ألف وتسعمئة وسبع وستين». */
export function readCardinal(reader: Reader, i: number): Found<number> | null {
  const { words } = reader;
  if (isDigits(words, i)) {
    const value = words.number[i] as number;
    return value >= 0 && standsAlone(reader, i) ? found(value, i + 1) : null;
  }
  return readSpelled(reader, i);
}

/** A cardinal in words. */
export function readSpelled(reader: Reader, i: number): Found<number> | null {
  const first = look(reader, i, CARDINALS);
  if (first === null) return null;
  let sum = first.value;
  let last = first.value;
  let { next } = first;
  for (;;) {
    const at = conjoined(reader, next);
    const term = look(reader, at, CARDINALS);
    if (term === null) break;
    // A term below the one before, of another order: 1900 + 67, not 20 + 10.
    const isLower = term.value < last && last >= (term.value < 100 ? 100 : 1000);
    if (!(last < 10 && isTens(term.value)) && !isLower) break;
    sum += term.value;
    last = term.value;
    next = term.next;
  }
  return found(sum, next);
}

/** An ordinal: «الخامس», «الحادي والعشرين», «سابع», «الـ21». */
export function readOrdinal(reader: Reader, i: number): Found<OrdinalName> | null {
  const { words } = reader;
  const the = look(reader, i, JOINTS.the);
  if (the !== null && the.next < reader.limit && isDigits(words, the.next) && isGlued(words, the.next)) {
    const number = words.number[the.next] as number;
    return number > 0 ? found({ number }, the.next + 1) : null;
  }
  const first = look(reader, i, ORDINALS) ?? tensAlone(reader, i);
  if (first === null) return null;
  const at = first.value.number < 10 ? conjoined(reader, first.next) : -1;
  const tens = look(reader, at, CARDINALS);
  if (tens !== null && isTens(tens.value)) return found({ number: first.value.number + tens.value }, tens.next);
  return first.value.compound ? null : first;
}

/** A day of the month: «16», «16th», «الخامس والعشرين», «سابع», «غرة», «واحد وعشرين». -1 is the last. */
export function readDay(reader: Reader, i: number): Found<number> | null {
  const { words } = reader;
  if (isDigits(words, i)) {
    const value = words.number[i] as number;
    if (
      value < 1 ||
      value > 31 ||
      lengthOf(words, i) > 2 ||
      !standsAlone(reader, i, GAP.dash | GAP.slash | GAP.dot) ||
      isDecimal(words, i)
    )
      return null;
    const suffix = i + 1;
    return found(
      value,
      suffix < reader.limit && words.gap[suffix] === 0 && isEnglishSuffix(reader, suffix) ? suffix + 1 : suffix,
    );
  }
  const name = look(reader, i, DAY_NAMES);
  if (name !== null) return name;
  const ordinal = readOrdinal(reader, i);
  if (ordinal !== null && ordinal.value.number <= 31) return found(ordinal.value.number, ordinal.next);
  const spelled = readSpelled(reader, i);
  return spelled !== null && spelled.value <= 31 ? spelled : null;
}

/** «والعشرين» or «و العشرين» after a number: the word that the conjunction joins, or -1. */
export function conjoined(reader: Reader, i: number): number {
  const { words } = reader;
  if (!follows(reader, i)) return -1;
  if (hasConjunction(words, i)) return i;
  const joint = words.clitics[i] === 0 ? look(reader, i, JOINTS.and) : null;
  return joint !== null && goesOn(reader, joint.next) ? joint.next : -1;
}

function tensAlone(reader: Reader, i: number): Found<OrdinalName> | null {
  const tens = look(reader, i, CARDINALS);
  if (tens === null || !isTens(tens.value)) return null;
  const { words } = reader;
  // «العشرين», not «عشرين».
  const isDefinite = words.text.startsWith('ال', words.stem[i] as number);
  return isDefinite ? found({ number: tens.value }, tens.next) : null;
}

/** Of the cardinals 20, 30 … 90. */
function isTens(value: number): boolean {
  return value >= 20 && value <= 90;
}

/** «51.[8]». */
function isDecimal(words: Words, i: number): boolean {
  return isGlued(words, i) && isDigits(words, i - 1) && ((words.gap[i] as number) & (GAP.dot | GAP.comma)) !== 0;
}

function isEnglishSuffix({ words }: Reader, i: number): boolean {
  const suffix = words.text.slice(words.start[i], words.end[i]).toLowerCase();
  return suffix === 'th' || suffix === 'st' || suffix === 'nd' || suffix === 'rd';
}
