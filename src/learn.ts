import { stripBoilerplate } from './index.js';
import { type LearnedPhrase, Learner, type LearnOptions } from './learn/learner.js';
import { linesOf } from './learn/lines.js';

export type { LearnedPhrase, LearnOptions } from './learn/learner.js';

/** Learns from one document after the other; see `createBoilerplateLearner`. */
export interface BoilerplateLearner {
  /** Reads a document of the outlet. Throws a TypeError where it is no string. */
  add(document: string): void;
  /** What was learned so far, the most frequent first; more documents may follow. */
  finish(): LearnedPhrase[];
}

/**
 * Makes a learner of one outlet's page furniture: lines, and beginnings of lines, that come again and again at the end of
 * its documents, that the parser keeps, and that its prose never has. Memory is bounded: a document that is long past
 * is remembered only by what others have too.
 *
 * @param options How often a phrase must come.
 * @returns A learner that has read nothing yet.
 * @throws TypeError where an option is no number that it can be.
 *
 * @example
 * const learner = createBoilerplateLearner({ minDocuments: 3 });
 * for (const day of ['السبت', 'الأحد', 'الاثنين'])
 *   learner.add(`وصل الوفد إلى المدينة يوم ${day}.\nوبحث التعاون بين البلدين.\nثم غادر مساء.\nتطبيق الضفة على جوالك`);
 * learner.finish(); // [{ role: 'other', text: 'تطبيق الضفة على جوالك', at: 'line', documents: 3 }]
 */
export function createBoilerplateLearner(options: LearnOptions = {}): BoilerplateLearner {
  const { minDocuments, minShare } = options;
  if (minDocuments !== undefined && !(Number.isSafeInteger(minDocuments) && minDocuments >= 1))
    throw new TypeError(`options.minDocuments must be a whole number of at least 1, got ${String(minDocuments)}`);
  if (minShare !== undefined && !(typeof minShare === 'number' && minShare >= 0 && minShare <= 1))
    throw new TypeError(`options.minShare must be a number from 0 to 1, got ${String(minShare)}`);
  const learner = new Learner();
  return {
    add: (document) => learner.add(linesOf(stripBoilerplate(document).blocks)),
    finish: () => learner.finish(options),
  };
}

/**
 * As `createBoilerplateLearner`, of documents that are all there.
 *
 * @param documents Texts of one outlet, some tens at least: what one host repeats is boilerplate.
 * @param options How often a phrase must come.
 * @returns Phrases for `createParser({ phrases })`, the most frequent first.
 * @throws TypeError where a document is no string or an option no number that it can be.
 *
 * @example
 * const documents = ['السبت', 'الأحد', 'الاثنين'].map(
 *   (day) => `وصل الوفد إلى المدينة يوم ${day}.\nوبحث التعاون بين البلدين.\nثم غادر مساء.\nتطبيق الضفة على جوالك`,
 * );
 * learnBoilerplate(documents, { minDocuments: 3 })[0].text // 'تطبيق الضفة على جوالك'
 */
export function learnBoilerplate(documents: Iterable<string>, options: LearnOptions = {}): LearnedPhrase[] {
  const learner = createBoilerplateLearner(options);
  for (const document of documents) learner.add(document);
  return learner.finish();
}
