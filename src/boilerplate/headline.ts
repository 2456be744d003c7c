import type { Piece } from '../blocks/piece.js';
import { SECTIONS } from '../lexicon/boilerplate/index.js';
import { foldText, KIND } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { PAGE_TITLE } from './date-line.js';
import { canBeHeadline, type Placed, setRole } from './place.js';
import { CLOCK } from './rules/row.js';
import { hasNumber } from './signature.js';
import { findToldHeadline, isShortTitle, readLead } from './told-headline.js';

const MENU_WORDS = 4;
const MENU_LINES = 3;
const MENU_NAMES = 2;
const SECTION_WORDS = 3;
// The title is the first thing in a page; further down a repeated line is a refrain.
const TITLE_LINES = 5;
const TITLE_DISTANCE = 60;
/** The rule that knows a slug: «عام /». */
export const SLUG = 'slug';

/**
 * «CNNArabic.com - [العنوان]» above the headline itself: the page's title is navigation.
 *
 * @returns The headline's index, or -1.
 */
export function labelRepeatedTitle(words: Words, lines: readonly Placed[], body: number): number {
  const folded: string[] = [];
  for (let i = 0; i < Math.min(body, TITLE_LINES + TITLE_DISTANCE); i++) {
    const { piece, size } = lines[i] as Placed;
    folded.push(size >= MENU_WORDS ? foldText(words.text, piece.start, piece.end) : '');
  }
  for (let i = 0; i < folded.length; i++) {
    const title = folded[i] as string;
    // «عام / [العنوان]» stands twice where the list of the day's news stays above the story.
    const isSlugged = i > 0 && (lines[i - 1] as Placed).piece.rule === SLUG;
    if (title === '' || (i >= TITLE_LINES && !isSlugged)) continue;
    for (let j = i + 1; j < Math.min(body, i + TITLE_DISTANCE); j++) {
      const headline = folded[j] as string;
      if (headline === '' || (lines[j] as Placed).piece.role !== null) continue;
      const isLonger = isSlugged && headline.startsWith(title);
      if (!isLonger && !title.endsWith(headline) && !title.startsWith(headline)) continue;
      setRole(lines[i] as Placed, 'navigation', PAGE_TITLE);
      setRole(lines[j] as Placed, 'headline', 'repeats the title of the page');
      return j;
    }
  }
  return -1;
}

/**
 * Short lines in a row are a menu where two of them are names of sections or furniture; behind one, a short line above a
 * long one is the section's name. Verses are short lines too.
 */
export function labelMenus(words: Words, lines: readonly Placed[], body: number): void {
  const told = readLead(words, lines, body);
  const isListed = (i: number, from: number): boolean =>
    (isMenuLine(words, lines[i] as Placed) && !isShortTitle(words, lines[i] as Placed, told)) ||
    isLabelInMenu(words, lines, from, i, body);
  let menus = false;
  for (let i = 0; i < body; ) {
    let end = i;
    let known = 0;
    for (; end < body && isListed(end, i); end++) if (isMenuName(words, lines[end] as Placed)) known++;
    // A menu opens the page; one known name among four short lines tells it.
    const isMenu = end - i >= MENU_LINES && (known >= MENU_NAMES || (i === 0 && known > 0 && end - i > MENU_LINES));
    if (isMenu || (menus && end === i + 1 && isSection(lines, i, body))) {
      for (let k = i; k < end; k++) setRole(lines[k] as Placed, 'navigation', 'short lines in a row');
      menus = true;
    } else if ((lines[i] as Placed).piece.role === 'navigation') menus = true;
    else if (isDated(lines, i)) menus = false;
    i = Math.max(end, i + 1);
  }
}

/** The headline and its date have come: no menu is open any more. */
function isDated(lines: readonly Placed[], i: number): boolean {
  const line = lines[i] as Placed;
  return line.piece.role === null && line.size >= MENU_WORDS && canBeHeadline(line) && isMeta(lines[i + 1]);
}

function isMenuLine(words: Words, { piece, size, ending, dates, evidence }: Placed): boolean {
  if (piece.role === 'navigation' || piece.role === 'subscription') return true;
  if (evidence?.reach === 'list') return size <= SECTION_WORDS;
  // «ترجمة» without a name is a section.
  // «الأخبار» is a newspaper and a section.
  const isFree =
    piece.role === null ||
    (piece.role === 'byline' && size === 1) ||
    (piece.role === 'dateline' && isSectionName(words, piece));
  // «كتاب اليوم»
  const isDated = dates.length > 0 && hasNumber(words, piece.first, piece.next);
  return isFree && size <= MENU_WORDS && ending === 'none' && !isDated;
}

