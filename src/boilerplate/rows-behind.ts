import type { Role } from '../model/article.js';
import { DATE_LINE } from './date-line.js';
import { type Placed, setRole } from './place.js';
import { LAST_LINES, SIGNED } from './short-lines.js';

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
      if ((lines[end] as Placed).piece.rule === DATE_LINE) dates++;
      end++;
    }
    const titles = end - i - dates;
    if (dates >= FEWEST_CARDS && titles >= FEWEST_CARDS && titles <= dates * 2)
      for (let k = i; k < end; k++) setRole(lines[k] as Placed, 'related', 'cards behind the text');
    i = Math.max(end, i + 1);
  }
}

function isOfCard({ piece, ending }: Placed): boolean {
  return piece.rule === DATE_LINE || (piece.rule === LAST_LINES && ending !== 'stop' && ending !== 'colon');
}

function isLooseName({ piece, size, ending }: Placed): boolean {
  // «السودان» alone is signed by no place.
  return (piece.rule === LAST_LINES || piece.rule === SIGNED) && size <= 3 && ending === 'none';
}
