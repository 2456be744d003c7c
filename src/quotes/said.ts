import { GAP } from '../text/letters.js';
import { readAhead } from './ahead.js';
import { endOfClause, endOffset, endOfRest } from './clause.js';
import type { Attributed, Drafts } from './draft.js';
import { KIND } from './kinds.js';
import { BA } from './letters.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { isBodyByName, isListOfThings } from './piece-shapes.js';
import { pieceRule } from './pieces.js';
import { isSaying, isTold } from './told.js';
import { endBefore, endOfBracket, endOfSpeech, strayBeyond, strayEnd } from './unmarked.js';
import { isWhole } from './whole.js';

/** What was said by a cue: adds its quotations. `limit` is the word of the next cue. */
export function readSaid(p: Paragraph, drafts: Drafts, by: Attributed, limit: number): void {
  const { complement } = by.event;
  readAhead(p, drafts, by);
  switch (complement.how) {
    case 'that':
      return readThat(p, drafts, by, complement.at, complement.that);
    case 'colon':
      return readColon(p, drafts, by, complement.at, limit);
    case 'marks':
      return readMarked(p, drafts, by, complement.at, limit);
    case 'act':
      return readAct(p, drafts, by, limit);
  }
}

/** «قال إن [«…»]», «قال إن … [«…»]», «قال إن […]» */
function readThat(p: Paragraph, drafts: Drafts, by: Attributed, at: number, that: number): void {
  const { event } = by;
  // «ترى الغرب على أنه»: how something is looked at, no proposition.
  if (event.lemma === 'رأى' && that > p.first && p.text.preposition(that - 1) === 'على')
    return readAct(p, drafts, by, p.next);
  const isWished = event.verb?.class === 'wish' && p.text.firstLetter(that) !== BA;
  readClause(p, drafts, by, at, endOfClause(p, at), !isWished && isSaying(event));
}

/**
 * A clause that was said: all in marks, partly in marks, or in the article's own words; those are a quotation only if
 * `whole` says so.
 */
export function readClause(
  p: Paragraph,
  drafts: Drafts,
  by: Attributed,
  from: number,
  end: number,
  whole: boolean,
): void {
  const first = p.opening.get(from);
  if (first !== undefined && isWhole(p, by.event, first, end)) {
    drafts.marked(by, first, 'direct', 'that «…»');
    readPieces(p, drafts, by, first.next, end, true);
    return;
  }
  const and = by.event.kind === 'attribution' && from < by.event.first && p.text.joined(from, from); // «و[تراجع]»
  const start = first?.outerStart ?? (p.text.words.start[from] as number) + Number(and);
  const stray = first === undefined ? (strayEnd(p, from, end) ?? (whole ? strayBeyond(p, from) : null)) : null;
  if (stray !== null) {
    drafts.span(by, start, endBefore(p, start, stray), 'direct', 'that …», opening mark lost');
    readPieces(p, drafts, by, stray.word, end, true);
    return;
  }
  if (readPieces(p, drafts, by, from, end, true) > 0 || !whole || end <= from) return;
  drafts.span(by, start, endOffset(p, from, end), 'indirect', by.event.rule);
}

/** «قال: [«…»]», «قال: […]» */
function readColon(p: Paragraph, drafts: Drafts, by: Attributed, at: number, limit: number): void {
  const { text } = p;
  const marked = p.opening.get(at);
  // «ناقش مع مندوبي القطاعات: «الأمن، الطرق، السجون»»
  if (marked !== undefined && by.event.verb?.class === 'act' && isListOfThings(p, marked)) return;
  // «وقالت: «هيئة شؤون الأسرى»، في بيان لها، إن …»
  if (marked !== undefined && text.gap(marked.next, GAP.comma) && isBodyByName(p, marked)) return;
  // «قالت: «زرعها جدي»، وبكت»: two words and a comma are all that was said.
  const isOver = marked !== undefined && (isClosed(p, marked.next) || p.text.gap(marked.next, GAP.comma));
  if (marked !== undefined && (marked.next - marked.first > 2 || isOver)) {
    drafts.marked(by, marked, 'direct', 'cue: «…»');
    readPieces(p, drafts, by, marked.next, Math.min(limit, endOfRest(p, marked.next)), false);
    return;
  }
  if (!isSaying(by.event) || isTold(p, by.event, at)) return;
  const bracket = endOfBracket(p, at);
  if (bracket !== null) return drafts.span(by, text.words.start[at] as number, bracket, 'direct', 'cue: …');
  // «قال: إن الأمر سيتطلب «تدهورا كبيرا»»
  const end = text.that(at) ? endOfClause(p, at + 1) : at;
  if (end > at && p.markedIn(at, end) !== null) return readClause(p, drafts, by, at + 1, end, true);
  const start = text.words.start[at] as number;
  const stray = strayEnd(p, at, p.next);
  if (stray !== null) return drafts.span(by, start, endBefore(p, start, stray), 'direct', 'cue: …», opening mark lost');
  const next = endOfSpeech(p, at);
  if (next - at >= 3) drafts.span(by, start, endOffset(p, at, next), 'direct', 'cue: …');
}

