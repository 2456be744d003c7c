import { LETTERS } from '../lexicon/letter-names.js';
import { MEDIA } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import type { Paragraph } from './paragraph.js';
import { isUnknown } from './unknown.js';

/** «بنك إتش [إس] بي سي», «سي [إن] إن», «بي.إم.[آي]»: letter on letter is one name; not «قالت بي بي سي [إن] …». */
export function goesOnByLetter(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (w <= p.first || !isLetter(p, w)) return false;
  // «قناة [إن] إتش كي», not «القناة إن»
  const isFirst = text.match(w - 1, MEDIA, w) !== null && isLetter(p, w + 1) && isLetter(p, w + 2);
  if (!isFirst && !isLetter(p, w - 1)) return false;
  if (text.gap(w, ~(GAP.space | GAP.dot)) || text.gap(w, GAP.stop)) return false;
  if (!text.is(w, KIND.that | KIND.preposition) || !text.gap(w, GAP.space)) return true;
  return isLetter(p, w + 1) && !text.gap(w + 1, ~(GAP.space | GAP.dot));
}

/** «بي إن بي [باريبا]»: a word that no table has, behind letters. */
export function isBehindLetters(p: Paragraph, w: number): boolean {
  return w - 2 >= p.first && isLetter(p, w - 1) && isLetter(p, w - 2) && isUnknown(p.text, w, w + 1);
}

function isLetter({ text, next }: Paragraph, w: number): boolean {
  return w < next && text.match(w, LETTERS, w + 1) !== null;
}
