import type { Piece } from '../blocks/piece.js';
import { DATE_LINE } from '../boilerplate/date-line.js';
import { GLUED_LABEL } from '../boilerplate/rules.js';
import { PHRASES } from '../lexicon/boilerplate/index.js';
import type { Article, Related } from '../model/article.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Reading } from './reading.js';

const SHORTEST_HEADLINE = 3;

/**
 * The other stories that the page offers. A heading is no story; the value of an inline one is: «اقرأ أيضا: [العنوان]».
 *
 * @param story - The pieces of a whole other story and the article read from it.
 */
export function readRelated(
  words: Words,
  pieces: readonly Piece[],
  reading: Reading,
  story: { readonly from: number; readonly to: number; readonly article: Article } | null,
): Related[] {
  const related: Related[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (story && i >= story.from && i < story.to) {
      const last = pieces[story.to - 1] as Piece;
      related.push({
        headline: reading.read(piece.start, piece.end),
        url: piece.hint?.url ?? null,
        article: story.article,
        ...reading.trimmed(piece.start, last.end),
      });
      i = story.to - 1;
      continue;
    }
    if (piece.role !== 'related' || piece.rule === DATE_LINE || piece.rule === GLUED_LABEL) continue;
    const first = headlineStart(words, piece);
    if (piece.next - first < SHORTEST_HEADLINE && piece.hint?.url == null) continue;
    if (first === piece.next) continue;
    const start = words.start[first] as number;
    related.push({
      headline: reading.read(openMark(words, first, start), piece.end),
      url: piece.hint?.url ?? null,
      article: null,
      ...reading.trimmed(openMark(words, first, start), piece.end),
    });
  }
  return related;
}

/** The first word behind the label. */
function headlineStart(words: Words, piece: Piece): number {
  const label = words.vocabulary.match(words, piece.first, PHRASES, piece.next);
  if (label === null) return piece.first;
  if (label.next === piece.next) return piece.next;
  return label.meaning.reach === 'list' && (words.gap[label.next] as number) & (GAP.colon | GAP.dash | GAP.other)
    ? label.next
    : piece.first;
}

/** A headline begins with the mark or bracket before its first word. */
function openMark(words: Words, first: number, start: number): number {
  let at = start;
  const from = first === 0 ? 0 : (words.end[first - 1] as number);
  while (at > from && /["“«„('‹]/.test(words.text[at - 1] as string)) at--;
  return at;
}
