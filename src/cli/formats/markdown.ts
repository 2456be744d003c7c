import type { Article } from '../../index.js';
import { readable } from '../terminal.js';
import { pages } from './format.js';

/** What people came to read as a CommonMark document: title, where it comes from, text with its headings. */
export const markdown = pages((article, terminal) => readable(toMarkdown(article), terminal));

function toMarkdown({ headline, subheadline, authors, dateline, datePublished, blocks }: Article): string {
  const origin = [...authors.map(({ name }) => name), dateline?.place, dateline?.agency, datePublished];
  const body = blocks.filter(({ role }) => role === 'heading' || role === 'paragraph');
  return [
    headline && `# ${escapeInline(headline)}`,
    subheadline && `**${escapeInline(subheadline)}**`,
    escapeStart(escapeInline(origin.filter((part) => typeof part === 'string').join(' · '))),
    ...body.map(({ role, text }) =>
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
