import { HOME } from '../../lexicon/boilerplate/index.js';
import { KIND } from '../../text/fold.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';

const LONGEST_NAME = 5;
const LONGEST_BARE = 4;

/** Four or more short names between bars or arrows, two behind «الرئيسية»; «الرئيسية ثقافة» without any. */
export function readBreadcrumbs({ piece, size, ending }: Line, words: Words): Verdict | null {
  if (size < 2 || ending === 'stop' || words.kind[piece.first] === KIND.digits) return null;
  const home = words.vocabulary.match(words, piece.first, HOME, piece.next) !== null;
  if (home && size <= LONGEST_BARE) return { role: 'navigation' };
  let parts = 1;
  let longest = 0;
  let from = piece.first;
  for (let w = piece.first + 1; w <= piece.next; w++) {
    if (w < piece.next && !isCrumbGap(words, w)) continue;
    longest = Math.max(longest, w - from);
    from = w;
    if (w < piece.next) parts++;
  }
  // The last crumb may be the headline.
  const named = home ? parts >= 2 : parts >= 4 && longest <= LONGEST_NAME;
  return named ? { role: 'navigation' } : null;
}

/** A slash, a bar or arrow, a mark that serves as one: «أخبار » محليات». */
function isCrumbGap(words: Words, w: number): boolean {
  const gap = words.gap[w] as number;
  if (gap & GAP.slash) return true;
  const between = words.text.slice(words.end[w - 1], words.start[w]);
  return (gap & (GAP.other | GAP.quote)) !== 0 && /^\s*[|>»›←]\s*$/.test(between);
}
