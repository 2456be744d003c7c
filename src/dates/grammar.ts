import { KIND } from '../text/fold.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import type { Extension } from './extension.js';
import { type Compiled, compile, Matcher } from './matcher.js';
import type { Moment } from './moment.js';
import { type Found, isDigits, lengthOf, type Reader } from './reader.js';
import { EXTENSIONS, RANGE_EXTENSIONS, RULES } from './rules.js';
import { DateWords, type Starts } from './starts.js';

// A date inside a date inside a date: «مساء يوم الخميس 16 مايو».
const DEEPEST = 4;

/** A date that a rule read. */
export interface Reading extends Found<Moment> {
  readonly rule: string;
}

interface CompiledExtension extends Compiled {
  readonly read: Extension['read'];
}

type Sieve = Pick<Starts, 'alone' | 'second' | 'digitsSecond'>;

/** What a word can start: the rules, and the sieve by the word after it. */
interface Entry extends Sieve {
  readonly rules: Compiled[];
  readonly starts: Starts[];
  digitsSecond: boolean;
}

/** The rules by the words that can start them, for one vocabulary. */
export class Grammar {
  private readonly matcher = new Matcher();
  /** One for each depth of dates in dates. */
  private readers: Reader[] = [];
  /** For each word 1 where it can start a date, so that most words cost one look. */
  readonly starts: Uint8Array;
  /** For each word what it can start. */
  private readonly byLexeme: (Entry | undefined)[] = [];
  private readonly byDigits: Entry;
  private readonly extensions: readonly CompiledExtension[];
  private readonly rangeExtensions: readonly CompiledExtension[];

  constructor(vocabulary: Vocabulary) {
    const dateWords = new DateWords(vocabulary, RULES);
    this.starts = dateWords.starts;
    const starts = RULES.map((rule) => dateWords.ruleStarts(rule));
    const compiled = RULES.map((rule) => compile(rule, dateWords));
    // Words that start the same rules share an entry.
    const entries = new Map<string, Entry>();
    const entryOf = (isIn: (start: Starts) => boolean): Entry | undefined => {
      const chosen = [...starts.keys()].filter((index) => isIn(starts[index] as Starts));
      if (chosen.length === 0) return undefined;
      const key = chosen.join();
      let entry = entries.get(key);
      if (entry === undefined) entries.set(key, (entry = joined(chosen, starts, compiled, dateWords.size)));
      return entry;
    };
    for (let id = 1; id < dateWords.size; id++)
      if (this.starts[id] === 1) this.byLexeme[id] = entryOf(({ first }) => first[id] === 1);
    this.byDigits = entryOf(({ digitsFirst }) => digitsFirst) as Entry;
    const prepare = (extensions: readonly Extension[]): CompiledExtension[] =>
      extensions.map(({ rule, read }) => ({ ...compile(rule, dateWords), read }));
    this.extensions = prepare(EXTENSIONS);
    this.rangeExtensions = prepare(RANGE_EXTENSIONS);
  }

  /** Whether a rule can start at word `i`, by it and the word after it. */
  canStart(words: Words, i: number): boolean {
    const entry = isDigits(words, i) ? this.byDigits : this.byLexeme[words.lexeme[i] as number];
    return entry !== undefined && isPossible(entry, words, i);
  }

  /** Prepares for a text. */
  begin(words: Words, limit: number): void {
    this.matcher.forget();
    this.readers = [];
    for (let depth = DEEPEST; depth > 0; depth--) this.readers[depth] = this.readerAt(words, limit, depth);
  }

  /** The longest date at word `i` of the text begun; of equal ones the first rule's. */
  read(i: number): Reading | null {
    const reader = this.readers[1] as Reader;
    const point = this.extended(reader, this.primary(reader, i), this.extensions, i);
    return this.extended(reader, point, this.rangeExtensions, i);
  }

  private readerAt(words: Words, limit: number, depth: number): Reader {
    const date = (i: number): Found<Moment> | null => {
      const reader = this.readers[depth + 1];
      if (reader === undefined || i >= limit || !this.canStart(words, i)) return null;
      return this.extended(reader, this.primary(reader, i), this.extensions, i);
    };
    return { words, limit, date: remembered(date) };
  }

  private primary(reader: Reader, i: number): Reading | null {
    const { words } = reader;
    const { matcher } = this;
    const entry = isDigits(words, i) ? this.byDigits : this.byLexeme[words.lexeme[i] as number];
    if (entry === undefined) return null;
    let best: Reading | null = null;
    for (let r = 0; r < entry.rules.length; r++) {
      if (!isPossible(entry.starts[r] as Starts, words, i)) continue;
      const one = entry.rules[r] as Compiled;
      const from = matcher.mark;
      const next = matcher.match(one, reader, i, false);
      if (next > (best === null ? i : best.next)) {
        const value = one.rule.read(matcher.values(from), { reader, first: i, next });
        if (value !== null) best = { value, next, rule: one.rule.shape };
      }
      matcher.release(from);
    }
    return best;
  }

  private extended(
    reader: Reader,
    start: Reading | null,
    extensions: readonly CompiledExtension[],
    first: number,
  ): Reading | null {
    let reading = start;
    while (reading !== null && reading.next < reader.limit) {
      const longer = this.extendOnce(reader, reading, extensions, first);
      if (longer === null) break;
      reading = longer;
    }
    return reading;
  }

  private extendOnce(
    reader: Reader,
    reading: Reading,
    extensions: readonly CompiledExtension[],
    first: number,
  ): Reading | null {
    const { matcher } = this;
    for (const one of extensions) {
      const from = matcher.mark;
      const next = matcher.match(one, reader, reading.next, true);
      const value = next > reading.next ? one.read(reading.value, matcher.values(from), { reader, first, next }) : null;
      matcher.release(from);
      if (value !== null) return { value, next, rule: `${reading.rule} ${one.rule.shape}` };
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

/** Whether a rule can start at word `i`, by the word after it. */
function isPossible({ alone, second, digitsSecond }: Sieve, words: Words, i: number): boolean {
  if (isDigits(words, i) ? lengthOf(words, i) === 4 : alone[words.lexeme[i] as number] === 1) return true;
  const next = i + 1;
  if (next >= words.count) return false;
  if (words.kind[next] !== KIND.arabic) return digitsSecond || words.kind[next] === KIND.latin;
  return second[words.lexeme[next] as number] === 1;
}

function joined(
  chosen: readonly number[],
  starts: readonly Starts[],
  compiled: readonly Compiled[],
  size: number,
): Entry {
  const entry: Entry = {
    rules: [],
    starts: [],
    second: new Uint8Array(size),
    alone: new Uint8Array(size),
    digitsSecond: false,
  };
  for (const index of chosen) {
    const start = starts[index] as Starts;
    entry.rules.push(compiled[index] as Compiled);
    entry.starts.push(start);
    join(entry.second, start.second);
    join(entry.alone, start.alone);
    entry.digitsSecond ||= start.digitsSecond;
  }
  return entry;
}

function join(all: Uint8Array, more: Uint8Array): void {
  for (let id = 0; id < more.length; id++) if (more[id] === 1) all[id] = 1;
}
