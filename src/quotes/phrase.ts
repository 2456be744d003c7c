import { PLACES } from '../lexicon/places.js';
import { ANONYMITY, ATTRIBUTIONS, ELATIVES, QUANTIFIERS, WHO_SAYS } from '../lexicon/quotes/particles.js';
import { CLOSE, HONORIFICS, MEDIA, TEXTS, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee, isBareClitic } from './addressee.js';
import { isAdjective } from './adjective.js';
import { isComplete } from './body-end.js';
import { KIND } from './kinds.js';
import { ALEF, HA, LAM, NUN, TA, TA_MARBUTA, YA } from './letters.js';
import { isOffice } from './name.js';
import { isDemonstrative, isFamily, isNameOver, isSurname } from './name-end.js';
import { isNamePart } from './name-part.js';
import { endsPlace, isBehindPreposition, isGovernedName, isNisbaBefore, isPossessed, opensName } from './name-start.js';
import { hasPronoun, isAccusative, isNoName, isVerb } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

const ENDS =
  KIND.saying | KIND.relative | KIND.adverb | KIND.connector | KIND.was | KIND.aside | KIND.qad | KIND.particle;

/** The word after the phrase: role, honorific, name, and a role set behind the name. */
export function endOfPhrase(p: Paragraph, first: number, limit: number): number {
  const { text } = p;
  let named = false;
  let nameFirst = text.is(first, KIND.title | KIND.source | KIND.honorific) || isDemonstrative(p, first) ? -1 : first;
  const isBody = text.is(first, KIND.source) && !text.is(first, KIND.title);
  let w = first;
  while (w < limit) {
    const marked = p.opening.get(w);
    if (w > first && endsAt(p, first, w, named)) break;
    if (marked !== undefined) {
      const isShort = w > first && text.is(w - 1, KIND.source | KIND.title) && marked.next - marked.first <= 4;
      // «وقال البيان [«اعترف المتهمان»].»: what ends the sentence was said.
      const isSaid = text.definite(w - 1) && (marked.next >= p.next || p.stop(marked.next));
      const isNamed = p.isName(marked) || (isShort && !isSaid);
      if (w > first && (marked.next - marked.first > 5 || !isNamed)) break;
      w = marked.next;
      continue;
    }
    const title = text.is(w, KIND.title | KIND.honorific)
      ? (text.match(w, TITLES, limit) ?? text.match(w, HONORIFICS, limit))
      : null;
    // «شكر المبارك [الأطباء]»: no office of one person.
    const isClosed = nameFirst >= 0 ? w > nameFirst : w > first && text.definite(w - 1);
    if (isClosed && title?.meaning === 'many' && text.definite(w)) break;
    if (title !== null && !isFamily(p, w - 1) && !(w > first && isSurname(p, w))) {
      const isRank = text.is(w, KIND.honorific) && !isGovernedName(p, w) && !isOffice(p, title.next, limit);
      // «شيخ [سوق] تمور الأحساء»
      // «ذكر الأستاذ [رغبته]»
      if (isRank && isNoName(text, title.next)) return title.next;
      const isName = isRank && !text.isCommon(title.next) && !text.is(title.next, KIND.naming);
      nameFirst = isName ? title.next : -1;
      w = title.next;
      continue;
    }
    if (w > first && !named && !text.is(first, KIND.source | KIND.given) && opensName(p, first, w)) {
      named = true;
      nameFirst = w;
    } else if (nameFirst !== -1 && w > nameFirst && isNameOver(p, nameFirst, w)) {
      break;
    } else if (
      nameFirst === -1 &&
      w > first &&
      !isBody &&
      isNamePart(p, w) &&
      !isGovernedName(p, w) &&
      !(text.firstLetter(w) === LAM && isBehindPreposition(p, w)) &&
      closesRole(p, w - 1)
    ) {
      named = true;
      nameFirst = w;
    }
    w++;
  }
  return w;
}

/** «وزير النقل» and «زوجته» are whole: a name may follow. */
function closesRole(p: Paragraph, w: number): boolean {
  return p.text.definite(w) || p.text.is(w, KIND.place | KIND.given) || isPossessed(p, w);
}

