import { splitPieceAt } from '../blocks/cut.js';
import type { Piece } from '../blocks/piece.js';
import type { Role } from '../model/article.js';
import { foldText, KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Line } from './line.js';
import type { Evidence } from './rules.js';
import { hasNumber, type Part, readSignature } from './signature.js';

/** A line on its way through the rules about its place. */
export interface Placed extends Line {
  evidence: Evidence | null;
}

/** Roles of lines that stand between a headline and its text. */
const META: ReadonlySet<Role> = new Set([
  'published',
  'modified',
  'byline',
  'dateline',
  'credit',
  'caption',
  'metrics',
  'share',
  'comments',
  'link',
  'ad',
]);
const MENU_WORDS = 4;
const MENU_LINES = 3;
const HEADLINE_WORDS = 32;

/**
 * Labels the lines before the first sentence of the text, `[0, body)`: menus and lists, the headline, and what stands
 * between it and the text.
 */
export function labelHead(words: Words, lines: readonly Placed[], body: number): void {
  const free = (i: number): boolean => (lines[i] as Placed).piece.role === null;
  for (let i = 0; i < body; i++) labelBySelf(lines[i] as Placed);
  labelDateLines(words, lines, 0, body);
  labelRepeatedTitle(words, lines, body);
  const from = labelMenu(lines, body);
  labelOutlets(words, lines, from, body);
  const headline = findHeadline(lines, from, body);
  labelPageClock(lines, headline);
  if (headline >= 0) setRole(lines[headline] as Placed, 'headline', 'first line before the text');
  for (let i = 0; i < body; i++) {
    if (!free(i)) continue;
    const line = lines[i] as Placed;
    if (i < headline) setRole(line, line.size > MENU_WORDS ? 'related' : 'navigation', 'before the headline');
    else labelUnderHeadline(words, lines, i, headline, body);
  }
}

/** Gives a line the role of its own words. */
export function labelBySelf(line: Placed): void {
  if (line.evidence) setRole(line, line.evidence.role, line.evidence.rule);
}

export function setRole({ piece }: Placed, role: Role, rule: string): void {
  piece.role = role;
  piece.rule = rule;
}

/** A line of nothing but a date, its weekday and clock: «الإثنين، 24 أغسطس 2020 09:23 ص». */
export function labelDateLines(words: Words, lines: readonly Placed[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role === null && isDateLine(words, line)) setDateRole(lines, i);
  }
}

/** A date with menus between it and the headline is the page's clock, not the article's. */
function labelPageClock(lines: readonly Placed[], headline: number): void {
  let menus = false;
  for (let i = headline - 1; i >= 0; i--) {
    const line = lines[i] as Placed;
    if (line.piece.role === 'navigation' && line.piece.rule !== 'title of the page') menus = true;
    else if (menus && line.piece.rule === DATE_LINE) setRole(line, 'other', 'clock of the page');
  }
}

const DATE_LINE = 'nothing but a date';
const DATE_EXTRAS = 4;

/** Published, or modified below a label that says so alone on its line. */
export function setDateRole(lines: readonly Placed[], i: number): void {
  const label = i > 0 ? (lines[i - 1] as Placed).piece.role : null;
  setRole(lines[i] as Placed, label === 'modified' ? 'modified' : 'published', DATE_LINE);
}

export function isDateLine(words: Words, { piece, dates, size }: Line): boolean {
  if (dates.length === 0 || size > 16) return false;
  let dated = 0;
  for (const date of dates) dated += date.nextWord - date.firstWord;
  if (dated === size) return size > 1;
  const first = dates[0]?.firstWord as number;
  const numbered = dates.some((date) => hasNumber(words, date));
  return numbered && size - dated <= DATE_EXTRAS && dated * 2 >= size && first - piece.first <= 2;
}

