import type { Article, Block, DateMention, Quote } from './model/article.js';
import type { ParseOptions } from './parse.js';
import { createParser, type Parser } from './parser.js';

let shared: Parser | undefined;

/** Built at the first call, so that importing costs nothing. */
function parser(): Parser {
  shared ??= createParser();
  return shared;
}

/**
 * Reads what a scraper brought home of a news page as text.
 *
 * @param input - The text, boilerplate and all. Any string is read.
 * @param options - What the caller knows of the document.
 * @returns The article. Its blocks tile the input; every span is half-open, in UTF-16 units into `input` as passed.
 * @throws TypeError where `input` is no string or `referenceDate` no ISO 8601 date.
 *
 * @example
 * parseArticle('لقاء في جدة\nجدة - واس\nعقد الوزيران لقاء أمس.', { referenceDate: '2024-05-16' }).dateline?.agency // 'واس'
 */
export function parseArticle(input: string, options?: ParseOptions): Article {
  return parser().parseArticle(input, options);
}

/**
 * Labels every piece of a page's text and gives back what people came to read.
 *
 * @returns `text`: headline, headings and paragraphs, a blank line between; `blocks`: all pieces with role and rule.
 * @throws TypeError where `input` is no string.
 *
 * @example
 * stripBoilerplate('هطلت أمطار غزيرة على المدينة مساء أمس.\nمواضيع ذات صلة\nطقس الغد').text // 'هطلت أمطار غزيرة على المدينة مساء أمس.'
 */
export function stripBoilerplate(input: string): { text: string; blocks: Block[] } {
  return parser().stripBoilerplate(input);
}

/**
 * Finds the dates of a text, boilerplate included, with their values in EDTF.
 *
 * @param options - `referenceDate`: ISO 8601 date or date-time that relative dates are reckoned from.
 * @throws TypeError where `input` is no string or `referenceDate` no ISO 8601 date.
 *
 * @example
 * detectDates('وصل الوفد أمس', { referenceDate: '2024-05-16' })[0].value // '2024-05-15'
 */
export function detectDates(input: string, options?: { readonly referenceDate?: string | undefined }): DateMention[] {
  return parser().detectDates(input, options);
}

/**
 * Finds what was said, by whom, in which words. Every line of the text is read as a paragraph.
 *
 * @throws TypeError where `input` is no string.
 *
 * @example
 * splitQuotes('قال الوزير: «سنعود غدا».')[0].text // 'سنعود غدا'
 */
export function splitQuotes(input: string): Quote[] {
  return parser().splitQuotes(input);
}

export type {
  Article,
  Author,
  Block,
  Credit,
  Cue,
  Dateline,
  DateMention,
  Grain,
  Quote,
  Related,
  Relay,
  Role,
  Span,
  Speaker,
  Term,
  Warning,
} from './model/article.js';
export type { ParseOptions } from './parse.js';
export { createParser, type Parser, type ParserConfig } from './parser.js';
