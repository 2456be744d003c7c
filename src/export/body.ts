import type { Article, Block } from '../model/article.js';

/** The blocks that people came to read below the headline, in their order. */
export function bodyBlocks({ blocks }: Article): Block[] {
  return blocks.filter(({ role }) => role === 'heading' || role === 'paragraph');
}

/** The text below the headline, a blank line between its blocks. */
export function bodyText(article: Article): string {
  return bodyBlocks(article)
    .map(({ text }) => text)
    .join('\n\n');
}

/** How many words a text has: what white space parts. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
