import type { Piece } from '../blocks/piece.js';
import { COUNTERS, SECTIONS } from '../lexicon/boilerplate/index.js';
import { IN } from '../lexicon/outlets.js';
import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import type { Role } from '../model/article.js';
import type { Words } from '../text/words.js';
import { PAGE_TITLE } from './date-line.js';
import { isLatin } from './headline.js';
import { isToldOf, leadOf } from './lead.js';
import { startsWithSign } from './list-item.js';
import { isLoneName } from './lone-name.js';
import { canBeHeadline, foldLine, type Placed, setRole } from './place.js';
import { MARKUP } from './rules.js';
import { hasNumber, isParticle, type Part, readSignature, signatureRole } from './signature.js';

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
  'credit',
]);
const SIGNATURE_RULES = { dateline: 'place, agency or outlet', byline: 'name with place or outlet' } as const;
const TOLD = 'whom the text tells of';
const NUMBERED = 'tells a number';
const SECTION_WORDS = 3;
const SECTION_UNDER = 'section under the headline';
const SHORTEST_CAPTION = 3;
const CAPTION_WORDS = 16;
const DECK_WORDS = 4;
const VERSES = 4;
const HEADING_WORDS = 8;
const LABEL_WORDS = 4;

/** «AHDATH.INFO», «سبق- الرياض:»: a line that names an outlet or agency is no headline, even as the first. */
export function labelOutlets(words: Words, lines: readonly Placed[], body: number): void {
  for (let i = 0; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role !== null) continue;
    const role = signatureRole(words, line);
    if (role === null) continue;
    const parts = readSignature(words, line.piece.first, line.piece.next, line.dates);
    if (parts.some(({ kind }) => kind === 'outlet' || kind === 'agency' || kind === 'newsroom'))
      setRole(line, role, SIGNATURE_RULES[role]);
  }
}

/** Labels the lines between the headline and the text: bylines, datelines, decks, captions. */
export function labelUnderHeadline(words: Words, lines: readonly Placed[], headline: number, body: number): void {
  const repeated = lines.some(({ piece }) => piece.rule === PAGE_TITLE);
  const lead = leadOf(lines, body);
  let between = false;
  let listed = false;
  let runEnd = 0;
  for (let i = headline + 1; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role !== null) listed = line.evidence?.reach === 'list';
    else if (listed && canBeHeadline(line)) {
      setRole(line, 'related', 'below a heading of other stories');
      continue;
    }
    if (i >= runEnd) runEnd = endOfUnknown(words, lines, i, body);
    if (runEnd - i >= VERSES && !isNamed(words, line)) {
      for (; i < runEnd; i++) setRole(lines[i] as Placed, 'paragraph', 'short lines of a text');
      i--;
      continue;
    }
    if (line.piece.role === null) labelOne(words, lines, i, { headline, body, lead, pictured: between || repeated });
    if (META.has(line.piece.role as Role)) between = true;
  }
}

/** Where the lines end that nothing speaks of. Many in a row are verses, a list, a dialogue. */
function endOfUnknown(words: Words, lines: readonly Placed[], from: number, body: number): number {
  const isUnknown = (i: number): boolean => (lines[i] as Placed).piece.role === null && !followsPicture(lines, i);
  let end = from;
  while (end < body && isUnknown(end) && signatureRole(words, lines[end] as Placed) !== 'byline') end++;
  return Math.max(end, from + 1);
}

function isNamed(words: Words, line: Placed): boolean {
  return signatureRole(words, line) !== null || isLoneName(words, line);
}

