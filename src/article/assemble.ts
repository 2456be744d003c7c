import type { Piece } from '../blocks/piece.js';
import type { Labelled } from '../boilerplate/label.js';
import { TRUNCATED } from '../boilerplate/rules.js';
import type { DateExpression } from '../dates/expression.js';
import { parseReference, type ReferenceDate, resolveDate } from '../dates/resolve.js';
import type { Article, Block, Cue, DateMention, Quote, Role, Term, Warning } from '../model/article.js';
import type { FoundQuote, FoundTerm } from '../quotes/find.js';
import type { Words } from '../text/words.js';
import { readAuthors, readCredits, readDateline } from './byline.js';
import { readKeywords } from './keywords.js';
import { readLanguage } from './language.js';
import type { PageMetadata } from './page.js';
import { readPublication } from './publication.js';
import type { Reading } from './reading.js';
import { readRelated } from './related.js';
import { mergeAuthors } from './stated-authors.js';
import { mergePublication } from './stated-dates.js';
import { warnOfPage } from './warnings.js';

/** What the rooms found in one article's pieces. */
export interface Findings {
  readonly words: Words;
  readonly reading: Reading;
  readonly labelled: Labelled;
  readonly datesIn: (piece: Piece) => readonly DateExpression[];
  readonly quotes: readonly FoundQuote[];
  readonly terms: readonly FoundTerm[];
  /** The article read from `labelled.story`. */
  readonly story: Article | null;
  /** The caller's reference date. */
  readonly reference: ReferenceDate | null;
  /** What a page's markup states of the article. */
  readonly stated: PageMetadata | null;
}

const KEPT: ReadonlySet<Role> = new Set(['headline', 'subheadline', 'heading', 'paragraph']);
const PROSE: ReadonlySet<Role> = new Set(['heading', 'paragraph']);
const DATED: ReadonlySet<Role> = new Set(['published', 'modified', 'dateline']);

/** Whether a block is body: what people came to read. */
export function isKept(role: Role | null): boolean {
  return role !== null && KEPT.has(role);
}

/** Puts the article together. */
export function assembleArticle(findings: Findings): Article {
  const { words, reading, labelled, datesIn, story, stated } = findings;
  const { pieces } = labelled;
  const blocks = readBlocks(pieces, reading);
  const text = joinProse(blocks);
  const inLanguage = readLanguage(stated && text !== '' ? text : reading.text);
  const shown = readPublication(pieces, datesIn, findings.reference);
  const publication = stated ? mergePublication(stated, shown, words.vocabulary, inLanguage !== 'fa') : shown;
  const own = publication.published ?? publication.modified;
  const reference = findings.reference ?? (own === null ? null : referenceOf(own));
  const warnings: Warning[] = [];
  warnOfCutText(pieces, reading, warnings);
  const dates = readDates(findings, reference, warnings);
  if (stated) warnings.push(...warnOfPage(stated, publication, blocks, reading));
  const firstOf = (role: Role): string | null => blocks.find((block) => block.role === role)?.text ?? null;
  const authors = readAuthors(words, pieces, reading);
  const keywords = readKeywords(words, pieces, reading);
  return {
    headline: firstOf('headline') ?? stated?.headline ?? null,
    subheadline: firstOf('subheadline'),
    authors: stated ? mergeAuthors(stated, authors, words.vocabulary, reading) : authors,
    dateline: readDateline(words, pieces, reading),
    credits: readCredits(words, pieces, reading),
    datePublished: publication.published,
    dateModified: publication.modified,
    inLanguage,
    text,
    blocks,
    dates,
    quotes: findings.quotes.map((quote) => placeQuote(quote, reading)),
    terms: findings.terms.map(
      (term): Term => ({ ...term, ...reading.span(term.start, term.end), text: reading.asRead(term.text) }),
    ),
    related: readRelated(
      words,
      pieces,
      reading,
      story && labelled.story ? { ...labelled.story, article: story } : null,
      stated?.url ?? null,
    ),
    keywords: keywords.length === 0 && stated ? [...stated.keywords] : keywords,
    siteName: stated?.siteNames[0] ?? null,
    section: stated?.section ?? null,
    url: stated?.url ?? null,
    image: stated?.image ?? null,
    warnings,
  };
}

