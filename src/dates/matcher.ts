import { JOINTS } from '../lexicon/dates/joints.js';
import type { Table } from '../lexicon/table.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { isDigits, isOpened, lengthOf, type Read, type Reader } from './reader.js';
import type { Part, Parts, Rule } from './shape.js';
import { SLOTS, type SlotName } from './slots.js';
import type { DateWords } from './starts.js';

/** A rule with what its parts need to be matched fast: for each word of the vocabulary, whether it can start a part. */
export interface Compiled {
  readonly rule: Rule;
  readonly parts: readonly CompiledPart[];
}

interface CompiledPart {
  readonly optional: boolean;
  /** Signs that it allows before the next part; 0 for a part that is a word. */
  readonly signs: number;
  readonly starts: Uint8Array;
  readonly digits: boolean;
  /** Proclitics that stand for it («لعام» for «في عام»), or that its slot reads itself. */
  readonly clitics: number;
  readonly joint: Table<unknown> | null;
  /** Number of the slot, for its memory. */
  readonly slot: number;
  readonly read: Read<unknown> | null;
  readonly as: string;
}

const NO_STARTS = new Uint8Array(0);
const SLOT_NAMES = Object.keys(SLOTS) as SlotName[];
const DATE_SLOT = SLOT_NAMES.indexOf('date');
const CLITIC_OF: Readonly<Record<string, number>> = {
  of: CLITIC.ba | CLITIC.la,
  and: CLITIC.conjunction,
  to: CLITIC.la,
};
const ANY_CLITIC = CLITIC.conjunction | CLITIC.ba | CLITIC.la | CLITIC.ka;
// The gap before the first word of a rule does not matter.
const ANYTHING = -1;

/** Prepares a rule for the words of a vocabulary. */
export function compile(rule: Rule, dateWords: DateWords): Compiled {
  return { rule, parts: rule.parts.map((part) => compilePart(part, dateWords)) };
}

function compilePart(part: Part, dateWords: DateWords): CompiledPart {
  const { optional } = part;
  const none = {
    optional,
    signs: 0,
    starts: NO_STARTS,
    digits: false,
    clitics: 0,
    joint: null,
    slot: -1,
    read: null,
    as: '',
  };
  if (part.kind === 'signs') return { ...none, signs: part.signs };
  const starts = dateWords.startsOf(part);
  if (part.kind === 'joint') {
    return { ...none, joint: JOINTS[part.joint], starts, clitics: CLITIC_OF[part.joint] ?? 0 };
  }
  const { digits, clitics: own, read } = SLOTS[part.slot];
  const clitics = own ? CLITIC.ba | CLITIC.la : 0;
  return { ...none, starts, digits, clitics, slot: SLOT_NAMES.indexOf(part.slot), read, as: part.as };
}

/** Matches compiled rules. One slot at one word is read once, whatever number of rules asks for it. */
export class Matcher {
  /** What the slots of the match at hand read. */
  private readonly stack: unknown[] = [];
  private readonly names: string[] = [];
  private top = 0;
  private readonly memoAt = new Int32Array(SLOT_NAMES.length * 4);
  private readonly memo: ({ value: unknown; next: number } | null)[] = new Array(SLOT_NAMES.length * 4).fill(null);

  /** Forgets the words before; a matcher is used for one text after another. */
  forget(): void {
    this.memoAt.fill(-1);
    this.top = 0;
  }

  /** What the slots read of the match that began at `mark`, by their names. */
  values(mark: number): Parts {
    const values: Parts = {};
    for (let k = mark; k < this.top; k++) values[this.names[k] as string] = this.stack[k];
    return values;
  }

  /** Where the values of the next match begin; `release` gives their room back. */
  get mark(): number {
    return this.top;
  }

  release(mark: number): void {
    this.top = mark;
  }

