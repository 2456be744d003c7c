import { CONNECTORS, PREPOSITIONS } from '../lexicon/quotes/particles.js';
import { CUES, type Cue } from '../lexicon/quotes/verbs.js';
import type { Table } from '../lexicon/table.js';
import { foldText, hashStep, KIND as WORD } from '../text/fold.js';
import { CODE, GAP, MARK } from '../text/letters.js';
import type { Match } from '../text/phrases.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { Articles } from './articles.js';
import { tellNames } from './homographs.js';
import { KIND, type Kinds, kindsOf, readKinds } from './kinds.js';
import { ALEF, DAMMA, LAM, lastOf, WAW } from './letters.js';
import { PartsOfWords } from './parts-of-words.js';

const THINGS = KIND.source | KIND.noun | KIND.naming | KIND.measure;

/** The words with the questions that the rules ask of them. */
export class Text {
  private readonly kinds: Int32Array;
  private readonly cues: Kinds['cues'];
  private readonly common: Kinds['common'];
  private readonly single: Kinds['single'];
  private readonly parts: PartsOfWords;
  private readonly articles: Articles;

  constructor(readonly words: Words) {
    this.parts = new PartsOfWords(words);
    this.articles = new Articles(words, this.parts);
    this.kinds = readKinds(words);
    ({ cues: this.cues, common: this.common, single: this.single } = kindsOf(words.vocabulary));
    tellNames(this, this.kinds);
  }

  /** The flags of word `w`: what it can start a form of. Whether it can be a given name is asked with `is` alone. */
  kind(w: number): number {
    return (this.kinds[w] as number) & ~KIND.given;
  }

  /** Whether word `w` can start a form of one of the kinds. */
  is(w: number, kinds: number): boolean {
    return ((this.kinds[w] as number) & kinds) !== 0;
  }

  /** Whether word `w` is a common noun or verb, which is in no one's name. */
  isCommon(w: number): boolean {
    return this.common[this.words.lexeme[w] as number] !== 0 && !this.is(w, KIND.given);
  }

  /** Whether word `w` is a finite verb of the lexicon. */
  isVerb(w: number): boolean {
    const cue = this.cue(w);
    return cue === null ? this.common[this.words.lexeme[w] as number] === 2 : cue.shape !== 'participle';
  }

  /** Whether a short vowel shows a passive, of no one: «[ذُكر]», «و[وُصف]». */
  isWrittenPassive(w: number): boolean {
    return this.words.text.charCodeAt((this.words.stem[w] as number) + 1) === DAMMA;
  }

  /** Whether a part of a word is a form of one of the kinds: of «كتابه» «كتاب», of «زعيما» «زعيم». */
  isForm(start: number, end: number, kinds: number): boolean {
    return ((this.single[this.parts.find(start, end)] as number) & kinds) !== 0;
  }

  /** Whether it is any noun but a person's: of «ارتياحه» «ارتياح», of «دهشتها» «دهشة», of «بيانا» «بيان». */
  isNounForm(start: number, end: number): boolean {
    return this.common[this.parts.find(start, end)] !== 0 || this.isForm(start, end, THINGS);
  }

  /** Whether it is a verb of the lexicon: of «ستدعو» «تدعو». */
  isVerbForm(start: number, end: number): boolean {
    return this.common[this.parts.find(start, end)] !== 0 || this.isForm(start, end, KIND.cue);
  }

  /** The form of the table that starts at word `w`. */
  match<Meaning>(w: number, table: Table<Meaning>, limit: number): Match<Meaning> | null {
    return this.words.vocabulary.match(this.words, w, table, limit);
  }

  /** Whether the words `[first, next)` are a form of the table and nothing more. */
  matchesAll(first: number, table: Table<unknown>, next: number): boolean {
    return this.match(first, table, next)?.next === next;
  }

  /** The reporting verb that word `w` is a form of. */
  cue(w: number): Cue | null {
    if (!this.is(w, KIND.cue)) return null;
    return this.cues[this.words.lexeme[w] as number] ?? this.match(w, CUES, w + 1)?.meaning ?? null;
  }

  /** Whether the gap before word `w` has one of the flags. */
  gap(w: number, flags: number): boolean {
    return (((w < this.words.count ? this.words.gap[w] : this.words.lastGap) as number) & flags) !== 0;
  }

  /** Whether a sentence ends before word `w`. */
  stop(w: number): boolean {
    return this.gap(w, GAP.stop);
  }

  /** Whether word `w` is written in digits. */
  isDigits(w: number): boolean {
    return this.words.kind[w] === WORD.digits;
  }