/** Headings and paragraphs, a blank line between. */
function joinProse(blocks: readonly Block[]): string {
  let joined = '';
  for (const { role, text } of blocks) if (PROSE.has(role)) joined += joined === '' ? text : `\n\n${text}`;
  return joined;
}

function warnOfCutText(pieces: readonly Piece[], reading: Reading, warnings: Warning[]): void {
  for (const { rule, start, end } of pieces) {
    if (rule === TRUNCATED)
      warnings.push({ code: 'truncated', message: 'the text goes on elsewhere', ...reading.trimmed(start, end) });
  }
}

/** The blocks of a plain text tile the input, entities and all; those of a page leave its markup out. */
export function readBlocks(pieces: readonly Piece[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let tiled = pieces[0] ? reading.span(pieces[0].start, pieces[0].end).start : 0;
  for (const piece of pieces) {
    const isPage = piece.hint !== null;
    const span = isPage ? reading.trimmed(piece.start, piece.end) : reading.span(piece.start, piece.end);
    const start = isPage ? span.start : tiled;
    const end = Math.max(start, span.end);
    tiled = end;
    // A line of a page that is only white space is markup's.
    if (isPage && start === end) continue;
    blocks.push({
      start,
      end,
      role: piece.role ?? 'other',
      text: reading.read(piece.start, piece.end),
      rule: piece.rule,
    });
  }
  return blocks;
}

function readDates(
  { labelled, datesIn, reading }: Findings,
  reference: ReferenceDate | null,
  warnings: Warning[],
): DateMention[] {
  const mentions: DateMention[] = [];
  for (const piece of labelled.pieces) {
    if (!isKept(piece.role) && !(piece.role !== null && DATED.has(piece.role))) continue;
    for (const date of datesIn(piece)) {
      const role = piece.role === 'published' || piece.role === 'modified' ? piece.role : 'mention';
      mentions.push(placeDate(date, role, reference, reading, warnings));
    }
  }
  return mentions;
}

/** A date as it is given out; its doubts become warnings. */
export function placeDate(
  date: DateExpression,
  role: DateMention['role'],
  reference: ReferenceDate | null,
  reading: Reading,
  warnings: Warning[],
): DateMention {
  const { value, grain, calendar, relative, approximate, warnings: doubts } = resolveDate(date, reference);
  const { start, end } = reading.span(date.start, date.end);
  for (const { code, message } of doubts) warnings.push({ code, message, start, end });
  const text = reading.read(date.start, date.end);
  return { start, end, text, value, grain, calendar, relative, approximate, role, rule: date.rule };
}

/** A quotation with its offsets in the input. */
export function placeQuote(
  { start, end, text, kind, cue, speaker, via, content, rule }: FoundQuote,
  reading: Reading,
): Quote {
  const span = reading.span(start, end);
  return {
    start: span.start,
    end: span.end,
    text: reading.asRead(text),
    kind,
    cue: cue && placeCue(cue, reading),
    speaker: speaker && {
      name: reading.asRead(speaker.name),
      role: speaker.role && reading.asRead(speaker.role),
      mention: speaker.mention && reading.span(speaker.mention.start, speaker.mention.end),
      resolution: speaker.resolution,
    },
    via: via && { ...reading.span(via.start, via.end), name: reading.asRead(via.name) },
    content: reading.span(content.start, content.end),
    rule,
  };
}

function placeCue({ start, end, text, lemma }: Cue, reading: Reading): Cue {
  const span = reading.span(start, end);
  return { start: span.start, end: span.end, text: reading.asRead(text), lemma };
}

/** The article's own day, for what is reckoned from it; `null` where it is no full date. */
function referenceOf(published: string): ReferenceDate | null {
  return /^\d{4}-\d\d-\d\d(?:T|$)/.test(published) ? parseReference(published) : null;
}
