import { PHRASES } from '../lexicon/boilerplate/index.js';
import { GOVERNING } from '../lexicon/lines.js';
import type { Words } from '../text/words.js';
import { endsSentence, isBlankBetween } from './line-end.js';
import type { Piece } from './piece.js';

const SIGN = /^\s*(?:[،؛,]|[.؟!]\s)/;
const LONGEST_SIGN = 8;
const AMBIGUOUS = /^[آاع]لي$/;
// Verses end with a preposition too, and are shorter.
const LONG = 6;

/**
 * Joins the lines of a text whose links and bold words each got a line of their own: «قال وزير النفط |سامر الحداد |، أمس،
 * إن». A line goes on where its last word governs the next one and where the next begins with a comma or stop; from there
 * on to the end of its sentence.
 */
export function joinBroken(words: Words, pieces: Piece[]): Piece[] {
  const signed = pieces.map((piece) => startsWithSign(words, piece));
  const governs = pieces.map((piece) => endsWithGovernor(words, piece));
  if (!signed.includes(true, 1) && !governs.includes(true)) return pieces;
  const joined: Piece[] = [];
  let running = false;
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const whole = joined.at(-1);
    const isNext = before !== undefined && !piece.inline && !isBlankBetween(words.text, before);
    const isFree = isNext && !endsSentence(words, before) && !isPhrase(words, piece);
    // The link itself, with the comma behind it; what stands above the second line may be a headline.
    const isLink = isFree && i > 1 && signed[i + 1] === true;
    running = isNext && (signed[i] || isLink || (running && isFree));
    if (whole && (running || (isFree && governs[i - 1] && Math.max(sizeOf(before), sizeOf(piece)) >= LONG))) {
      whole.end = piece.end;
      whole.next = piece.next;
    } else joined.push({ ...piece });
  });
  return joined;
}

function sizeOf({ first, next }: Piece): number {
  return next - first;
}

/** «، اليوم، إن …», «. وأضاف …»: no line begins so. */
function startsWithSign({ text }: Words, { start, first, next }: Piece): boolean {
  return next > first && SIGN.test(text.slice(start, start + LONGEST_SIGN));
}

function endsWithGovernor(words: Words, { first, next, end }: Piece): boolean {
  const last = next - 1;
  if (next - first < 2 || words.vocabulary.match(words, last, GOVERNING, next) === null) return false;
  // «شارك على» and buttons that lost their text
  if (words.vocabulary.match(words, first, PHRASES, next)?.next === next) return false;
  const word = words.text.slice(words.start[last], words.end[last]);
  // «آلي» and «علي» are read like «إلى» and «على».
  return !AMBIGUOUS.test(word) && words.text.slice(words.end[last], end).trim() === '';
}

function isPhrase(words: Words, { first, next }: Piece): boolean {
  return words.vocabulary.match(words, first, PHRASES, next) !== null;
}
