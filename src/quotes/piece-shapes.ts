import { PLACES } from '../lexicon/places.js';
import { DEMONSTRATIVES, RELATIVES } from '../lexicon/quotes/particles.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isBareClitic } from './addressee.js';
import { isAdjective } from './adjective.js';
import { isWrittenElsewhere } from './elsewhere.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA, BA, LAM, MIM, NUN, SIN, TA, TA_MARBUTA, TANWIN, YA } from './letters.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { isTelling } from './telling.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

const LONGEST_THING = 4;
/** What no thing goes on with. */
const NO_THING = KIND.preposition | KIND.clause | KIND.particle;

/** «قانون تنظيم مباشرة الحقوق السياسية»: a noun that a name follows, and no clause. */
export function isBodyByName({ text }: Paragraph, { first, next }: Marked): boolean {
  if (!text.is(first, KIND.source | KIND.naming) || text.definite(first) || next - first < 2) return false;
  // Not «رؤية للعالم».
  const isLong = next - first > LONGEST_THING || text.firstLetter(next - 1) === LAM;
  if (!text.is(first, KIND.source) && isLong) return false;
  for (let w = first + 1; w < next; w++) {
    if (text.is(w, KIND.clause | KIND.cue | KIND.relative | KIND.preposition | KIND.that)) return false;
  }
  return text.definite(next - 1) || text.is(next - 1, KIND.place);
}

/** «إنشاءات، هيدروليكا، مساحة»: few words between commas, `least` times, and no clause. */
export function isListOfThings({ text }: Paragraph, { first, next }: Marked, least = 2): boolean {
  let commas = 0;
  let last = first;
  for (let w = first; w < next; w++) {
    if (text.is(w, KIND.clause | KIND.cue | KIND.particle)) return false;
    if (w > first && text.gap(w, GAP.comma)) {
      commas++;
      last = w;
    }
    if (w - last >= 4) return false;
  }
  return commas >= least;
}

/** «الإسماعيلية وبورسعيد والسويس» */
export function isListOfPlaces({ text }: Paragraph, { first, next }: Marked): boolean {
  let places = 0;
  for (let w = first; w < next; places++) {
    if (text.isAnd(w)) w++;
    const place = text.match(w, PLACES, next);
    if (place === null || (places > 0 && !text.joined(w, first) && !text.gap(w, GAP.comma))) return false;
    w = place.next;
  }
  return places > 1;
}

/** «نواف العابد، عبدالمجيد السواط» */
export function isListOfNames({ text }: Paragraph, { first, next }: Marked): boolean {
  let names = 0;
  for (let w = first; w < next; w++) {
    if (w > first && !text.gap(w, GAP.comma)) continue;
    if (!text.is(w, KIND.given)) return false;
    names++;
  }
  return names > 1;
}

/**
 * Whether one marked word stands for a thing, «حصل على هوية [«زائر»]», and tells nothing of one, «داعمة [«حاسمة»]». What
 * the document also writes without marks is no name.
 */
export function isThing(p: Paragraph, w: number): boolean {
  const { text } = p;
  const before = w - 1;
  if (text.definite(w)) {
    // «إيران التي يتهمونها [«بالتدخل»]»
    if (text.firstLetter(w) === BA) return false;
    if (text.definite(before)) return isNoAdjective(p, w);
    // «وزارة [«النقل»]»
    return text.is(before, KIND.that | KIND.source) || !isWrittenElsewhere(p, w);
  }
  if (text.definite(before) || text.kind(before) !== 0 || text.isDigits(before)) return false;
  if (isBareClitic(p, before, 'بلوكف')) return false;
  // «فيتامين [«دي»]»
  if (text.length(w) <= 2) return true;
  const last = text.lastLetter(w);
  const initial = text.firstLetter(w);
  const isAdjective = last === TA_MARBUTA || last === ALEF || last === TANWIN || last === YA || last === NUN;
  return !isAdjective && initial !== YA && initial !== TA && initial !== SIN;
}

/** «شريحة البيانات [«البرنت»]», «المراكب الكبيرة [«اللنشات»]», not «الهجوم [«الوحشي»]», «الضغط [«الهائل»]». */
function isNoAdjective(p: Paragraph, w: number): boolean {
  const { text } = p;
  const { end, text: written } = text.words;
  if (!text.gap(w, GAP.space) || text.gap(w, GAP.comma) || text.firstLetter(w) !== ALEF) return false;
  if (text.is(w, KIND.place)) return true;
  const letter = (n: number) => written.charCodeAt((text.words.start[w] as number) + n);
  const last = text.lastLetter(w);
  // A plural of things has adjectives in ة.
  if (last === TA && written.charCodeAt((end[w] as number) - 2) === ALEF) return true;
  // «المتطرف», «الأكبر», «الكاذب», «السريع»
  const length = text.length(w);
  const isParticiple = letter(2) === MIM || letter(2) === ALEF_HAMZA || (length === 6 && letter(3) === ALEF);
  return !isParticiple && !(length === 6 && letter(4) === YA) && !isAdjective(p, w);
}

/** «[آلة] سماها»: an indefinite noun before the verb, not «ما سماها». */
export function isThingNamed(text: Text, w: number): boolean {
  return (
    text.words.kind[w] === WORD.arabic &&
    !text.definite(w) &&
    !text.is(w, KIND.relative | KIND.particle | KIND.preposition | KIND.that | KIND.qad | KIND.connector)
  );
}

