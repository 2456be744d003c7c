import { PLACES } from '../lexicon/places.js';
import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { ORIGINS, SIDES } from '../lexicon/quotes/particles.js';
import { CLOSE, COMPOUNDS, FAMILY } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, MIM, NUN, TA, TA_MARBUTA, TANWIN, WAW, YA } from './letters.js';
import { endsGiven, isFamily, isHead } from './name-word.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

/** Word `w`, behind a name of `length` words. */
export interface Next {
  readonly p: Paragraph;
  readonly text: Text;
  readonly nameFirst: number;
  readonly w: number;
  readonly length: number;
  /** The first, second and last letter of the word. */
  readonly first: number;
  readonly second: number;
  readonly last: number;
  readonly definite: boolean;
}

/** «دعا أبو ردينة [إسرائيل]», not «صدر الدين [هايتي]». */
export function isPlaceBehind({ p, text, nameFirst, w, length, definite }: Next): boolean {
  if (definite || !text.is(w, KIND.place) || text.is(w - 1, KIND.place) || text.hasClitic(w, ~0)) return false;
  // «هشام [مرسي]», not «مرسى مطروح»
  if (text.match(w, PLACES, p.next) === null) return false;
  if (text.is(nameFirst, KIND.given)) return text.match(w - 1, COMPOUNDS, w) === null;
  return length >= 2 && !text.is(nameFirst, KIND.place);
}

/** «ترمب [الناس]», «محمد يعقوب [الحالة]»: a noun that no one is called. */
export function isNews({ text, nameFirst, w, length }: Next): boolean {
  if (length < 2) return text.isCommon(w) && isUnknown(text, nameFirst, w);
  // «هاميلتون متصدر [الترتيب]»
  return text.isCommon(w) || (text.is(w, KIND.measure) && text.is(nameFirst, KIND.given));
}

/** «معازي [تأكيد] موقف», «إياد العلي [أهمية] الحوار» */
export function isSpokenOf({ text, w, last }: Next): boolean {
  if (text.is(w, KIND.given)) return false;
  return text.is(w, KIND.noun) || (text.is(w, KIND.measure) && last === TA_MARBUTA);
}

/** «قوة [المهام] المشتركة»: a noun that the word governs. */
export function isHeaded({ text, nameFirst, length, definite }: Next): boolean {
  const isNoun = text.words.lexeme[nameFirst] !== 0 && !text.is(nameFirst, KIND.given);
  return length === 1 && definite && isNoun && !text.definite(nameFirst);
}

/** «راشد العيسى [أهمية]», «عبدالله بن المقفع [نصيحة]»; not «عبد الله [سعد]», «حمد بن خليفة [سعد]». */
export function isBehindArticle({ p, text, w, last, definite }: Next): boolean {
  if (definite || !text.definite(w - 1)) return false;
  if (last === TA_MARBUTA && !text.is(w, KIND.given) && text.match(w - 2, FAMILY, w - 1)?.meaning === 'son')
    return true;
  return !endsGiven(p, w) && !isFamily(p, w - 2);
}

/** «مؤيدو», «مشاهدو», «مستخدمو»: the plural of a participle without its ن; not «مارسيلو». */
export function isGoverningPlural(text: Text, w: number): boolean {
  const second = text.secondLetter(w);
  if (text.firstLetter(w) !== MIM || text.lastLetter(w) !== WAW || text.length(w) < 5) return false;
  return text.words.lexeme[w] === 0 && second !== ALEF && second !== WAW && second !== YA;
}

/** «عبد الكريم [لاهيجي]، رئيس الشبكة», «جان بول [لابورد] المدير»: a name ends where an office follows. */
export function endsBeforeOffice(text: Text, w: number): boolean {
  const isApart = text.gap(w + 1, GAP.comma) || text.definite(w + 1);
  return text.words.lexeme[w] === 0 && isApart && text.is(w + 1, KIND.title);
}

/** «عبد الكريم [لاهيجي]، رئيس الشبكة», «قال اليستير [باسكي]، المدير» */
export function isBeforeOffice({ p, text, w, length, definite }: Next): boolean {
  if (definite || !endsBeforeOffice(text, w)) return false;
  return endsGiven(p, w) || (length === 1 && isSayer(text, w - 1));
}

/** «سعد بنعلال [كلفة] الجسر», not «سعد [عويضة] البلوي أن» */
export function isHeadBehind({ p, text, nameFirst, w, last }: Next): boolean {
  if (last !== TA_MARBUTA || !text.is(nameFirst, KIND.given) || text.is(w, KIND.given) || !isHead(p, w)) return false;
  const isSurname =
    text.lastLetter(w + 1) === YA && text.kind(w + 1) === 0 && (text.that(w + 2) || text.gap(w + 2, GAP.colon));
  return !isSurname || text.words.lexeme[w] !== 0;
}

