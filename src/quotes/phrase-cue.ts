import { KIND } from './kinds.js';
import type { Next } from './phrase-object.js';

/** A reporting verb behind one who speaks: «الوزير [أعلن]», «الأمين [العام]». */
export function isCue({ text, w }: Next): boolean {
  return text.cue(w) !== null && !text.is(w, KIND.title | KIND.source);
}

/** A cue that is nothing else where it stands. */
export function isCertain({ text, first, w, named }: Next): boolean {
  const cue = text.cue(w);
  if (cue === null) return false;
  // «التلفزيون الإسرائيلي [قرر] نتنياهو» too
  const isOfBody = text.is(first, KIND.source) && w > first + 1 && text.definite(w - 1) && !text.definite(w);
  const isVerbOfName = (named || isOfBody) && cue.shape === 'past' && !text.is(w, KIND.given);
  return !cue.homograph || cue.object || cue.shape === 'participle' || isVerbOfName || text.joined(w, first);
}
