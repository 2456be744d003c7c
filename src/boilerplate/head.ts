import { splitPieceAt } from '../blocks/cut.js';
import type { Piece } from '../blocks/piece.js';
import { KICKERS, SECTIONS } from '../lexicon/boilerplate/index.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { isDateLine, labelPageClock, PAGE_TITLE, setDateRole } from './date-line.js';
import { findHeadline, labelMenus, labelRepeatedTitle, SLUG } from './headline.js';
import type { Line } from './line.js';
import { isLoneName } from './lone-name.js';
import { foldLine, labelBySelf, type Placed, setRole } from './place.js';
import { CLOCK } from './rules/row.js';
import { AGENCY, INITIALS } from './rules.js';
import { readSignature, signatureRole } from './signature.js';
import { labelOutlets, labelUnderHeadline } from './under-headline.js';

const MENU_WORDS = 4;
const REPEATED_WORDS = 3;

/**
 * Labels the lines before the first sentence of the text, `[0, body)`: menus and lists, the headline, and what stands
 * between it and the text.
 */
export function labelHead(words: Words, lines: readonly Placed[], body: number): void {
  for (let i = 0; i < body; i++) {
    const line = lines[i] as Placed;
    const isClock = line.evidence?.rule === CLOCK;
    if (!isClock) labelBySelf(line);
    if (line.piece.role === null && isDateLine(words, line)) setDateRole(lines, i);
    const dated = lines[i - 1]?.piece.role;
    if (isClock && (dated === 'published' || dated === 'modified')) setRole(line, dated, 'clock behind the date');
    // An agency's name alone opens the text here; at its end it is a credit.
    else if (line.piece.role === 'credit' && isSign(line)) setRole(line, 'dateline', 'sign before the text');
    // «رئيس التحرير» above «د. رائد العزاوي»
    const isInMasthead = line.piece.role === null && isMasthead(lines[i - 1]) && isLoneName(words, line);
    if (isInMasthead) setRole(line, 'navigation', 'name of the masthead');
  }
  const title = labelRepeatedTitle(words, lines, body);
  labelMenus(words, lines, title < 0 ? body : title);
  labelOutlets(words, lines, body);
  const headline = findHeadline(words, lines, body);
  labelPageClock(lines, headline, body);
  // The clock of a player or of an entry.
  for (const line of lines.slice(headline + 1, body))
    if (line.piece.role === null && line.evidence?.rule === CLOCK) labelBySelf(line);
  const found = lines[headline];
  const told = found ? foldLine(words, found) : '';
  for (let i = 0; i < headline; i++) {
    const line = lines[i] as Placed;
    const kicker = i === headline - 1 && words.vocabulary.match(words, line.piece.first, KICKERS, line.piece.next);
    if (kicker && kicker.next === line.piece.next) setRole(line, 'subheadline', 'kicker');
    if (line.piece.role !== null) continue;
    if (line.size === found?.size && foldLine(words, line) === told) setRole(line, 'navigation', PAGE_TITLE);
    else setRole(line, isStory(words, line) ? 'related' : 'navigation', 'before the headline');
  }
  if (found && found.piece.role === null) setRole(found, 'headline', 'first line before the text');
  labelUnderHeadline(words, lines, headline, body);
}

/** «رئيس مجلس الإدارة» alone on its line. */
function isMasthead(line: Placed | undefined): boolean {
  const phrase = line?.piece.role === 'other' ? line.phrase?.meaning : null;
  return phrase?.role === 'other' && phrase.at === 'label';
}

/** Whether a line above the headline is another story's: long, no row of sections, nor one in which names come back. */
function isStory(words: Words, line: Placed): boolean {
  if (line.size <= MENU_WORDS || isSectionRow(words, line)) return false;
  const folded = foldLine(words, line).split(' ');
  return new Set(folded).size > folded.length - REPEATED_WORDS;
}

/** «أخبار اقتصادية أسواق أسهم عملات» */
function isSectionRow(words: Words, { piece }: Placed): boolean {
  let w = piece.first;
  while (w < piece.next) {
    const section = words.vocabulary.match(words, w, SECTIONS, piece.next);
    if (section === null) return false;
    w = section.next;
  }
  return true;
}

/** Splits «عام / العنوان» and «الباحة 25 شوال 1436هـ واس» into the pieces they glue. */
export function cutHeadLines(words: Words, pieces: Piece[], lines: readonly Placed[], body: number): void {
  for (let i = body - 1; i >= 0; i--) {
    const line = lines[i] as Placed;
    if (line.evidence) continue;
    // «نواكشوط/ سالم ولد أحمد/ الأناضول» signs.
    const slug = signatureRole(words, line) === null ? slugCut(words, line.piece) : null;
    const cuts = slug ?? datelineCuts(words, line);
    for (const { word, offset } of cuts.reverse()) splitPieceAt(pieces, i, offset, word);
    if (slug) setRole(line, 'subheadline', SLUG);
  }
}

/** «(رويترز)», «و م ع»: an agency or the desk's initials, alone on the line. */
function isSign({ evidence }: Placed): boolean {
  return evidence?.rule === AGENCY || evidence?.rule === INITIALS;
}

type Cut = { readonly word: number; readonly offset: number };

/** «[عام /] تعليم الباحة يناقش …», or alone on its line: one or two words and a slash with a space before it. */
function slugCut(words: Words, piece: Piece): Cut[] | null {
  if (piece.next - piece.first <= 2 && piece.next > piece.first) {
    return /^\s+\/\s*$/.test(words.text.slice(words.end[piece.next - 1], piece.end)) ? [] : null;
  }
  for (let w = piece.first + 1; w <= piece.first + 2 && w + 2 < piece.next; w++) {
    const gap = words.gap[w] as number;
    // «الخميس 24 / 03 / 1436»
    if (words.kind[w - 1] === KIND.digits) return null;
    if (gap === (GAP.slash | GAP.space)) return [{ word: w, offset: words.start[w] as number }];
    if (gap !== GAP.space) return null;
  }
  return null;
}

/** The edges of the date in a line of place, date and agency. */
function datelineCuts(words: Words, line: Line): Cut[] {
  const { piece, dates, size } = line;
  if (dates.length !== 1 || size > 20) return [];
  const parts = readSignature(words, piece.first, piece.next, dates);
  const named = parts.every(
    ({ kind }) => kind === 'date' || kind === 'place' || kind === 'agency' || kind === 'outlet',
  );
  if (parts.length < 2 || !named || !parts.some(({ kind }) => kind === 'date')) return [];
  return parts.slice(1).map(({ first }) => ({ word: first, offset: words.start[first] as number }));
}
