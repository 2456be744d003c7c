import { toMarkdown } from '../../export.js';
import { readable } from '../terminal.js';
import { pages } from './format.js';

/** What people came to read as a CommonMark document. */
export const markdown = pages(({ article }, terminal) => readable(toMarkdown(article), terminal));
