import { PLACES } from '../lexicon/places.js';
import { EULOGIES } from '../lexicon/quotes/particles.js';
import { FAMILY, FIELDS, HONORIFICS, KIN, TITLES } from '../lexicon/quotes/people.js';
import { BEARINGS, MARKED_NAMES, OF_PLACES } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { isBeforeSurname, isCallingName } from './before-surname.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA, BA, HA, LAM, MIM, TA_MARBUTA, WAW, YA } from './letters.js';
import { isState } from './name-shapes.js';
import { isCalled, isDemonstrative, isFamily, isInitial, isJoined, isVerbalNoun } from './name-word.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

export function startsName(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  // «أحد النواب الذين [صوتوا]»
  if (w === first || text.isDigits(w) || text.is(w - 1, KIND.relative)) return false;
  // «رئيس القسم [مدة] بن علي»
  if (text.isCommon(w) && text.match(w + 1, FAMILY, p.next)?.meaning !== 'son') return false;
  // «حاول رئيس الوزراء الإسرائيلي [امتصاص] الغضب»
  if (text.words.lexeme[w] === 0 && text.firstLetter(w) === ALEF && isVerbalNoun(text, w)) return false;
  if (isState(text, w) || isNoName(text, w)) return false;
  if (isInitial(text, w)) return true;
  // «الأنبار [غرب] العراق»
  // «المرشدة العلمية [ومطورة] البرامج»
  const isOther = text.firstLetter(w) === WAW && text.secondLetter(w) === MIM && text.lastLetter(w) === TA_MARBUTA;
  if (isOther || text.match(w, BEARINGS, p.next) !== null) return false;
  // «في شرطة باريس [عام] 2014»
  if (text.isDigits(w + 1) && text.length(w + 1) === 4) return false;
  if (opensName(p, first, w) || isCallingName(p, first, w)) return true;
  // «محامي [كلينتون] ديفيد كيندال»: whose.
  if (text.match(w - 1, KIN, w) !== null && text.is(w + 1, KIND.given) && isNew(text, w)) return false;
  // «أمير [نجران]», «جامعة الملك [خالد]»
  if ((w === first + 1 && text.is(w, KIND.place)) || isGovernedName(p, w)) return false;
  // «المشرف [عليه] المبتعث»
  // «المنسق الدولي [أهمية] النظام»
  if (text.is(w, KIND.title | KIND.source | KIND.preposition | KIND.naming | KIND.aside | KIND.measure)) return false;
  // «شركات المعارض [وذلك] عبر», «الأمير [عز] وجل»
  if (text.is(w, KIND.tail | KIND.particle | KIND.first) || text.match(w, EULOGIES, p.next) !== null) return false;
  // «صاحب المحل [بأسى]»
  if (text.firstLetter(w) === BA && text.secondLetter(w) === ALEF_HAMZA) return false;
  // «الوزير [باسيل]»: an alef without hamza.
  const isWhole = text.is(w, KIND.given) && text.firstLetter(w) === BA && text.secondLetter(w) === ALEF;
  const isCut = text.words.clitics[w] !== 0 && !(isWhole && text.is(w - 1, KIND.title) && text.definite(w - 1));
  if (isCut || isDemonstrative(p, w) || isJoined(p, w)) return false;
  if (text.gap(w, GAP.comma)) return true;
  if (text.definite(w)) return false;
  if (text.gap(w, GAP.open) && text.gap(w + 1, GAP.close)) return false;
  // «حاكم محافظة شانلي [أورفة] عز الدين كجك»: a place that no table has.
  if (text.words.lexeme[w - 1] === 0 && text.lastLetter(w) === TA_MARBUTA && text.is(w + 1, KIND.given)) return false;
  if (isBehindUnknownPlace(p, first, w)) return true;
  const before = w - 1;
  // «مخرج المسرحية الفنان [بخيت] العامري»
  const isCalling = text.is(before, KIND.title) && text.definite(before) && isNisba(text, w + 1);
  if (!isCalling && isBehindPreposition(p, w)) return false;
  return (
    text.definite(before) ||
    isOfficeOfHis(p, before) ||
    (text.is(before, KIND.honorific) && text.match(w, FIELDS, p.next) === null) ||
    isCalled(p, before) ||
    endsPlace(p, w) ||
    text.match(before, MARKED_NAMES, p.next)?.next === w ||
    (text.is(first, KIND.title) && isBehindKing(p, w)) ||
    p.closesAt(w) ||
    text.gap(w, GAP.close)
  );
}

