import type { Piece } from '../blocks/piece.js';
import { foldText } from '../text/fold.js';
import type { Words } from '../text/words.js';

const SHORTEST = 3;

/** The share of a headline's words that a sentence repeats, the articles and joined و ب ل ف off: 0 to 1. */
export function overlap(words: Words, headline: Piece, sentence: Piece): number {
  const told = new Set(contentWords(words, sentence));
  const asked = contentWords(words, headline);
  if (asked.length === 0) return 0;
  return asked.filter((word) => told.has(word)).length / asked.length;
}

function contentWords(words: Words, { first, next }: Piece): string[] {
  const found: string[] = [];
  for (let w = first; w < next; w++) {
    const folded = foldText(words.text, words.start[w], words.end[w]).replace(/^[وفبلك]?ال|^[وفبل](?=..)/, '');
    if (folded.length >= SHORTEST) found.push(folded);
  }
  return found;
}