  /** The word after the rule's last from word `i` on; -1 where it does not match. */
  match(compiled: Compiled, reader: Reader, i: number, isExtension: boolean): number {
    return this.from(compiled.parts, 0, reader, i, i, isExtension ? 0 : ANYTHING, 0);
  }

  /**
   * @param allowed - Signs that the gap before word `i` may have besides spaces.
   * @param cut - The proclitics of word `i` that a small word stood for.
   */
  private from(
    parts: readonly CompiledPart[],
    start: number,
    reader: Reader,
    i: number,
    first: number,
    allowed: number,
    cut: number,
  ): number {
    for (let p = start; p < parts.length; p++) {
      const part = parts[p] as CompiledPart;
      const top = this.top;
      const end = i < reader.limit ? this.part(parts, p, part, reader, i, first, allowed, cut) : -1;
      if (end >= 0) return end;
      this.top = top;
      if (!part.optional) return -1;
    }
    return i;
  }

  /** Takes a part and all after it. */
  private part(
    parts: readonly CompiledPart[],
    p: number,
    part: CompiledPart,
    reader: Reader,
    i: number,
    first: number,
    allowed: number,
    cut: number,
  ): number {
    const { words } = reader;
    if (part.signs !== 0) {
      if (((words.gap[i] as number) & part.signs) === 0) return -1;
      return this.from(parts, p + 1, reader, i, first, (allowed === ANYTHING ? 0 : allowed) | part.signs, cut);
    }
    if (allowed !== ANYTHING && !isJoined(words, i, allowed, first)) return -1;
    const clitics = allowed === ANYTHING && p === 0 ? 0 : (words.clitics[i] as number) & ~cut;
    if (part.joint !== null) {
      const clitic = clitics & part.clitics;
      if (clitic !== 0) return this.from(parts, p + 1, reader, i, first, allowed, cut | ANY_CLITIC);
      if (clitics !== 0 || part.starts[words.lexeme[i] as number] !== 1) return -1;
      const joint = words.vocabulary.match(words, i, part.joint, reader.limit);
      return joint === null ? -1 : this.from(parts, p + 1, reader, joint.next, first, 0, 0);
    }
    if ((clitics & ~part.clitics) !== 0) return -1;
    if (isDigits(words, i) ? !part.digits : part.starts[words.lexeme[i] as number] !== 1) return -1;
    const value = this.readSlot(part, reader, i);
    if (value === null) return -1;
    this.stack[this.top] = value.value;
    this.names[this.top++] = part.as;
    return this.from(parts, p + 1, reader, value.next, first, 0, 0);
  }

  private readSlot(part: CompiledPart, reader: Reader, i: number): { value: unknown; next: number } | null {
    const read = part.read as Read<unknown>;
    // A date inside a date is remembered with its depth, by the grammar.
    if (part.slot === DATE_SLOT) return read(reader, i);
    const at = part.slot * 4 + (i & 3);
    if (this.memoAt[at] === i) return this.memo[at] as { value: unknown; next: number } | null;
    const value = read(reader, i);
    this.memoAt[at] = i;
    this.memo[at] = value;
    return value;
  }
}

/** «في أبريل .2013»: the sentence's stop, written before the year by a program that did not know of direction. */
function isStrayStop(words: Words, i: number, gap: number): boolean {
  if ((gap & ~(GAP.dot | GAP.stop)) !== 0 || !isDigits(words, i)) return false;
  const start = words.start[i] as number;
  return words.text[start - 1] === '.' && words.text[start - 2] === ' ' && lengthOf(words, i) === 4;
}

/** Only spaces and the allowed signs stand before word `i`; a bracket closes if one was opened since `first`. */
function isJoined(words: Words, i: number, allowed: number, first: number): boolean {
  const gap = (words.gap[i] as number) & ~(allowed | GAP.space);
  return gap === 0 || (gap === GAP.close && isOpened(words, first, i)) || isStrayStop(words, i, gap);
}
