import { NAMING, TALKS } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import type { Paragraph } from './paragraph.js';

/** So long is who made it: «كتاب [أستاذ الأحياء البحرية الجنوبي سعد نوري] «…»». */
const LONGEST_MAKER = 8;
/** What no name of a maker goes on with. */
const NO_MAKER =
  KIND.preposition | KIND.relative | KIND.that | KIND.clause | KIND.particle | KIND.cue | KIND.connector | KIND.about;

/** So far stands a talk before what it is about. */
const FAR = 14;

/** «في ندوة نظمتها الجامعة حول: [«الإعلام في العصر الرقمي»]», not «تحدث في الندوة عن [«قرار شجاع»]»: what a talk is called. */
export function isTopicOfTalk(p: Paragraph, first: number, next: number): boolean {
  const { text } = p;
  const about = text.preposition(first - 1);
  if (next - first < 3 || (about !== 'عن' && about !== 'حول')) return false;
  for (let w = first; w < next; w++) {
    if (text.is(w, KIND.clause | KIND.cue | KIND.that | KIND.relative | KIND.particle)) return false;
  }
  for (let w = first - 2; w >= p.first && w >= first - FAR && !p.stop(w + 1); w--) {
    if (text.match(w, TALKS, first) !== null) return true;
  }
  return false;
}

/** «فيلم المخرج سعد نوري [«الرمال»]», «مبادرة البنك [«طاقة للفقراء»]»: a work, whose it is, and its title. */
export function isWorkOf(p: Paragraph, first: number, next: number): boolean {
  const { text } = p;
  // «حملة الحكومة [«الشرسة»]»
  if (next - first <= 2 && text.definite(first)) return false;
  // «برنامج إيران النووي [«يعني خطرا»]»
  if (text.isVerb(first) || text.is(first, KIND.cue | KIND.clause | KIND.preposition)) return false;
  for (let w = first - 1; w >= p.first && w >= first - LONGEST_MAKER; w--) {
    if (text.gap(w + 1, GAP.comma | GAP.colon | GAP.stop) || p.closesAt(w + 1)) return false;
    const work = text.is(w, KIND.naming) && !text.definite(w) ? text.match(w, NAMING, first) : null;
    // «إن [كتاب] الوزير «مليء بالأخطاء»»
    if (work?.meaning === 'work') return work.next < first && !text.that(w - 1);
    // «حملة اختطاف [بتهمة] «…»»
    if (text.is(w, NO_MAKER) || text.isVerb(w) || text.hasClitic(w, ~0)) return false;
  }
  return false;
}
