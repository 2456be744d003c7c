import type { Article, DateMention, Quote } from './model/article.js';
import type { ParseOptions } from './parse.js';
import { createParser, type Parser, type StrippedText } from './parser.js';

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
 * @param input - The text of the page. Any string is read.
 * @returns `text`: headline, headings and paragraphs, a blank line between; `blocks`: all pieces with role and rule.
 * They tile the input: joined by their spans, in UTF-16 units, they are `input` again.
 * @throws TypeError where `input` is no string.
 *
 * @example
 * stripBoilerplate('أمطار على أبها\nهطلت أمطار غزيرة على المدينة مساء أمس وأغلقت طرقا.\nمواضيع ذات صلة\nطقس الغد').text
 * // 'أمطار على أبها\n\nهطلت أمطار غزيرة على المدينة مساء أمس وأغلقت طرقا.'
 */
export function stripBoilerplate(input: string): StrippedText {
  return parser().stripBoilerplate(input);
}

/**
 * Finds the dates of a text, boilerplate included, with their values in EDTF.
 *
 * @param input - Any text.
 * @param options - `referenceDate`: ISO 8601 date or date-time that relative dates are reckoned from. Without it they
 * have no value, or one without a year (`XXXX-02-24`).
 * @returns The dates in order, each with its span in UTF-16 units of `input`, half-open.
 * @throws TypeError where `input` is no string or `referenceDate` no ISO 8601 date.
 *
 * @example
 * detectDates('وصل الوفد أمس', { referenceDate: '2024-05-16' })[0]?.value // '2024-05-15'
 */
export function detectDates(input: string, options?: Pick<ParseOptions, 'referenceDate'>): DateMention[] {
  return parser().detectDates(input, options);
}

/**
 * Finds what was said, by whom, in which words. Every line of the text is read as a paragraph.
 *
 * @param input - Any text.
 * @returns The quotations in order, each with its span in UTF-16 units of `input`, half-open, the marks left out.
 * @throws TypeError where `input` is no string.
 *
 * @example
 * splitQuotes('قال الوزير: «سنعود غدا».')[0]?.text // 'سنعود غدا'
 */
export function splitQuotes(input: string): Quote[] {
  return parser().splitQuotes(input);
}

export type { CueClass, VerbLine } from './lexicon/quotes/verbs.js';
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
export { createParser, type Parser, type ParserConfig, type StrippedText } from './parser.js';
