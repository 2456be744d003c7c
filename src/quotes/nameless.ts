import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { YA } from './letters.js';
import type { Text } from './text.js';

const NEARBY = 500;

/** Where an office last stands as any one's before its head at word `head`, or -1: «قال [مسؤول] في الوزارة», «[دبلوماسي] روسي». */
export function lastNameless(text: Text, head: number): number {
  const key = text.head(head);
  for (let w = head - 1; w >= 0 && w > head - NEARBY; w--) {
    if (text.head(w) !== key || text.definite(w) || text.definite(w + 1)) continue;
    const next = w + 1;
    if (text.is(next, KIND.preposition) || text.hasClitic(next, CLITIC.ba) || text.lastLetter(next) === YA) return w;
  }
  return -1;
}
