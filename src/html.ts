import { readPage } from './html/page.js';
import type { Article } from './model/article.js';
import { type ParseOptions, parse } from './parse.js';
import { createVocabulary, type ParserConfig, requireText } from './parser.js';

/** The functions for pages over one lexicon. */
export interface HtmlParser {
  /** As the package's `parseArticleHtml`. */
  parseArticleHtml(html: string, options?: ParseOptions): Article;
}

/**
 * A parser of pages with the caller's own words added to the lexicon, as `createParser` is one of texts.
 *
 * @param config - The words, as `createParser` takes them.
 * @returns The function for pages, which knows these words too.
 * @throws TypeError where the configuration is not as described.
 *
 * @example
 * const { parseArticleHtml } = createHtmlParser({ outlets: ['الضفة الإخبارية'], places: ['سلفيت'] });
 * parseArticleHtml('<p>سلفيت - الضفة الإخبارية</p><p>أعلنت البلدية فتح الطريق.</p>').dateline?.place // 'سلفيت'
 */
export function createHtmlParser(config: ParserConfig = {}): HtmlParser {
  const vocabulary = createVocabulary(config);
  return {
    parseArticleHtml: (html, options = {}) => {
      const { source, page } = readPage(requireText(html), options.url ?? null);
      return parse(source, vocabulary, options, page);
    },
  };
}

let shared: HtmlParser | undefined;

/**
 * Reads a news page from its HTML: the page's own structure tells the article from what stands around it, and its
 * metadata adds what the text does not say.
 *
 * @param html - The page as it was fetched, decoded. Any string is read.
 * @param options - What the caller knows of the document.
 * @returns The same article as of a text. Every span is half-open, in UTF-16 units into `html` as passed, tags and
 * entities included.
 * @throws TypeError where `html` is no string or `referenceDate` no ISO 8601 date.
 *
 * @example
 * parseArticleHtml('<h1>لقاء في جدة</h1><p>عقد الوزيران لقاء أمس.</p>').headline // 'لقاء في جدة'
 */
export function parseArticleHtml(html: string, options?: ParseOptions): Article {
  shared ??= createHtmlParser();
  return shared.parseArticleHtml(html, options);
}

export { decodePage } from './html/decode.js';
export type { Article } from './model/article.js';
export type { ParseOptions } from './parse.js';
export type { ParserConfig } from './parser.js';
