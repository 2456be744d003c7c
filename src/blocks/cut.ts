import type { Span } from '../model/article.js';
import { CODE, GAP, SEPARATOR, UNSEEN } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Hint, Piece } from './piece.js';

// A scraper that turns tags into spaces leaves a run of them between elements: «الرئيسية          الشرق الأوسط».
const CELL_GAP = 3;
const SPACE = SEPARATOR;
const NEWLINE = SEPARATOR + 1;

/**
 * Cuts a text into lines, and a line into cells where a run of spaces stands for a lost tag. The pieces tile the text;
 * white space belongs to the piece before it, at the start of the text to the first.
 *
 * @param hints - For a page, the hint of each of its lines.
 */
export function cutPieces(words: Words, hints?: readonly Hint[]): Piece[] {
  const { text } = words;
  const pieces: Piece[] = [];
  let line = 0;
  let start = 0;
  let word = 0;
  let inline = false;
  const close = (end: number, next: number): void => {
    pieces.push({ start, end, first: word, next, role: null, rule: '', inline, hint: hints?.[line] ?? null });
    start = end;
    word = next;
  };
  // Lines break only where no word is, so only the gaps between words are read.
  const readGap = (from: number, to: number, next: number): void => {
    for (let position = from; position < to; ) {
      const blank = skipBlank(text, position, to);
      if (blank === position) {
        position++;
        continue;
      }
      const lines = countLines(text, position, blank);
      // Behind a colon the value goes on: «آخر تحديث:   الأربعاء».
      const isCell = lines === 0 && blank - position >= CELL_GAP && hints === undefined && text[position - 1] !== ':';
      if ((lines > 0 || isCell) && blank < text.length && (word < next || hasSigns(text, start, position))) {
        close(blank, next);
        inline = isCell;
      }
      line += lines;
      position = blank;
    }
  };
  for (let w = 0; w < words.count; w++) {
    const from = w === 0 ? 0 : (words.end[w - 1] as number);
    const to = words.start[w] as number;
    if ((words.gap[w] as number) & GAP.newline || to - from >= CELL_GAP) readGap(from, to, w);
  }
  readGap(words.count === 0 ? 0 : (words.end[words.count - 1] as number), text.length, words.count);
  if (start < text.length) close(text.length, words.count);
  return pieces;
}

/** Splits piece `at` at a text offset between its words; `word` is the first word of the second part. */
export function splitPieceAt(pieces: Piece[], at: number, offset: number, word: number): void {
  const piece = pieces[at] as Piece;
  const rest: Piece = { ...piece, start: offset, first: word, inline: true };
  piece.end = offset;
  piece.next = word;
  pieces.splice(at + 1, 0, rest);
}

/** The piece without white space and invisible characters at its edges. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isEdge(text.charCodeAt(from))) from++;
  while (to > from && isEdge(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isEdge(unit: number): boolean {
  return isBlank(unit) || CODE[unit] === UNSEEN;
}

function isBlank(unit: number): boolean {
  const code = CODE[unit];
  return code === SPACE || code === NEWLINE;
}

function skipBlank(text: string, from: number, to: number): number {
  let position = from;
  while (position < to && isBlank(text.charCodeAt(position))) position++;
  return position;
}

/** Anything but white space: a line of signs is a piece of its own. */
function hasSigns(text: string, from: number, to: number): boolean {
  return skipBlank(text, from, to) < to;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) if (text[i] === '\n') lines++;
  return lines;
}
