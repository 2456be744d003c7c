import { foldText } from '../text/fold.js';
import { CODE, GAP, MARK, SEPARATOR, UNSEEN } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { kindsOf } from './kinds.js';
import { COMPLEMENTISERS } from '../lexicon/quotes/particles.js';
import type { Table } from '../lexicon/table.js';
import type { Match } from '../text/phrases.js';

/** The words with the questions that the rules ask of them. */
export class Text {
  private readonly kinds: Int32Array;

  constructor(readonly words: Words) {
    this.kinds = kindsOf(words.vocabulary);
  }

  /** The flags of word `w`: what it can start a form of. */
  kind(w: number): number {
    return this.kinds[this.words.lexeme[w] as number] as number;
  }

  /** Whether word `w` can start a form of one of the kinds. */
  is(w: number, kinds: number): boolean {
    return (this.kind(w) & kinds) !== 0;
  }

  /** The form of the table that starts at word `w`. */
  match<Meaning>(w: number, table: Table<Meaning>, limit: number): Match<Meaning> | null {
    return this.words.vocabulary.match(this.words, w, table, limit);
  }

  /** Whether the gap before word `w` has one of the flags. */
  gap(w: number, flags: number): boolean {
    return (((w < this.words.count ? this.words.gap[w] : this.words.lastGap) as number) & flags) !== 0;
  }

  /** Whether a sentence ends before word `w`. */
  stop(w: number): boolean {
    return this.gap(w, GAP.stop);
  }

  /** Whether a full stop, `؟` or `!` stands between an offset and word `w`. */
  stopsBetween(offset: number, w: number): boolean {
    const to = w < this.words.count ? (this.words.start[w] as number) : this.words.text.length;
    for (let i = offset; i < to; i++) {
      const flag = (CODE[this.words.text.charCodeAt(i)] as number) - SEPARATOR;
      if (flag === 2 || flag === 6) return true;
    }
    return false;
  }

  /** Whether word `w` has و or ف written on, or alone before it. */
  joined(w: number, first: number): boolean {
    return ((this.words.clitics[w] as number) & CLITIC.conjunction) !== 0 || (w > first && this.isAnd(w - 1));
  }

  /** Whether word `w` is a و alone. */
  isAnd(w: number): boolean {
    return this.length(w) === 1 && this.words.text[this.words.start[w] as number] === 'و';
  }

  hasClitic(w: number, clitics: number): boolean {
    return ((this.words.clitics[w] as number) & clitics) !== 0;
  }

  length(w: number): number {
    return (this.words.end[w] as number) - (this.words.start[w] as number);
  }

  /** Whether word `w` opens reported speech; «لأن» and «كأن» do not. */
  that(w: number): boolean {
    return this.is(w, KIND_THAT) && !this.hasClitic(w, CLITIC.la | CLITIC.ka) && this.words.vocabulary.match(this.words, w, COMPLEMENTISERS) !== null;
  }

  /** A stretch by its folded letters, for comparing names. */
  fold(start: number, end: number): string {
    return foldText(this.words.text, start, end);
  }

  foldString(phrase: string): string {
    return foldText(phrase);
  }

  slice(start: number, end: number): string {
    return this.words.text.slice(start, end);
  }

  /** The written words `[first, next)`, from the stem of the first. */
  phrase(first: number, next: number): string {
    return this.slice(this.words.stem[first] as number, this.words.end[next - 1] as number);
  }

  /** The letter that word `w` starts with, its proclitic left out. */
  initial(w: number): string {
    return this.words.text[this.words.stem[w] as number] as string;
  }

  /** Whether word `w` has the article: «الوزير», «للوزير», «والوزير». */
  definite(w: number): boolean {
    const { text, start, end } = this.words;
    let from = start[w] as number;
    const to = end[w] as number;
    if (to - from < 4) return false;
    const first = text[from];
    if (first === 'ل' && text[from + 1] === 'ل') return true;
    if (first === 'و' || first === 'ف' || first === 'ب' || first === 'ك') {
      if (text[from + 1] === 'ا' && text[from + 2] === 'ل') return to - from > 4;
      if (first === 'و' && text[from + 1] === 'ل' && text[from + 2] === 'ل') return true;
      if (text[from + 1] === 'ب' && text[from + 2] === 'ا' && text[from + 3] === 'ل') return true;
    }
    if (text[from] === 'إ' || text[from] === 'أ') return false;
    if (CODE[text.charCodeAt(from)] === UNSEEN) from++;
    return text[from] === 'ا' && text[from + 1] === 'ل';
  }
}

const KIND_THAT = 1 << 1;

/** Whether a UTF-16 unit belongs to a word. */
export function isLetter(unit: number): boolean {
  return (CODE[unit] as number) <= MARK;
}
