import type { Table } from '../lexicon/table.js';
import { GAP } from './letters.js';
import type { Words } from './words.js';

/** A form found in the text: its meaning, and the word after its last. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
}

interface Node {
  after: Map<number, Node> | null;
  meanings: Map<Table<unknown>, unknown> | null;
}

/** The forms of all tables, word by word. */
export class PhraseTree {
  private readonly root = node();

  add(lexemes: readonly number[], table: Table<unknown>, meaning: unknown): void {
    let at = this.root;
    for (const id of lexemes) {
      at.after ??= new Map();
      let next = at.after.get(id);
      if (next === undefined) at.after.set(id, (next = node()));
      at = next;
    }
    at.meanings ??= new Map();
    // The first line that has a form keeps it.
    if (!at.meanings.has(table)) at.meanings.set(table, meaning);
  }

  /** The longest form of the table that starts at word `i` and ends before word `limit`. */
  longest(words: Words, i: number, limit: number, table: Table<unknown>): Match<unknown> | null {
    let at: Node | undefined = this.root;
    let found: Match<unknown> | null = null;
    for (let w = i; w < limit; w++) {
      if (w > i && !joins(words, w)) break;
      at = at.after?.get(words.lexeme[w] as number);
      if (at === undefined) break;
      if (at.meanings?.has(table)) found = { meaning: at.meanings.get(table), next: w + 1 };
    }
    return found;
  }
}

function node(): Node {
  return { after: null, meanings: null };
}

/**
 * Whether word `w` can go on a phrase: its gap is a space, or what joins an abbreviation («أ.ف.ب», «أ. ف. ب»), and it
 * has no proclitic that is not its own.
 */
function joins(words: Words, w: number): boolean {
  if (words.clitics[w] !== 0) return false;
  const gap = words.gap[w] as number;
  return (gap & ~(GAP.space | GAP.dot)) === 0 && (gap & GAP.stop) === 0;
}