/** «النقل البحري [التاكسي البحري]»: a noun and its adjective behind a noun as definite. */
export function isNamedAgain(p: Paragraph, first: number, next: number): boolean {
  const { text } = p;
  // «خط النقل البحري «التاكسي [البحري]»»: the adjective again.
  if (next > first + 1 && text.definite(first) && text.same(first - 1, next - 1)) return true;
  const isNoun = text.definite(first) && !isAdjective(p, first) && text.definite(next - 1) && isAdjective(p, next - 1);
  return isNoun && text.definite(first - 1) && text.gap(first, GAP.space) && !text.gap(first, GAP.comma);
}

/** «حسب [خطة العمل] التي وقعت», not «هذا [الحدث المهم] الذي», «ندد بـ[تصريحات عدائية] التي». */
export function isToldOf(p: Paragraph, { first, next }: Marked): boolean {
  const { text } = p;
  if ((text.match(next, RELATIVES, p.next)?.meaning ?? null) === null) return false;
  const before = first - 1;
  if (before < p.first || text.is(before, KIND.was) || isBareClitic(p, before, 'ب')) return false;
  if (text.definite(first) && (text.definite(before) || text.is(before, KIND.given))) return false;
  for (let w = first; w < next; w++) if (text.is(w, NO_THING)) return false;
  return text.match(before, DEMONSTRATIVES, first) === null && !isTelling(text, first, next);
}

/** «[وضاح خنفر]», not «[أسعد مدينة في البلاد]»: a given name, alone only behind an article, and no preposition. */
export function isPerson(p: Paragraph, { first, next }: Marked): boolean {
  const { text } = p;
  // «اللاعب البوليفي [موخيكا]», «رئيس أركان الجيش السابق [بيني غانتس]»
  if (isUnknown(text, first, next) && isBehindOffice(p, first - 1)) return true;
  // «سيف [يوسف أحمد] النعيري»
  if (next > first + 2 && text.is(first + 1, KIND.given) && text.is(first + 2, KIND.given)) return true;
  if (!text.is(first, KIND.given) || (next === first + 1 && !(first > 0 && text.definite(first - 1)))) return false;
  for (let w = first + 1; w < next; w++) if (text.is(w, KIND.preposition | KIND.clause)) return false;
  return true;
}

/** «رئيس أركان الجيش [السابق]»: an adjective, and nothing but nouns between it and the office. */
function isBehindOffice(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.definite(w) || !isAdjective(p, w)) return false;
  for (let n = w - 1; n >= p.first && n > w - 5 && !text.gap(n + 1, GAP.comma | GAP.stop); n--) {
    if (text.is(n, KIND.title)) return true;
    if (text.is(n, KIND.preposition | KIND.that | KIND.cue | KIND.clause)) return false;
  }
  return false;
}

const LONG = 5;
const NEAR = 4;
const NOT_FAR = 12;

/**
 * Whether few marked words are what was done, or tell how it is: «عبر عن [«الأمل»]», «أبرز الطابع [«الشامل»]», «أدان
 * [«تراجع»] و[«تضييق»] …».
 */
export function isObject(p: Paragraph, marked: Marked, event: Event): boolean {
  const { text } = p;
  const { first, next } = marked;
  if (next - first >= LONG || isTelling(text, first, next)) return true;
  // «اعتقال الضحايا [«بغير وجه حق»]»
  if (next - first > 2 && (text.is(first, KIND.preposition) || text.hasClitic(first, CLITIC.ba))) return true;
  const from = event.subject === null || event.subject.next > first ? event.next : event.subject.next;
  const before = first - 1;
  const isJoined = before > from && (text.isAnd(before) || isBareClitic(p, before, 'وب'));
  const list = p.endingAt(first) ?? (isJoined ? p.endingAt(before) : undefined);
  if (list !== undefined && list.first >= from) return isObject(p, list, event);
  if (first === from) return true;
  if (first - from <= NOT_FAR && isGoverned(p, marked, event, from)) return true;
  // «يكشف في «التنافسية» عن» tells where.
  const isWhere = text.preposition(before) === 'في' && event.verb?.prepositions.includes('في') !== true;
  if (first === from + 1 && ((text.is(before, KIND.preposition) && !isWhere) || isBareClitic(p, before, 'بل')))
    return true;
  if (first - from <= NOT_FAR) {
    if (next - first >= 2) return true;
    if (event.verb?.class === 'describe' && text.lastLetter(next - 1) === ALEF) return true;
  }
  for (let w = from + 1; w <= first; w++) if (text.gap(w, GAP.comma)) return false;
  return first - from <= NEAR && text.definite(before) === text.definite(first) && isQuality(text, next - 1);
}

/** «دعا … إلى [«الوحدة»]», «حذر … من النتائج [«المروعة»]»: by the preposition that the verb takes, and no other clause between. */
function isGoverned({ text }: Paragraph, { first, next }: Marked, { verb }: Event, from: number): boolean {
  const governs = (w: number) => {
    const preposition = text.preposition(w);
    return w >= from && preposition !== undefined && verb?.prepositions.includes(preposition) === true;
  };
  const before = first - 1;
  const isNext = governs(before);
  const isSame = text.definite(before) === text.definite(next - 1);
  if (!isNext && !(governs(before - 1) && isSame && isQuality(text, next - 1))) return false;
  for (let w = from; w < before; w++) if (text.is(w, KIND.relative | KIND.cue | KIND.that)) return false;
  return true;
}

function isQuality(text: Text, w: number): boolean {
  const last = text.lastLetter(w);
  return text.definite(w) || last === ALEF || last === TA_MARBUTA || last === TANWIN;
}