/** «قال X [«…»]», «انتقد X [«…»]» */
function readMarked(p: Paragraph, drafts: Drafts, by: Attributed, at: number, limit: number): void {
  const { event, speaker } = by;
  const marked = p.opening.get(at) as Marked;
  const length = marked.next - marked.first;
  const kind = event.verb?.class;
  // «صحف تعتبر «إصلاحية»»: no one calls them so.
  if (
    kind === 'describe' &&
    event.verb?.shape === 'present' &&
    !event.verb.object &&
    event.subject === null &&
    !event.relative
  )
    return;
  if (length <= 3 && speaker === null && kind !== 'describe' && kind !== 'say') return;
  if (isSpeech(p, by, marked) && pieceRule(p, marked, event, true) === null) {
    drafts.marked(by, marked, 'direct', 'cue «…»');
    readPieces(p, drafts, by, marked.next, Math.min(limit, endOfRest(p, marked.next)), false);
    return;
  }
  readPieces(p, drafts, by, event.next, Math.max(marked.next, Math.min(limit, endOfClause(p, event.next))), false);
}

/** Whether marks after a cue are its words, and not a piece of what the article tells. */
function isSpeech(p: Paragraph, { event }: Attributed, { first, next }: Marked): boolean {
  const length = next - first;
  const isNext = first <= (event.subject?.next ?? event.next) + 1;
  // «أشاد أحدهم بقوله [«…»]»
  if (p.text.is(first - 1, KIND.saying) && first > event.next) return true;
  switch (event.verb?.class) {
    case 'say':
      // «واصل الرباعي «…» أداء برامجهم»: the clause of a verb with other meanings goes on.
      if (event.verb.homograph && !isClosed(p, next)) return false;
      return length >= 3 || isNext;
    case 'state':
      return isNext && length >= 7;
    case 'relay':
    case 'hold':
      return true;
    default:
      return false;
  }
}

/** Whether a sentence or clause ends before word `w`. */
function isClosed(p: Paragraph, w: number): boolean {
  return (
    w >= p.next ||
    p.stop(w) ||
    p.text.gap(w, GAP.comma | GAP.semicolon) ||
    p.text.joined(w, p.first) ||
    p.text.cue(w) !== null
  );
}

/** «أشاد X بـ[«…»]»: what was done by speaking. */
function readAct(p: Paragraph, drafts: Drafts, by: Attributed, limit: number): void {
  const { event, speaker } = by;
  if (speaker === null && event.verb?.class !== 'describe') return;
  if (event.verb?.class === 'say' && readLost(p, drafts, by)) return;
  readPieces(p, drafts, by, event.next, Math.min(limit, endOfClause(p, event.next)), false);
}

/** «قال X [… ]»»: the opening mark was lost, and with it what shows where speech begins. */
function readLost(p: Paragraph, drafts: Drafts, by: Attributed): boolean {
  const { event } = by;
  const from = event.subject?.next ?? event.next;
  const stray = strayBeyond(p, from);
  if (stray === null || stray.word - from < 4 || p.stop(from)) return false;
  const start = p.text.words.start[from] as number;
  drafts.span(by, start, endBefore(p, start, stray), 'direct', 'cue …», opening mark lost');
  return true;
}

/** The marked pieces between two words, each with the clause they stand in; returns how many are quotations. */
function readPieces(
  p: Paragraph,
  drafts: Drafts,
  by: Attributed,
  from: number,
  end: number,
  isContent: boolean,
): number {
  const { text, opening } = p;
  if (opening.size === 0) return 0;
  const rule = isContent ? 'marked piece of a clause' : 'marked piece of an act';
  let count = 0;
  for (let w = from; w < end; w++) {
    const marked = opening.get(w);
    if (marked === undefined) continue;
    w = marked.next - 1;
    if (!drafts.isFree(marked, by.event)) continue;
    const rejection = pieceRule(p, marked, by.event, isContent);
    if (rejection !== null) {
      drafts.rejected.set(marked, rejection);
      continue;
    }
    drafts.marked(by, marked, 'mixed', rule, {
      start: Math.min(text.words.start[from] as number, marked.outerStart),
      end: Math.max(marked.outerEnd, endOffset(p, from, end)),
    });
    count++;
  }
  return count;
}
