import { WRITERS } from '../lexicon/boilerplate/index.js';
import type { Role } from '../model/article.js';
import { KIND } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { isDateLine, setDateRole } from './date-line.js';
import { type Placed, setRole } from './place.js';
import { readSignature, signatureRole } from './signature.js';
import { followsPicture, isLoneName, startsWithSign } from './under-headline.js';

/** Furniture that goes on from line to line: «للتواصل أرسل …» and the number below it. */
const GOES_ON: ReadonlySet<Role> = new Set(['author-bio', 'subscription', 'comments']);
const LAST_LINES = 'last lines';
const LOOSE_KEYWORDS = 3;
const HEADING_WORDS = 10;
const LIST_HEADING_WORDS = 5;

/**
 * Labels a short line of the text without words of furniture: between sentences a heading or an item, behind the last
 * one (`last`) kept unless its neighbours say otherwise.
 */
export function labelShortLine(words: Words, lines: readonly Placed[], i: number, last: number): void {
  const line = lines[i] as Placed;
  const before = i > 0 ? (lines[i - 1] as Placed) : null;
  if (isDateLine(words, line)) return setDateRole(lines, i);
  if (followsPicture(lines, i)) return setRole(line, 'caption', 'behind a picture');
  if (before?.piece.role === 'published' && isLoneName(words, line))
    return setRole(line, 'byline', 'name behind the date');
  if (line.piece.hint?.inRow) return setRole(line, 'navigation', 'row of details');
  if (i < last) return labelBetween(words, lines, i);
  if (isWriterNote(words, lines, i)) return labelWriterNote(lines, i);
  if (
    line.size <= LIST_HEADING_WORDS &&
    line.ending === 'none' &&
    !hasNumber(words, line) &&
    i + 1 < lines.length &&
    startsWithSign(words, lines[i + 1] as Placed)
  ) {
    return setRole(line, 'heading', 'short line above a list');
  }
  const signature = signatureRole(words, line);
  if (
    (signature === 'dateline' && !startsWithSign(words, line)) ||
    (signature === 'byline' && namesAgency(words, line))
  ) {
    return setRole(line, 'credit', 'agency or outlet at the end');
  }
  if (before?.piece.role && GOES_ON.has(before.piece.role) && line.size <= HEADING_WORDS && line.ending === 'none') {
    return setRole(line, before.piece.role, 'behind furniture at the end');
  }
  setRole(line, 'paragraph', LAST_LINES);
}

/** The writer's name, then what the writer is: «ريم الخطيب» above «صحافية سورية مهتمة بالتراث». */
export function isWriterNote(words: Words, lines: readonly Placed[], i: number): boolean {
  const { piece, evidence } = lines[i] as Placed;
  const before = i > 0 ? (lines[i - 1] as Placed) : null;
  return (
    !evidence &&
    before !== null &&
    !before.evidence &&
    isLoneName(words, before) &&
    words.vocabulary.match(words, piece.first, WRITERS, piece.next) !== null
  );
}

export function labelWriterNote(lines: readonly Placed[], i: number): void {
  setRole(lines[i - 1] as Placed, 'author-bio', 'name above a note on the writer');
  setRole(lines[i] as Placed, 'author-bio', 'note on the writer');
}

/** «وام/ عائشة السويدي»: an agency signs with its reporter. */
function namesAgency(words: Words, { piece, dates }: Placed): boolean {
  return readSignature(words, piece.first, piece.next, dates).some(({ kind }) => kind === 'agency');
}

function labelBetween(words: Words, lines: readonly Placed[], i: number): void {
  const line = lines[i] as Placed;
  const next = lines[i + 1] as Placed;
  const bare = (line.ending === 'none' || line.ending === 'query') && !startsWithSign(words, line);
  const above = next.prose && line.size <= HEADING_WORDS;
  const ofList = i > 0 && (lines[i - 1] as Placed).prose && line.size <= LIST_HEADING_WORDS && !hasNumber(words, line);
  if (bare && (above || ofList)) return setRole(line, 'heading', 'short line above a sentence');
  setRole(line, 'paragraph', 'between sentences');
}

function hasNumber(words: Words, { piece }: Placed): boolean {
  for (let w = piece.first; w < piece.next; w++) if (words.kind[w] === KIND.digits) return true;
  return false;
}

/**
 * Three or more names in a row behind the last sentence are keywords that lost their label; not behind a colon, where
 * they are a list of the text.
 */
export function labelLooseKeywords(lines: readonly Placed[], from: number): void {
  for (let i = from; i < lines.length; ) {
    let end = i;
    while (end < lines.length && isLooseName(lines[end] as Placed)) end++;
    const before = i > 0 ? (lines[i - 1] as Placed) : null;
    const loose = end - i >= LOOSE_KEYWORDS && (lines[end] as Placed | undefined)?.evidence != null;
    if (loose && before?.ending !== 'colon' && before?.piece.role === 'paragraph') {
      for (let k = i; k < end; k++) setRole(lines[k] as Placed, 'keywords', 'names in a row behind the text');
    }
    i = Math.max(end, i + 1);
  }
}

function isLooseName({ piece, size, ending }: Placed): boolean {
  return piece.rule === LAST_LINES && size <= 3 && ending === 'none';
}
