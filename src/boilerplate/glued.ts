import { splitPieceAt } from '../blocks/cut.js';
import type { Piece } from '../blocks/piece.js';
import type { DateExpression } from '../dates/expression.js';
import { AGENCIES } from '../lexicon/agencies.js';
import { BARE_KEYWORDS, PHRASES } from '../lexicon/boilerplate/index.js';
import type { Phrase } from '../lexicon/boilerplate/phrase.js';
import { IN } from '../lexicon/outlets.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Match } from '../text/phrases.js';
import type { Words } from '../text/words.js';

/**
 * Cuts pieces where a label stands behind a sentence or is glued to a word: «مايو 16, 2024[آخر تحديث: …]»,
 * «… للوطن. [سمات تونس الرئيس]», «… مساء. [المصدر: وكالات]», «… الاتفاق. [(رويترز)]».
 */
export function cutGlued(words: Words, pieces: Piece[], dates: readonly DateExpression[]): void {
  const starts = words.vocabulary.starts(PHRASES);
  const dateEnds = new Set(dates.map((date) => date.nextWord));
  const dateStarts = new Set(dates.map((date) => date.firstWord));
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    // Furniture of a page is what its markup says, as a whole.
    if (piece.hint?.main === false) continue;
    const label = words.vocabulary.match(words, piece.first, PHRASES, piece.next);
    if (label && isButtonBeforeText(words, piece, label)) {
      splitPieceAt(pieces, i, cutOffset(words, label.next), label.next);
      continue;
    }
    for (let w = label?.next ?? piece.first + 1; w < piece.next; w++) {
      const known = starts[words.lexeme[w] as number] !== 0;
      if (
        (known && isGluedLabel(words, piece, w, dateEnds, dateStarts, label)) ||
        (dateStarts.has(w) && isGluedDate(words, piece, w, label))
      ) {
        splitPieceAt(pieces, i, cutOffset(words, w), w);
        break;
      }
      if (label?.meaning.role === 'byline' && w > label.next && isByline(words, piece, w, label)) {
        const lead = words.vocabulary.match(words, w, IN, piece.next);
        const clock = lead !== null && words.kind[lead.next] === KIND.digits;
        if (clock || dateStarts.has(w) || (lead && dateStarts.has(lead.next))) {
          splitPieceAt(pieces, i, cutOffset(words, w), w);
          break;
        }
      }
    }
    if (!cutInitials(words, pieces, i)) cutSignature(words, pieces, i);
  }
}

/** «[Next Previous] عين اليوم – واس»: an English button before an Arabic line. */
function isButtonBeforeText(words: Words, piece: Piece, { meaning, next }: Match<Phrase>): boolean {
  if (meaning.at !== 'line' || next === piece.next) return false;
  return words.kind[next - 1] === KIND.latin && words.kind[next] === KIND.arabic && meaning.role === 'navigation';
}

const LONGEST_BYLINE = 20;
const LABELLED_WORDS = 6;
const NAME_WORDS = 8;

/** «كتب: …», or a name and no more up to word `w`: «رصد فلكيون مذنبا … يوم الجمعة» is a sentence. */
function isByline(words: Words, piece: Piece, w: number, { next }: { readonly next: number }): boolean {
  if (piece.next - piece.first > LONGEST_BYLINE) return false;
  return w - next <= LABELLED_WORDS || ((words.gap[next] as number) & GAP.colon) !== 0;
}

/** «أرسل بريدا إلكترونيا[20 مايو، 2024]»: a date glued to a label. */
function isGluedDate(words: Words, piece: Piece, w: number, label: { readonly next: number } | null): boolean {
  if (piece.next - piece.first > LONGEST_BYLINE) return false;
  // «سارة نور | 20 مايو 2024»
  const barred = words.text.slice(words.end[w - 1], words.start[w]).trim() === '|';
  return (words.gap[w] === 0 && label?.next === w) || (barred && label === null && w - piece.first <= NAME_WORDS);
}

function isGluedLabel(
  words: Words,
  piece: Piece,
  w: number,
  dateEnds: ReadonlySet<number>,
  dateStarts: ReadonlySet<number>,
  opening: Match<Phrase> | null,
): boolean {
  const gap = words.gap[w] as number;
  const free = gap === 0 || (gap & GAP.stop) !== 0;
  const afterDate = dateEnds.has(w);
  const behindButtons = opening?.meaning.role === 'share' && (gap & GAP.dot) !== 0;
  if (!free && !afterDate && !behindButtons) return isCuttableInside(words, piece, w, dateStarts);
  const phrase = words.vocabulary.match(words, w, PHRASES, piece.next);
  if (phrase === null) return false;
  const { role, at } = phrase.meaning;
  const rest = piece.next - phrase.next;
  const labels = rest > 0 && ((words.gap[phrase.next] as number) & GAP.colon) !== 0;
  if (at === 'cut') return !(afterDate && !free) || role === 'modified' || role === 'published';
  // «الثلاثاء 25-06-2024 10:11 | [كتب: سارة نور]»
  if (at === 'label' && labels && afterDate && role === 'byline') return true;
  if (at === 'label' && labels && free && role !== 'byline' && role !== 'navigation')
    return rest <= 12 || role === 'keywords';
  const bracketed = (gap & GAP.open) !== 0;
  if (at === 'line' && rest === 0)
    return gap === 0 || behindButtons || (bracketed && (role === 'link' || role === 'other'));
  if (bracketed) return areInitials(words, phrase.next, piece.next);
  return free && rest <= 40 && isBareKeywordList(words, piece, w);
}

