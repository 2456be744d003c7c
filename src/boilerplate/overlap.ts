import type { Piece } from '../blocks/piece.js';
import { foldText } from '../text/fold.js';
import type { Words } from '../text/words.js';

const SHORTEST = 3;

/** The words of some sentences, to compare a headline with. */
export function toldBy(words: Words, sentences: readonly Piece[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => contentWords(words, sentence)));
}

/** How many of a headline's words are told, and what share of them: 0 to 1. */
export function overlap(words: Words, headline: Piece, told: ReadonlySet<string>): { count: number; share: number } {
  const asked = contentWords(words, headline);
  const count = asked.filter((word) => told.has(word)).length;
  return { count, share: asked.length === 0 ? 0 : count / asked.length };
}

/** Words without their articles and joined و ب ل ف, particles by their length left out. */
function contentWords(words: Words, { first, next }: Piece): string[] {
  const found: string[] = [];
  for (let w = first; w < next; w++) {
    const folded = foldText(words.text, words.start[w], words.end[w]).replace(/^[وفبلك]?ال|^[وفبل](?=..)/, '');
    if (folded.length >= SHORTEST) found.push(folded);
  }
  return found;
}
