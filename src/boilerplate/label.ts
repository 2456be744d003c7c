import type { Piece } from '../blocks/piece.js';
import type { DateExpression } from '../dates/expression.js';
import type { Words } from '../text/words.js';
import { labelBody } from './body.js';
import { datesByPiece } from './dates.js';
import { cutGlued } from './glued.js';
import { cutHeadLines, labelHead } from './head.js';
import { joinAlike } from './join.js';
import { describeLine, isShortSentence } from './line.js';
import { cutOpening } from './opening.js';
import { readFurniture, readLine } from './page-lines.js';
import type { Placed } from './place.js';
import { PICTURE_NUMBER } from './rules/row.js';

const CAPTION_WORDS = 22;
const SUMMARY = 'summary of the page';

/** The pieces of a text, each with its role. */
export interface Labelled {
  /** They tile the text as before; some were split. */
  readonly pieces: Piece[];
  /** The pieces of a whole other story below «اقرأ أيضا», its headline first. */
  readonly story: { readonly from: number; readonly to: number } | null;
}

/** Gives every piece its role, splitting where two things are glued. */
export function labelPieces(words: Words, pieces: Piece[], dates: readonly DateExpression[]): Labelled {
  cutGlued(words, pieces, dates);
  const datesIn = datesByPiece(dates);
  const describe = (piece: Piece): Placed => {
    const furniture = readFurniture(piece);
    if (furniture) return furniture;
    const line = describeLine(words, piece, datesIn(piece));
    const { size, ending, prose, phrase, dates: within } = line;
    return { piece, size, ending, prose, phrase, dates: within, evidence: readLine(line, words) };
  };
  const read = (): Placed[] => withSentences(withoutSummary(withoutCaptions(pieces.map(describe))));
  let lines = read();
  let body = firstSentence(lines);
  cutHeadLines(words, pieces, lines, body);
  const added = pieces.length - lines.length;
  if (added > 0) {
    lines = read();
    body += added;
  }
  labelHead(words, lines, body);
  const found = labelBody(words, lines, body);
  const storyHead = found && (pieces[found.from] as Piece);
  const storyEnd = found && (pieces[found.to - 1] as Piece);
  cutOpenings(words, pieces, dates);
  joinAlike(pieces);
  return {
    pieces,
    story: storyHead && storyEnd ? { from: pieces.indexOf(storyHead), to: pieces.indexOf(storyEnd) + 1 } : null,
  };
}

/** The dateline stands before the first paragraph; pages that cut a gallery in repeat it. */
function cutOpenings(words: Words, pieces: Piece[], dates: readonly DateExpression[]): void {
  const at = pieces.findIndex(({ role }) => role === 'paragraph');
  if (at >= 0) cutOpening(words, pieces, at, dates);
}

/** A label such as «ملخص» before the text takes the one sentence below it, where the text has others. */
function withoutSummary(lines: Placed[]): Placed[] {
  const first = firstSentence(lines);
  const label = lines[first - 1]?.evidence;
  if (label?.reach !== 'lead' || firstSentence(lines.slice(first + 1)) === lines.length - first - 1) return lines;
  const evidence = { role: label.role, rule: SUMMARY };
  return lines.map((line, i) => (i === first ? { ...line, prose: false, evidence } : line));
}

/** A sentence below «2 من 14», or with «تصوير: …» behind it, is a picture's. */
function withoutCaptions(lines: Placed[]): Placed[] {
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const credited =
      line.ending === 'stop' &&
      next?.piece.inline === true &&
      next.evidence?.role === 'caption' &&
      line.size <= CAPTION_WORDS;
    if (line.evidence || !(credited || lines[i - 1]?.evidence?.rule === PICTURE_NUMBER)) return line;
    return { ...line, prose: false, evidence: { role: 'caption', rule: PICTURE_NUMBER } };
  });
}

/** A text without a sentence of some length, as a brief in two lines, has short ones: «قال الوزير: «سنعود غدا».» */
function withSentences(lines: Placed[]): Placed[] {
  if (lines.some(({ prose, evidence }) => prose && !evidence)) return lines;
  return lines.map((line) => (isShortSentence(line) ? { ...line, prose: true } : line));
}

/** Where the text begins: the first sentence that is no furniture. */
function firstSentence(lines: readonly Placed[]): number {
  const sentence = lines.findIndex(({ prose, evidence }) => prose && !evidence);
  return sentence < 0 ? lines.length : sentence;
}
