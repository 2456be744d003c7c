import { FROM, JOINTS } from '../lexicon/dates/joints.js';
import type { Table } from '../lexicon/table.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import type { Extension } from './extension.js';
import type { Moment } from './moment.js';
import { type Found, isDigits, type Reader } from './reader.js';
import { EXTENSIONS, RANGE_EXTENSIONS, RULES } from './rules.js';
import { matchParts, type Part, type Rule } from './shape.js';
import { SLOTS, type SlotName } from './slots.js';

// A date inside a date inside a date: «مساء يوم الخميس 16 مايو».
const DEEPEST = 4;

/** A date that a rule read. */
export interface Reading extends Found<Moment> {
  readonly rule: string;
}

/** The rules by the words that can start them, for one vocabulary. */
export class Grammar {
  private readonly byLexeme: (Rule[] | undefined)[] = [];
  private readonly byDigits: Rule[];

  constructor(vocabulary: Vocabulary) {
    this.byDigits = RULES.filter((rule) => startParts(rule).some((part) => part.kind === 'slot' && SLOTS[part.name as SlotName].digits));
    for (const rule of RULES) {
      for (const table of new Set(startParts(rule).flatMap(tablesOf))) {
        const starts = vocabulary.starts(table);
        for (let id = 1; id < starts.length; id++) {
          if (starts[id] !== 1) continue;
          const rules = this.byLexeme[id] ?? [];
          if (!rules.includes(rule)) rules.push(rule);
          this.byLexeme[id] = rules;
        }
      }
    }
  }

  /** Whether any rule can start at word `i`. */
  canStart(words: Words, i: number): boolean {
    return isDigits(words, i) || this.byLexeme[words.lexeme[i] as number] !== undefined;
  }

  /** The longest date at word `i`; of equal ones the first rule's. */
  read(words: Words, i: number, limit: number): Reading | null {
    const reader = this.readerAt(words, limit, 1);
    const reading = this.extended(reader, this.primary(reader, i), EXTENSIONS, i);
    return this.extended(reader, reading, RANGE_EXTENSIONS, i);
  }

  private readerAt(words: Words, limit: number, depth: number): Reader {
    const date = (i: number): Found<Moment> | null => {
      if (depth >= DEEPEST || i >= limit || !this.canStart(words, i)) return null;
      const reader = this.readerAt(words, limit, depth + 1);
      return this.extended(reader, this.primary(reader, i), EXTENSIONS, i);
    };
    return { words, limit, date };
  }

  private primary(reader: Reader, i: number): Reading | null {
    const { words } = reader;
    const rules = isDigits(words, i) ? this.byDigits : this.byLexeme[words.lexeme[i] as number];
    if (rules === undefined) return null;
    let best: Reading | null = null;
    for (const rule of rules) {
      const values: Record<string, unknown> = {};
      const next = matchParts(reader, rule.parts, i, values, false);
      if (next < 0 || (best !== null && next <= best.next)) continue;
      const value = rule.read(values, { reader, first: i, next });
      if (value !== null) best = { value, next, rule: rule.shape };
    }
    return best;
  }

  private extended(reader: Reader, start: Reading | null, extensions: readonly Extension[], first: number): Reading | null {
    let reading = start;
    while (reading !== null && reading.next < reader.limit) {
      const longer = this.extendOnce(reader, reading, extensions, first);
      if (longer === null) break;
      reading = longer;
    }
    return reading;
  }

  private extendOnce(reader: Reader, reading: Reading, extensions: readonly Extension[], first: number): Reading | null {
    for (const { rule, read } of extensions) {
      const values: Record<string, unknown> = {};
      const next = matchParts(reader, rule.parts, reading.next, values, true);
      if (next <= reading.next) continue;
      const value = read(reading.value, values, { reader, first, next });
      if (value !== null) return { value, next, rule: `${reading.rule} ${rule.shape}` };
    }
    return null;
  }
}

/** The parts that a rule can start with: the first, and those after optional ones. */
function startParts({ parts }: Rule): Part[] {
  const firstRequired = parts.findIndex((part) => !part.optional);
  return parts.slice(0, firstRequired + 1);
}

function tablesOf(part: Part): readonly Table<never>[] {
  if (part.kind === 'slot') return SLOTS[part.name as SlotName].tables;
  const table = part.name === 'from' ? [FROM] : part.name === 'of' ? [FROM, JOINTS] : [JOINTS];
  return part.kind === 'joint' ? (table as unknown as readonly Table<never>[]) : [];
}