/** «عدسة», «إعلان» among the names of sections. */
function isLabelInMenu(words: Words, lines: readonly Placed[], from: number, i: number, body: number): boolean {
  if (i === from || i + 1 >= body || (lines[i] as Placed).size !== 1) return false;
  return isMenuLine(words, lines[i - 1] as Placed) && isMenuLine(words, lines[i + 1] as Placed);
}

function isMenuName(words: Words, { piece, evidence }: Placed): boolean {
  return (evidence !== null && !evidence.weak && evidence.rule !== CLOCK) || isSectionName(words, piece);
}

function isSectionName(words: Words, { first, next }: Piece): boolean {
  return words.vocabulary.match(words, first, SECTIONS, next)?.next === next;
}

function isSection(lines: readonly Placed[], i: number, body: number): boolean {
  const line = lines[i] as Placed;
  const next = i + 1 < body ? (lines[i + 1] as Placed) : null;
  return (
    line.size <= SECTION_WORDS &&
    next !== null &&
    next.piece.role === null &&
    next.size >= MENU_WORDS &&
    canBeHeadline(next)
  );
}

/**
 * The headline among the lines before the first sentence: the first that can be one behind the last menu, list or
 * crumb. Where a list of other stories ends right there, the last before the date or byline. The text's first sentences
 * may know better.
 *
 * @returns Its index, or -1.
 */
export function findHeadline(words: Words, lines: readonly Placed[], body: number): number {
  const named = lines.findIndex(({ piece }, i) => i < body && piece.role === 'headline');
  if (named >= 0) return named;
  const from = behindFurniture(lines, body);
  const arabic = firstHeadline(words, lines, from, body, (line) => canBeHeadline(line) && !isLatin(words, line));
  const found = arabic < 0 ? firstHeadline(words, lines, from, body, canBeHeadline) : arabic;
  return findToldHeadline(words, lines, body, found);
}

function firstHeadline(
  words: Words,
  lines: readonly Placed[],
  from: number,
  body: number,
  canBe: (line: Placed) => boolean,
): number {
  const listed = from > 0 && (lines[from - 1] as Placed).piece.role === 'related';
  let found = -1;
  for (let i = from; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role === null) {
      if (!canBe(line)) continue;
      if (found < 0 || listed || isAboveHeadline(words, lines, found, i)) found = i;
    } else if (found >= 0 && isMeta(line)) {
      return found;
    }
  }
  return found;
}

/** «fbpx», «Al-sharq»: no headline where a line with an Arabic word can be one. */
export function isLatin(words: Words, { piece }: Placed): boolean {
  for (let w = piece.first; w < piece.next; w++) if (words.kind[w] === KIND.arabic) return false;
  return true;
}

/**
 * «ثقافة وفنون» right above the headline is a section's name; so is «محلي» above «نسبة إغمار الأهوار ترتفع» and its date,
 * which is none of the names we know.
 */
function isAboveHeadline(words: Words, lines: readonly Placed[], found: number, i: number): boolean {
  const above = lines[found] as Placed;
  if (found !== i - 1) return false;
  const long = (lines[i] as Placed).size >= MENU_WORDS;
  const dated = isMeta(lines[i + 1]);
  return isSectionName(words, above.piece) ? long || dated : above.size <= 2 && long && dated;
}

function isMeta(line: Placed | undefined): boolean {
  const role = line?.piece.role;
  return role === 'published' || role === 'byline' || role === 'modified';
}

/** The line behind the last furniture that a possible headline still follows. */
function behindFurniture(lines: readonly Placed[], body: number): number {
  let last = body - 1;
  while (
    last >= 0 &&
    !(
      (lines[last] as Placed).piece.role === null &&
      canBeHeadline(lines[last] as Placed) &&
      (lines[last] as Placed).size >= MENU_WORDS
    )
  )
    last--;
  for (let i = last - 1; i >= 0; i--) {
    const { piece, evidence } = lines[i] as Placed;
    if (piece.role === 'navigation' || piece.role === 'notice') return i + 1;
    if (evidence && !evidence.weak && (piece.role === 'other' || piece.role === 'related')) return i + 1;
  }
  return 0;
}
