import type { Role } from '../model/article.js';
import type { Words } from '../text/words.js';
import { DATE_LINE, isDateLine } from './date-line.js';
import { endOfBox, type OtherStory, readList } from './other-stories.js';
import { isMarkedOff } from './page-lines.js';
import { foldLine, labelBySelf, type Placed, setRole } from './place.js';
import { labelCards, labelLooseKeywords, labelStray, WEAK_BELOW } from './rows-behind.js';
import { CLOCK } from './rules/row.js';
import { GLUED_LABEL, RIGHTS } from './rules.js';
import { isGallery, isWriterNote, labelShortLine, labelWriterNote, PICTURE_RIGHTS } from './short-lines.js';
import { hasNumber } from './signature.js';

/** Roles behind which a sentence is hardly the text's: what follows «المصدر: …» is another story. */
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
const KEYWORD_WORDS = 5;
const TITLE_WORDS = 7;
const MENU_WORDS = 3;
const MENU_LINES = 3;
const BEHIND = 'behind the end of the text';
const LISTED = 'below a heading of other stories';

/**
 * Labels the lines from the first sentence on. Sentences are paragraphs until the text has closed; a heading of other
 * stories takes the headlines below it, and a whole story where one follows.
 */
export function labelBody(words: Words, lines: readonly Placed[], body: number): OtherStory | null {
  const title = lines.find(({ piece, size }) => piece.role === 'headline' && size >= TITLE_WORDS);
  const last = lines.findLastIndex(({ prose, evidence }) => prose && !evidence);
  let closed: Role | null = null;
  let ended = false;
  let paragraphs = 0;
  let story: OtherStory | null = null;
  for (let i = body; i < lines.length; i++) {
    const line = lines[i] as Placed;
    const { evidence } = line;
    if (closed) {
      labelClosed(words, lines, i, closed);
      if (line.piece.role === 'keywords' && isLabelAlone(line)) i = labelKeywords(lines, i + 1) - 1;
      closed = closedBy(line) ?? closed;
    } else if (evidence?.reach === 'skip' || evidence?.reach === 'end') {
      const end = evidence.reach === 'skip' ? endOfBox(lines, i) : i;
      labelBySelf(line);
      while (i < end) labelListed(words, lines[++i] as Placed, 'related');
    } else if (evidence?.reach === 'list' && !(evidence.weak && i < last)) {
      const list = readList(words, lines, i, ended, last);
      for (let k = i; k < list.next; k++) labelListed(words, lines[k] as Placed, evidence.role);
      if (list.story) story = { from: list.story, to: list.next };
      if (list.closes) closed = evidence.role;
      ended = true;
      i = list.next - 1;
    } else if (evidence?.weak && i < last && (lines[i - 1] as Placed | undefined)?.piece.role !== evidence.role) {
      setRole(line, 'paragraph', 'between sentences');
    } else if (evidence?.rule === RIGHTS && i < last && !hasNumber(words, line.piece.first, line.piece.next)) {
      setRole(line, 'caption', PICTURE_RIGHTS);
    } else if (evidence) {
      labelBySelf(line);
      closed = closedBy(line) ?? (isPager(line) && paragraphs > 0 ? 'related' : null);
      if (ENDING.has(evidence.role)) ended = true;
      if (i < last && !lines[i + 1]?.evidence && isPressEnd(words, line)) closed = 'other';
      if (evidence.role === 'keywords' && isLabelAlone(line)) i = labelKeywords(lines, i + 1) - 1;
    } else if (line.prose) {
      setRole(line, 'paragraph', 'sentence');
      paragraphs++;
      ended = false;
    } else if (title && isRepeated(words, line, title)) {
      setRole(line, 'navigation', 'repeats the headline');
    } else if (isRunningHead(words, lines, i, body)) {
      setRole(line, 'other', 'head of each page');
    } else if (isGallery(words, lines, i)) setRole(line, 'caption', 'captions of a gallery');
    else labelShortLine(words, lines, i, last);
  }
  labelLooseKeywords(lines, last + 1);
  labelCards(lines, last + 1);
  labelStray(lines, last + 1);
  labelMenusBehind(lines, last + 1);
  return story;
}

/** «#انتهى#» ends a press release; what the company tells of itself follows. */
function isPressEnd(words: Words, { evidence, phrase, piece, size }: Placed): boolean {
  return (
    evidence?.role === 'other' &&
    phrase !== null &&
    size === 1 &&
    words.text.startsWith('انتهى', words.start[piece.first])
  );
}

