import type { Words } from '../text/words.js';
import { trimmedSpan } from './cut.js';
import { endsSentence, isBlankBetween } from './line-end.js';
import type { Piece } from './piece.js';

const FEWEST_LINES = 4;
const SAMPLE = 1000;
const WIDTH_QUANTILE = 0.85;
const WIDEST = 120;
const NARROWEST = 40;
// A wrapped line is full up to the next word.
const FULL = 0.8;
const OPEN_SHARE = 0.4;
const STOPPED_SHARE = 0.6;

/**
 * Joins the lines of a text that was wrapped at a width: lines as long as one another that break in the middle of
 * sentences. A blank line or a short one ends a paragraph. Verses and lists are not wrapped: their lines run on
 * without the end of a sentence.
 */
export function joinWrapped(words: Words, pieces: Piece[]): Piece[] {
  if (pieces.length < FEWEST_LINES) return pieces;
  const lengths = pieces.map(({ start, end }) => {
    const span = trimmedSpan(words.text, start, end);
    return span.end - span.start;
  });
  const width = widthOf(lengths);
  if (width > WIDEST || width < NARROWEST) return pieces;
  const isOpen = (i: number): boolean =>
    (lengths[i] as number) >= width * FULL && !endsSentence(words, pieces[i] as Piece);
  // Lines that run on, and how many of their runs end with a sentence: verses and lists run on without one.
  let open = 0;
  let runs = 0;
  let stopped = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (isOpen(i)) open++;
    else if (i > 0 && isOpen(i - 1)) {
      runs++;
      if (endsSentence(words, pieces[i] as Piece)) stopped++;
    }
  }
  if (open < pieces.length * OPEN_SHARE || stopped < runs * STOPPED_SHARE || runs === 0) return pieces;
  const joined: Piece[] = [];
  pieces.forEach((piece, i) => {
    const before = joined.at(-1);
    if (before && isOpen(i - 1) && !isBlankBetween(words.text, before)) {
      before.end = piece.end;
      before.next = piece.next;
    } else joined.push({ ...piece });
  });
  return joined;
}

/** The width that lines were wrapped at; a headline above them may be longer. */
function widthOf(lengths: readonly number[]): number {
  const sorted = lengths.slice(0, SAMPLE).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * WIDTH_QUANTILE)] as number;
}
