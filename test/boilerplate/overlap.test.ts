import { expect, it } from 'vitest';
import type { Piece } from '../../src/blocks/piece.js';
import { overlap, toldBy } from '../../src/boilerplate/overlap.js';
import { TABLES } from '../../src/lexicon/index.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const vocabulary = new Vocabulary(TABLES);

/** A headline, the sentence below it, and the share of the headline's words that the sentence repeats. */
const SHARES: readonly (readonly [headline: string, sentence: string, share: number])[] = [
  ['مدير المصنع يزور القرية', 'زار مدير المصنع القرية أمس', 3 / 4],
  ['المدير والعمال بالقرية', 'مدير مع عمال في قرية', 1],
  ['كالمطر للزرع فالخير', 'مطر زرع خير', 2 / 3],
  ['وعمال بقرية', 'عمال قرية', 1],
  ['قرية عمال', 'في القرية عمال ومدير', 1],
  ['سد قرية', 'سد نهر', 0],
  ['هو في', 'هو في القرية', 0],
  ['سوق السمك', 'سوق أخرى تبيع لحما', 1 / 2],
  ['عالمنا', 'عالم منا', 0],
  ['عمال بيد', 'عمال في القرية', 1],
  ['سابع أخضر', 'سابع أحمر', 1 / 2],
];

it.each(SHARES)('%s | %s', (headline, sentence, share) => {
  const words = readWords(`${headline}\n${sentence}`, vocabulary);
  const at = headline.split(' ').length;
  const piece = (first: number, next: number): Piece => ({ first, next }) as Piece;
  const told = toldBy(words, [piece(at, words.count)]);
  expect(overlap(words, piece(0, at), told).share).toBeCloseTo(share, 5);
});