/** «الأفق [لتداول] الأوراق», «الأمين العام [لحلف] شمال الأطلسي», «قيادة الثورة [بريف] دمشق»: ل or ب is written on, and the phrase goes on. */
export function isBehindPreposition({ text, next }: Paragraph, w: number): boolean {
  const initial = text.firstLetter(w);
  if (initial === BA && isBeforeSurname(text, w)) return false;
  return (
    (initial === LAM || initial === BA) &&
    w + 1 < next &&
    (text.definite(w + 1) ||
      text.isCommon(w + 1) ||
      text.match(w + 1, BEARINGS, next) !== null ||
      text.is(w + 1, KIND.source | KIND.naming | KIND.place | KIND.given))
  );
}

/** «رئيس بلدية تشاتانوغا [اندي] بيرك», «قائد شرطة سانت لويس [جون] بلمار»: a place that no table has, and two words more. */
function isBehindUnknownPlace(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (isBehindClub(p, first, w)) return true;
  const place = w - 2 > first && isFamily(p, w - 2) ? w - 2 : w - 1;
  if (place - 1 <= first || isFamily(p, w - 1) || text.match(place - 1, OF_PLACES, place) === null) return false;
  const isName = text.is(w, KIND.given) || (isNew(text, w) && !text.isCommon(w + 1));
  return (
    isName &&
    (isNew(text, w + 1) || isNisba(text, w + 1)) &&
    !text.gap(w + 1, GAP.comma) &&
    (text.is(place, KIND.given) || isNew(text, place))
  );
}

/** «مدير عام شالكه [هورشت] هيلدت»: what no table has, and two words more; not «قائد عسكري [يمني] رفيع». */
function isBehindClub({ text, next }: Paragraph, first: number, w: number): boolean {
  if (text.definite(first) || text.is(first, KIND.source) || text.lastLetter(w - 1) === YA || w + 1 >= next)
    return false;
  for (let n = w - 1; n < w + 2; n++) if (!isNew(text, n) || !isUnknown(text, n, n + 1)) return false;
  const office = text.match(first, TITLES, w);
  const isOver = w + 2 >= next || !isUnknown(text, w + 2, w + 3);
  return isOver && office !== null && office.next === w - 1 && office.meaning !== 'many' && text.gap(w + 1, GAP.space);
}

/** «سفير سلطنة عمان [فلان]»: the name of a place ends before the word. */
export function endsPlace({ text }: Paragraph, w: number): boolean {
  for (let first = w - 1; first >= w - 3; first--) {
    if (text.is(first, KIND.place) && text.matchesAll(first, PLACES, w)) return true;
  }
  return false;
}

/** «[زوجته] يارا بدر» */
export function isOfficeOfHis({ text }: Paragraph, w: number): boolean {
  if (!text.is(w, KIND.title)) return false;
  const last = text.lastLetter(w);
  return last === HA || (last === ALEF && text.lastLetter(w, 2) === HA);
}

/**
 * Whether a name begins at word `w` behind a role that the lexicon need not have: «مربي الجاموس [عبد الزهرة] الحلفي»,
 * «البرتغالي [نونو] ألفيش».
 */
export function opensName(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (text.gap(w, GAP.comma) || text.words.clitics[w] !== 0 || text.isCommon(w)) return false;
  return (isCalled(p, w - 1) || opensNameBehindRole(p, first, w)) && !isNoName(text, w);
}

