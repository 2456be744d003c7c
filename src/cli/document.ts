import { decodePage, parseArticleHtml } from '../html.js';
import { type Article, type ParseOptions, parseArticle } from '../index.js';
import { decodeBytes } from './decode.js';

/** What the caller says of the documents. */
export interface ReadOptions extends ParseOptions {
  readonly encoding?: string | undefined;
  /** They are pages of HTML; otherwise their first bytes tell. */
  readonly html?: boolean | undefined;
}

// What a page begins with; the text of one may hold a stray tag, but not this.
const PAGE = /^\s*<(?:!doctype\s+html|html|head|body|\?xml|!--)/i;
const OPENING = 4096;

/** An article and the string that its spans are in. */
export interface Document {
  readonly article: Article;
  readonly input: string;
}

/** How a file's bytes become an article. */
export function readDocument(bytes: Uint8Array, { encoding, html, ...options }: ReadOptions): Document {
  if (html ?? isPage(bytes, encoding)) {
    const input = encoding === undefined ? decodePage(bytes) : decodeBytes(bytes, encoding);
    return { article: parseArticleHtml(input, options), input };
  }
  const input = decodeBytes(bytes, encoding);
  return { article: parseArticle(input, options), input };
}

function isPage(bytes: Uint8Array, encoding: string | undefined): boolean {
  return PAGE.test(decodeBytes(bytes.subarray(0, OPENING), encoding));
}
