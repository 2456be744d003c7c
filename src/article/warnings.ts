import type { Block, Warning } from '../model/article.js';
import type { PageMetadata } from './page.js';
import type { Publication } from './publication.js';
import type { Reading } from './reading.js';
import type { StatedPublication } from './stated-dates.js';

const FEWEST_LETTERS = 140;

/** The doubts that only a page raises: it is no article, its text is behind a wall, it contradicts itself. */
export function warnOfPage(
  stated: PageMetadata,
  publication: Publication | StatedPublication,
  blocks: readonly Block[],
  reading: Reading,
): Warning[] {
  const warnings: Warning[] = [];
  const whole = { start: 0, end: reading.inputLength };
  const dated = blocks.find(({ role }) => role === 'published' || role === 'modified') ?? whole;
  if ('doubts' in publication) {
    for (const doubt of publication.doubts) warnings.push({ ...doubt, start: dated.start, end: dated.end });
  }
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (!stated.isArticle && (paragraphs.length === 0 || (publication.published === null && letters < FEWEST_LETTERS))) {
    warnings.push({ code: 'no-article', message: 'the page has no article: a home page or a list', ...whole });
  }
  if (stated.isArticle && letters === 0) {
    warnings.push({ code: 'no-text', message: 'the page calls itself an article and shows no text of one', ...whole });
  }
  if (!stated.isFree) {
    warnings.push({ code: 'paywall', message: 'the page says that its text is not free to read', ...whole });
  }
  return warnings;
}
