import { findDates } from '../../src/dates/find.js';
import { parseReference, type ResolvedDate, resolveDate } from '../../src/dates/resolve.js';
import { TABLES } from '../../src/lexicon/index.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const vocabulary = new Vocabulary(TABLES);

export interface Detected extends ResolvedDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** The dates of a text, placed by a reference date where one is given. */
export function detect(text: string, reference?: string): Detected[] {
  const words = readWords(text, vocabulary);
  return findDates(words).map((expression) => ({
    ...resolveDate(expression, reference === undefined ? null : parseReference(reference)),
    text: text.slice(expression.start, expression.end),
    start: expression.start,
    end: expression.end,
    rule: expression.rule,
  }));
}

export { vocabulary };
