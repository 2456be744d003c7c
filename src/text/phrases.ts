import type { Table } from '../lexicon/table.js';
import { GAP } from './letters.js';
import type { Words } from './words.js';

/** A form found in the text: its meaning, and the word after its last. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
}

/** What a form means to a table, and to the other tables that have it; most forms are of one. */
interface Ending {
  readonly table: Table<unknown>;
  readonly meaning: unknown;
  readonly other: Ending | null;
}

interface Node {
  after: Map<number, Node> | null;
  /** Of the form that ends here. */
  ending: Ending | null;
}

/** The forms of all tables, word by word. */
export class PhraseTree {
  /** By the number of the first word. */
  private readonly roots: (Node | undefined)[] = [];

  add(lexemes: readonly number[], table: Table<unknown>, meaning: unknown): void {
    const [first, ...rest] = lexemes as readonly [number, ...number[]];
    let at = (this.roots[first] ??= node());
    for (const id of rest) {
      at.after ??= new Map();
      let next = at.after.get(id);
      if (next === undefined) at.after.set(id, (next = node()));
      at = next;
    }
    // The first line that has a form keeps it.
    if (endingOf(at, table) === null) at.ending = { table, meaning, other: at.ending };
  }

  /** The longest form of the table that starts at word `i` and ends before word `limit`. */
  longest(words: Words, i: number, limit: number, table: Table<unknown>): Match<unknown> | null {
    let at = this.roots[words.lexeme[i] as number];
    let last: Ending | null = null;
    let next = i;
    for (let w = i + 1; at !== undefined; w++) {
      const ending = endingOf(at, table);
      if (ending !== null) {
        last = ending;
        next = w;
      }
      if (at.after === null || w >= limit || !joins(words, w)) break;
      at = at.after.get(words.lexeme[w] as number);
    }
    return last && { meaning: last.meaning, next };
  }
}

function node(): Node {
  return { after: null, ending: null };
}

function endingOf(node: Node, table: Table<unknown>): Ending | null {
  let { ending } = node;
  while (ending !== null && ending.table !== table) ending = ending.other;
  return ending;
}

/**
 * Whether word `w` can go on a phrase: its gap is a space, or what joins an abbreviation («أ.ف.ب», «أ. ف. ب»), and it
 * has no proclitic that is not its own.
 */
function joins(words: Words, w: number): boolean {
  if (words.clitics[w] !== 0) return false;
  const gap = words.gap[w] as number;
  return (gap & ~(GAP.space | GAP.dot)) === 0;
}
