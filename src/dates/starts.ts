import { JOINTS } from '../lexicon/dates/joints.js';
import type { Table } from '../lexicon/table.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Part, Rule } from './shape.js';
import { SLOTS, type Slot } from './slots.js';

/**
 * What can stand first and second in a rule, by the numbers of the vocabulary: the sieve that keeps the rules away from
 * the many words («من», «هذا», a number) that only sometimes begin a date.
 */
export interface Starts {
  /** For each word whether it can be the first. */
  readonly first: Uint8Array;
  /** For each word whether it can be all of the date. */
  readonly alone: Uint8Array;
  /** For each word whether it can follow the first. */
  readonly second: Uint8Array;
  readonly digitsFirst: boolean;
  readonly digitsSecond: boolean;
}

/** The words that a slot or a small word of a shape can begin with. */
interface Opening {
  /** For each word whether it can be the first. */
  readonly starts: Uint8Array;
  readonly first: number[];
  /** Those that can be all of it. */
  readonly alone: number[];
  /** Those that can follow the first. */
  readonly second: number[];
}

type WordPart = Exclude<Part, { kind: 'signs' }>;

/**
 * The words of dates in one vocabulary. They come before all others there, so that what is kept for each of them is
 * short: a word whose number is higher is none.
 */
export class DateWords {
  /** How many numbers they have, 0 among them. */
  readonly size: number;
  /** For each whether a date can begin with it. */
  readonly starts: Uint8Array;
  private readonly openings = new Map<Slot<unknown> | Table<unknown>, Opening>();

  constructor(
    private readonly vocabulary: Vocabulary,
    rules: readonly Rule[],
  ) {
    const tables = Object.values(SLOTS).flatMap(({ tables, leads, inner }) => [...tables, ...leads, ...inner]);
    let last = 0;
    for (const table of new Set<Table<unknown>>([...tables, ...Object.values(JOINTS)]))
      vocabulary.eachForm(table, (first, second) => {
        last = Math.max(last, first, second);
      });
    this.size = last + 1;
    const dates = this.newOpening();
    this.starts = dates.starts;
    this.openings.set(SLOTS.date, dates);
    for (const { parts } of rules) {
      for (const part of parts) {
        if (part.kind === 'signs') continue;
        dates.first.push(...this.openingOf(part).first);
        if (!part.optional) break;
      }
    }
    mark(dates.starts, dates.first);
  }

  /** For each word whether a part can begin with it. */
  startsOf(part: WordPart): Uint8Array {
    return this.openingOf(part).starts;
  }

  /** The words that a rule can begin with, and those that can come after. */
  ruleStarts({ parts }: Rule): Starts {
    const first = new Uint8Array(this.size);
    const alone = new Uint8Array(this.size);
    const second = new Uint8Array(this.size);
    let digitsFirst = false;
    let digitsSecond = false;
    const isShort = parts.filter((part) => !part.optional && part.kind !== 'signs').length === 1;
    let isBehind = false;
    for (const part of parts) {
      if (part.kind === 'signs') continue;
      const opening = this.openingOf(part);
      const slot = part.kind === 'slot' ? SLOTS[part.slot] : null;
      const digits = slot?.digits === true;
      if (isBehind) {
        mark(second, opening.first);
        digitsSecond ||= digits;
        if (!part.optional) break;
      } else {
        mark(first, opening.first);
        mark(second, opening.second);
        if (isShort) mark(alone, opening.alone);
        digitsFirst ||= digits;
        digitsSecond ||= digits || (slot !== null && slot.inner.length > 0);
        isBehind = !part.optional;
      }
    }
    return { first, alone, second, digitsFirst, digitsSecond };
  }

  private openingOf(part: WordPart): Opening {
    const key = part.kind === 'slot' ? SLOTS[part.slot] : JOINTS[part.joint];
    let opening = this.openings.get(key);
    if (opening === undefined) {
      opening = this.newOpening();
      this.openings.set(key, opening);
      if (part.kind === 'slot') this.readSlot(SLOTS[part.slot], opening);
      else this.readTable(JOINTS[part.joint], opening);
      mark(opening.starts, opening.first);
    }
    return opening;
  }

  private newOpening(): Opening {
    return { starts: new Uint8Array(this.size), first: [], alone: [], second: [] };
  }

  private readSlot({ tables, leads, inner, long, only }: Slot<unknown>, opening: Opening): void {
    for (const table of tables) this.readTable(table, opening, only, long ? [] : opening.alone);
    for (const table of leads) this.readTable(table, opening, only);
    for (const table of inner) this.vocabulary.eachForm(table, (first) => opening.second.push(first));
  }

  private readTable(
    table: Table<unknown>,
    { first, second }: Opening,
    only?: Slot<unknown>['only'],
    alone: number[] = [],
  ): void {
    this.vocabulary.eachForm(table, (one, two, meaning) => {
      if (only !== undefined && !only(meaning as never)) return;
      first.push(one);
      (two === 0 ? alone : second).push(two || one);
    });
  }
}

function mark(all: Uint8Array, words: readonly number[]): void {
  for (const id of words) all[id] = 1;
}
