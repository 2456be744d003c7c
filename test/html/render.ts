import type { Article } from '../../src/html.js';
import { type Rendered, renderMarks } from '../fixtures/render.js';

/** What a page gives as a person reviews it in a diff: fields, then a line a block, a date, a quotation. */
export function renderPage(article: Article): Rendered {
  const list = (items: readonly string[]): string => (items.length > 0 ? items.join('; ') : '-');
  const { dateline } = article;
  return {
    fields: [
      `headline: ${article.headline ?? '-'}`,
      `subheadline: ${article.subheadline ?? '-'}`,
      `authors: ${list(article.authors.map(({ name, role }) => (role === null ? name : `${name} (${role})`)))}`,
      `dateline: ${dateline ? `${dateline.text} | ${dateline.place ?? '-'} | ${dateline.agency ?? '-'}` : '-'}`,
      `credits: ${list(article.credits.map(({ text, agency }) => `${text} | ${agency ?? '-'}`))}`,
      `published: ${article.datePublished ?? '-'}`,
      `modified: ${article.dateModified ?? '-'}`,
      `language: ${article.inLanguage ?? '-'}`,
      `site: ${article.siteName ?? '-'}`,
      `section: ${article.section ?? '-'}`,
      `keywords: ${list(article.keywords)}`,
      `related: ${list(article.related.map(({ headline, url }) => `${headline} | ${url ?? '-'}`))}`,
      `url: ${article.url ?? '-'}`,
      `image: ${article.image ?? '-'}`,
      `warnings: ${list(article.warnings.map(({ code }) => code))}`,
    ],
    ...renderMarks(article),
  };
}
