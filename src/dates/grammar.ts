import { JOINTS } from '../lexicon/dates/joints.js';
import type { Table } from '../lexicon/table.js';
import { KIND } from '../text/fold.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import type { Extension } from './extension.js';
import { type Compiled, compile, Matcher } from './matcher.js';
import type { Moment } from './moment.js';
import { type Found, isDigits, lengthOf, type Reader } from './reader.js';
import { EXTENSIONS, RANGE_EXTENSIONS, RULES } from './rules.js';
import type { Part, Rule } from './shape.js';
import { SLOTS } from './slots.js';

// A date inside a date inside a date: «مساء يوم الخميس 16 مايو».
const DEEPEST = 4;

/** A date that a rule read. */
export interface Reading extends Found<Moment> {
  readonly rule: string;
}

interface CompiledExtension extends Compiled {
  readonly read: Extension['read'];
}

/** The rules by the words that can start them, for one vocabulary. */
export class Grammar {
  private readonly matcher = new Matcher();
  /** For each word the rules that it can start. */
  private readonly byLexeme: (Compiled[] | undefined)[] = [];
  private readonly byDigits: readonly Compiled[];
  private readonly starts: Uint8Array;
  /** For each word 1 where no rule reads it without another word. */
  private readonly needsMore: Uint8Array;
  private readonly extensions: readonly CompiledExtension[];
  private readonly rangeExtensions: readonly CompiledExtension[];

  constructor(vocabulary: Vocabulary) {
    const size = vocabulary.starts(JOINTS.of).length;
    this.starts = new Uint8Array(size);
    this.needsMore = new Uint8Array(size);
    for (const rule of RULES) {
      for (const table of startParts(rule).flatMap(tablesOf)) markStarts(this.starts, vocabulary.starts(table));
    }
    const compiled = RULES.map((rule) => compile(rule, vocabulary, this.starts));
    this.byDigits = compiled.filter(({ rule }) => startParts(rule).some((part) => part.kind === 'slot' && SLOTS[part.slot].digits));
    const alone = new Uint8Array(size);
    for (const one of compiled) {
      const starts = new Uint8Array(size);
      for (const table of startParts(one.rule).flatMap(tablesOf)) markStarts(starts, vocabulary.starts(table));
      if (one.rule.parts.filter((part) => !part.optional).length === 1) markStarts(alone, starts);
      for (let id = 1; id < size; id++) if (starts[id] === 1) (this.byLexeme[id] ??= []).push(one);
    }
    for (let id = 1; id < size; id++) this.needsMore[id] = alone[id] === 1 ? 0 : 1;
    const prepare = (extensions: readonly Extension[]): CompiledExtension[] =>
      extensions.map(({ rule, read }) => ({ ...compile(rule, vocabulary, this.starts), read }));
    this.extensions = prepare(EXTENSIONS);
    this.rangeExtensions = prepare(RANGE_EXTENSIONS);
  }

  /** Whether any rule can start at word `i`. A number needs a known word or a number behind it, or be a year's. */
  canStart(words: Words, i: number): boolean {
    const isNumber = isDigits(words, i);
    const lexeme = words.lexeme[i] as number;
    if (!isNumber && this.starts[lexeme] !== 1) return false;
    const next = i + 1;
    if (next < words.count && ((words.lexeme[next] as number) !== 0 || words.kind[next] !== KIND.arabic)) return true;
    return isNumber ? lengthOf(words, i) === 4 : this.needsMore[lexeme] === 0;
  }

  /** The longest date at word `i`; of equal ones the first rule's. */
  read(words: Words, i: number, limit: number): Reading | null {
    const reader = this.readerAt(words, limit, 1);
    const point = this.extended(reader, this.primary(reader, i), this.extensions, i);
    return this.extended(reader, point, this.rangeExtensions, i);
  }

  /** Forgets the text that was read. */
  forget(): void {
    this.matcher.forget();
  }

  private readerAt(words: Words, limit: number, depth: number): Reader {
    const date = (i: number): Found<Moment> | null => {
      if (depth >= DEEPEST || i >= limit || !this.canStart(words, i)) return null;
      const reader = this.readerAt(words, limit, depth + 1);
      return this.extended(reader, this.primary(reader, i), this.extensions, i);
    };
    return { words, limit, date: remembered(date) };
  }

  private primary(reader: Reader, i: number): Reading | null {
    const { words } = reader;
    const rules = isDigits(words, i) ? this.byDigits : this.byLexeme[words.lexeme[i] as number];
    if (rules === undefined) return null;
    let best: Reading | null = null;
    for (const one of rules) {
      const longest: number = best === null ? i : best.next;
      const reading = this.matcher.match(one, reader, i, false, (values, next) => {
        if (next <= longest) return null;
        const value = one.rule.read(values, { reader, first: i, next });
        return value === null ? null : { value, next, rule: one.rule.shape };
      });
      if (reading !== null) best = reading;
    }
    return best;
  }

  private extended(reader: Reader, start: Reading | null, extensions: readonly CompiledExtension[], first: number): Reading | null {
    let reading = start;
    while (reading !== null && reading.next < reader.limit) {
      const longer = this.extendOnce(reader, reading, extensions, first);
      if (longer === null) break;
      reading = longer;
    }
    return reading;
  }

  private extendOnce(reader: Reader, reading: Reading, extensions: readonly CompiledExtension[], first: number): Reading | null {
    for (const one of extensions) {
      const longer = this.matcher.match(one, reader, reading.next, true, (values, next) => {
        const value = next > reading.next ? one.read(reading.value, values, { reader, first, next }) : null;
        return value === null ? null : { value, next, rule: `${reading.rule} ${one.rule.shape}` };
      });
      if (longer !== null) return longer;
    }
    return null;
  }
}

/** Reads a date at the last word asked for once only. */
function remembered(date: Reader['date']): Reader['date'] {
  let at = -1;
  let last: Found<Moment> | null = null;
  return (i) => {
    if (i !== at) {
      last = date(i);
      at = i;
    }
    return last;
  };
}

function markStarts(all: Uint8Array, starts: Uint8Array): void {
  for (let id = 0; id < starts.length; id++) if (starts[id] === 1) all[id] = 1;
}

/** The parts that a rule can start with: the first, and those after optional ones. */
function startParts({ parts }: Rule): Part[] {
  const firstRequired = parts.findIndex((part) => !part.optional);
  return parts.slice(0, firstRequired + 1);
}

function tablesOf(part: Part): readonly Table<unknown>[] {
  if (part.kind === 'slot') return SLOTS[part.slot].tables;
  return part.kind === 'joint' ? [JOINTS[part.joint]] : [];
}
