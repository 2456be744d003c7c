import type { Article } from '../../src/html.js';

/** What a page gives as a person reviews it in a diff: fields, then a line a block. */
export function renderPage(article: Article): { fields: string[]; blocks: string[] } {
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
    blocks: article.blocks.map(({ role, text }) => `${role}\t${text}`),
  };
}
