import { PLACES } from '../lexicon/places.js';
import { TIMES } from '../lexicon/quotes/particles.js';
import { CHARGED, CHARGES, CLOSE, GOVERNING, HONORIFICS, TEXTS, TITLES, UNNAMED } from '../lexicon/quotes/people.js';
import { MARKED_NAMES } from '../lexicon/quotes/terms.js';
import { TAKING_BA } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { BA } from './letters.js';
import { isNamePart } from './name-part.js';
import { isNisbaBefore } from './name-start.js';
import { hasPronoun, isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

const LONGEST_BODY = 6;

/** What no noun phrase goes on with. */
export const PHRASE_ENDS =
  KIND.saying | KIND.relative | KIND.adverb | KIND.connector | KIND.was | KIND.aside | KIND.qad | KIND.particle;

/** «المشرف [على] الطلاب», «الجهات المعنية [بالعمل]»: what a preposition begins belongs to the phrase. */
export function takesPreposition(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (isOfParticiple(text, first, w)) return true;
  return text.is(w, KIND.preposition) && !text.hasClitic(w, CLITIC.conjunction) && needsPreposition(p, first, w);
}

/** «المشرف [على] الطلاب», «النائبة [عن] الحزب», «مصادر خاصة [في] رئاسة الائتلاف». */
function needsPreposition(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  const preposition = text.preposition(w);
  // «جهاز الرقابة [على] الأغذية», not «شدد رئيس جهاز الرقابة [على] أهمية»
  const isOfVerb = preposition !== undefined && text.cue(first - 1)?.prepositions.includes(preposition) === true;
  const isCharge = !isOfVerb && !text.definite(first) && text.is(first, KIND.source | KIND.title);
  if (
    isCharge &&
    (text.definite(w + 1) || text.definite(w + 2)) &&
    text.match(w - 1, CHARGES, w)?.meaning === preposition
  )
    return true;
  // «قائمون [على] المصارف», «عاملون [في] مجال السياحة», not «شددت الهيئة المشرفة [على] أهمية»
  if (
    !isOfVerb &&
    text.match(w + 1, TIMES, p.next) === null &&
    text.match(w - 1, GOVERNING, w)?.meaning === preposition
  )
    return true;
  // «مصادر قريبة [من] الرئاسة»
  if (preposition === 'من')
    return text.match(w - 1, CLOSE, w) !== null || (w <= first + 2 && isOfUnnamed(p, first, w + 1));
  // «مصادر [داخل] المقاومة الشعبية»
  if (preposition === 'داخل') return w === first + 1 && !text.definite(first);
  // «شدد المفتي [على] ضرورة التصدي»: of the verb, not of the office.
  if (preposition === 'عن' || preposition === 'على') {
    if (!text.is(w - 1, KIND.title) || hasPronoun(text, w - 1)) return false;
    // «كشف المدير [عن] خطة جديدة» too, but not «كشف المسؤول [عن] الملف أن».
    if (isOfVerb && text.match(w - 1, CHARGED, w) === null) return false;
    return !text.isCommon(w + 1) && !text.that(w + 1);
  }
  // «قتل حزب الله [في] سوريا»
  if (preposition === 'في' && (text.matchesAll(first, MARKED_NAMES, w) || text.matchesAll(w - 1, MARKED_NAMES, w)))
    return false;
  if (preposition === 'في' && text.match(w + 1, TIMES, p.next) !== null) return false;
  if (preposition !== 'في' || w + 2 >= p.next || !text.is(first, KIND.title | KIND.source)) return false;
  if (!text.definite(first) && text.is(w + 1, KIND.source) && text.match(w + 1, TEXTS, p.next) === null) return true;
  if (!text.definite(first) && text.is(w + 1, KIND.place) && isPhraseEnd(p, w + 2)) return true;
  // «خبراء [في] الاتصالات», «شركة الاتصالات الوطنية [في] تونغا»
  if (!text.definite(first) && w === first + 1 && text.is(first, KIND.title) && text.definite(w + 1)) return true;
  // «المتحدث باسم المقاومة [في محافظة عدن علي الأحمدي]»
  if (text.is(first, KIND.title) && (closesWithName(p, w + 1) || isOfBody(p, w + 1))) return true;
  // A name closes it: «المعنية بالحق [في الغذاء هلال إيلفر]».
  return (
    text.is(first, KIND.title) &&
    text.definite(w + 1) &&
    isNamePart(p, w + 2) &&
    (isNamePart(p, w + 3) || text.that(w + 3))
  );
}

/** «المواقع المهتمة [بأخبار] التقنية», not «طالب الجهات المعنية [بأهمية] التحرك» */
export function isOfParticiple(text: Text, first: number, w: number): boolean {
  if (text.firstLetter(w) !== BA || text.match(w - 1, GOVERNING, w)?.meaning !== 'ب') return false;
  return !TAKING_BA.has(text.cue(first - 1)?.lemma ?? '');
}

/** «مصدر من [مجلس الشورى]», «تقرير إحصائي من [معهد]», «قيادي من [حماس]» */
function isOfUnnamed({ text, next }: Paragraph, first: number, w: number): boolean {
  if (text.definite(first)) return false;
  if (text.match(first, UNNAMED, next) !== null && text.is(w, KIND.source)) return true;
  return text.is(first, KIND.title) && text.match(w, MARKED_NAMES, next) !== null;
}

/** «الباحثة في [معهد كارنيغي مهى] يحيى»: a body and a given name. */
function isOfBody({ text, next }: Paragraph, from: number): boolean {
  // «بطل أوروبا في [بيان]»
  if (!text.is(from, KIND.source) || text.match(from, TEXTS, next) !== null) return false;
  for (let w = from + 2; w < Math.min(next, from + LONGEST_BODY); w++) {
    if (text.gap(w, GAP.comma | GAP.stop | GAP.colon) || text.is(w, KIND.preposition | KIND.cue) || text.that(w))
      return false;
    if (text.is(w, KIND.given) && text.words.clitics[w] === 0) return true;
  }
  return false;
}

/** «[محافظة عدن علي] الأحمدي»: a place, with or without its kind before it, and a given name. */
function closesWithName({ text, next }: Paragraph, from: number): boolean {
  const at = text.is(from, KIND.place) ? from : from + 1;
  const place = at < next && text.is(at, KIND.place) ? text.match(at, PLACES, next) : null;
  return place !== null && place.next < next && text.is(place.next, KIND.given) && text.gap(place.next, GAP.space);
}

function isPhraseEnd({ text, next }: Paragraph, w: number): boolean {
  return w >= next || text.gap(w, GAP.comma | GAP.colon | GAP.quote) || text.that(w) || text.is(w, KIND.preposition);
}

/** «وزير الخارجية الروسي ، [سيرجي لافروف]», «يوري أوشاكوف، [مساعد الكرملين]». */
export function isApposition(p: Paragraph, first: number, w: number, named: boolean): boolean {
  const { text } = p;
  // «رئيس المجلس، [صباح] كرحوت، أن»
  const isName = text.is(w, KIND.given) && isNamePart(p, w + 1);
  if (!isName && text.is(w, KIND.that | PHRASE_ENDS | KIND.preposition | KIND.tail | KIND.attribution)) return false;
  // «خبراء، [50] مليون»
  if (text.joined(w, first) || text.isDigits(w)) return false;
  if (
    text.is(w, KIND.title | KIND.honorific) &&
    (text.match(w, TITLES, p.next) ?? text.match(w, HONORIFICS, p.next)) !== null
  )
    // «شركة الأهلي المالية، [المستشار] المالي»
    return named || text.is(first, KIND.title | KIND.honorific) || !text.is(first, KIND.source);
  // «مسؤول في الشرطة، [مطاردتهم] للسائحات», «مصدر، [تغيير] الوزير», «متحدث، [لوكالة] الأنباء»: what the verb is about.
  if (!text.definite(w) && (text.isCommon(w) || text.is(w, KIND.measure | KIND.source))) return false;
  if (text.is(w, KIND.cue) || isNoName(text, w)) return false;
  // «فضيلة الشيخ، [محمد] بن محمد»
  if (text.is(w - 1, KIND.honorific) && text.is(w, KIND.given) && text.words.clitics[w] === 0) return true;
  // «صحيفة السفير، [المقربة] من الحكومة»: no more of a body's name.
  if (text.match(w, CLOSE, p.next) !== null) return !text.is(first, KIND.source) || text.is(first, KIND.title);
  // A name set off by commas after its role: at most four words to the next comma or complementiser.
  if (named && !text.is(first, KIND.title | KIND.honorific)) return false;
  if (!text.is(first, KIND.title)) return false;
  for (let n = w; n < w + 5 && n <= p.next; n++) {
    if (n > w && (text.gap(n, GAP.comma | GAP.colon | GAP.stop) || n === p.next || text.that(n))) return true;
    if (text.definite(n) && n === w && !isNisbaBefore(p, w, p.next)) return false;
    // «الأمين العام، [النرويجي] ينس شتولتنبرغ في ختام الاجتماع»
    if (n === w + 3 && text.is(n, KIND.preposition) && isNisbaBefore(p, w, p.next)) return true;
    if (text.is(n, KIND.preposition | KIND.cue | KIND.relative)) return false;
  }
  return false;
}
