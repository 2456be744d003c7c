import type { Article, Block, Span } from '../model/article.js';
import { alignOffsets } from './align.js';
import { checkSource } from './check.js';

/** Something marked in the text: which of the article's lists it is in, and where in it. */
export interface Mark {
  /** What is marked; `mention` is the words that name a speaker. */
  readonly kind: 'quote' | 'mention' | 'date' | 'cue' | 'term';
  /** Its index in `article.quotes` (also of a cue and a speaker's mention), `article.dates` or `article.terms`. */
  readonly index: number;
}

/** A stretch of a block's text in which no mark begins or ends. */
export interface Segment {
  /** Its letters. */
  readonly text: string;
  /** The marks over it, the longest first. */
  readonly marks: readonly Mark[];
}

/** A block and its text in segments; joined they are `block.text`. */
export interface MarkedBlock {
  /** The block. */
  readonly block: Block;
  /** Its text, cut where a mark begins or ends. */
  readonly segments: readonly Segment[];
}

/**
 * The blocks of an article with dates, quotations, cues, speakers and terms laid over them, as a page that shows them
 * needs it. A quotation over several paragraphs marks a part of each.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @param input The string that it was parsed from, text or page, exactly as it was passed.
 * @returns All blocks in the order of the input, the removed ones without marks but dates.
 * @throws TypeError where `article` or `input` is none, or the article is longer than the input.
 *
 * @example
 * const text = 'قال المدير سعد نوري: «نعم، غدا نفتح».';
 * toSegments(parseArticle(text), text)[0].segments.map(({ text }) => text)
 * // [ 'قال', ' ', 'المدير سعد نوري', ': «', 'نعم، ', 'غدا', ' نفتح', '».' ]
 */
export function toSegments(article: Article, input: string): MarkedBlock[] {
  checkSource(article, input);
  const marks = marksOf(article);
  let first = 0;
  return article.blocks.map((block) => {
    while (first < marks.length && (marks[first] as Marked).end <= block.start) first++;
    return { block, segments: split(block, input, marks, first) };
  });
}

interface Marked extends Span, Mark {}

/** All marks in the order of the input, each span once in its kind: quotations of one cue share it and its speaker. */
function marksOf({ quotes, dates, terms }: Article): Marked[] {
  const marks: Marked[] = [];
  const add = (kind: Mark['kind'], index: number, span: Span | null | undefined): void => {
    if (span) marks.push({ kind, index, start: span.start, end: span.end });
  };
  for (const [index, date] of dates.entries()) add('date', index, date);
  for (const [index, term] of terms.entries()) add('term', index, term);
  for (const [index, quote] of quotes.entries()) {
    add('quote', index, quote);
    add('cue', index, quote.cue);
    add('mention', index, quote.speaker?.mention);
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks.filter((mark, m) => !isToldBefore(marks, mark, m));
}

/** Whether one of its kind with the same span stands before it; marks with one span stand together. */
function isToldBefore(marks: readonly Marked[], { kind, start, end }: Marked, m: number): boolean {
  for (let b = m - 1; b >= 0; b--) {
    const before = marks[b] as Marked;
    if (before.start !== start || before.end !== end) return false;
    if (before.kind === kind) return true;
  }
  return false;
}

function split(block: Block, input: string, marks: readonly Marked[], first: number): Segment[] {
  const { text } = block;
  const inside: { mark: Marked; from: number; to: number }[] = [];
  let placeOf: ((offset: number) => number) | null = null;
  for (let m = first; m < marks.length; m++) {
    const mark = marks[m] as Marked;
    if (mark.start >= block.end) break;
    if (mark.end <= block.start) continue;
    placeOf ??= alignOffsets(input.slice(block.start, block.end), text);
    const from = placeOf(Math.max(mark.start, block.start) - block.start);
    const to = placeOf(Math.min(mark.end, block.end) - block.start);
    if (from < to) inside.push({ mark, from, to });
  }
  if (inside.length === 0) return text === '' ? [] : [{ text, marks: [] }];
  const edges = [0, text.length, ...inside.flatMap(({ from, to }) => [from, to])]
    .sort((a, b) => a - b)
    .filter((edge, e, all) => edge !== all[e - 1]);
  // One walk over the edges: what is open there is looked at, and nothing else.
  inside.sort((a, b) => a.from - b.from);
  let open: typeof inside = [];
  let at = 0;
  return edges.slice(1).map((to, e) => {
    const from = edges[e] as number;
    open = open.filter((one) => one.to > from);
    for (; at < inside.length && (inside[at] as (typeof inside)[0]).from <= from; at++)
      open.push(inside[at] as (typeof inside)[0]);
    const over = [...open].sort((a, b) => b.to - b.from - (a.to - a.from));
    return { text: text.slice(from, to), marks: over.map(({ mark: { kind, index } }) => ({ kind, index })) };
  });
}