function opensNameBehindRole(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  const before = w - 1;
  if (text.is(before, KIND.given | KIND.preposition | KIND.cue) || isFamily(p, before)) return false;
  if (text.gap(w, GAP.open) && text.gap(w + 1, GAP.close)) return false;
  // «تهاني عبدالهادي»: one word without article is a given name that the lexicon lacks.
  if (before === first && !text.definite(first) && !text.is(first, KIND.title)) return false;
  // «مسؤول [تركي] إن»: a nationality.
  return isNameShaped(p, first, w) && !isNationality(text, w) && !isGovernedName(p, w);
}

/** A given name, «[بن]», or a word that no table has behind an adjective: «البرتغالي [نونو]». */
function isNameShaped(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (text.is(w, KIND.given)) return true;
  if (text.kind(w) !== 0 || text.isDigits(w) || text.definite(w)) return isFamily(p, w);
  const before = w - 1;
  const initial = text.firstLetter(w);
  // «البرلماني الألماني [نوي]»
  const isFirst = before === first || (before === first + 1 && isNisba(text, before) && text.gap(w, GAP.space));
  return isFirst && isNisba(text, first) && initial !== BA && initial !== LAM && initial !== WAW;
}

/** «مسؤول [تركي]», «مصدر رسمي [تركي]», not «مسؤول الأمن تركي العنزي»: an adjective behind a noun as indefinite. */
function isNationality(text: Text, w: number): boolean {
  if (text.lastLetter(w) !== YA || text.definite(w) || text.definite(w - 1)) return false;
  const noun = text.lastLetter(w - 1) === YA && !text.is(w - 1, KIND.title) ? w - 2 : w - 1;
  return text.is(noun, KIND.title | KIND.source) && !text.definite(noun);
}

/** «جامعة [محمد] الخامس», «مدير جامعة الملك [خالد]»: the name of a thing, after any honorifics. */
export function isGovernedName(p: Paragraph, w: number): boolean {
  const { text } = p;
  // «مدرب [الفريق]»: the team, not a general.
  if (text.is(w, KIND.honorific) && text.is(w - 1, KIND.title) && !text.definite(w - 1)) return true;
  // «المشرف على [الفريق]»
  if (text.is(w, KIND.honorific) && text.is(w, KIND.source) && text.is(w - 1, KIND.preposition)) return true;
  if (text.is(w, KIND.honorific) && text.is(w - 1, KIND.given)) return false;
  // «المتحدث باسم «مدن» [سامي] الحسيني», «جامعة الملك سعود [عبد الله] الصقعبي»
  if (p.closesAt(w) || isBehindKing(p, w)) return false;
  let before = w - 1;
  while (text.is(before, KIND.given)) before--;
  while (text.is(before, KIND.honorific)) before--;
  if (text.is(before, KIND.title) || text.definite(before) || isCalled(p, before)) return false;
  // «مدير جمرك [سلوى] علي العطوي»
  if (text.is(w + 1, KIND.given) && text.match(w - 1, OF_PLACES, w) !== null) return true;
  return text.is(before, KIND.source | KIND.naming);
}

/** «جامعة الملك سعود [مشعل] الوعيل»: kings go by one name. */
function isBehindKing(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.is(w - 1, KIND.given) || isFamily(p, w - 1) || isFamily(p, w - 2)) return false;
  return text.match(w - 2, HONORIFICS, w - 1)?.meaning === 'جلالة' && text.match(w, FAMILY, w + 1)?.meaning !== 'son';
}

/** «مدرب السد، [البرتغالي] نونو» */
export function isNisbaBefore({ text }: Paragraph, w: number, next: number): boolean {
  return (
    w + 1 < next && isNisba(text, w) && text.kind(w + 1) === 0 && !text.definite(w + 1) && !text.gap(w + 1, GAP.comma)
  );
}

/** «البحري», «البرتغالي» */
export function isNisba(text: Text, w: number): boolean {
  const last = text.lastLetter(w);
  return text.definite(w) && text.kind(w) === 0 && (last === YA || last === TA_MARBUTA);
}
