import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { trimmedSpan } from './cut.js';
import type { Piece } from './piece.js';

const FEWEST_LINES = 4;
const WIDEST = 120;
const NARROWEST = 40;
// A wrapped line is full up to the next word.
const FULL = 0.8;
const FULL_SHARE = 0.5;
const INNER_STOP_SHARE = 0.2;

/**
 * Joins the lines of a text that was wrapped at a width: lines as long as one another that break in the middle of
 * sentences. A blank line or a short one ends a paragraph. Verses and lists are not wrapped: no sentence ends inside
 * their lines.
 */
export function joinWrapped(words: Words, pieces: Piece[]): Piece[] {
  if (pieces.length < FEWEST_LINES) return pieces;
  const lengths = pieces.map(({ start, end }) => {
    const span = trimmedSpan(words.text, start, end);
    return span.end - span.start;
  });
  const width = Math.max(...sample(lengths));
  if (width > WIDEST || width < NARROWEST) return pieces;
  const isOpen = (i: number): boolean =>
    (lengths[i] as number) >= width * FULL && !endsSentence(words, pieces[i] as Piece);
  let full = 0;
  let stopped = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (isOpen(i)) full++;
    if (hasInnerStop(words, pieces[i] as Piece)) stopped++;
  }
  if (full < pieces.length * FULL_SHARE || stopped < pieces.length * INNER_STOP_SHARE) return pieces;
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

/** Lines enough to know the width by; spreading all of a huge text's would overflow the stack. */
function sample(lengths: readonly number[]): readonly number[] {
  return lengths.length <= 1000 ? lengths : lengths.slice(0, 1000);
}

function endsSentence(words: Words, { next }: Piece): boolean {
  const gap = next < words.count ? (words.gap[next] as number) : words.lastGap;
  return (gap & (GAP.stop | GAP.colon)) !== 0;
}

function hasInnerStop(words: Words, { first, next }: Piece): boolean {
  for (let w = first + 1; w < next; w++) if ((words.gap[w] as number) & GAP.stop) return true;
  return false;
}

/** White space belongs to the piece before it: a blank line is two line ends at its end. */
function isBlankBetween(text: string, { start, end }: Piece): boolean {
  let lines = 0;
  for (let i = trimmedSpan(text, start, end).end; i < end; i++) if (text[i] === '\n') lines++;
  return lines > 1;
}
