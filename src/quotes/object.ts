import { isAdjective } from './adjective.js';
import { KIND } from './kinds.js';
import { ALEF, HA, NUN, TA, TA_MARBUTA, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** «[القرار]», «[الانتهاء]»: a noun, no adjective and no one. */
export function isThingWithArticle({ text }: Paragraph, w: number): boolean {
  if (!text.definite(w) || text.firstLetter(w) !== ALEF) return false;
  if (text.is(w, KIND.title | KIND.honorific | KIND.place | KIND.given)) return false;
  // «البيان [الشخصين] المحتجزين»: no adjective of one.
  const isPlural = text.lastLetter(w) === NUN && text.lastLetter(w, 2) === YA;
  if (isPlural && text.is(w - 1, KIND.source)) return true;
  // «اللجنة [المنظمة]», «الشؤون [البلدية]», «التحالف [المساندة] للشرعية»: it may be an adjective.
  if (!text.is(w, KIND.source) && !text.isCommon(w)) return false;
  if (text.lastLetter(w) !== TA_MARBUTA) return true;
  return text.is(w - 1, KIND.title | KIND.source) && text.lastLetter(w - 1) !== TA_MARBUTA;
}

/** «نينوى [العقد] الجديد»: a noun with article that is no adjective and no one. */
export function isObject(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.definite(w) || text.hasClitic(w, ~0) || isAdjective(p, w)) return false;
  return !text.is(w, KIND.title | KIND.honorific | KIND.place | KIND.given);
}

/** «دراسة [نشرتها] جامعة», «بائع [سألته]», «وفق ما [علمته] الصحيفة»: a verb with the noun's pronoun written on. */
export function isRelativeVerb(text: Text, w: number): boolean {
  const { words } = text;
  if (words.lexeme[w] !== 0 || text.length(w) < 5 || text.definite(w)) return false;
  const end = words.end[w] as number;
  const isHer = text.lastLetter(w) === ALEF && words.text.charCodeAt(end - 2) === HA;
  const at = isHer ? end - 3 : end - 2;
  return (isHer || text.lastLetter(w) === HA) && words.text.charCodeAt(at) === TA;
}
