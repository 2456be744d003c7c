import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA, BA, FA, HA, HAMZA_ON_YA, KAF, LAM, MIM, NUN, SIN, TA, TANWIN, WAW, YA } from './letters.js';
import type { Text } from './text.js';

/** Whether the shape of word `w` shows that it is in no one's name: a verb, an accusative, a noun with a pronoun. */
export function isNoName(text: Text, w: number): boolean {
  if (text.is(w, KIND.given)) return false;
  // «القضاة [ال]12»
  const { start, end, kind } = text.words;
  if (kind[w + 1] === 3 && text.fold(start[w] as number, end[w] as number) === 'ال') return true;
  return (
    isJoined(text, w) ||
    isJoinedPlural(text, w) ||
    isAccusative(text, w) ||
    hasPronoun(text, w) ||
    isPossessed(text, w) ||
    isVerb(text, w)
  );
}

/** «[واستهزأ] فرنانديز», «[ومعلوم]», «[وتحلل]»: a و that can be seen. */
function isJoined(text: Text, w: number): boolean {
  if (text.firstLetter(w) !== WAW || text.words.lexeme[w] !== 0 || text.length(w) < 5) return false;
  const second = text.secondLetter(w);
  const from = (text.words.start[w] as number) + 2;
  const isTenth =
    second === ALEF && text.words.text.charCodeAt(from) === SIN && text.words.text.charCodeAt(from + 1) === TA;
  return second === TA || second === MIM || isTenth;
}

/** «قام الكاتب [باقتباسات] شعرية» */
function isJoinedPlural(text: Text, w: number): boolean {
  if (text.firstLetter(w) !== BA || text.lastLetter(w) !== TA || text.length(w) < 7 || text.definite(w)) return false;
  return text.lastLetter(w, 2) === ALEF;
}

/** «نجاحًا»: the sign of the accusative is written. */
export function hasTanwin({ words }: Text, w: number): boolean {
  const end = words.end[w] as number;
  return words.text.charCodeAt(end - 1) === TANWIN || words.text.charCodeAt(end - 2) === TANWIN;
}

/** «بينيتيز [مبتسما]», «ديانا حداد [نجاحًا]» */
export function isAccusative(text: Text, w: number): boolean {
  const { words } = text;
  const end = words.end[w] as number;
  if (hasTanwin(text, w)) return true;
  if (text.lastLetter(w) !== ALEF || text.length(w) < 4) return false;
  // «شن [هجوما] جديدا», «قدم [شرحا]»
  const start = words.start[w] as number;
  // «كويكي [بينا]»: «بين» has no accusative.
  if (text.slice(start, end) === 'بينا') return false;
  if (!text.is(w, KIND.given) && (text.isNounForm(start, end - 1) || text.isVerbForm(start, end - 1))) return true;
  // «تعيين أختر منصور [زعيما]»
  if (text.isForm(start, end - 1, KIND.title) && !text.is(w, KIND.title)) return true;
  // «شككت [دالما] (28 عاما) في القصة»
  if (text.gap(w + 1, GAP.open) && words.kind[w + 1] === WORD.digits) return false;
  // «بول [مانغا] لوكالة»
  const isTold = text.hasClitic(w + 1, CLITIC.la) && text.is(w + 1, KIND.addressee);
  if (isTold && words.lexeme[w] === 0 && text.is(w - 1, KIND.given)) return false;
  // «تاماس [فارجا]، المحلل», «باندانا [باخلا] مفوض الشرطة», «خايمي [تابيا] محامي الدفاع»
  const isEnd = text.gap(w + 1, GAP.comma) || text.words.lexeme[w - 1] === 0 || text.is(w - 1, KIND.given);
  if (text.length(w) < 5 || (isEnd && text.is(w + 1, KIND.title | KIND.honorific) && !text.hasClitic(w + 1, ~0)))
    return false;
  // «قالت [دالما]», «قالت ابنته [دالما]»: who is feminine laughs «ضاحكة».
  const isHis = text.is(w - 1, KIND.title) && text.lastLetter(w - 1) === HA;
  const isHers = isHis && text.lastLetter(w - 1, 2) === TA;
  if (isHers || text.cue(w - 1)?.gender === 'f') return false;
  // «ضاحكا», «مبتسما»: the shapes of participles.
  const second = text.secondLetter(w);
  if (second === ALEF) return text.length(w) === 5;
  return text.firstLetter(w) === MIM && second !== YA && second !== WAW;
}

/** «أبدى النشطاء [استياءهم]», «أكد الوزير [دعمها]»: no name is so long with a pronoun written on. */
export function hasPronoun(text: Text, w: number): boolean {
  const last = text.lastLetter(w);
  if (text.length(w) < 5 || (last !== MIM && last !== ALEF)) return false;
  return text.lastLetter(w, 2) === HA;
}

