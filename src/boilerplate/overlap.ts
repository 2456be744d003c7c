import type { Piece } from '../blocks/piece.js';
import { hashStep } from '../text/fold.js';
import { CODE, FOREIGN, MARK } from '../text/letters.js';
import type { Words } from '../text/words.js';

const SHORTEST = 3;
const [ALEF, LAM] = codesOf('ال') as [number, number];
const PROCLITICS: ReadonlySet<number> = new Set(codesOf('وفبل'));
const BEFORE_ARTICLE: ReadonlySet<number> = new Set(codesOf('وفبلك'));

function codesOf(letters: string): number[] {
  return Array.from(letters, (letter) => CODE[letter.charCodeAt(0)] as number);
}

/** The words of some sentences, of each the first `most`, to compare a headline with. */
export function toldBy(words: Words, sentences: readonly Piece[], most = Infinity): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { first, next } of sentences) {
    for (let w = first; w < Math.min(next, first + most); w++) {
      const hash = contentHash(words, w);
      if (hash !== null) told.add(hash);
    }
  }
  return told;
}

/** How many of a headline's words are told, and what share of them: 0 to 1. */
export function overlap(words: Words, headline: Piece, told: ReadonlySet<number>): { count: number; share: number } {
  let asked = 0;
  let count = 0;
  for (let w = headline.first; w < headline.next; w++) {
    const hash = contentHash(words, w);
    if (hash === null) continue;
    asked++;
    if (told.has(hash)) count++;
  }
  return { count, share: asked === 0 ? 0 : count / asked };
}

/** A number for a word's folded letters without article and joined و ب ل ف; `null` for a particle, by its length. */
function contentHash({ text, start, end }: Words, w: number): number | null {
  const letters: number[] = [];
  for (let i = start[w] as number; i < (end[w] as number); i++) {
    const code = CODE[text.charCodeAt(i)] as number;
    if (code < MARK) letters.push(code === FOREIGN ? text.charCodeAt(i) : code);
  }
  let hash = 0;
  const from = beginOfStem(letters);
  if (letters.length - from < SHORTEST) return null;
  for (let i = from; i < letters.length; i++) hash = hashStep(hash, letters[i] as number);
  return hash;
}

/** «[كال]مطر», «[ال]مدير», «[و]عمال» */
function beginOfStem(letters: readonly number[]): number {
  const [first = 0] = letters;
  const at = BEFORE_ARTICLE.has(first) ? 1 : 0;
  if (letters[at] === ALEF && letters[at + 1] === LAM) return at + 2;
  return PROCLITICS.has(first) && letters.length > 2 ? 1 : 0;
}
