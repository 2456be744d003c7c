import type { Table } from '../lexicon/table.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import type { Moment } from './moment.js';

/** Something read from the words: what it says, and the word after its last. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** The words and the way back to the grammar, for a slot that is itself a date. */
export interface Reader {
  readonly words: Words;
  /** No word from here on is read. */
  readonly limit: number;
  /** A date inside a date; `null` too deep. */
  readonly date: (i: number) => Found<Moment> | null;
}

export type Read<Value> = (reader: Reader, i: number) => Found<Value> | null;

export function found<Value>(value: Value, next: number): Found<Value> {
  return { value, next };
}

/** The longest form of a table at word `i`. */
export function look<Meaning>({ words, limit }: Reader, i: number, table: Table<Meaning>): Found<Meaning> | null {
  const match = words.vocabulary.match(words, i, table, limit);
  return match === null ? null : { value: match.meaning, next: match.next };
}

/** Spaces alone, or nothing, stand before word `i`. */
export function follows({ words, limit }: Reader, i: number, allowed: number = GAP.space): boolean {
  return i < limit && ((words.gap[i] as number) & ~(allowed | GAP.space)) === 0;
}

/** Word `i` goes on after spaces, with no proclitic of its own. */
export function goesOn(reader: Reader, i: number, allowed: number = GAP.space): boolean {
  return follows(reader, i, allowed) && reader.words.clitics[i] === 0;
}

export function hasConjunction(words: Words, i: number): boolean {
  return words.clitics[i] === CLITIC.conjunction;
}

export function isDigits(words: Words, i: number): boolean {
  return words.kind[i] === KIND.digits;
}

/** How many characters word `i` has as it is written. */
export function lengthOf(words: Words, i: number): number {
  return (words.end[i] as number) - (words.start[i] as number);
}

/** Whether a bracket was opened inside the words and not closed. */
export function isOpened(words: Words, first: number, next: number): boolean {
  let open = false;
  for (let w = first + 1; w < next; w++) {
    const gap = words.gap[w] as number;
    if (gap & GAP.open) open = true;
    else if (gap & GAP.close) open = false;
  }
  return open;
}

/** Nothing but the given characters, and no space, stands between word `i` and the one before. */
export function isGlued(words: Words, i: number): boolean {
  return ((words.gap[i] as number) & (GAP.space | GAP.newline)) === 0;
}

/**
 * Whether a number stands by itself: no part of «3.9», «15:40», «0112-345» or «B52».
 */
export function standsAlone({ words, limit }: Reader, i: number, allowed = 0): boolean {
  const joined = GAP.dot | GAP.comma | GAP.colon | GAP.slash | GAP.dash;
  if (isGlued(words, i)) {
    const before = words.kind[i - 1];
    if (before === KIND.latin) return false;
    if (before === KIND.digits && ((words.gap[i] as number) & joined & ~allowed) !== 0) return false;
  }
  const next = i + 1;
  if (next < limit && isGlued(words, next)) {
    const after = words.kind[next];
    if (after === KIND.digits && ((words.gap[next] as number) & joined & ~allowed) !== 0) return false;
  }
  return true;
}
