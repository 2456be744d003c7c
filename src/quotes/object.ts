import { AGENCIES } from '../lexicon/agencies.js';
import { OTHERS, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { TAKING_OBJECT } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { isAdjective } from './adjective.js';
import { KIND } from './kinds.js';
import { ALEF, BA, HA, NUN, TA, TA_MARBUTA, WAW, YA } from './letters.js';
import { isFamily } from './name-word.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

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
  // «دومينيك [إنسته]: …»
  if (text.is(w - 1, KIND.given) && text.gap(w + 1, GAP.colon)) return false;
  const end = words.end[w] as number;
  const isHer = text.lastLetter(w) === ALEF && words.text.charCodeAt(end - 2) === HA;
  const at = isHer ? end - 3 : end - 2;
  // «وزير [خارجيته]»
  if (text.is(w - 1, KIND.title) && !text.definite(w - 1) && words.text.charCodeAt(at - 1) === YA) return false;
  return (isHer || text.lastLetter(w) === HA) && words.text.charCodeAt(at) === TA;
}

/** «[مواطنون]», «أمنيون», «[اقتصاديان]», which lose their ن in construct; not «[الشؤون]», «[القانون]». */
export function isNominative(text: Text, first: number, w: number): boolean {
  if (text.lastLetter(w) !== NUN || text.length(w) < 6 || text.is(w, KIND.given | KIND.place)) return false;
  if (text.lastLetter(w, 2) === ALEF) return w === first && text.is(w, KIND.title) && !text.definite(w);
  return text.lastLetter(w, 2) === WAW && (text.is(w, KIND.title) || isUnknown(text, w, w + 1));
}

/** «[الحصيلة]», «[قرار]»: a noun of no one; not «باسم», «[آخر]». */
export function isThing(text: Text, w: number): boolean {
  if (text.words.clitics[w] !== 0 || text.is(w, KIND.title | KIND.honorific | KIND.given | KIND.place)) return false;
  if (text.firstLetter(w) === BA || (text.match(w, OTHERS, w + 1) ?? text.match(w, QUANTIFIERS, w + 1)) !== null)
    return false;
  return text.isCommon(w) || text.is(w, KIND.source | KIND.naming | KIND.measure | KIND.noun);
}

/** Whether word `verb` takes a thing or someone for its object. */
export function isTaking(text: Text, verb: number): boolean {
  const cue = text.cue(verb);
  return cue === null ? text.isVerb(verb) : TAKING_OBJECT.has(cue.lemma);
}

/** «الإسباني [إفلاسه]», not «البرتغالي [جوزيه]», «الدكتور [باناجه]» */
export function isOfWhom(p: Paragraph, w: number): boolean {
  const { text } = p;
  return isHis(p, w) && text.lastLetter(w, 2) !== YA && text.definite(w - 1) && !text.is(w - 1, KIND.honorific);
}

/** «[سائقه]», «[رضاه]»: a word with his pronoun that no table has. */
export function isHis(p: Paragraph, w: number): boolean {
  const { text } = p;
  return (
    !isFamily(p, w - 1) &&
    text.lastLetter(w) === HA &&
    text.words.lexeme[w] === 0 &&
    text.length(w) > 3 &&
    !text.definite(w)
  );
}

/** «مصدر عسكري [فرانس برس]», not «صحافيو وكالة فرانس برس», «مصادر أمنية وطنية» */
export function isAgencyBehind(p: Paragraph, w: number): boolean {
  const { text } = p;
  const isName = text.is(w, KIND.addressee) && text.match(w, AGENCIES, p.next) !== null;
  return (
    isName &&
    !text.definite(w - 1) &&
    !text.is(w - 1, KIND.addressee | KIND.source | KIND.preposition) &&
    isAdjective(p, w - 1)
  );
}
