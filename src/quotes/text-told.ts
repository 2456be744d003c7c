import { ALEF } from './letters.js';
import { hasTanwin } from './no-name.js';
import type { Text } from './text.js';

const NEARBY = 500;

/** Where a text was last told of before word `head`: «أصدر النادي [بيانا]. وجاء في البيان», and the sentence that has it. */
export function textTold(text: Text, head: number): { first: number; w: number; next: number } | null {
  const key = text.head(head);
  for (let w = head - 1; w >= 0 && w > head - NEARBY; w--) {
    const isAccusative =
      text.lastLetter(w) === ALEF && text.hash(w, text.length(w) - (hasTanwin(text, w) ? 2 : 1)) === key;
    if (text.definite(w) || (text.hash(w) !== key && !isAccusative)) continue;
    let first = w;
    while (first > Math.max(0, w - NEARBY) && !text.stop(first)) first--;
    let next = w + 1;
    while (next < head && !text.stop(next)) next++;
    return { first, w, next };
  }
  return null;
}
