import { CODE, SEPARATOR } from '../text/letters.js';
import type { Passage } from './find.js';
import { nameOfMarked } from './marked-name.js';
import { type Mark, readMarks } from './marks.js';
import { type Marked, type Pairs, pairMarks, trim } from './pairs.js';
import { countBefore } from './sorted.js';
import type { Text } from './text.js';

const NO_PAIRS: Pairs = { marked: [], strays: [], open: null };
const NONE: ReadonlyMap<number, Marked> = new Map();

/**
 * More words than an article has. What is looked for elsewhere in a document is looked for so near, that a text of many
 * articles takes time by its length.
 */
export const ARTICLE = 2000;

/** A passage with its marks paired. */
export class Paragraph {
  readonly first: number;
  readonly next: number;
  readonly pairs: Pairs;
  /** The outermost marked stretch that starts at a word. */
  readonly opening: ReadonlyMap<number, Marked>;
  private readonly outermost: readonly Marked[] = [];
  private readonly closing: ReadonlyMap<number, Marked>;
  /** Before which words a sentence ends, once that is asked. */
  private stops: readonly number[] | null = null;
  /** The rules by which marked stretches are names. */
  private readonly rules = new Map<Marked, string>();

  constructor(
    readonly text: Text,
    readonly passage: Passage,
    /** Names set in marks somewhere in the document, folded; the paragraph adds its own. */
    private readonly names: Set<string>,
    /** Where the mark that the passage leaves open is closed, in a later one. */
    closeAt?: number,
  ) {
    this.first = passage.firstWord;
    this.next = passage.nextWord;
    const marks = readMarks(text, passage.start, passage.end, this.first, this.next);
    const pairs = marks.length === 0 ? NO_PAIRS : pairMarks(text, marks, passage.end, this.next);
    this.pairs = closeAt === undefined ? pairs : closeOpen(pairs, text, closeAt, this.next);
    if (this.pairs.marked.length === 0) {
      this.opening = this.closing = NONE;
      return;
    }
    const outermost = this.pairs.marked.filter(({ parent }) => parent === null);
    this.outermost = outermost;
    this.opening = new Map(outermost.map((marked) => [marked.first, marked]));
    this.closing = new Map(outermost.map((marked) => [marked.next, marked]));
    for (const marked of outermost) this.readName(marked);
  }

  /**
   * Whether a sentence ends before word `w`. A `؟` inside the marks of a name does not: «في برنامج «علاش هكا؟» على».
   */
  stop(w: number): boolean {
    if (!this.text.stop(w)) return false;
    const marked = this.closing.get(w);
    if (marked === undefined || marked.next - marked.first > 4) return true;
    return stopsBetween(this.text, marked.outerEnd, w);
  }

  /** The first word of the sentence that word `w` is in. */
  sentenceOf(w: number): number {
    this.stops ??= this.readStops();
    return this.stops[countBefore(this.stops, (stop) => stop <= w) - 1] ?? this.first;
  }

  private readStops(): number[] {
    const stops: number[] = [];
    for (let w = this.first + 1; w < this.next; w++) if (this.stop(w)) stops.push(w);
    return stops;
  }

  /** The first outermost marked stretch that starts at word `w` or later. */
  markedFrom(w: number): Marked | null {
    const at = countBefore(this.outermost, ({ first }) => first < w);
    return this.outermost[at] ?? null;
  }

  /** The first closing mark behind word `w` whose opening mark was lost. */
  strayAfter(w: number): Mark | null {
    const { strays } = this.pairs;
    return strays.length === 0 ? null : (strays[countBefore(strays, ({ word }) => word <= w)] ?? null);
  }

  /** The outermost marked stretch that ends before word `w`. */
  endingAt(w: number): Marked | undefined {
    return this.closing.get(w);
  }

  closesAt(w: number): boolean {
    return this.closing.has(w);
  }

  /** The outermost marked stretch among the words. */
  markedIn(first: number, next: number): Marked | null {
    if (this.opening.size === 0) return null;
    for (let w = first; w < next; w++) {
      const marked = this.opening.get(w);
      if (marked !== undefined) return marked.next <= next ? marked : null;
    }
    return null;
  }

  /** Whether marked words are a name by themselves or by what stands before: «داعش», «وكالة أنباء «سانا»». */
  isName(marked: Marked): boolean {
    return this.nameRule(marked) !== null;
  }

  /** The rule by which marked words are a name. */
  nameRule(marked: Marked): string | null {
    const rule = this.rules.get(marked);
    if (rule !== undefined) return rule;
    const isShort = marked.next - marked.first <= 4;
    return isShort && this.names.has(this.text.fold(marked.start, marked.end))
      ? 'a name elsewhere in the document'
      : null;
  }

  private readName(marked: Marked): void {
    const rule = nameOfMarked(this, marked, this.rules);
    if (rule === null) return;
    this.rules.set(marked, rule);
    if (marked.next - marked.first <= 4) this.names.add(this.text.fold(marked.start, marked.end));
  }
}

/** The marks of a passage, the open one closed in a later passage; all behind it is in it. */
function closeOpen({ marked, strays, open }: Pairs, text: Text, closeAt: number, next: number): Pairs {
  const from = open?.start ?? 0;
  const long = marked.find(({ outerStart }) => outerStart === from);
  if (long === undefined) return { marked, strays, open };
  const { start, end } = trim(text.words.text, long.start, closeAt);
  const whole = { ...long, start, end, outerEnd: closeAt + 1, next, closed: true };
  return { marked: [...marked.filter(({ outerStart }) => outerStart < from), whole], strays, open: null };
}

/** Whether a full stop, `؟` or `!` stands between an offset and word `w`. */
function stopsBetween({ words }: Text, offset: number, w: number): boolean {
  const to = w < words.count ? (words.start[w] as number) : words.text.length;
  for (let i = offset; i < to; i++) {
    const flag = (CODE[words.text.charCodeAt(i)] as number) - SEPARATOR;
    if (flag === 2 || flag === 6) return true;
  }
  return false;
}

/** The first paragraph that goes on behind word `w`. */
export function paragraphAt(paragraphs: readonly Paragraph[], w: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Paragraph).next > w) high = middle;
    else low = middle + 1;
  }
  return low;
}