function labelOne(
  words: Words,
  lines: readonly Placed[],
  i: number,
  place: { headline: number; body: number; lead: readonly Piece[]; pictured: boolean },
): void {
  const line = lines[i] as Placed;
  const role = signatureRole(words, line);
  if (role !== 'byline' && isTwice(words, lines, i) && !isLoneName(words, line))
    return setRole(line, 'caption', 'stands twice');
  // «سمير الوردي - مدرب الاتحاد»: whom the text tells of, and what he is.
  if (role === 'byline' && isWhoIsTold(words, line, place.lead)) return setRole(line, 'caption', TOLD);
  if (role) return setRole(line, role, SIGNATURE_RULES[role]);
  if (followsPicture(lines, i)) return setRole(line, 'caption', 'behind a picture');
  const before = i > 0 ? (lines[i - 1] as Placed).piece.role : null;
  const isBelow = before !== null && (ABOVE_NAME.has(before) || (lines[i - 1] as Placed).piece.rule === SECTION_UNDER);
  const isNamed = isBelow && isLoneName(words, line) && !isItem(words, lines, i);
  const section = words.vocabulary.match(words, line.piece.first, SECTIONS, line.piece.next);
  if (before === 'published' && section && line.size <= SECTION_WORDS)
    return setRole(line, 'navigation', 'in a section');
  if (line.piece.hint?.inRow && !isNamed) return setRole(line, 'navigation', 'row of details');
  if (!isNamed && isSentence(words, line)) return setRole(line, 'paragraph', 'sentence');
  if (
    before === 'published' &&
    line.size <= 3 &&
    words.vocabulary.match(words, line.piece.first, IN, line.piece.next)
  ) {
    return setRole(line, 'navigation', 'in a section');
  }
  const isShort = isNamed || line.size <= LABEL_WORDS;
  if (isBelow && isShort && isToldOf(words, line, place.lead)) return setRole(line, 'caption', TOLD);
  // «افتتاح المدارس الجديدة» above «المنيا - سعد علي»
  const next = lines[i + 1];
  const isAbove = isNamed && next !== undefined && i + 1 < place.body && signatureRole(words, next) === 'byline';
  if (isAbove && !words.vocabulary.match(words, line.piece.first, GIVEN_NAMES, line.piece.next))
    return setRole(line, 'caption', 'above a signature');
  if (isNamed) return setRole(line, 'byline', 'name under the headline');
  if (place.headline < 0) return setRole(line, 'paragraph', 'no headline');
  if (place.pictured && line.size >= SHORTEST_CAPTION && line.ending === 'none') {
    if (isNumbered(words, line) || lines[i - 1]?.piece.rule === NUMBERED) return setRole(line, 'subheadline', NUMBERED);
    return setRole(line, 'caption', 'between headline and text');
  }
  if (isAboveMeta(lines, i, place.body)) return setRole(line, 'navigation', 'above the byline');
  if (i === place.headline + 1 && line.size >= DECK_WORDS) return setRole(line, 'subheadline', 'under the headline');
  // «طلاب وجامعات», but «في السوق العقاري» goes on the headline.
  if (i === place.headline + 1 && i + 1 < place.body && line.ending === 'none') {
    const goesOn = isParticle(words, line.piece.first, line.piece.first, line.piece.next);
    return goesOn ? setRole(line, 'subheadline', 'goes on the headline') : setRole(line, 'navigation', SECTION_UNDER);
  }
  if (isLatin(words, line) && line.ending === 'none') return setRole(line, 'other', 'no Arabic above the text');
  setRole(line, i + 1 === place.body && line.size <= HEADING_WORDS ? 'heading' : 'paragraph', 'under the headline');
}

/** «الشركة توظف 220 مهندسا» is a deck; «قراءة: 48 ث» counts. */
function isNumbered(words: Words, { piece, size, dates, phrase }: Placed): boolean {
  if (piece.inline || size < DECK_WORDS || dates.length > 0 || phrase?.meaning.at === 'cut') return false;
  if (words.vocabulary.match(words, piece.first, COUNTERS, piece.next)) return false;
  return hasNumber(words, piece.first, piece.next);
}

function isWhoIsTold(words: Words, line: Placed, lead: readonly Piece[]): boolean {
  const parts = readSignature(words, line.piece.first, line.piece.next, line.dates);
  const [who] = parts;
  if (!who || !parts.every(({ kind }) => kind === 'name')) return false;
  // «السهل الغربي – عمر الصفدي»: the place, and who wrote.
  const isGiven = (part: Part): boolean => words.vocabulary.match(words, part.first, GIVEN_NAMES, part.next) !== null;
  const isTold = ({ first, next }: Part): boolean =>
    isToldOf(words, { ...line, piece: { ...line.piece, first, next } }, lead);
  return isTold(who) && parts.slice(1).every((part) => isTold(part) || (isGiven(who) && !isGiven(part)));
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

/** An item among others: a name that a list of details sets alone under a point is none («• سعاد العلي»). */
function isItem(words: Words, lines: readonly Placed[], i: number): boolean {
  const next = lines[i + 1];
  return next?.piece.role === null && startsWithSign(words, next) && startsWithSign(words, lines[i] as Placed);
}

/** The alternative text of a picture is left before it: «alt="…" />». */
export function followsPicture(lines: readonly Placed[], i: number): boolean {
  return i > 0 && (lines[i - 1] as Placed).evidence?.rule === MARKUP && (lines[i - 1] as Placed).piece.role === 'other';
}

/** A short line that no word speaks for, and the byline or date still to come: «تطبيق مصراوي». */
function isAboveMeta(lines: readonly Placed[], i: number, body: number): boolean {
  const { size, ending } = lines[i] as Placed;
  if (size > LABEL_WORDS || ending !== 'none') return false;
  return lines
    .slice(i + 1, body)
    .some(({ piece, evidence }) => evidence !== null && (piece.role === 'byline' || piece.role === 'published'));
}

/** A picture's text and its caption below it. */
function isTwice(words: Words, lines: readonly Placed[], i: number): boolean {
  const line = lines[i] as Placed;
  const isSame = (other: Placed | undefined): boolean =>
    other?.size === line.size && foldLine(words, other) === foldLine(words, line);
  return line.ending === 'none' && (isSame(lines[i - 1]) || isSame(lines[i + 1]));
}
