import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import { ALEF } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Source } from './source.js';

const LONGEST = 8;
/** «أن كتابا [لا] يتوقع أن» */
const NO_PART = KIND.cue | KIND.that | KIND.particle | KIND.connector;

/**
 * «لكن [مسؤولا أميركيا] أكد أن», «ذكرت الصحيفة أن [متحدثا باسم الشركة] قال»: behind «أن» and its like the subject is in the
 * accusative, and the lexicon has its noun without the ending. It goes on up to the verb at word `end`.
 */
export function readAccusative({ text }: Paragraph, first: number, end: number): Source | null {
  if (!(text.that(first - 1) || text.is(first - 1, KIND.connector)) || end - first > LONGEST) return null;
  const { start, end: ends } = text.words;
  if (text.lastLetter(first) !== ALEF || text.length(first) < 5 || text.definite(first)) return null;
  const isNoun = (kinds: number) => text.isForm(start[first] as number, (ends[first] as number) - 1, kinds);
  const isPerson = isNoun(KIND.title);
  if (!isPerson && (!isNoun(KIND.source) || isNoun(KIND.evidence))) return null;
  for (let w = first + 1; w < end; w++) if (text.gap(w, ~GAP.space) || text.is(w, NO_PART)) return null;
  const whole = { first, next: end, gender: 'm', number: 'one' } as const;
  return isPerson
    ? { ...whole, nameFirst: end, nameNext: end, roleFirst: first, roleNext: end, kind: 'person' }
    : { ...whole, nameFirst: first, nameNext: end, roleFirst: first, roleNext: first, kind: 'body' };
}
