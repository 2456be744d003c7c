import { type Article, type ParseOptions, parseArticle } from '../index.js';
import { decodeBytes } from './decode.js';

/** What the caller says of the documents. */
export interface ReadOptions extends ParseOptions {
  readonly encoding?: string | undefined;
}

/** How a file's bytes become an article. */
export function readDocument(bytes: Uint8Array, { encoding, ...options }: ReadOptions): Article {
  return parseArticle(decodeBytes(bytes, encoding), options);
}
