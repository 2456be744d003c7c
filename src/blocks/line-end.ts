import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { trimmedSpan } from './cut.js';
import type { Piece } from './piece.js';

/** Whether a stop or colon stands behind a line. */
export function endsSentence(words: Words, { next }: Piece): boolean {
  const gap = next < words.count ? (words.gap[next] as number) : words.lastGap;
  return (gap & (GAP.stop | GAP.colon)) !== 0;
}

/** White space belongs to the piece before it: a blank line is two line ends at its end. */
export function isBlankBetween(text: string, { start, end }: Piece): boolean {
  let lines = 0;
  for (let i = trimmedSpan(text, start, end).end; i < end; i++) if (text[i] === '\n') lines++;
  return lines > 1;
}