/** «ختم [حديثه]», «[دهشتها]», «[رغبته]», «[زملائه]»; not «زوجته», who speaks, nor «جوزيه». */
export function isPossessed(text: Text, w: number): boolean {
  const { words } = text;
  if (text.length(w) < 4 || text.definite(w) || text.is(w, KIND.title | KIND.source | KIND.place)) return false;
  const end = words.end[w] as number;
  const last = text.lastLetter(w);
  const before = words.text.charCodeAt(end - 2);
  // «[استعدادكم]», «[رؤيتك]», «[فخبرتنا]», not «[شركتنا]»
  const isOurs = (last === MIM && before === KAF) || (last === ALEF && before === NUN);
  if (isOurs || (last === KAF && before === TA)) {
    const from = (words.start[w] as number) + (text.firstLetter(w) === FA ? 1 : 0);
    const to = end - (isOurs ? 2 : 1);
    return text.length(w) > 5 && text.isNounForm(from, to) && !text.isForm(from, to, KIND.source);
  }
  const isPlural = (last === MIM || last === ALEF) && before === HA;
  if (last !== HA && !isPlural) return false;
  if (text.length(w) > 5 && words.lexeme[w] === 0 && (before === TA || before === HAMZA_ON_YA)) return true;
  // «المدرب [وهدافه]»
  if (text.firstLetter(w) === WAW && text.length(w) > 5 && words.lexeme[w] === 0) return true;
  // «بالنسبة [لفروعه]», not «لافالييه»
  const isLam = text.firstLetter(w) === LAM && last === HA && before !== YA;
  if (isLam && text.length(w) > 5 && words.lexeme[w] === 0) return true;
  // «ويدلي نيومان [بدلوه]», not «باناجه»
  const second = text.secondLetter(w);
  const isBa = text.firstLetter(w) === BA && second !== ALEF && second !== WAW && second !== YA;
  if (isBa && words.lexeme[w] === 0 && last === HA && before !== YA) return true;
  return text.isNounForm(words.start[w] as number, end - (isPlural ? 2 : 1));
}

/** «[يتعين]», «[ستدعو]», «[اكتشف]», «[يسألني]», «[أطلعنا]» */
export function isVerb(text: Text, w: number): boolean {
  return isPresent(text, w) || isFuture(text, w) || isDerivedPast(text, w) || isToMe(text, w) || isToUs(text, w);
}

/** «أبو أحمد [اكتشف]», «[استعانت] بمركز»: the past of the eighth and tenth form; not «اشتون», «استانبول». */
function isDerivedPast(text: Text, w: number): boolean {
  const { words } = text;
  if (words.lexeme[w] !== 0 || text.firstLetter(w) !== ALEF) return false;
  const start = words.start[w] as number;
  const fourth = words.text.charCodeAt(start + 3);
  if (words.text.charCodeAt(start + 2) !== TA || fourth === ALEF || fourth === WAW || fourth === YA) return false;
  if (text.secondLetter(w) !== SIN) return text.length(w) === 5;
  return text.length(w) === 6 || (text.length(w) === 7 && text.lastLetter(w) === TA);
}

/** «طالبان [ستدعو] إلى الحوار», not «ستيفن»: the rest is a verb. */
function isFuture(text: Text, w: number): boolean {
  if (text.is(w, ~0)) return false;
  const start = text.words.start[w] as number;
  const end = text.words.end[w] as number;
  // «[وسيقطع]»
  const from = text.firstLetter(w) === WAW ? start + 1 : start;
  if (text.words.text.charCodeAt(from) !== SIN) return false;
  // «[سأغادر]»
  const second = text.words.text.charCodeAt(from + 1);
  if (second === ALEF_HAMZA || text.isVerbForm(from + 1, end)) return true;
  return second === YA && text.isForm(from + 1, end, KIND.particle);
}

/** «[يتعين]», «[يستحق]», «[ينتظر]», «[يحاولون]» */
function isPresent(text: Text, w: number): boolean {
  const initial = text.firstLetter(w);
  if ((initial !== YA && initial !== TA) || text.is(w, ~0) || text.length(w) < 5) return false;
  const second = text.secondLetter(w);
  const isWeak = second === ALEF || second === WAW || second === YA;
  const third = text.words.text.charCodeAt((text.words.start[w] as number) + 2);
  if (third === TA && text.length(w) === 5 && text.words.lexeme[w] === 0 && !isWeak) return true;
  if (initial === TA) return false;
  if (second === TA) return true;
  const { words } = text;
  if (second === SIN && words.text.charCodeAt((words.start[w] as number) + 2) === TA) return true;
  // Not «يمنيون».
  const end = words.end[w] as number;
  const isPlural = text.lastLetter(w) === NUN && words.text.charCodeAt(end - 2) === WAW;
  return text.length(w) > 5 && isPlural && words.text.charCodeAt(end - 3) !== YA;
}

/** «جون كيري [أطلعنا] على»: the past of the fourth form with the pronoun of the first person. */
function isToUs(text: Text, w: number): boolean {
  const { words } = text;
  const end = words.end[w] as number;
  if (text.firstLetter(w) !== ALEF_HAMZA || text.lastLetter(w) !== ALEF || text.is(w, ~0)) return false;
  return text.length(w) === 6 && words.text.charCodeAt(end - 2) === NUN;
}

/** «زكي [يسألني]»: a present with the pronoun of the first person. */
function isToMe(text: Text, w: number): boolean {
  const { words } = text;
  const end = words.end[w] as number;
  if (text.firstLetter(w) !== YA || text.lastLetter(w) !== YA || text.length(w) < 6) return false;
  return words.text.charCodeAt(end - 2) === NUN;
}
