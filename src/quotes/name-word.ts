import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { DEMONSTRATIVES } from '../lexicon/quotes/particles.js';
import { COMPOUNDS, FAMILY, KUNYAS } from '../lexicon/quotes/people.js';
import { NAMING } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee } from './addressee.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, ALEF_HAMZA, ALEF_MADDA, MIM, NUN, TA, WAW, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** «مصطفى [الشاهد]», «عبدالله [قائد] للصحافيين»: an office right after a given name, and nothing that it governs. */
export function isSurname(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.is(w - 1, KIND.given) || text.gap(w, GAP.comma | GAP.quote)) return false;
  // «خالد [صديق] رئيس الصندوق»
  if (text.is(w, KIND.given)) return true;
  // «محمد [الطيار] بقوله»
  if (
    text.gap(w + 1, GAP.comma | GAP.colon) ||
    text.that(w + 1) ||
    text.is(w + 1, KIND.saying) ||
    isAddressee(p, w + 1)
  )
    return true;
  // «سمير [الحاج] إلى أن», «وليد [المعلم] الجمعة», not «سمير [المسؤول] عن», «أندي كين [البروفسور] في»
  const preposition = text.preposition(w + 1);
  const isOffice =
    preposition !== undefined && preposition !== 'إلى' && (text.is(w, KIND.title) || preposition === 'في');
  return (
    text.definite(w) &&
    (!text.definite(w + 1) || text.is(w + 1, KIND.adverb)) &&
    !isOffice &&
    !text.is(w + 1, KIND.naming) &&
    !text.hasClitic(w + 1, CLITIC.la | CLITIC.ba)
  );
}

/**
 * «محمد [الدرع] - مدير الجمعية», «فرحان [حق] الناطق», «راغب [علامة] إن», «ريد [برودي]، من»: a noun right after a given
 * name, with which the phrase ends.
 */
export function isNounAsSurname({ text }: Paragraph, w: number): boolean {
  if (!endsFirstName(text, w) || !text.gap(w, GAP.space) || text.gap(w, GAP.comma | GAP.quote)) return false;
  const isNoun = text.isCommon(w) || text.is(w, KIND.source | KIND.naming);
  const isName = !text.definite(w) && text.hasClitic(w, CLITIC.ba) && text.is(w, KIND.given | KIND.title);
  if (!isName && (!isNoun || text.hasClitic(w, ~0))) return false;
  const isBeforeOffice = !text.definite(w) && text.is(w + 1, KIND.title) && (text.isCommon(w) || !text.definite(w + 1));
  const isEnd = isBeforeOffice || text.gap(w + 1, GAP.comma | GAP.colon | GAP.dash);
  return isEnd || text.that(w + 1);
}

/** «[راغب] علامة», «مدرب لاتسيو [ستيفانو] بولي», «صرح [ريد] برودي» */
function endsFirstName(text: Text, w: number): boolean {
  if (text.is(w - 1, KIND.given)) return true;
  // «وصف أوباما [الخيار] بأنه»
  if (text.definite(w)) return false;
  return (
    isNew(text, w - 1) && text.words.lexeme[w - 1] === 0 && (text.cue(w - 2) !== null || text.is(w - 2, KIND.place))
  );
}

/** «[بن] خليفة», «[آل] شرمة», «[أبو] السعود»: the next word belongs to the name whatever it is. */
export function isFamily(p: Paragraph, w: number): boolean {
  // «الوزراء [ال]15», «[فإن] بروديل»
  if (p.text.words.lexeme[w] === 0 || p.text.is(w, KIND.that) || p.text.isDigits(w + 1)) return false;
  return p.text.match(w, FAMILY, p.next) !== null;
}

/** «[أبو] يعرب»; «آبي» is a name. */
export function isKunya({ text, next }: Paragraph, w: number): boolean {
  return text.match(w, KUNYAS, next) !== null && text.firstLetter(w) !== ALEF_MADDA && text.lastLetter(w) !== MIM;
}

/** «كارني [وأثار] …»: a و that can be seen, not «وائل», «وودوارد». */
export function isJoined({ text }: Paragraph, w: number): boolean {
  if (text.firstLetter(w) !== WAW || text.is(w, KIND.given | KIND.place)) return false;
  const second = text.secondLetter(w);
  return second === ALEF_HAMZA || second === ALEF_BELOW || text.definite(w);
}

/** «[هذا] الخبير» */
export function isDemonstrative(p: Paragraph, w: number): boolean {
  return p.text.match(w, DEMONSTRATIVES, p.next) !== null;
}

/** «شاب [يدعى] سامر», «المتحدث [باسمه] دميتري بيسكوف» */
export function isCalled({ text, next }: Paragraph, w: number): boolean {
  return text.is(w, KIND.naming) && text.match(w, NAMING, next)?.meaning === 'person';
}

/** «سعيد [بامخرمة]», not «فلان [باستقطاب] الخبراء»: a family of Hadramawt, no ب before the noun of a verb. */
export function isOfBa({ words }: Text, w: number): boolean {
  const start = words.start[w] as number;
  return words.text.charCodeAt(start + 1) === ALEF && words.text.charCodeAt(start + 3) !== TA;
}

/** «السوريين», «الأميركيين» */
export function endsInNisbas({ words }: Text, w: number): boolean {
  const end = words.end[w] as number;
  const { text } = words;
  return text.charCodeAt(end - 1) === NUN && text.charCodeAt(end - 2) === YA && text.charCodeAt(end - 3) === YA;
}

/** «نوكيا [تسريح] موظفيها», «العلماء [انتشار] هذه الحشرة»: nouns of the second, seventh and eighth form; «توفيق» is a given name. */
export function isVerbalNoun(text: Text, w: number): boolean {
  if (text.is(w, KIND.given)) return false;
  const length = text.length(w);
  const initial = text.firstLetter(w);
  const letter = (n: number): number => text.words.text.charCodeAt((text.words.start[w] as number) + n);
  if (initial === TA) return length === 5 && letter(3) === YA && letter(1) !== YA;
  return initial === ALEF && length === 6 && letter(4) === ALEF && (letter(1) === NUN || letter(2) === TA);
}

/** «نور الدين [بلقاسم]»: a given name ends before the word. */
export function endsGiven(p: Paragraph, w: number): boolean {
  const { text } = p;
  // «عبد الكريم [لاهيجي]»
  if (text.is(w - 1, KIND.given) || isFamily(p, w - 2) || text.match(w - 1, COMPOUNDS, w) !== null) return true;
  return text.is(w - 2, KIND.given) && text.matchesAll(w - 2, GIVEN_NAMES, w);
}

/** «وصف بنعلال [كلفة] الجسر»: a noun without article before one with. */
export function isHead({ text }: Paragraph, w: number): boolean {
  if (text.definite(w) || text.gap(w + 1, GAP.comma | GAP.colon | GAP.quote)) return false;
  return text.definite(w + 1) && !text.is(w + 1, KIND.title | KIND.honorific);
}

/** «[م].س. غوبتا»: a letter and a dot, and no honorific. */
export function isInitial(text: Text, w: number): boolean {
  return text.length(w) === 1 && text.gap(w + 1, GAP.dot) && !text.is(w, KIND.honorific);
}

/** «ماري-[كوليت] بينا», «يوهانا ميكل - [لايتنر] إن»: two parts of one name. */
export function isHyphenated(text: Text, w: number): boolean {
  if (!text.gap(w, GAP.dash) || !isNew(text, w) || text.isDigits(w)) return false;
  return !text.gap(w, GAP.space) || (isNew(text, w - 1) && text.that(w + 1));
}