/** Whether the phrase ends before word `w`. */
function endsAt(p: Paragraph, first: number, w: number, named: boolean): boolean {
  const { text } = p;
  if (text.gap(w, GAP.stop | GAP.colon | GAP.semicolon | GAP.query | GAP.dash)) return true;
  // «جمهور[..] مبروك», not «د. سعد»
  if (text.gap(w, GAP.dot) && text.length(w - 1) > 2) return true;
  // «زياد طارق ([24] عاما)», «مركز سلام ([غرب] الرس)»
  if (text.gap(w, GAP.open)) return true;
  if (p.opening.has(w)) return false;
  if (text.gap(w, GAP.quote) && p.opening.get(w - 1) === undefined && !p.closesAt(w)) return true;
  if (text.gap(w, GAP.comma)) return !isApposition(p, first, w, named);
  // «روسيا [و] الصين»
  if (text.isAnd(w) && text.is(w - 1, KIND.place) && text.is(w + 1, KIND.place) && w + 1 < p.next) return false;
  // «صحيفة [صباح]», «قناة [الغد]»
  if (w === first + 1 && text.is(w, KIND.adverb) && text.match(first, MEDIA, w) !== null) return false;
  // «محافظ الأنبار [صباح] كرحوت», not «الوزير [صباح] أمس»
  if (w > first && text.is(w, KIND.adverb) && text.is(w, KIND.given) && isNamePart(p, w + 1)) return false;
  if (text.that(w) || text.is(w, ENDS) || isRelativeVerb(text, w)) return true;
  // «تنفي بكين [هذه] الاتهامات», «وصف محافظ نينوى [العقد] بـ»: the object begins.
  if (endsPlace(p, w) && (isDemonstrative(p, w) || isObject(p, w))) return true;
  if (text.is(w, KIND.attribution) && text.match(w, ATTRIBUTIONS, p.next) !== null) return true;
  if (text.is(w, KIND.preposition) && !text.hasClitic(w, CLITIC.conjunction))
    return named || !needsPreposition(p, first, w);
  const cue = text.cue(w);
  if (cue !== null && !text.is(w, KIND.title | KIND.source)) {
    // «جوزيه مورينهو [عد] آرسنال»
    const isVerb = named && cue.shape === 'past' && !text.is(w, KIND.given);
    return !cue.homograph || cue.object || cue.shape === 'participle' || isVerb || text.joined(w, first);
  }
  // «وثق أحد المواطنين بمكة [مقطع] فيديو»: a noun without article behind one with.
  const isThing = text.isCommon(w) && (text.words.clitics[w] === 0 || text.hasClitic(w, CLITIC.ba));
  if (isThing && !text.definite(w) && closesRole(p, w - 1)) return true;
  // «يخضع رئيس إقليم كاتالونيا [لتحقيق] قضائي»
  if (text.isCommon(w) && text.hasClitic(w, CLITIC.la) && text.is(w - 1, KIND.place)) return true;
  // «افتتح رئيس الجامعة [أكبر] مكتبة», not «علي [أكبر] ولايتي»
  if (text.match(w, ELATIVES, p.next) !== null && text.definite(w - 1) && !text.is(w - 1, KIND.given)) return true;
  // «ترك الزوج [رسالة] لزوجته»: a body or text that no office governs.
  const isOther = text.is(w, KIND.source) && !text.is(w, KIND.title | KIND.honorific | KIND.given | KIND.place);
  if (isOther && text.is(first, KIND.title) && text.words.clitics[w] === 0 && !text.definite(w) && text.definite(w - 1))
    return true;
  // «انتقد المدير [القرار] الظالم», «توقع المصدر [الانتهاء]»: what has an article governs none that has one.
  if (w > first && text.definite(w - 1) && isThingWithArticle(p, w)) return true;
  // «استهجن وصف المقدم [للأطفال]»
  if (text.is(w - 1, KIND.honorific) && text.definite(w) && text.firstLetter(w) === LAM) return true;
  // «قال كبير الدبلوماسيين [لواحد] من حلفائه»
  if (text.hasClitic(w, CLITIC.la) && text.match(w, QUANTIFIERS, p.next) !== null) return true;
  // «طالبان [ستدعو] إلى الحوار»
  if (isVerb(text, w)) return true;
  // «صنف المستشار الإعلامي [جميع] تلك الوسائل», «أبدى السكان [استياءهم]»
  if (closesRole(p, w - 1) && (isNoName(text, w) || text.match(w, QUANTIFIERS, p.next) !== null)) return true;
  // «مسؤول أمني [فضل عدم] ذكر اسمه»
  if (text.match(w, ANONYMITY, p.next) !== null) return true;
  // «الشاعر [القائل]: …»
  if (text.is(w, KIND.noun) && text.match(w, WHO_SAYS, p.next) !== null) return true;
  if (isAddressee(p, w) || isBareClitic(p, w, 'ل')) return true;
  if (isComplete(p, first, w)) return true;
  return text.hasClitic(w, CLITIC.la) && named && !text.definite(w - 1);
}

