import type { Piece } from '../../blocks/piece.js';
import { HOME } from '../../lexicon/boilerplate/index.js';
import { KIND } from '../../text/fold.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import { isDateLine } from '../date-line.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';
import { signatureRole } from '../signature.js';

const LONGEST_NAME = 5;
const DASHED_NAMES = 6;

/**
 * Four or more short names between bars or arrows, six between dashes, two behind «الرئيسية»; «الرئيسية ثقافة رياضة»
 * without any.
 */
export function readBreadcrumbs(line: Line, words: Words): Verdict | null {
  const { piece, ending } = line;
  // «الأربعاء 1446/11/2 هـ الموافق 2025/04/30 م»
  if (isDateLine(words, line)) return null;
  if (ending === 'stop' || words.kind[piece.first] === KIND.digits) return null;
  const home = words.vocabulary.match(words, piece.first, HOME, piece.next) !== null;
  if (home && isBare(words, piece)) return { role: 'navigation' };
  const crumbs = measure(words, piece, isCrumbGap);
  // The last crumb may be the headline.
  const named = home ? crumbs.parts >= 2 : crumbs.parts >= 4 && crumbs.longest <= LONGEST_NAME;
  if (named) return { role: 'navigation' };
  // «صالح العلي - عدن - أحمد الليثي - القاهرة»
  if (signatureRole(words, line) !== null) return null;
  const row = measure(words, piece, isDashGap);
  return row.parts >= (home ? 2 : DASHED_NAMES) && (home || row.longest <= LONGEST_NAME)
    ? { role: 'navigation' }
    : null;
}

/** How many names signs cut a line into, and how many words the longest has. */
function measure(words: Words, { first, next }: Piece, isCut: (words: Words, w: number) => boolean) {
  let parts = 1;
  let longest = 0;
  let from = first;
  for (let w = first + 1; w <= next; w++) {
    if (w < next && !isCut(words, w)) continue;
    longest = Math.max(longest, w - from);
    from = w;
    if (w < next) parts++;
  }
  return { parts, longest };
}

/** No sign of a sentence: «الرئيسية مباريات اليوم كرة قدم … اتصل بنا». */
function isBare(words: Words, { first, next }: Piece): boolean {
  for (let w = first + 1; w < next; w++)
    if ((words.gap[w] as number) & ~(GAP.space | GAP.dash | GAP.other)) return false;
  return true;
}

function isDashGap(words: Words, w: number): boolean {
  return words.gap[w] === (GAP.space | GAP.dash);
}

/** A slash, a bar or arrow, a mark that serves as one: «أخبار » محليات». */
function isCrumbGap(words: Words, w: number): boolean {
  const gap = words.gap[w] as number;
  if (gap & GAP.slash) return true;
  const between = words.text.slice(words.end[w - 1], words.start[w]);
  return (gap & (GAP.other | GAP.quote)) !== 0 && /^\s*[|>»›←]\s*$/.test(between);
}
