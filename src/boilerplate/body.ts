import type { Role } from '../model/article.js';
import { CODE, SEPARATOR } from '../text/letters.js';
import type { Words } from '../text/words.js';
import {
  followsPicture,
  isDateLine,
  isLoneName,
  labelBySelf,
  type Placed,
  setDateRole,
  setRole,
  signatureRole,
} from './head.js';
import { overlap } from './overlap.js';

/** A whole other story that was scraped along: its lines, the headline first. */
export interface OtherStory {
  readonly from: number;
  readonly to: number;
}

/** Roles that mark the end of the text once a sentence has stood before them. */
const CLOSING: ReadonlySet<Role> = new Set(['copyright', 'comments']);
const ENDING: ReadonlySet<Role> = new Set([
  'credit',
  'share',
  'keywords',
  'related',
  'author-bio',
  'link',
  'other',
  'published',
  'modified',
  'subscription',
  'navigation',
  'metrics',
]);
/** Furniture that goes on from line to line: «للتواصل أرسل …» and the number below it. */
const FURNITURE: ReadonlySet<Role> = new Set([
  'related',
  'author-bio',
  'subscription',
  'navigation',
  'comments',
  'other',
  'keywords',
]);
const LAST_LINES = 'last lines';
const LOOSE_KEYWORDS = 3;
const HEADING_WORDS = 10;
const LEAD_OVERLAP = 0.4;

/**
 * Labels the lines from the first sentence on. Sentences are paragraphs until the text has closed; a heading of other
 * stories takes the headlines below it, and a whole story where one follows.
 */
export function labelBody(words: Words, lines: readonly Placed[], body: number): OtherStory | null {
  const last = lines.findLastIndex(({ prose, evidence }) => prose && !evidence);
  let closed: Role | null = null;
  let ended = false;
  let paragraphs = 0;
  let story: OtherStory | null = null;
  for (let i = body; i < lines.length; i++) {
    const line = lines[i] as Placed;
    const { evidence } = line;
    if (closed) {
      setRole(line, closedRole(line, closed), evidence?.rule ?? 'behind the end of the text');
      if (evidence?.reach === 'list') closed = 'related';
      else if (evidence?.reach === 'form') closed = 'comments';
      else if (evidence && CLOSING.has(evidence.role)) closed = evidence.role === 'comments' ? 'comments' : 'other';
      continue;
    }
    if (evidence?.reach === 'list') {
      const list = readList(words, lines, i, ended);
      for (let k = i; k < list.next; k++) {
        const listed = lines[k] as Placed;
        const own =
          listed.evidence && listed.evidence.role !== 'byline' && listed.evidence.role !== 'published'
            ? listed.evidence
            : null;
        setRole(
          listed,
          k > i && own && own.role !== 'related' ? own.role : 'related',
          own?.rule ?? 'below a heading of other stories',
        );
      }
      if (list.story) story = { from: list.story, to: list.next };
      if (list.closes) closed = 'related';
      i = list.next - 1;
      continue;
    }
    if (evidence) {
      labelBySelf(line);
      if (evidence.reach === 'form') closed = 'comments';
      else if (evidence.role === 'copyright') closed = 'other';
      if (ENDING.has(evidence.role)) ended = true;
      if (isPager(line) && paragraphs > 0) closed = 'related';
      continue;
    }
    if (line.prose) {
      setRole(line, 'paragraph', 'sentence');
      paragraphs++;
      ended = false;
      continue;
    }
    labelShort(words, lines, i, last);
  }
  labelLooseKeywords(lines, last + 1);
  return story;
}

function closedRole({ evidence, piece: { hint } }: Placed, closed: Role): Role {
  if (evidence && evidence.role !== 'byline' && evidence.role !== 'published' && evidence.role !== 'caption') {
    return closed === 'related' && evidence.role === 'metrics' ? 'related' : evidence.role;
  }
  return hint?.role ?? closed;
}

interface List {
  readonly next: number;
  /** Nothing of the text follows. */
  readonly closes: boolean;
  /** The line of a whole story's headline; 0 for none. */
  readonly story: number;
}

/**
 * What belongs to the heading of other stories at line `at`: the lines up to the next sentence, or all that follows when
 * the text does not go on. It goes on unless the text had ended before, or the sentence tells the last headline's story.
 */