/** «[القرار]», «[الانتهاء]»: a noun, no adjective and no one. */
function isThingWithArticle({ text }: Paragraph, w: number): boolean {
  if (!text.definite(w) || text.hasClitic(w, ~0) || text.words.text.charCodeAt(text.words.start[w] as number) !== ALEF)
    return false;
  if (text.is(w, KIND.title | KIND.honorific | KIND.place | KIND.given)) return false;
  // «البيان [الشخصين] المحتجزين»: no adjective of one.
  const isPlural = text.lastLetter(w) === NUN && text.words.text.charCodeAt((text.words.end[w] as number) - 2) === YA;
  if (isPlural && text.is(w - 1, KIND.source)) return true;
  // «اللجنة [المنظمة]», «الشؤون [البلدية]», «التحالف [المساندة] للشرعية»: it may be an adjective.
  if (!text.is(w, KIND.source) && !text.isCommon(w)) return false;
  if (text.lastLetter(w) !== TA_MARBUTA) return true;
  return text.is(w - 1, KIND.title | KIND.source) && text.lastLetter(w - 1) !== TA_MARBUTA;
}

function isObject(p: Paragraph, w: number): boolean {
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

/** «المشرف [على] الطلاب», «النائبة [عن] الحزب», «مصادر خاصة [في] رئاسة الائتلاف». */
function needsPreposition(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  const preposition = text.preposition(w);
  // «شدد المفتي [على] ضرورة التصدي»: of the verb, not of the office.
  if (preposition === 'عن' || preposition === 'على')
    return text.is(w - 1, KIND.title) && !hasPronoun(text, w - 1) && !text.isCommon(w + 1) && !text.that(w + 1);
  if (preposition !== 'في' || w + 2 >= p.next || !text.is(first, KIND.title | KIND.source)) return false;
  if (!text.definite(first) && text.is(w + 1, KIND.source) && text.match(w + 1, TEXTS, p.next) === null) return true;
  if (!text.definite(first) && text.is(w + 1, KIND.place) && isPhraseEnd(p, w + 2)) return true;
  // «خبراء [في] الاتصالات», «شركة الاتصالات الوطنية [في] تونغا»
  if (!text.definite(first) && w === first + 1 && text.is(first, KIND.title) && text.definite(w + 1)) return true;
  // «المتحدث باسم المقاومة [في محافظة عدن علي الأحمدي]»
  if (text.is(first, KIND.title) && closesWithName(p, w + 1)) return true;
  // A name closes it: «المعنية بالحق [في الغذاء هلال إيلفر]».
  return (
    text.is(first, KIND.title) &&
    text.definite(w + 1) &&
    isNamePart(p, w + 2) &&
    (isNamePart(p, w + 3) || text.that(w + 3))
  );
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
function isApposition(p: Paragraph, first: number, w: number, named: boolean): boolean {
  const { text } = p;
  if (text.is(w, KIND.that | ENDS | KIND.preposition | KIND.tail | KIND.attribution)) return false;
  if (text.joined(w, first) || isAccusative(text, w)) return false;
  if (
    text.is(w, KIND.title | KIND.honorific) &&
    (text.match(w, TITLES, p.next) ?? text.match(w, HONORIFICS, p.next)) !== null
  )
    return true;
  if (text.is(w, KIND.cue)) return false;
  if (text.match(w, CLOSE, p.next) !== null) return true;
  // A name set off by commas after its role: at most four words to the next comma or complementiser.
  if (named && !text.is(first, KIND.title | KIND.honorific)) return false;
  if (!text.is(first, KIND.title)) return false;
  for (let n = w; n < w + 5 && n <= p.next; n++) {
    if (n > w && (text.gap(n, GAP.comma | GAP.colon | GAP.stop) || n === p.next || text.that(n))) return true;
    if (text.definite(n) && n === w && !isNisbaBefore(p, w, p.next)) return false;
    if (text.is(n, KIND.preposition | KIND.cue | KIND.relative)) return false;
  }
  return false;
}
