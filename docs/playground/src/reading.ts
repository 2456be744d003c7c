import { type MarkedBlock, toSegments } from '../../../src/export.js';
import { parseArticleHtml } from '../../../src/html.js';
import { type Article, parseArticle } from '../../../src/index.js';

/** An article and its blocks as the page shows them. */
export interface Reading {
  readonly article: Article;
  readonly blocks: readonly MarkedBlock[];
}

const PAGE = /^\s*<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1|\?xml|!--)\b/i;

/** Reads a text, or a page: told by how it begins. */
export function read(input: string, referenceDate: string): Reading {
  const options = referenceDate === '' ? {} : { referenceDate };
  const article = PAGE.test(input) ? parseArticleHtml(input, options) : parseArticle(input, options);
  return { article, blocks: toSegments(article, input) };
}

/** Colours are by speaker: a number for each name, in the order in which they speak. */
export function speakerNumbers({ quotes }: Article): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { speaker } of quotes)
    if (speaker && !numbers.has(speaker.name)) numbers.set(speaker.name, numbers.size % 6);
  return numbers;
}