/** «(النهاية) [/ ه س س]»: the desk's initials. */
function areInitials(words: Words, first: number, next: number): boolean {
  for (let w = first; w < next; w++) if ((words.end[w] as number) - (words.start[w] as number) > 1) return false;
  return next > first;
}

/**
 * «اقرأ أيضا:» with its colon is cut off even in the middle of a line: no sentence has it; nor «كش24 | و.م.ع [نشر في:] 9 مارس
 * 2023» with its date.
 */
function isCuttableInside(words: Words, piece: Piece, w: number, dateStarts: ReadonlySet<number>): boolean {
  if (words.clitics[w] !== 0) return false;
  const phrase = words.vocabulary.match(words, w, PHRASES, piece.next);
  if (phrase === null || phrase.next === piece.next) return false;
  if (((words.gap[phrase.next] as number) & GAP.colon) === 0) return false;
  const { role, at } = phrase.meaning;
  if (role === 'published' || role === 'modified')
    return dateStarts.has(phrase.next) && piece.next - piece.first <= LONGEST_BYLINE;
  return at === 'cut' && (role === 'related' || role === 'link' || role === 'share');
}

/** «سمات» with no colon, its names to the end of the text without a stop. */
function isBareKeywordList(words: Words, piece: Piece, w: number): boolean {
  const label = words.vocabulary.match(words, w, BARE_KEYWORDS, piece.next);
  if (label === null || label.next === piece.next) return false;
  for (let k = label.next; k < piece.next; k++) if ((words.gap[k] as number) & (GAP.stop | GAP.comma)) return false;
  return words.text.slice(words.end[piece.next - 1], piece.end).trim() === '';
}

/** Cuts the desk's initials off a sign of the end: «(النهاية) [/ ه س س]». */
function cutInitials(words: Words, pieces: Piece[], i: number): boolean {
  const piece = pieces[i] as Piece;
  let w = piece.next;
  while (w > piece.first && (words.end[w - 1] as number) - (words.start[w - 1] as number) === 1) w--;
  const gap = words.gap[w] as number;
  // «https://example.org/a/b» has no sign but the slash.
  if (w === piece.first || piece.next - w < 2 || (gap & GAP.slash) === 0 || gap === GAP.slash) return false;
  splitPieceAt(pieces, i, cutOffset(words, w), w);
  return true;
}

/** Cuts an agency's sign off the end: «… في الاجتماع. [(أ ف ب)]», «… [--(بترا)]». */
function cutSignature(words: Words, pieces: Piece[], i: number): void {
  const piece = pieces[i] as Piece;
  const from = Math.max(piece.first + 4, piece.next - 6);
  for (let w = from; w < piece.next; w++) {
    const gap = words.gap[w] as number;
    if ((gap & GAP.stop) === 0 && !((gap & GAP.open) !== 0 && (gap & GAP.dash) !== 0)) continue;
    const tail = words.text.slice(words.end[piece.next - 1], piece.end);
    const bracketed = (gap & GAP.open) !== 0 && tail.includes(')');
    let k = w;
    while (k < piece.next) {
      const agency = words.vocabulary.match(words, k, AGENCIES, piece.next);
      if (agency === null) break;
      k = agency.next;
    }
    if (k === piece.next && (bracketed || words.kind[w] === KIND.arabic)) {
      splitPieceAt(pieces, i, cutOffset(words, w), w);
      return;
    }
  }
}

const OPENERS = '([{«“„';
const ENDS = '.؟?!…،,:;؛”"»›’)]}';

/**
 * Where to cut before word `w`: behind the first white space between it and the word before, so that its own signs go
 * with it («. |(رويترز»); without white space, behind the signs that close what stands before.
 */
function cutOffset(words: Words, w: number): number {
  const { text } = words;
  const from = words.end[w - 1] as number;
  const to = words.start[w] as number;
  let at = from;
  while (at < to && !isSpace(text, at) && !OPENERS.includes(text[at] as string)) at++;
  if (at < to) {
    while (at < to && isSpace(text, at)) at++;
    return at;
  }
  at = from;
  while (at < to && ENDS.includes(text[at] as string)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] as string);
}
