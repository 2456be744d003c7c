import type { Article } from '../model/article.js';

/** Throws where an exporter is called with something else than it needs. */
export function checkArticle(article: unknown): asserts article is Article {
  if (typeof article === 'object' && article !== null && Array.isArray((article as Partial<Article>).blocks)) return;
  throw new TypeError(`article must be an Article, got ${describe(article)}`);
}

/** As `checkArticle`, of an article and the string that it was parsed from: its spans must lie in it. */
export function checkSource(article: unknown, input: unknown): asserts input is string {
  checkArticle(article);
  if (typeof input !== 'string')
    throw new TypeError(`input must be the string that was parsed, got ${describe(input)}`);
  const last = article.blocks.at(-1)?.end ?? 0;
  if (last > input.length) {
    throw new TypeError(
      `input must be the string that was parsed: the article reaches to ${last}, it has ${input.length} units`,
    );
  }
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
