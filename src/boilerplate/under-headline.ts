import { IN } from '../lexicon/outlets.js';
import type { Role } from '../model/article.js';
import { KIND } from '../text/fold.js';
import { CODE, GAP, SEPARATOR } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { PAGE_TITLE } from './date-line.js';
import type { Line } from './line.js';
import { type Placed, setRole } from './place.js';
import { type Part, readSignature } from './signature.js';

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
const SIGNATURE_WORDS = 11;
const CAPTION_WORDS = 16;
const DECK_WORDS = 4;
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
  for (let i = headline + 1; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role === null) labelOne(words, lines, i, { headline, body, pictured: between || repeated });
    if (line.piece.role !== null && META.has(line.piece.role)) between = true;
  }
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
  if (isSentence(words, line)) return setRole(line, 'paragraph', 'sentence');
  const before = i > 0 ? (lines[i - 1] as Placed).piece.role : null;
  if (before !== null && line.size <= 3 && words.vocabulary.match(words, line.piece.first, IN, line.piece.next)) {
    return setRole(line, 'navigation', 'in a section');
  }
  if (before !== null && ABOVE_NAME.has(before) && isLoneName(words, line))
    return setRole(line, 'byline', 'name under the headline');
  if (place.headline < 0) return setRole(line, 'paragraph', 'no headline');
  if (place.pictured) return setRole(line, 'caption', 'between headline and text');
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
  const person = names.some((part) => part.next - part.first >= 2);
  if (parts.length < 2 || !person) return null;
  const pair = parts.length === 2 && size <= 7 && names.every((part) => part.next - part.first <= 3);
  return (known > 0 && names.length === 1) || pair ? 'byline' : null;
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
