import type { Piece } from '../blocks/piece.js';
import { PHRASES } from '../lexicon/boilerplate/index.js';
import type { Words } from '../text/words.js';
import type { Reading } from './reading.js';

/** The page's keywords: «وسوم: [النفط]، [الرياض]», or one a line. Names with nothing between them stay together. */
export function readKeywords(words: Words, pieces: readonly Piece[], reading: Reading): string[] {
  const keywords = new Set<string>();
  for (const piece of pieces) {
    if (piece.role !== 'keywords' || piece.first === piece.next) continue;
    const label = words.vocabulary.match(words, piece.first, PHRASES, piece.next);
    const first = label?.meaning.role === 'keywords' ? label.next : piece.first;
    if (first >= piece.next) continue;
    const value = reading.read(words.start[first] as number, words.end[piece.next - 1] as number);
    for (const name of value.split(/[،,|؛;/#]+/)) {
      const keyword = name.trim().replaceAll('_', ' ');
      if (keyword !== '') keywords.add(keyword);
    }
  }
  return [...keywords];
}
