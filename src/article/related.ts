import type { Piece } from '../blocks/piece.js';
import { DATE_LINE } from '../boilerplate/date-line.js';
import { GLUED_LABEL, MORE_OF } from '../boilerplate/rules.js';
import { PHRASES } from '../lexicon/boilerplate/index.js';
import type { Article, Related } from '../model/article.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Reading } from './reading.js';

/** Rules that know a heading or date among the stories. */
const NO_STORIES: ReadonlySet<string> = new Set([DATE_LINE, GLUED_LABEL, MORE_OF]);
const SHORTEST_HEADLINE = 3;
const SHORTEST_LINK = 8;

/**
 * The other stories that the page offers. A heading is no story; the value of an inline one is: «اقرأ أيضا: [العنوان]».
 *
 * @param story - The pieces of a whole other story and the article read from it.
 * @param own - The page's own address.
 */
export function readRelated(
  words: Words,
  pieces: readonly Piece[],
  reading: Reading,
  story: { readonly from: number; readonly to: number; readonly article: Article } | null,
  own: string | null = null,
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
    if (piece.role !== 'related' || NO_STORIES.has(piece.rule)) continue;
    const first = headlineStart(words, piece);
    if (piece.next - first < SHORTEST_HEADLINE && piece.hint?.url == null) continue;
    if (first === piece.next) continue;
    // In a page a story is a link; only the value of a label may be without one.
    if (piece.hint && piece.hint.url === null && first === piece.first) continue;
    const start = words.start[first] as number;
    related.push({
      headline: reading.read(openMark(words, first, start), piece.end),
      url: piece.hint?.url ?? null,
      article: null,
      ...reading.trimmed(openMark(words, first, start), piece.end),
    });
  }
  const title = pieces.find(({ role }) => role === 'headline');
  const headline = title && reading.read(title.start, title.end);
  return mergeLinks(related, own).filter((story) => story.article !== null || story.headline !== headline);
}

/** A page links a story by its picture, its title and its date; the longest of the texts is the headline. */
function mergeLinks(related: readonly Related[], own: string | null): Related[] {
  const merged = new Map<string | number, Related>();
  for (const [i, story] of related.entries()) {
    if (story.url !== null && (story.url === own || story.headline.length < SHORTEST_LINK)) continue;
    const known = merged.get(story.url ?? i);
    if (!known || (known.headline.length < story.headline.length && known.article === null))
      merged.set(story.url ?? i, story);
  }
  return [...merged.values()];
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
