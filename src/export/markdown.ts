import type { Article } from '../model/article.js';
import { bodyBlocks } from './body.js';
import { checkArticle } from './check.js';

/**
 * The article as a CommonMark document: title, where it comes from, text with its headings. What would mean emphasis,
 * links, markup or lists in the text is escaped.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @returns Markdown: headline, a line of origin and date, the body.
 * @throws TypeError where `article` is none.
 *
 * @example
 * toMarkdown(parseArticle('لقاء في جدة\nجدة - واس\nعقد الوزيران لقاء أمس.')) // '# لقاء في جدة\n\nجدة · واس\n\nعقد الوزيران لقاء أمس.'
 */
export function toMarkdown(article: Article): string {
  checkArticle(article);
  const { headline, subheadline, authors, dateline, datePublished } = article;
  const origin = [...authors.map(({ name }) => name), dateline?.place, dateline?.agency, datePublished];
  return [
    headline && `# ${escapeInline(headline)}`,
    subheadline && `**${escapeInline(subheadline)}**`,
    escapeStart(escapeInline(origin.filter((part) => typeof part === 'string').join(' · '))),
    ...bodyBlocks(article).map(({ role, text }) =>
      role === 'heading' ? `## ${escapeInline(text)}` : escapeStart(escapeInline(text)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Signs that mean emphasis, links, code, markup or entities; a line end within a block is a space. */
function escapeInline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

/** Signs that mean a heading or a list where a line starts with them. */
function escapeStart(line: string): string {
  return line.replace(/^(?:#{1,6}|[-+=])(?=\s|$|[-=])/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
