import { EULOGIES, GREAT } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import { ALEF, TA } from './letters.js';
import { isDemonstrative, isInitial } from './name-word.js';
import type { Paragraph } from './paragraph.js';

/** Whether the word alone shows that no one who speaks begins with it. */
export function isNoSpeaker(p: Paragraph, w: number): boolean {
  const { text } = p;
  // «قال (65 ق.[م])», «جاء في [ص] 266»
  if (text.length(w) === 1 && !isInitial(text, w) && !text.is(w, KIND.honorific)) return true;
  // «أردف [القول] إن»
  if (text.is(w, KIND.saying) && !text.is(w - 1, KIND.attribution)) return true;
  // «رحب [بالاتفاق]»: as the lexicon has it, article and all.
  const isKnown = text.words.lexeme[w] !== 0 && !text.is(w, KIND.given | KIND.place | KIND.name);
  return (isKnown && text.words.text.startsWith('بال', text.words.start[w])) || isGreat(p, w);
}

/** «سيؤثر بشكل [كبير] على», but «[كبير] الدبلوماسيين»: an adjective, and no chief. */
function isGreat({ text, next }: Paragraph, w: number): boolean {
  if (!text.is(w, KIND.title) || text.match(w, GREAT, next) === null) return false;
  return w + 1 >= next || text.is(w + 1, KIND.preposition) || text.that(w + 1) || text.gap(w + 1, ~GAP.space);
}

/** «قال [عليه الصلاة والسلام]: …», «قال لهم [صلى الله عليه وسلم]: …» */
export function isPrayer({ text, next }: Paragraph, w: number): boolean {
  return text.is(w, KIND.adverb) && text.match(w, EULOGIES, next) !== null;
}

/** «[هذه الأرقام] تشير إلى أن», «[هذا العمل] يثبت أن»; not «هذا المصدر», «هذا الشاب», nor «هذه المنظمة». */
export function isThisThing(p: Paragraph, first: number, next: number): boolean {
  const { text } = p;
  const w = first + 1;
  if (w >= next || !text.definite(w) || !isDemonstrative(p, first)) return false;
  if (text.is(w, KIND.evidence | KIND.measure) || text.isCommon(w)) return true;
  // «هذه [المنهجيات]»
  return text.words.lexeme[w] === 0 && text.lastLetter(w) === TA && text.lastLetter(w, 2) === ALEF;
}
