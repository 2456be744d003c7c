import { IN } from '../lexicon/outlets.js';
import type { Role } from '../model/article.js';
import { KIND } from '../text/fold.js';
import { CODE, GAP, SEPARATOR } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { PAGE_TITLE } from './date-line.js';
import type { Line } from './line.js';
import { type Placed, setRole } from './place.js';
import { MARKUP } from './rules.js';
import { hasNameSign, isParticle, readSignature, SIGNATURE_WORDS, signatureRole } from './signature.js';

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
/** Roles that a writer's name stands below. */
const ABOVE_NAME: ReadonlySet<Role> = new Set([
  'headline',
  'subheadline',
  'published',
  'modified',
  'dateline',
  'metrics',
  'share',
  'caption',
]);
const SIGNATURE_RULES = { dateline: 'place, agency or outlet', byline: 'name with place or outlet' } as const;
const SHORTEST_CAPTION = 3;
const CAPTION_WORDS = 16;
const DECK_WORDS = 4;
const VERSES = 4;
const HEADING_WORDS = 8;

/** «AHDATH.INFO», «سبق- الرياض:»: a line that names an outlet or agency is no headline, even as the first. */
export function labelOutlets(words: Words, lines: readonly Placed[], body: number): void {
  for (let i = 0; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role !== null || line.size > SIGNATURE_WORDS) continue;
    const role = signatureRole(words, line);
    if (role === null) continue;
    const parts = readSignature(words, line.piece.first, line.piece.next, line.dates);
    if (parts.some(({ kind }) => kind === 'outlet' || kind === 'agency')) setRole(line, role, SIGNATURE_RULES[role]);
  }
}

/** Labels the lines between the headline and the text: bylines, datelines, decks, captions. */
export function labelUnderHeadline(words: Words, lines: readonly Placed[], headline: number, body: number): void {
  const repeated = headline >= 0 && lines.slice(0, headline).some(({ piece }) => piece.rule === PAGE_TITLE);
  let between = false;
  let runEnd = 0;
  for (let i = headline + 1; i < body; i++) {
    const line = lines[i] as Placed;
    if (i >= runEnd) runEnd = endOfUnknown(lines, i, body);
    if (runEnd - i >= VERSES && !isNamed(words, line)) {
      for (; i < runEnd; i++) setRole(lines[i] as Placed, 'paragraph', 'short lines of a text');
      i--;
      continue;
    }
    if (line.piece.role === null) labelOne(words, lines, i, { headline, body, pictured: between || repeated });
    if (line.piece.role !== null && META.has(line.piece.role)) between = true;
  }
}

/** Where the lines end that nothing speaks of. Many in a row are verses, a list, a dialogue. */
function endOfUnknown(lines: readonly Placed[], from: number, body: number): number {
  let end = from;
  while (end < body && (lines[end] as Placed).piece.role === null && !followsPicture(lines, end)) end++;
  return Math.max(end, from + 1);
}

function isNamed(words: Words, line: Placed): boolean {
  return line.piece.role !== null || signatureRole(words, line) !== null || isLoneName(words, line);
}

function labelOne(
  words: Words,
  lines: readonly Placed[],
  i: number,
  place: { headline: number; body: number; pictured: boolean },
): void {
  const line = lines[i] as Placed;
  const role = signatureRole(words, line);
  if (role) return setRole(line, role, SIGNATURE_RULES[role]);
  if (followsPicture(lines, i)) return setRole(line, 'caption', 'behind a picture');
  const before = i > 0 ? (lines[i - 1] as Placed).piece.role : null;
  if (before === 'published' && CLOCK.test(words.text.slice(line.piece.start, line.piece.end)))
    return setRole(line, 'published', 'clock behind the date');
  const isNamed = before !== null && ABOVE_NAME.has(before) && isLoneName(words, line);
  if (line.piece.hint?.inRow && !isNamed) return setRole(line, 'navigation', 'row of details');
  if (isSentence(words, line)) return setRole(line, 'paragraph', 'sentence');
  if (
    before === 'published' &&
    line.size <= 3 &&
    words.vocabulary.match(words, line.piece.first, IN, line.piece.next)
  ) {
    return setRole(line, 'navigation', 'in a section');
  }
  if (isNamed) return setRole(line, 'byline', 'name under the headline');
  if (place.headline < 0) return setRole(line, 'paragraph', 'no headline');
  if (place.pictured && line.size >= SHORTEST_CAPTION && line.ending === 'none') {
    return setRole(line, 'caption', 'between headline and text');
  }
  if (i === place.headline + 1 && line.size >= DECK_WORDS) return setRole(line, 'subheadline', 'under the headline');
  setRole(line, i + 1 === place.body && line.size <= HEADING_WORDS ? 'heading' : 'paragraph', 'under the headline');
}

function isSentence(words: Words, line: Placed): boolean {
  return (
    line.ending === 'stop' ||
    line.prose ||
    line.size > CAPTION_WORDS ||
    (line.ending === 'query' && line.size > HEADING_WORDS) ||
    startsWithSign(words, line)
  );
}

/** «- بند», «• بند», «1. بند»: an item of a list. */
export function startsWithSign(words: Words, { piece }: Line): boolean {
  let at = piece.start;
  while (
    at < piece.end &&
    (CODE[words.text.charCodeAt(at)] as number) >= SEPARATOR &&
    /\s/.test(words.text[at] as string)
  )
    at++;
  return /[-–—•*▪●◾]/.test(words.text[at] ?? '') || words.number[piece.first] !== -1;
}

/** The alternative text of a picture is left before it: «alt="…" />». */
export function followsPicture(lines: readonly Placed[], i: number): boolean {
  return i > 0 && (lines[i - 1] as Placed).evidence?.rule === MARKUP && (lines[i - 1] as Placed).piece.role === 'other';
}

const CLOCK = /^\s*[\d٠-٩]{1,2}:[\d٠-٩]{2}\s*$/;

/** Two to four words of letters that can only be a name here. */
export function isLoneName(words: Words, { piece, size, ending }: Line): boolean {
  if (size < 2 || ending !== 'none') return false;
  if (size > 4 && !(size <= 7 && hasNameSign(words, piece.first, piece.next))) return false;
  for (let w = piece.first; w < piece.next; w++) {
    if (words.kind[w] === KIND.digits || (w > piece.first && (words.gap[w] as number) & ~(GAP.space | GAP.dot)))
      return false;
    if (isParticle(words, w, piece.first, piece.next)) return false;
  }
  return true;
}
