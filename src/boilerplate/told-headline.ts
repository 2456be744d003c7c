import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import type { Words } from '../text/words.js';
import { isDateLine } from './date-line.js';
import { leadOf } from './lead.js';
import { startsWithSign } from './list-item.js';
import { isLoneName } from './lone-name.js';
import { overlap, toldBy } from './overlap.js';
import { canBeHeadline, foldLine, type Placed } from './place.js';
import { hasNameSign, signatureRole } from './signature.js';

const HEADLINE_WORDS = 4;
/** A headline that shares more of its words with the lead is not doubted. */
const LITTLE = 0.2;
const ENOUGH = 0.5;
/** A name or a section («الدوري المصري») yields to less; so does any line to one that the page repeats. */
const LESS = 0.34;
const FEWEST_WORDS = 2;
const DECK_LINES = 2;
/** So many words of each first sentence; a text without lines is one. */
const LEAD_WORDS = 60;

/**
 * The line that the text's first sentences repeat, where the first that can be a headline (`found`, -1 for none) shares
 * hardly a word with them: it is a masthead's name, a fixture of the day, another story.
 */
export function findToldHeadline(words: Words, lines: readonly Placed[], body: number, found: number): number {
  const told = readLead(words, lines, body);
  const doubted = lines[found];
  const own = doubted && overlap(words, doubted.piece, told);
  const isShort = doubted === undefined || doubted.size < HEADLINE_WORDS;
  // One word of a short line may be shared by chance.
  const byChance = own !== undefined && own.share > LITTLE && isShort && own.count < FEWEST_WORDS;
  if (told.size === 0 || (own && own.share > LITTLE && !byChance)) return found;
  // «بين الخطأ والصواب» and its writer: the title of a column.
  if (doubted && (byChance || !isLoneName(words, doubted)) && isWriter(words, lines[found + 1] as Placed)) return found;
  const copies = countLines(words, lines);
  // «آخر الأخبار» and its headlines, none of which is the text's.
  const isListed = lines[found - 1]?.evidence?.reach === 'list';
  let best = found;
  let most = 0;
  for (let i = 0; i < body; i++) {
    const line = lines[i] as Placed;
    if (line.piece.role !== null || line.size < HEADLINE_WORDS || !canBeHeadline(line)) continue;
    if (startsWithSign(words, line) || isByline(words, line)) continue;
    const { count, share } = overlap(words, line.piece, told);
    const isRepeated = copies.get(foldLine(words, line)) !== 1;
    const enough = !byChance && (isShort || isRepeated) ? LESS : ENOUGH;
    if (count < FEWEST_WORDS || share < Math.max(enough, most) || isDateLine(words, line)) continue;
    // Right below a headline of some length the lead's words are a deck's, unless the page repeats the line as a whole.
    if (i > found && i <= found + DECK_LINES && (!isShort || byChance) && !isRepeated && !isListed) continue;
    // So they are below one that tells enough itself.
    if (most >= ENOUGH && i <= best + DECK_LINES && !isRepeated) continue;
    best = i;
    most = share;
  }
  return best;
}

/** What the text's first sentences tell. */
export function readLead(words: Words, lines: readonly Placed[], body: number): ReadonlySet<number> {
  return toldBy(words, leadOf(lines, body), LEAD_WORDS);
}

/** «سلفيت تصلح شارعها الرئيسي»: no longer than the lines of a menu, but the text tells of it. */
export function isShortTitle(words: Words, line: Placed, told: ReadonlySet<number>): boolean {
  if (line.size < HEADLINE_WORDS || isByline(words, line)) return false;
  const { count, share } = overlap(words, line.piece, told);
  return count >= FEWEST_WORDS && share >= LESS;
}

/** How often each line stands in the document. */
function countLines(words: Words, lines: readonly Placed[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const line of lines) {
    const folded = foldLine(words, line);
    copies.set(folded, (copies.get(folded) ?? 0) + 1);
  }
  return copies;
}

/** A name under a column's title; «أضف خبرا» in a menu is none. */
function isWriter(words: Words, line: Placed): boolean {
  const { first, next } = line.piece;
  if (signatureRole(words, line) === 'byline') return true;
  return isLoneName(words, line) && (isGivenName(words, first, next) || hasNameSign(words, first, next));
}

function isGivenName(words: Words, first: number, next: number): boolean {
  return words.vocabulary.match(words, first, GIVEN_NAMES, next) !== null;
}

function isByline(words: Words, line: Placed): boolean {
  return signatureRole(words, line) === 'byline' || isLoneName(words, line);
}
