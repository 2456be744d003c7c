import { NAMING } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import type { Paragraph } from './paragraph.js';

/** So long is who made it: «كتاب [عالم الفيزياء الفلكية الأمريكي كارل ساجان] «…»». */
const LONGEST_MAKER = 8;
/** What no name of a maker goes on with. */
const NO_MAKER =
  KIND.preposition | KIND.relative | KIND.that | KIND.clause | KIND.particle | KIND.cue | KIND.connector | KIND.about;

/** «فيلم المخرج سعد نوري [«الرمال»]», «مبادرة البنك [«طاقة للفقراء»]»: a work, whose it is, and its title. */
export function isWorkOf(p: Paragraph, first: number, next: number): boolean {
  const { text } = p;
  // «حملة الحكومة [«الشرسة»]»
  if (next - first <= 2 && text.definite(first)) return false;
  for (let w = first - 1; w >= p.first && w >= first - LONGEST_MAKER; w--) {
    if (text.gap(w + 1, GAP.comma | GAP.colon | GAP.stop | GAP.quote)) return false;
    const work = text.is(w, KIND.naming) && !text.definite(w) ? text.match(w, NAMING, first) : null;
    // «إن [كتاب] الوزير «مليء بالأخطاء»»
    if (work?.meaning === 'work') return work.next < first && !text.that(w - 1);
    if (text.is(w, NO_MAKER) || text.isVerb(w)) return false;
  }
  return false;
}
