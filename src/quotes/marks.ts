import { CODE, GAP, MARK, SEPARATOR, TATWEEL, UNSEEN } from '../text/letters.js';
import type { Text } from './text.js';

/** A quotation mark, or the same one written several times. */
export interface Mark {
  /** Offsets. */
  readonly start: number;
  readonly end: number;
  /** The word after it. */
  readonly word: number;
  readonly family: Family;
  /** What its place says it is, read by the white space around it; else what its shape says. */
  readonly side: Side;
  /** Whether the white space said so. */
  readonly sure: boolean;
}

export type Side = 'open' | 'close' | null;

type Family = 'straight' | 'curly' | 'angle' | 'single angle' | 'single' | 'scripture' | 'round';

const SHAPES: Readonly<Record<string, readonly [Family, Side]>> = {
  '"': ['straight', null],
  '＂': ['straight', null],
  '″': ['straight', null],
  ʺ: ['straight', null],
  '“': ['curly', 'open'],
  '”': ['curly', 'close'],
  '„': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['single angle', 'open'],
  '›': ['single angle', 'close'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  "'": ['single', null],
  '﴾': ['scripture', 'open'],
  '﴿': ['scripture', 'close'],
};

const QUOTING = GAP.quote | GAP.open | GAP.close;

/** The marks of a passage in their order: those of `SHAPES`, and round brackets written twice. */
export function readMarks(text: Text, start: number, end: number, firstWord: number, nextWord: number): Mark[] {
  const marks: Mark[] = [];
  for (let w = firstWord; w <= nextWord; w++) if (text.gap(w, QUOTING)) readGap(text, w, start, end, marks);
  return marks;
}

function readGap(text: Text, w: number, passageStart: number, passageEnd: number, marks: Mark[]): void {
  const { words } = text;
  const from = Math.max(passageStart, w === 0 ? 0 : (words.end[w - 1] as number));
  const to = Math.min(passageEnd, w < words.count ? (words.start[w] as number) : words.text.length);
  for (let i = from; i < to; i++) {
    const character = words.text[i] as string;
    let shape = SHAPES[character];
    let end = i + 1;
    if (character === '(' || character === ')') {
      if (words.text[end] !== character) continue;
      shape = ['round', character === '(' ? 'open' : 'close'];
    }
    if (shape === undefined) continue;
    while (end < to && words.text[end] === character) end++;
    const [family, hint] = shape;
    if (family === 'single' && isApostrophe(text, i)) continue;
    const seen = sideBySpace(text, i, end, passageStart, passageEnd);
    marks.push({ start: i, end, word: w, family, side: seen ?? hint, sure: seen !== null });
    i = end - 1;
  }
}

function isApostrophe(text: Text, i: number): boolean {
  return isWordUnit(text.words.text.charCodeAt(i - 1)) && isWordUnit(text.words.text.charCodeAt(i + 1));
}

function isWordUnit(unit: number): boolean {
  return (CODE[unit] ?? 255) <= MARK;
}

const EDGE = 0;
const LETTER = 1;
const POINT = 2;
const BRACKET_OPEN = 3;
const STOP = 4;
const OTHER_MARK = 5;

/** «قال [“]نعم» has a space before it and a letter after: it opens. «نعم[”]،» closes. */
function sideBySpace(text: Text, start: number, end: number, passageStart: number, passageEnd: number): Side {
  const before = neighbour(text.words.text, start - 1, -1, passageStart, passageEnd);
  // «قال: «[..]لن نرحل»»: what was left out stands for words.
  const dots = /^(?:\.{2,}|…)[\p{L}\p{N}]/u.test(text.slice(end, Math.min(end + 8, passageEnd)));
  const after = dots ? LETTER : neighbour(text.words.text, end, 1, passageStart, passageEnd);
  if (after === LETTER) {
    if (before === EDGE || before === BRACKET_OPEN || before === POINT || before === OTHER_MARK) return 'open';
    if (isProcliticBefore(text.words.text, start)) return 'open';
    return null;
  }
  if (before === LETTER || before === STOP || before === OTHER_MARK) return 'close';
  if (before === EDGE && (after === POINT || after === STOP)) return 'close';
  return null;
}

/** What stands beside a mark. Full stops, `؟` and `!` may end a quotation; `:` and `،` come before one. */
function neighbour(text: string, from: number, step: 1 | -1, passageStart: number, passageEnd: number): number {
  let i = from;
  while (CODE[text.charCodeAt(i)] === UNSEEN) i += step;
  if (i < passageStart || i >= passageEnd) return EDGE;
  const code = CODE[text.charCodeAt(i)] as number;
  if (code <= MARK) return LETTER;
  if (code === TATWEEL) return step === -1 ? EDGE : LETTER;
  switch (code - SEPARATOR) {
    case 0:
    case 1:
      return EDGE;
    case 2:
    case 6:
      return STOP;
    case 7:
      return OTHER_MARK;
    case 8:
      return step === -1 ? BRACKET_OPEN : LETTER;
    case 9:
      return step === -1 ? LETTER : POINT;
    default:
      return POINT;
  }
}

/** «و[“]نعم”», «لـ[“]…”»: one letter, or the article, before the mark. */
function isProcliticBefore(text: string, mark: number): boolean {
  let start = mark;
  while (mark - start < 4 && isWordUnit(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, mark);
  return word.length === 1
    ? 'وفبلك'.includes(word)
    : word === 'ال' || word === 'بال' || word === 'وال' || word === 'لل';
}