/** «CNNArabic.com - [العنوان]» above the headline itself: the page's title is navigation. */
function labelRepeatedTitle(words: Words, lines: readonly Placed[], body: number): void {
  const folded: string[] = [];
  for (let i = 0; i < body; i++) {
    const { piece } = lines[i] as Placed;
    folded.push(foldText(words.text, piece.start, piece.end));
  }
  for (let i = 0; i < body; i++) {
    for (let j = i + 1; j < Math.min(body, i + 60); j++) {
      const title = folded[i] as string;
      const headline = folded[j] as string;
      if (headline.split(' ').length < MENU_WORDS || (lines[j] as Placed).piece.role !== null) continue;
      if (!title.endsWith(headline) && !title.startsWith(headline)) continue;
      setRole(lines[i] as Placed, 'navigation', 'title of the page');
      setRole(lines[j] as Placed, 'headline', 'repeats the title of the page');
      return;
    }
  }
}

/**
 * Three or more short lines in a row are a menu. Gives the line behind the last menu, list or crumb: the headline stands
 * from there on.
 */
function labelMenu(lines: readonly Placed[], body: number): number {
  let from = 0;
  for (let i = 0; i < body; ) {
    let end = i;
    while (end < body && isMenuLine(lines[end] as Placed)) end++;
    if (end - i >= MENU_LINES || (end > i && from > 0 && end < body)) {
      for (let k = i; k < end; k++) {
        const line = lines[k] as Placed;
        if (line.piece.role === null) setRole(line, 'navigation', 'short lines in a row');
      }
      from = end;
    }
    i = Math.max(end, i + 1);
  }
  for (let i = from; i < body; i++) {
    const { piece, evidence } = lines[i] as Placed;
    if (piece.role === 'navigation' || (piece.role === 'other' && evidence) || piece.role === 'notice') from = i + 1;
    else if (piece.role === 'related' && evidence) from = i + 1;
    else if (piece.role === 'headline') break;
  }
  return from;
}

function isMenuLine({ piece, size, ending, dates }: Placed): boolean {
  if (piece.role === 'navigation' || piece.role === 'subscription') return true;
  return piece.role === null && size <= MENU_WORDS && ending === 'none' && dates.length === 0 && !piece.inline;
}

/** «AHDATH.INFO», «سبق- الرياض:»: a line that names an outlet or agency is no headline, even as the first. */
function labelOutlets(words: Words, lines: readonly Placed[], from: number, body: number): void {
  for (let i = from; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role !== null || line.size > SIGNATURE_WORDS) continue;
    const role = signatureRole(words, line);
    const named =
      role &&
      readSignature(words, line.piece.first, line.piece.next, line.dates).some(
        ({ kind }) => kind === 'outlet' || kind === 'agency',
      );
    if (named) setRole(line, role, SIGNATURE_RULES[role]);
  }
}

const SIGNATURE_RULES = { dateline: 'place, agency or outlet', byline: 'name with place or outlet' } as const;

/** The headline among lines `[from, body)`: before the first date or byline, else the first that can be one. */
function findHeadline(lines: readonly Placed[], from: number, body: number): number {
  let first = -1;
  for (let i = 0; i < body; i++) if ((lines[i] as Placed).piece.role === 'headline') return i;
  const listed = hasList(lines, from);
  for (let i = from; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role === null) {
      if (!canBeHeadline(line)) continue;
      if (first < 0 || listed) first = i;
    } else if (
      first >= 0 &&
      (line.piece.role === 'published' || line.piece.role === 'byline' || line.piece.role === 'modified')
    ) {
      return first;
    }
  }
  return first;
}

/** A list of other stories stands right before: its last line is no headline of its own. */
function hasList(lines: readonly Placed[], from: number): boolean {
  return from > 0 && (lines[from - 1] as Placed).piece.role === 'related';
}

function canBeHeadline({ size, ending, prose }: Line): boolean {
  return size >= 1 && size <= HEADLINE_WORDS && !prose && ending !== 'colon';
}