/** The headline once more, or the greater part of it, as a picture's text has it. */
function isRepeated(words: Words, line: Placed, title: Placed): boolean {
  return line.size * 2 > title.size && `${foldLine(words, title)} `.startsWith(`${foldLine(words, line)} `);
}

/** «جريدة الضفة • العدد 512 • الأحد 8 ديسمبر 2024», as it stands above the text. */
function isRunningHead(words: Words, lines: readonly Placed[], i: number, body: number): boolean {
  const line = lines[i] as Placed;
  if (!hasNumber(words, line.piece.first, line.piece.next)) return false;
  const folded = foldLine(words, line);
  return lines.slice(0, body).some((other) => other.size === line.size && foldLine(words, other) === folded);
}

/** What follows a line for good: a form, a list of other stories, the page's foot. */
function closedBy({ evidence, piece }: Placed): Role | null {
  if (isMarkedOff(piece)) return null;
  if (evidence?.reach === 'form') return evidence.role;
  if (evidence?.reach === 'list') return 'related';
  return evidence?.role === 'copyright' ? 'other' : null;
}

function labelClosed(words: Words, lines: readonly Placed[], i: number, closed: Role): void {
  const line = lines[i] as Placed;
  const { evidence, piece } = line;
  const before = lines[i - 1];
  if (isWriterNote(words, lines, i)) return labelWriterNote(lines, i);
  // Old pages set comments in tables, and markup takes their cells for the text's.
  const isWeak = evidence?.role === 'notice' || evidence?.role === 'paragraph';
  if (closed === 'comments' && isWeak) return setRole(line, closed, evidence.rule);
  if (evidence && !WEAK_BELOW.has(evidence.role)) return setRole(line, evidence.role, evidence.rule);
  if (before && isPager(before) && isLabelAlone(before)) return setRole(line, 'navigation', 'below a pager');
  setRole(
    line,
    (closed === 'comments' ? null : piece.hint?.role) ?? closed,
    isDateLine(words, line) ? DATE_LINE : BEHIND,
  );
}

/** Short lines in a row behind the text are the page's menu: headlines of other stories are longer. */
function labelMenusBehind(lines: readonly Placed[], from: number): void {
  for (let i = from; i < lines.length; ) {
    let end = i;
    while (end < lines.length && isMenuLine(lines[end] as Placed)) end++;
    if (end - i >= MENU_LINES)
      for (let k = i; k < end; k++) setRole(lines[k] as Placed, 'navigation', 'short lines in a row');
    i = Math.max(end, i + 1);
  }
}

function isMenuLine({ piece, size, ending }: Placed): boolean {
  const isUnknown = (piece.rule === BEHIND && piece.role !== 'comments') || piece.rule === LISTED;
  return isUnknown && size <= MENU_WORDS && ending === 'none';
}

/** A line below a heading of other stories keeps a role of its own only where that is furniture of another kind. */
function labelListed(words: Words, line: Placed, role: Role): void {
  if (isDateLine(words, line)) return setRole(line, role, DATE_LINE);
  const { evidence } = line;
  const own = evidence && !WEAK_BELOW.has(evidence.role) && evidence.rule !== CLOCK ? evidence : null;
  setRole(line, own?.role ?? role, own?.rule ?? LISTED);
}

/** The names below a label alone on its line: «الوسوم», then one a line. */
function labelKeywords(lines: readonly Placed[], from: number): number {
  let next = from;
  while (next < lines.length) {
    const line = lines[next] as Placed;
    const other = line.evidence && !WEAK_BELOW.has(line.evidence.role);
    if (other || line.size > KEYWORD_WORDS || line.ending !== 'none') break;
    setRole(line, 'keywords', 'below a label');
    next++;
  }
  return next;
}

/** «Previous: العنوان», «المقال السابق»: what follows belongs to the page. */
function isPager({ evidence, phrase, piece }: Placed): boolean {
  return (
    !isMarkedOff(piece) &&
    evidence?.role === 'navigation' &&
    (evidence.rule === GLUED_LABEL || (phrase !== null && phrase.meaning.at !== 'line'))
  );
}

function isLabelAlone({ phrase, piece }: Placed): boolean {
  return phrase?.next === piece.next;
}
