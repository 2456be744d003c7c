import { JOINTS } from '../lexicon/dates/joints.js';
import type { Table } from '../lexicon/table.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Rule } from './shape.js';
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

/** For each word whether it can start a slot. */
export function slotStarts(slot: Slot<unknown>, vocabulary: Vocabulary): Uint8Array {
  const all = new Uint8Array(sizeOf(vocabulary));
  for (const table of [...slot.tables, ...slot.leads]) {
    for (const [first] of formsOf(table, vocabulary, slot.only)) all[first as number] = 1;
  }
  return all;
}

/** The words that a rule can begin with, and those that can come after. `dateStarts`: what a date can begin with. */
export function ruleStarts(rule: Rule, vocabulary: Vocabulary, dateStarts: Uint8Array): Starts {
  const size = sizeOf(vocabulary);
  const first = new Uint8Array(size);
  const second = new Uint8Array(size);
  const { parts } = rule;
  let digitsFirst = false;
  let digitsSecond = false;
  const alone = new Uint8Array(size);
  const isShort = parts.filter((part) => !part.optional && part.kind !== 'signs').length === 1;
  let required = 0;
  for (const part of parts) {
    if (part.kind === 'signs') continue;
    const slot = part.kind === 'slot' ? SLOTS[part.slot] : null;
    if (slot !== null && required === 0) {
      for (const table of [...slot.tables, ...slot.leads]) {
        const isAll = isShort && !slot.long && slot.tables.includes(table);
        for (const [one, two] of formsOf(table, vocabulary, slot.only)) {
          first[one as number] = 1;
          if (two !== undefined) second[two] = 1;
          else if (isAll) alone[one as number] = 1;
        }
      }
      for (const table of slot.inner) markForms(second, table, vocabulary);
      digitsFirst ||= slot.digits;
      digitsSecond ||= slot.digits || slot.inner.length > 0;
    } else if (part.kind === 'joint' && required === 0) {
      for (const [one, two] of formsOf(JOINTS[part.joint], vocabulary)) {
        first[one as number] = 1;
        if (two !== undefined) second[two] = 1;
      }
    }
    if (required === 1) {
      if (slot === null && part.kind === 'joint') markForms(second, JOINTS[part.joint], vocabulary);
      else if (part.kind === 'slot' && part.slot === 'date') mark(second, dateStarts);
      else if (slot !== null) mark(second, slotStarts(slot, vocabulary));
      digitsSecond ||= slot?.digits === true || (part.kind === 'slot' && part.slot === 'date');
      if (!part.optional) break;
    }
    if (!part.optional) required++;
  }
  return { first, alone, second, digitsFirst, digitsSecond };
}

function markForms(all: Uint8Array, table: Table<unknown>, vocabulary: Vocabulary): void {
  for (const [first] of formsOf(table, vocabulary)) all[first as number] = 1;
}

export function mark(all: Uint8Array, more: Uint8Array): void {
  for (let id = 0; id < more.length; id++) if (more[id] === 1) all[id] = 1;
}

export function sizeOf(vocabulary: Vocabulary): number {
  return vocabulary.starts(JOINTS.of).length;
}

/** The words of each form of a table. */
function formsOf(
  table: Table<unknown>,
  vocabulary: Vocabulary,
  only?: (meaning: never) => boolean,
): (readonly (number | undefined)[])[] {
  return vocabulary
    .formsOf(table)
    .filter(({ meaning }) => only === undefined || only(meaning as never))
    .map(({ words }) => words);
}