/** Bylines, datelines, decks and captions below the headline. */
function labelUnderHeadline(words: Words, lines: readonly Placed[], i: number, headline: number, body: number): void {
  const line = lines[i] as Placed;
  const role = signatureRole(words, line);
  if (role) return setRole(line, role, SIGNATURE_RULES[role]);
  if (followsPicture(lines, i)) return setRole(line, 'caption', 'behind a picture');
  if (line.ending === 'stop' || line.prose || line.size > CAPTION_WORDS) return setRole(line, 'paragraph', 'sentence');
  const before = i > 0 ? (lines[i - 1] as Placed).piece.role : null;
  const between = lines.slice(headline + 1, i).some(({ piece }) => piece.role !== null && META.has(piece.role));
  if (
    isLoneName(words, line) &&
    headline >= 0 &&
    (before === 'headline' || before === 'published' || before === 'subheadline')
  ) {
    return setRole(line, 'byline', 'name under the headline');
  }
  if (headline < 0) return setRole(line, 'paragraph', 'no headline');
  const repeated = lines.slice(0, headline).some(({ piece }) => piece.rule === 'title of the page');
  if (between || repeated) return setRole(line, 'caption', 'between headline and text');
  setRole(
    line,
    i === headline + 1 && line.size > 3 ? 'subheadline' : i + 1 === body && line.size <= 8 ? 'heading' : 'paragraph',
    'under the headline',
  );
}

const SIGNATURE_WORDS = 11;
const CAPTION_WORDS = 16;

/** The alternative text of a picture is left before it: «alt="…" />». */
export function followsPicture(lines: readonly Placed[], i: number): boolean {
  return (
    i > 0 &&
    (lines[i - 1] as Placed).evidence?.rule === 'left-over markup' &&
    (lines[i - 1] as Placed).piece.role === 'other'
  );
}

/** «الرياض: الوطن» is a dateline; «الرياض: سعد الحربي» a byline. */
export function signatureRole(words: Words, { piece, size, ending, dates }: Line): 'dateline' | 'byline' | null {
  if (size === 0 || size > SIGNATURE_WORDS || ending === 'query') return null;
  const parts = readSignature(words, piece.first, piece.next, dates);
  const count = (kind: Part['kind']): number => parts.filter((part) => part.kind === kind).length;
  if (count('other') > 0) return null;
  const known = count('place') + count('agency') + count('outlet');
  const names = parts.filter((part) => part.kind === 'name');
  if (names.length === 0) return known > 0 ? 'dateline' : null;
  const separated = parts.length > 1;
  const person = names.some((part) => part.next - part.first >= 2);
  if (!separated || !person) return null;
  return (known > 0 && names.length === 1) ||
    (parts.length === 2 && size <= 7 && names.every((part) => part.next - part.first <= 3))
    ? 'byline'
    : null;
}

/** Two to four words of letters that can only be a name here. */
export function isLoneName(words: Words, { piece, size, ending }: Line): boolean {
  if (size < 2 || size > 4 || ending !== 'none') return false;
  for (let w = piece.first; w < piece.next; w++) {
    if (words.kind[w] === KIND.digits || (w > piece.first && (words.gap[w] as number) & ~(GAP.space | GAP.dot)))
      return false;
  }
  return true;
}

/** Splits «عام / العنوان» and «الباحة 25 شوال 1436هـ واس» into the pieces they glue. */
export function cutHeadLines(words: Words, pieces: Piece[], lines: readonly Placed[], body: number): void {
  for (let i = body - 1; i >= 0; i--) {
    const line = lines[i] as Placed;
    if (line.evidence) continue;
    const slug = slugCut(words, line.piece);
    const cuts = slug ?? datelineCuts(words, line);
    for (const { word, offset } of cuts.reverse()) splitPieceAt(pieces, i, offset, word);
    if (slug) setRole(line, 'subheadline', 'slug');
  }
}

type Cut = { readonly word: number; readonly offset: number };

/** «[عام /] تعليم الباحة يناقش …», or alone on its line: one or two words and a slash with a space before it. */
function slugCut(words: Words, piece: Piece): Cut[] | null {
  if (piece.next - piece.first <= 2 && piece.next > piece.first) {
    return /^\s+\/\s*$/.test(words.text.slice(words.end[piece.next - 1], piece.end)) ? [] : null;
  }
  for (let w = piece.first + 1; w <= piece.first + 2 && w + 2 < piece.next; w++) {
    const gap = words.gap[w] as number;
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
  if (
    parts.length < 2 ||
    !parts.every(({ kind }) => kind === 'date' || kind === 'place' || kind === 'agency' || kind === 'outlet')
  )
    return [];
  return parts.slice(1).map(({ first }) => ({ word: first, offset: words.start[first] as number }));
}
