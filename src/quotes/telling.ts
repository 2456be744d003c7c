import { PASSIVES } from '../lexicon/quotes/particles.js';
import { KIND } from './kinds.js';
import { WAW } from './letters.js';
import { hasPronoun, isAccusative, isVerb } from './no-name.js';
import type { Text } from './text.js';

/** Whether marked words begin as no name does: «[لن] يتأخر», «[تم] إغلاقها», «[يبيعون] الوهم», «[ارتفاعا] غير مسبوق». */
export function isTelling(text: Text, first: number, next: number): boolean {
  const isLong = next > first + 1;
  // «[لو] ميريديان», «[أنا] والجنة», a work
  if (text.is(first, KIND.clause) || text.that(first))
    return isLong && text.lastLetter(first) !== WAW && !text.is(first, KIND.first);
  if (isVerb(text, first) || text.match(first, PASSIVES, next) !== null) return true;
  // «[دفع] الزكاة» may be a noun.
  if (text.length(first) > 3 && (text.isVerb(first) || text.is(first, KIND.particle))) return true;
  return isLong && isAccusative(text, first) && !hasPronoun(text, first);
}