/** «قال [اليستير] باسكي»: right behind a verb of saying a word that no table has, though it may look like one with article. */
export function isSayer(text: Text, w: number): boolean {
  return text.words.lexeme[w] === 0 && text.lastLetter(w) !== TA_MARBUTA && text.cue(w - 1)?.class === 'say';
}

/** A word with article behind two of a name, and no office. */
export function isOther(text: Text, w: number, length: number, definite: boolean): boolean {
  return length >= 2 && definite && !text.is(w, KIND.given | KIND.title | KIND.honorific);
}

/** «استقبل كريم خان [الرجلين]», «دعا أوباما [الحاضرين]»: no nominative, behind a name. */
export function isObject({ text, nameFirst, w, length, definite }: Next): boolean {
  if (!definite) return false;
  // «زين [العابدين]»
  const isGiven = text.matchesAll(w - 1, GIVEN_NAMES, w + 1);
  if (length >= 2) return isDual(text, w) || (text.is(w - 1, KIND.given) && isOblique(text, w) && !isGiven);
  // «الخازم [المهتمين]», not «الحوثيين [المسلحين]»
  const isSurname = text.words.lexeme[nameFirst] === 0 && text.lastLetter(nameFirst) !== NUN;
  return (isSurname || isUnknown(text, nameFirst, w)) && isOblique(text, w);
}

/** «الحاضرين», «المتظاهرين»: participles; not «الياسين», «العابدين». */
export function isOblique(text: Text, w: number): boolean {
  const { words } = text;
  const start = words.start[w] as number;
  if (text.lastLetter(w) !== NUN || text.length(w) < 8 || words.lexeme[w] !== 0) return false;
  if (text.lastLetter(w, 2) !== YA) return false;
  return words.text.charCodeAt(start + 2) === MIM || words.text.charCodeAt(start + 3) === ALEF;
}

/** «الرجلين»: without «ين» and the article a noun; not «النومان». */
function isDual(text: Text, w: number): boolean {
  const { start, end } = text.words;
  const to = (end[w] as number) - 2;
  if (text.lastLetter(w) !== NUN || text.length(w) <= 6 || text.words.text.charCodeAt(to) !== YA) return false;
  return text.isNounForm((start[w] as number) + 2, to);
}

/** «جاين باتريك [متوجهة] إلى»: in what state one speaks, a participle of the fifth form. */
export function isState(text: Text, w: number): boolean {
  const last = text.lastLetter(w);
  const isShaped = text.firstLetter(w) === MIM && text.secondLetter(w) === TA && text.length(w) >= 6;
  return isShaped && (last === TA_MARBUTA || last === ALEF || last === TANWIN) && !text.is(w, KIND.given);
}

/** «باتريك [متوجهة] إلى», «روبيو [الكوبي] الأصل», «موتا [الراغب] في»: what tells of one whose name no table has. */
export function isQualifier({ p, text, nameFirst, w, length, last, definite }: Next): boolean {
  // «سليم كينان [قريب] من»
  if (!definite && text.is(w + 1, KIND.preposition) && text.match(w, CLOSE, p.next) !== null) return true;
  if (length > 1) {
    if (isState(text, w) || text.match(w + 1, ORIGINS, p.next) !== null) return true;
    if (text.is(nameFirst, KIND.given) && text.match(w, SIDES, p.next) !== null) return true;
  } else if (
    text.gap(w, GAP.comma) ||
    text.definite(nameFirst) ||
    last === TA_MARBUTA ||
    text.words.lexeme[nameFirst] !== 0
  ) {
    return false;
  }
  // «آرسنال [المنتمي] إلى لندن»
  if (text.match(w, CLOSE, p.next) !== null) return true;
  if (!definite || last === YA || text.is(w, KIND.given) || text.words.lexeme[w - 1] !== 0) return false;
  if (text.isCommon(nameFirst) || text.is(nameFirst, KIND.source) || text.match(w - 2, FAMILY, w - 1) !== null)
    return false;
  // «المكلف», «الراغب», not «المواجدة»
  const letter = (n: number) => text.words.text.charCodeAt((text.words.start[w] as number) + n);
  const isTribe = last === TA_MARBUTA && letter(4) === ALEF;
  // «جبير [المليحان] في», no dual
  const isDualShaped = last === NUN && text.lastLetter(w, 2) === ALEF;
  const isShaped = letter(2) === MIM || letter(3) === ALEF;
  const isParticiple = text.length(w) >= 6 && isShaped && !isTribe && !isDualShaped;
  // «ماريان تايسن [المكلفة] الشؤون»: no surname is feminine.
  const isCharged = text.definite(w + 1) || (text.is(nameFirst, KIND.given) && !isTribe);
  if (length > 1 && last === TA_MARBUTA && letter(2) === MIM && isCharged) return true;
  const isGoverning =
    text.is(w + 1, KIND.preposition) || text.hasClitic(w + 1, CLITIC.ba | CLITIC.la) || text.isDigits(w + 1);
  return isParticiple && isGoverning && !text.gap(w + 1, GAP.comma | GAP.stop | GAP.colon);
}
