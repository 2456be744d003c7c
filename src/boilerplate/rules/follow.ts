import { FOLLOWS, GO_ON, MORE_ENDS, MORE_OF, NETWORKS, OVER, SKIPS } from '../../lexicon/boilerplate/index.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';

const LONGEST = 16;
const MORE_WORDS = 5;

/** A call to follow with «عبر» or «على» and a network behind it, or nothing: the network's sign was a picture. */
export function readFollow({ piece, size, ending }: Line, words: Words): Verdict | null {
  if (size < 2 || size > LONGEST || ending === 'query') return null;
  const { vocabulary } = words;
  const call = vocabulary.match(words, piece.first, FOLLOWS, piece.next);
  if (call === null || words.clitics[piece.first] !== 0) return null;
  for (let w = call.next; w < piece.next; w++) {
    if ((words.gap[w] as number) & (GAP.stop | GAP.comma)) return null;
    const over = vocabulary.match(words, w, OVER, piece.next)?.next;
    if (over === undefined) continue;
    if (over === piece.next || vocabulary.match(words, over, NETWORKS, piece.next)) return { role: 'subscription' };
  }
  return null;
}

/** Over a box of other stories the page leads on: «تخطى البودكاست وواصل القراءة». */
export function readSkip({ piece, size }: Line, words: Words): Verdict | null {
  if (size > LONGEST || !words.vocabulary.match(words, piece.first, SKIPS, piece.next)) return null;
  const end = words.vocabulary.match(words, piece.next - 2, GO_ON, piece.next);
  return end?.next === piece.next ? { role: 'navigation', reach: 'skip' } : null;
}

/** A heading of more stories with its section's name, where no sentence follows; «قراءات [نرشحها لك]». */
export function readMoreOf({ piece, size, ending }: Line, words: Words): Verdict | null {
  if (size > MORE_WORDS || ending === 'stop' || ending === 'query') return null;
  const { vocabulary } = words;
  for (let w = piece.first + 1; w < piece.next; w++)
    if (vocabulary.match(words, w, MORE_ENDS, piece.next)?.next === piece.next)
      return { role: 'related', reach: 'list' };
  const more = ending === 'none' && vocabulary.match(words, piece.first, MORE_OF, piece.next);
  // «...المزيد من الأخبار» ends a text cut short.
  return more && words.text.slice(piece.start, words.start[piece.first]).trim() === ''
    ? { role: 'related', reach: 'list', weak: true }
    : null;
}