function readList(words: Words, lines: readonly Placed[], at: number, ended: boolean): List {
  let next = at + 1;
  let headline = 0;
  while (next < lines.length) {
    const line = lines[next] as Placed;
    const { evidence } = line;
    if (evidence) {
      if (
        evidence.reach !== 'list' &&
        (evidence.reach === 'form' ||
          evidence.role === 'copyright' ||
          evidence.role === 'credit' ||
          evidence.role === 'keywords')
      )
        return { next, closes: true, story: 0 };
    } else if (line.prose) {
      break;
    } else if (!isDateLine(words, line)) {
      headline = next;
    }
    next++;
  }
  if (next === lines.length) return { next, closes: true, story: 0 };
  const tells =
    headline > 0 && overlap(words, (lines[headline] as Placed).piece, (lines[next] as Placed).piece) >= LEAD_OVERLAP;
  if (headline === next - 1 && (ended || tells) && hasText(lines, next))
    return { next: storyEnd(lines, next), closes: true, story: headline };
  return { next, closes: false, story: 0 };
}

/** At least one more sentence after the first, or one that is long: more than the teaser of a list. */
function hasText(lines: readonly Placed[], from: number): boolean {
  return lines.slice(from, from + 6).filter(({ prose, evidence }) => prose && !evidence).length >= 1;
}

function storyEnd(lines: readonly Placed[], from: number): number {
  let next = from;
  while (next < lines.length) {
    const { evidence } = lines[next] as Placed;
    if (evidence && (evidence.reach === 'form' || evidence.role === 'copyright')) break;
    next++;
  }
  return next;
}

/** A short line between sentences is a heading or an item; behind the last one it is kept unless it is a list of headlines. */
function labelShort(words: Words, lines: readonly Placed[], i: number, last: number): void {
  const line = lines[i] as Placed;
  if (isDateLine(words, line)) return setDateRole(lines, i);
  if (followsPicture(lines, i)) return setRole(line, 'caption', 'behind a picture');
  if (i < last) {
    const next = lines[i + 1] as Placed;
    const isHeading =
      line.size <= HEADING_WORDS &&
      (line.ending === 'none' || line.ending === 'query') &&
      next.prose &&
      !startsWithSign(words, line);
    return setRole(
      line,
      isHeading ? 'heading' : 'paragraph',
      isHeading ? 'short line above a sentence' : 'between sentences',
    );
  }
  const before = i > 0 ? (lines[i - 1] as Placed) : null;
  if (before?.piece.role === 'published' && isLoneName(words, line))
    return setRole(line, 'byline', 'name behind the date');
  if (signatureRole(words, line) === 'dateline') return setRole(line, 'credit', 'agency or outlet at the end');
  if (before?.piece.role && FURNITURE.has(before.piece.role) && line.size <= HEADING_WORDS && line.ending === 'none') {
    return setRole(line, before.piece.role, 'behind furniture at the end');
  }
  setRole(line, 'paragraph', LAST_LINES);
}

/**
 * Three or more names in a row behind the last sentence are keywords that lost their label; not behind a colon, where
 * they are a list of the text.
 */
function labelLooseKeywords(lines: readonly Placed[], from: number): void {
  for (let i = from; i < lines.length; ) {
    let end = i;
    while (end < lines.length && isLooseName(lines[end] as Placed)) end++;
    const before = i > 0 ? (lines[i - 1] as Placed) : null;
    if (
      end - i >= LOOSE_KEYWORDS &&
      end < lines.length &&
      before?.ending !== 'colon' &&
      before?.piece.role === 'paragraph'
    ) {
      for (let k = i; k < end; k++) setRole(lines[k] as Placed, 'keywords', 'names in a row behind the text');
    }
    i = Math.max(end, i + 1);
  }
}

function isLooseName({ piece, size, ending }: Placed): boolean {
  return piece.rule === LAST_LINES && size <= 4 && ending === 'none';
}

/** «Previous: العنوان», «المقال السابق»: what follows belongs to the page. */
function isPager({ evidence, phrase }: Placed): boolean {
  return evidence?.role === 'navigation' && phrase !== null && phrase.meaning.at !== 'line';
}

/** «- بند», «• بند», «1. بند»: an item of a list. */
function startsWithSign(words: Words, { piece }: Placed): boolean {
  const code = CODE[words.text.trimStart().charCodeAt(0)] as number;
  return code >= SEPARATOR + 2 || words.number[piece.first] !== -1;
}
