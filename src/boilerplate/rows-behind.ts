import type { Role } from '../model/article.js';
import { DATE_LINE } from './date-line.js';
import { type Placed, setRole } from './place.js';
import { CLOCK } from './rules/row.js';
import { LAST_LINES, LIST_HEADING, SIGNED } from './short-lines.js';

/** What a page sets between its text and the keywords. */
const ABOVE_KEYWORDS: ReadonlySet<Role> = new Set([
  'credit',
  'share',
  'caption',
  'keywords',
  'subscription',
  'related',
  'navigation',
]);
/** Roles that a line of a list or form has by its place, whatever its own words. */
export const WEAK_BELOW: ReadonlySet<Role> = new Set([
  'byline',
  'published',
  'caption',
  'metrics',
  'dateline',
  'credit',
]);
const FEWEST_CARDS = 2;
const LOOSE_KEYWORDS = 3;

/**
 * Three or more names in a row behind the last sentence are keywords that lost their label; not behind a colon, where
 * they are a list of the text.
 */
export function labelLooseKeywords(lines: readonly Placed[], from: number): void {
  for (let i = from; i < lines.length; ) {
    let end = i;
    while (end < lines.length && isLooseName(lines[end] as Placed)) end++;
    const before = lines[i - 1];
    const next = lines[end] as Placed | undefined;
    const loose = end - i >= LOOSE_KEYWORDS && (next?.evidence != null || next?.piece.rule === DATE_LINE);
    const role = before?.piece.role;
    if (loose && before?.ending !== 'colon' && role && (role === 'paragraph' || ABOVE_KEYWORDS.has(role))) {
      for (let k = i; k < end; k++) setRole(lines[k] as Placed, 'keywords', 'names in a row behind the text');
    }
    i = Math.max(end, i + 1);
  }
}

/** Two or more dates behind the text, each with a headline above or below it, are cards of other stories. */
export function labelCards(lines: readonly Placed[], from: number): void {
  for (let i = from; i < lines.length; ) {
    let end = i;
    let dates = 0;
    while (end < lines.length && isOfCard(lines[end] as Placed)) {
      if (isTime(lines[end] as Placed)) dates++;
      end++;
    }
    const titles = end - i - dates;
    if (dates >= FEWEST_CARDS && titles >= FEWEST_CARDS && titles <= dates * 2)
      for (let k = i; k < end; k++) setRole(lines[k] as Placed, 'related', 'cards behind the text');
    i = Math.max(end, i + 1);
  }
}

function isTime({ piece }: Placed): boolean {
  return piece.rule === DATE_LINE || piece.rule === CLOCK;
}

function isOfCard(line: Placed): boolean {
  return isTime(line) || (isUnknown(line) && line.ending !== 'stop' && line.ending !== 'colon');
}

function isUnknown({ piece }: Placed): boolean {
  return piece.rule === LAST_LINES || piece.rule === LIST_HEADING;
}

/** In a page with a menu, short lines behind the furniture that follows the text are no longer the text's. */
export function labelStray(lines: readonly Placed[], from: number): void {
  if (!lines.slice(0, from).some(({ piece }) => piece.role === 'navigation')) return;
  let ended = false;
  for (const line of lines.slice(from)) {
    if (ended && isUnknown(line)) setRole(line, 'related', 'behind furniture of the page');
    if (line.evidence && !WEAK_BELOW.has(line.evidence.role)) ended = true;
  }
}

function isLooseName({ piece, size, ending }: Placed): boolean {
  // «السودان» alone is signed by no place.
  return (piece.rule === LAST_LINES || piece.rule === SIGNED) && size <= 3 && ending === 'none';
}
