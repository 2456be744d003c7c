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

/** How a file's bytes become an article. */
export function readDocument(bytes: Uint8Array, { encoding, html, ...options }: ReadOptions): Article {
  if (html ?? isPage(bytes, encoding)) {
    return parseArticleHtml(encoding === undefined ? decodePage(bytes) : decodeBytes(bytes, encoding), options);
  }
  return parseArticle(decodeBytes(bytes, encoding), options);
}

function isPage(bytes: Uint8Array, encoding: string | undefined): boolean {
  return PAGE.test(decodeBytes(bytes.subarray(0, OPENING), encoding));
}
