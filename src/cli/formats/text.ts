import { readable } from '../terminal.js';
import { pages } from './format.js';

/** What people came to read: headline, headings and paragraphs. */
export const text = pages(({ article }, terminal) => readable(article.text, terminal));
