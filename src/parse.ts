import { assembleArticle, isKept, placeDate, placeQuote, readBlocks } from './article/assemble.js';
import type { PageMetadata, PageReading } from './article/page.js';
import { Reading } from './article/reading.js';
import { joinBroken } from './blocks/broken.js';
import { cutPieces } from './blocks/cut.js';
import type { Piece } from './blocks/piece.js';
import { joinWrapped } from './blocks/wrap.js';
import { datesByPiece } from './boilerplate/dates.js';
import { labelPieces } from './boilerplate/label.js';
import type { DateExpression } from './dates/expression.js';
import { findDates } from './dates/find.js';
import { parseReference, type ReferenceDate } from './dates/resolve.js';
import type { Article, Block, DateMention, Quote } from './model/article.js';
import { findQuotes, type Passage } from './quotes/find.js';
import type { Source } from './text/source.js';
import type { Vocabulary } from './text/vocabulary.js';
import { readWords, type Words } from './text/words.js';

/** What a caller may tell of a document. */
export interface ParseOptions {
  /**
   * ISO 8601 date or date-time that relative dates («أمس», «الثلاثاء») are reckoned from, as the crawl's. Without it the
   * article's own publication date is.
   */
  readonly referenceDate?: string | undefined;
  /** Where the document was found. */
  readonly url?: string | undefined;
}

/**
 * The pipeline: words, pieces, dates, roles, quotations, article.
 *
 * @param page - For an HTML page, what its markup says. Its lines end where the page says so and are never joined.
 */
export function parse(
  source: Source,
  vocabulary: Vocabulary,
  options: ParseOptions = {},
  page: PageReading | null = null,
): Article {
  const reference = readReference(options.referenceDate);
  const words = readWords(source.text, vocabulary);
  const pieces = page ? cutPieces(words, page.hints) : linesOf(words);
  const dates = page ? datesOfPage(words, pieces) : findDates(words);
  const article = readArticle(words, pieces, dates, new Reading(source), reference, page?.stated ?? null);
  return { ...article, url: article.url ?? options.url ?? null };
}

/** The lines of a text, as they were before it was wrapped or its links were set apart. */
function linesOf(words: Words): Piece[] {
  return joinBroken(words, joinWrapped(words, cutPieces(words)));
}

/** The dates of a page's main content: menus and other stories are not searched. */
function datesOfPage(words: Words, pieces: readonly Piece[]): DateExpression[] {
  const dates: DateExpression[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = at;
    while (at < pieces.length && pieces[at]?.hint?.main) at++;
    if (at > first) dates.push(...findDates(words, pieces[first]?.first, pieces[at - 1]?.next));
    else at++;
  }
  return dates;
}

/** One article from its pieces; a whole other story among them becomes an article of its own. */
function readArticle(
  words: Words,
  cut: Piece[],
  dates: readonly DateExpression[],
  reading: Reading,
  reference: ReferenceDate | null,
  stated: PageMetadata | null,
): Article {
  const labelled = labelPieces(words, cut, dates);
  const { story } = labelled;
  const { quotes, terms } = findQuotes(words, passagesOf(labelled.pieces, words.text));
  return assembleArticle({
    words,
    reading,
    labelled,
    datesIn: datesByPiece(dates),
    quotes,
    terms,
    // The other story has its own date, never the outer one's; the caller's reference holds for both.
    story:
      story &&
      readArticle(words, labelled.pieces.slice(story.from, story.to).map(unlabelled), dates, reading, reference, null),
    reference,
    stated,
  });
}

/** The kept pieces of a text and what was taken out of it. */
export function strip(source: Source, vocabulary: Vocabulary): { text: string; blocks: Block[] } {
  const words = readWords(source.text, vocabulary);
  const { pieces } = labelPieces(words, linesOf(words), findDates(words));
  const blocks = readBlocks(pieces, new Reading(source));
  const kept = blocks.filter(({ role }) => isKept(role));
  return { text: kept.map(({ text }) => text).join('\n\n'), blocks };
}

/** Every date of a text, whatever it stands in. */
export function detect(
  source: Source,
  vocabulary: Vocabulary,
  options: { referenceDate?: string | undefined },
): DateMention[] {
  const reference = readReference(options.referenceDate);
  const reading = new Reading(source);
  return findDates(readWords(source.text, vocabulary)).map((date) =>
    placeDate(date, 'mention', reference, reading, []),
  );
}

/** Every quotation of a text; each line is a paragraph. */
export function split(source: Source, vocabulary: Vocabulary): Quote[] {
  const words = readWords(source.text, vocabulary);
  const reading = new Reading(source);
  const passages = linesOf(words).map((piece) => passageOf(piece, 'paragraph'));
  return findQuotes(words, passages).quotes.map((quote) => placeQuote(quote, reading));
}

function readReference(referenceDate: string | undefined): ReferenceDate | null {
  return referenceDate === undefined ? null : parseReference(referenceDate);
}

/** What people are to read: quotations are looked for there alone. */
function passagesOf(pieces: readonly Piece[], text: string): Passage[] {
  const passages: Passage[] = [];
  const bylines = pieces.filter(({ role }) => role === 'byline').map(({ start, end }) => text.slice(start, end).trim());
  for (const piece of pieces) {
    const { role } = piece;
    if (role === 'headline' || role === 'subheadline' || role === 'heading' || role === 'paragraph') {
      // «صالح الصالح: حرب الماركات» over his name: the title of his column.
      const [before = '', title] = text.slice(piece.start, piece.end).split(':');
      const isColumn = role === 'headline' && title !== undefined && bylines.includes(before.trim());
      passages.push({ ...passageOf(piece, role), isColumn });
    }
  }
  return passages;
}

function passageOf({ start, end, first, next }: Piece, role: Passage['role']): Passage {
  return { start, end, firstWord: first, nextWord: next, role };
}

function unlabelled(piece: Piece): Piece {
  return { ...piece, role: null, rule: '' };
}
