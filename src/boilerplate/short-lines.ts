import type { Piece } from '../blocks/piece.js';
import { WRITERS } from '../lexicon/boilerplate/index.js';
import { GOVERNING } from '../lexicon/lines.js';
import { PARTICLES } from '../lexicon/outlets.js';
import { PLACES } from '../lexicon/places.js';
import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import type { Table } from '../lexicon/table.js';
import type { Role } from '../model/article.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { isDateLine, setDateRole } from './date-line.js';
import { isLatin } from './headline.js';
import { startsWithSign } from './list-item.js';
import { isLoneName } from './lone-name.js';
import { overlap, toldBy } from './overlap.js';
import { foldLine, type Placed, setRole } from './place.js';
import { hasNumber, type Part, readSignature, signatureRole } from './signature.js';
import { followsPicture } from './under-headline.js';

/** Furniture that goes on from line to line: «للتواصل أرسل …» and the number below it. */
const GOES_ON: ReadonlySet<Role> = new Set(['author-bio', 'subscription', 'comments']);
/** The rule that knows «© رويترز» between sentences. */
export const PICTURE_RIGHTS = 'rights of a picture';
/** The rule that knows «أبرز النتائج» above «- …». */
export const LIST_HEADING = 'short line above a list';
export const SIGNED = 'agency or outlet at the end';
const GALLERY_WORDS = 2;
const ANSWER = 'answer below a question';
export const LAST_LINES = 'last lines';
const KEYWORD_ROW = 5;
const KEYWORD_NAMES = 2;
const NEARLY_ALL = 0.8;
const HEADING_WORDS = 10;
const LIST_HEADING_WORDS = 5;

/**
 * Labels a short line of the text without words of furniture: between sentences a heading or an item, behind the last
 * one (`last`) kept unless its neighbours say otherwise.
 */
export function labelShortLine(words: Words, lines: readonly Placed[], i: number, last: number): void {
  const line = lines[i] as Placed;
  const before = lines[i - 1];
  if (isDateLine(words, line)) return setDateRole(lines, i);
  if (followsPicture(lines, i)) return setRole(line, 'caption', 'behind a picture');
  if (before?.piece.rule === PICTURE_RIGHTS && line.ending === 'none') return setRole(line, 'caption', PICTURE_RIGHTS);
  // «هل كان المقال مفيدا؟» and below it «نعم», «لا»
  if (
    before?.piece.role === 'metrics' &&
    (before.ending === 'query' || before.piece.rule === ANSWER) &&
    line.size === 1
  )
    return setRole(line, 'metrics', ANSWER);
  const role = before?.piece.role;
  const isSigned = (role === 'byline' || role === 'credit') && areGiven(words, line);
  if ((role === 'published' || isSigned) && isLoneName(words, line))
    return setRole(line, 'byline', 'name behind the date');
  if (line.piece.hint?.inRow) return setRole(line, 'navigation', 'row of details');
  if (i < last) return labelBetween(words, lines, i);
  if (isWriterNote(words, lines, i)) return labelWriterNote(lines, i);
  if (
    line.size <= LIST_HEADING_WORDS &&
    line.ending === 'none' &&
    !hasNumber(words, line.piece.first, line.piece.next) &&
    !startsWithSign(words, line) &&
    i + 1 < lines.length &&
    startsWithSign(words, lines[i + 1] as Placed)
  ) {
    return setRole(line, 'heading', LIST_HEADING);
  }
  const signature = signatureRole(words, line);
  if (
    (signature === 'dateline' && !startsWithSign(words, line)) ||
    (signature === 'byline' && namesAgency(words, line))
  ) {
    return setRole(line, 'credit', SIGNED);
  }
  // «أمل سيف/ فاطمة راشد»: two who wrote it sign at the end.
  const next = lines[i + 1];
  const isLast = next === undefined || next.evidence !== null;
  if (signature === 'byline' && (isLast || before?.prose !== true) && areGiven(words, line)) {
    return setRole(line, 'byline', 'names at the end');
  }
  if (before?.piece.role && GOES_ON.has(before.piece.role) && line.size <= HEADING_WORDS && line.ending === 'none') {
    return setRole(line, before.piece.role, 'behind furniture at the end');
  }
  if (isLatin(words, line) && !startsWithSign(words, line)) return setRole(line, 'other', 'no Arabic behind the text');
  const isEdge = i === last + 1 || i === lines.length - 1;
  if (isEdge && isKeywordRow(words, lines, i)) return setRole(line, 'keywords', 'names of the text in a row');
  setRole(line, 'paragraph', LAST_LINES);
}

