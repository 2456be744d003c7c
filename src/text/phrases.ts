import { doubled } from './forms.js';
import { GAP } from './letters.js';
import type { Words } from './words.js';

/** A form found in the text: its meaning, and the word after its last. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
}

/** What the lexicon needs; a caller's own words may need more. */
const ROOM = 1 << 15;

/**
 * The forms of all tables, numbered from 1, and a tree of them, word by word. Both are arrays of numbers: there are tens
 * of thousands, and as many small objects take long to make.
 */
export class PhraseTree {
  /** How many numbers the forms have, 0 among them. */
  size = 1;
  /** By form: the number of its table, its line, its first word, and the second or 0. */
  tables = new Int32Array(ROOM);
  lines = new Int32Array(ROOM);
  firsts = new Int32Array(ROOM);
  seconds = new Int32Array(ROOM);
  /** By line, what it means. */
  readonly meanings: unknown[] = [];
  /** By form: the next that is written alike, of another table; 0 behind the last. */
  private others = new Int32Array(ROOM);
  /** By word, the node of the forms that begin with it; 0 where none does. */
  private roots = new Int32Array(ROOM);
  private nodes = 1;
  /** By node: a form that ends there, 0 where none does. */
  private endings = new Int32Array(ROOM);
  /** By node: 1 where a form goes on. */
  private inner = new Int32Array(ROOM);
  /** The node behind a node and a word. */
  private readonly next = new Map<number, number>();
  /** The words of the forms with the one behind each. */
  private readonly joints = new Set<number>();

  /** Adds the forms of a line: the first `count` of `words`, 0 behind each form. */
  addLine(table: number, meaning: unknown, words: Uint16Array, count: number): void {
    const line = this.meanings.push(meaning) - 1;
    this.makeRoom(count);
    let first = 0;
    let second = 0;
    let last = 0;
    let at = 0;
    for (let n = 0; n < count; n++) {
      const word = words[n] as number;
      if (word === 0) {
        if (at !== 0) this.addForm(at, table, line, first, second);
        at = 0;
      } else if (at === 0) {
        first = word;
        second = 0;
        at = this.roots[word] ||= this.nodes++;
      } else {
        second ||= word;
        this.joints.add(jointOf(last, word));
        this.inner[at] = 1;
        at = this.behind(at, word);
      }
      last = word;
    }
  }

  private behind(node: number, word: number): number {
    const key = jointOf(node, word);
    let next = this.next.get(key);
    if (next === undefined) this.next.set(key, (next = this.nodes++));
    return next;
  }

  private addForm(node: number, table: number, line: number, first: number, second: number): void {
    const form = this.size++;
    this.tables[form] = table;
    this.lines[form] = line;
    this.firsts[form] = first;
    this.seconds[form] = second;
    // The first line that has a form keeps it.
    if (this.formAt(node, table) !== 0) return;
    this.others[form] = this.endings[node] as number;
    this.endings[node] = form;
  }

  /** Whether a form begins with the word. */
  begins(word: number): boolean {
    return this.roots[word] !== 0;
  }

  /** Whether the two words stand behind each other in a form. */
  areJoined(before: number, word: number): boolean {
    return this.joints.has(jointOf(before, word));
  }

  /** The longest form of the table that starts at word `i` and ends before word `limit`. */
  longest(words: Words, i: number, limit: number, table: number): Match<unknown> | null {
    let at = this.roots[words.lexeme[i] as number] as number;
    let last = 0;
    let next = i;
    for (let w = i + 1; ; w++) {
      const form = this.formAt(at, table);
      if (form !== 0) {
        last = form;
        next = w;
      }
      if (this.inner[at] === 0 || w >= limit || !joins(words, w)) break;
      const behind = this.next.get(jointOf(at, words.lexeme[w] as number));
      if (behind === undefined) break;
      at = behind;
    }
    return last === 0 ? null : { meaning: this.meanings[this.lines[last] as number], next };
  }

  /** Doubles what is too small for as many words and forms more; a word has one node at least. */
  private makeRoom(more: number): void {
    while (Math.max(this.size, this.nodes) + more > this.tables.length) {
      this.tables = doubled(this.tables);
      this.lines = doubled(this.lines);
      this.firsts = doubled(this.firsts);
      this.seconds = doubled(this.seconds);
      this.others = doubled(this.others);
      this.roots = doubled(this.roots);
      this.endings = doubled(this.endings);
      this.inner = doubled(this.inner);
    }
  }

  private formAt(node: number, table: number): number {
    let form = this.endings[node] as number;
    while (form !== 0 && this.tables[form] !== table) form = this.others[form] as number;
    return form;
  }
}

/** Two numbers, the second of 16 bits, as one. */
function jointOf(before: number, id: number): number {
  return before * 0x10000 + id;
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
