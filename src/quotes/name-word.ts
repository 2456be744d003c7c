import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { DEMONSTRATIVES } from '../lexicon/quotes/particles.js';
import { COMPOUNDS, FAMILY } from '../lexicon/quotes/people.js';
import { NAMING } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, ALEF_HAMZA, ALEF_MADDA, MIM, NUN, TA, WAW, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** «[بن] خليفة», «[آل] شرمة», «[أبو] السعود»: the next word belongs to the name whatever it is. */
export function isFamily(p: Paragraph, w: number): boolean {
  // «الوزراء [ال]15», «[فإن] بروديل»
  if (p.text.words.lexeme[w] === 0 || p.text.is(w, KIND.that) || p.text.isDigits(w + 1)) return false;
  return p.text.match(w, FAMILY, p.next) !== null;
}

/** «[أبو] يعرب»; «آبي» is a name. */
export function isKunya({ text, next }: Paragraph, w: number): boolean {
  return (
    text.match(w, FAMILY, next)?.meaning === 'kunya' && text.firstLetter(w) !== ALEF_MADDA && text.lastLetter(w) !== MIM
  );
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

/** «لورا إيه. [كولانجيلو]», «جيمس إي. [سبيوتو]»: a dot behind the name of a letter, which no sentence ends with. */
export function isBehindLetter(text: Text, w: number): boolean {
  if (w < 2 || !text.gap(w, GAP.dot) || text.firstLetter(w - 1) !== ALEF_BELOW || text.length(w - 1) > 3) return false;
  return text.is(w - 2, KIND.given) && isNew(text, w);
}

/** «ماري-[كوليت] بينا», «يوهانا ميكل - [لايتنر] إن»: two parts of one name. */
export function isHyphenated(text: Text, w: number): boolean {
  if (!text.gap(w, GAP.dash) || !isNew(text, w) || text.isDigits(w)) return false;
  return !text.gap(w, GAP.space) || (isNew(text, w - 1) && text.that(w + 1));
}