/** «السودان الخرطوم الدعم السريع الجيش السوداني»: names that the text has all told, with no sign between or behind. */
function isKeywordRow(words: Words, lines: readonly Placed[], i: number): boolean {
  const { piece, size, ending } = lines[i] as Placed;
  if (size < KEYWORD_ROW || ending !== 'none') return false;
  let names = 0;
  for (let w = piece.first; w < piece.next; w++) {
    if (w > piece.first && words.gap[w] !== GAP.space) return false;
    const has = (table: Table<unknown>): boolean => words.vocabulary.match(words, w, table, piece.next) !== null;
    if (has(PARTICLES) || has(GOVERNING)) return false;
    if (has(PLACES) || has(GIVEN_NAMES)) names++;
  }
  // «كورة لايف كورة لايف تيفي كورة لايف الجديد»: said over and over, for search engines.
  const folded = foldLine(words, lines[i] as Placed).split(' ');
  if (new Set(folded).size * 2 <= folded.length) return true;
  if (names < KEYWORD_NAMES) return false;
  const text: Piece[] = [];
  for (const line of lines) if (line.prose && !line.evidence) text.push(line.piece);
  return overlap(words, piece, toldBy(words, text)).share >= NEARLY_ALL;
}

/** The writer's name, then what the writer is: «ريم الخطيب» above «صحافية سورية مهتمة بالتراث». */
export function isWriterNote(words: Words, lines: readonly Placed[], i: number): boolean {
  const { piece, evidence } = lines[i] as Placed;
  const before = lines[i - 1];
  return (
    !evidence &&
    before !== undefined &&
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

function areGiven(words: Words, { piece, dates }: Placed): boolean {
  const parts = readSignature(words, piece.first, piece.next, dates);
  const isGiven = ({ first, next }: Part): boolean => words.vocabulary.match(words, first, GIVEN_NAMES, next) !== null;
  return parts.every(({ kind }) => kind === 'name') && parts.some(isGiven);
}

function labelBetween(words: Words, lines: readonly Placed[], i: number): void {
  const line = lines[i] as Placed;
  const next = lines[i + 1] as Placed;
  const bare = (line.ending === 'none' || line.ending === 'query') && !startsWithSign(words, line);
  const above = next.prose && line.size <= HEADING_WORDS;
  const ofList =
    i > 0 &&
    (lines[i - 1] as Placed).prose &&
    line.size <= LIST_HEADING_WORDS &&
    !hasNumber(words, line.piece.first, line.piece.next);
  // «السومرية نيوز/ بغداد»: the text begins again below the lead.
  if (above && isDateline(words, line)) return setRole(line, 'dateline', 'outlet or agency and its place');
  if (bare && (above || ofList)) return setRole(line, 'heading', 'short line above a sentence');
  setRole(line, 'paragraph', 'between sentences');
}

function isDateline(words: Words, line: Placed): boolean {
  if (signatureRole(words, line) !== 'dateline') return false;
  const kinds = readSignature(words, line.piece.first, line.piece.next, line.dates).map(({ kind }) => kind);
  return kinds.includes('place') && (kinds.includes('outlet') || kinds.includes('agency'));
}

/** What a number behind a caption is written with. */
const COUNT = /[\d()[\]\s_-]/;

/** «جولة المحافظ (1)» above «جولة المحافظ (2)»: the same words, but for a number behind them. */
export function isGallery(words: Words, lines: readonly Placed[], i: number): boolean {
  const line = lines[i] as Placed;
  if (line.size < GALLERY_WORDS || line.ending !== 'none' || line.evidence || startsWithSign(words, line)) return false;
  // «الربع الأول 2023» above «الربع الأول 2024»
  if (line.dates.length > 0) return false;
  const told = foldCaption(words, line);
  return [lines[i - 1], lines[i + 1]].some((other) => other && !other.evidence && foldCaption(words, other) === told);
}

function foldCaption(words: Words, line: Placed): string {
  const folded = foldLine(words, line);
  let end = folded.length;
  while (end > 0 && COUNT.test(folded.charAt(end - 1))) end--;
  return folded.slice(0, end).trim();
}
