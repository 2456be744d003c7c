import { PERSONAS } from '../../lexicon/boilerplate/index.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';

const LONGEST = 60;
const FEWEST_PHRASES = 3;

/** Nominal phrases with stops, in marks and alone on the line; two of the known kind will do without marks. */
export function readPersona({ piece, size }: Line, words: Words): Verdict | null {
  if (size > LONGEST) return null;
  let known = 0;
  let phrases = 1;
  for (let w = piece.first; w < piece.next; w++) {
    if (words.vocabulary.match(words, w, PERSONAS, piece.next)) known++;
    const gap = words.gap[w] as number;
    if (w > piece.first && gap & GAP.query) return null;
    if (w > piece.first && gap & GAP.stop) phrases++;
  }
  if (phrases < FEWEST_PHRASES || size / phrases > 8) return null;
  if (known >= 2) return { role: 'author-bio' };
  const marked = /^\s*["“«].*["”»]\s*$/.test(words.text.slice(piece.start, piece.end));
  return marked && (phrases >= 4 || known > 0) && size / phrases <= 5 ? { role: 'author-bio' } : null;
}
