import type { Role } from '../model/article.js';
import type { Words } from '../text/words.js';
import { isDateLine } from './date-line.js';
import { isShortSentence } from './line.js';
import { overlap, toldBy } from './overlap.js';
import type { Placed } from './place.js';

/** A whole other story that was scraped along: its lines, the headline first. */
export interface OtherStory {
  readonly from: number;
  readonly to: number;
}

interface List {
  readonly next: number;
  /** Nothing of the text follows. */
  readonly closes: boolean;
  /** The line of a whole story's headline; 0 for none. */
  readonly story: number;
}

/** A list of other stories ends before these. */
const BEHIND_LIST: ReadonlySet<Role> = new Set(['copyright', 'credit', 'keywords']);
// A lead repeats its headline's words; the text that goes on below an inline headline does not.
const LEAD_OVERLAP = 0.4;

/**
 * What belongs to the heading of other stories at line `at`: the lines up to the next sentence, or all that follows when
 * the text does not go on. It goes on unless the text had ended before, or the sentence tells the last headline's story.
 *
 * @param last - The line of the text's last sentence.
 */
export function readList(words: Words, lines: readonly Placed[], at: number, ended: boolean, last: number): List {
  let next = at + 1;
  let headline = 0;
  for (; next < lines.length; next++) {
    const line = lines[next] as Placed;
    const { evidence } = line;
    if (evidence && (evidence.reach === 'form' || BEHIND_LIST.has(evidence.role))) {
      return { next, closes: headline > 0, story: 0 };
    }
    if (evidence?.reach === 'end') return { next: next + 1, closes: false, story: 0 };
    if (evidence?.reach === 'skip') return { next, closes: false, story: 0 };
    if (evidence) continue;
    // «وأضاف سالم: «لن نغادر».» is a sentence and no headline where longer ones follow.
    const isCard = headline === 0 && isCardText(words, lines, next);
    if (isCard) continue;
    if (line.prose || (next < last && isShortSentence(line))) break;
    if (!isDateLine(words, line)) headline = next;
  }
  if (next === lines.length) return { next, closes: true, story: 0 };
  // A card has its date between headline and text.
  const ofStories = (lines[at] as Placed).evidence?.role === 'related';
  const dated = ofStories && headline > 0 && lines.slice(headline + 1, next).every((line) => isDateLine(words, line));
  if (dated) {
    const told = toldBy(words, [(lines[next] as Placed).piece]);
    if (ended || overlap(words, (lines[headline] as Placed).piece, told).share >= LEAD_OVERLAP)
      return { next: storyEnd(lines, next), closes: true, story: headline };
  }
  return { next, closes: false, story: 0 };
}

/** The first sentence of another story, right above its headline. */
function isCardText(words: Words, lines: readonly Placed[], i: number): boolean {
  const text = lines[i] as Placed;
  const below = lines[i + 1];
  if (!text.prose || !below || below.prose || below.evidence) return false;
  const { count, share } = overlap(words, below.piece, toldBy(words, [text.piece]));
  return count >= CARD_WORDS && share >= LEAD_OVERLAP;
}

const CARD_WORDS = 2;
const LONGEST_BOX = 30;

/** Behind which line the box ends that a link leads over, or `at` where none says so. */
export function endOfBox(lines: readonly Placed[], at: number): number {
  const end = Math.min(lines.length, at + LONGEST_BOX);
  for (let i = at + 1; i < end; i++) if ((lines[i] as Placed).evidence?.reach === 'end') return i;
  return at;
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
