import type { Piece } from '../../blocks/piece.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';

const OPENING = 12;

/** Attributes and tags that a scraper left: descriptions, alternative texts, «content="النفط، الرياض" />» as keywords. */
export function readMarkup({ piece }: Line, words: Words): Verdict | null {
  const opening = words.text.slice(piece.start, piece.start + OPENING).trimStart();
  if (/^(?:content|alt|title|src|href)=["']/.test(opening))
    return { role: isWordList(piece, words) ? 'keywords' : 'other' };
  return /^<\/?[a-z!]/i.test(opening) ? { role: 'other' } : null;
}

/** Short names between commas, no sentence. */
function isWordList(piece: Piece, words: Words): boolean {
  let commas = 0;
  for (let w = piece.first + 1; w < piece.next; w++) if ((words.gap[w] as number) & GAP.comma) commas++;
  return commas >= 2 && (piece.next - piece.first) / (commas + 1) <= 3.5;
}