  /** Whether word `w` has و or ف written on, or alone before it. */
  joined(w: number, first: number): boolean {
    return ((this.words.clitics[w] as number) & CLITIC.conjunction) !== 0 || (w > first && this.isAnd(w - 1));
  }

  /** Whether word `w` is a و alone. */
  isAnd(w: number): boolean {
    return this.length(w) === 1 && this.firstLetter(w) === WAW;
  }

  hasClitic(w: number, clitics: number): boolean {
    return ((this.words.clitics[w] as number) & clitics) !== 0;
  }

  length(w: number): number {
    return (this.words.end[w] as number) - (this.words.start[w] as number);
  }

  /** Whether word `w` opens reported speech; «لأن» and «كأن» do not. */
  that(w: number): boolean {
    return this.is(w, KIND.that) && !this.hasClitic(w, CLITIC.la | CLITIC.ka);
  }

  /** A stretch by its folded letters, for comparing names. */
  fold(start: number, end: number): string {
    return foldText(this.words.text, start, end);
  }

  /** Whether two words are written alike. */
  same(a: number, b: number): boolean {
    const { text, start, end } = this.words;
    const to = end[a] as number;
    const from = start[a] as number;
    const other = start[b] as number;
    if (to - from !== (end[b] as number) - other) return false;
    for (let i = from, k = other; i < to; i++, k++) if (text.charCodeAt(i) !== text.charCodeAt(k)) return false;
    return true;
  }

  /** A number that stands for the folded letters of word `w` without proclitics, one letter left out at will. */
  hash(w: number, skip = -1, from = this.words.stem[w] as number): number {
    const { text, end } = this.words;
    const to = end[w] as number;
    let hash = 0;
    for (let i = from, letter = 0; i < to; i++) {
      const code = CODE[text.charCodeAt(i)] as number;
      if (code < MARK && letter++ !== skip) hash = hashStep(hash, code);
    }
    return hash;
  }

  /** As `hash`, without the article: «الوزير» and «وزير» are one. */
  head(w: number): number {
    const { stem, text } = this.words;
    const from = stem[w] as number;
    const isDefinite = text.charCodeAt(from) === ALEF && text.charCodeAt(from + 1) === LAM;
    return this.hash(w, -1, isDefinite ? from + 2 : from);
  }

  /** Which preposition word `w` is. */
  preposition(w: number): string | undefined {
    return this.is(w, KIND.preposition) ? this.words.vocabulary.match(this.words, w, PREPOSITIONS)?.meaning : undefined;
  }

  /** Which kind of connector word `w` is. */
  connector(w: number): string | undefined {
    return this.is(w, KIND.connector) ? this.match(w, CONNECTORS, w + 1)?.meaning : undefined;
  }

  slice(start: number, end: number): string {
    return this.words.text.slice(start, end);
  }

  /** The written words `[first, next)`, from the stem of the first; with the mark that closes one in it: «حركة «فتح[»]». */
  phrase(first: number, next: number): string {
    const { end, text } = this.words;
    const to = end[next - 1] as number;
    const phrase = this.slice(this.startOfPhrase(first), to);
    const open = lastOf(phrase, '«“"([');
    return open >= 0 && open > lastOf(phrase, '»”)]') && '»”")]'.includes(text[to] ?? ' ') ? phrase + text[to] : phrase;
  }

  /** Where the phrase begins that word `w` is the first of: behind a proclitic, if what looks like one is none of its letters. */
  startOfPhrase(w: number): number {
    const { start, stem, text } = this.words;
    const whole = start[w] as number;
    // «مجموعة «[فورد]»», «[باسيل]», «[كاري] مورويدج»: no proclitic.
    const before = text[whole - 1];
    const isMarked = before === '«' || before === '“' || (before === '"' && /\s/.test(text[whole - 2] ?? ''));
    const isGiven = this.is(w, KIND.given) && this.hasClitic(w, CLITIC.ba);
    return isMarked || isGiven || this.hasClitic(w, CLITIC.ka) ? whole : (stem[w] as number);
  }

  /** The letter that word `w` starts with, its proclitic and all. */
  firstLetter(w: number): number {
    return this.words.text.charCodeAt(this.words.start[w] as number);
  }

  secondLetter(w: number): number {
    return this.words.text.charCodeAt((this.words.start[w] as number) + 1);
  }

  lastLetter(w: number, fromEnd = 1): number {
    return this.words.text.charCodeAt((this.words.end[w] as number) - fromEnd);
  }

  /** Whether word `w` has the article: «الوزير», «للوزير», «والوزير», «بالوزير». */
  definite(w: number): boolean {
    return this.articles.has(w);
  }
}
