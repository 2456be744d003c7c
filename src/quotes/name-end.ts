import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { DEMONSTRATIVES, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { FAMILY } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAdjective } from './adjective.js';
import { KIND } from './kinds.js';
import { ALEF_BELOW, ALEF_HAMZA, BA, LAM, NUN, RA, TA, TA_MARBUTA, WAW, YA } from './letters.js';
import { isNamePart } from './name-part.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

const LONGEST_NAME = 6;

/**
 * Whether a name is over before word `w`: a surname with article closes it («راشد العيسى [أهمية] …»), and so does a
 * preposition written on after two words («هذيل الشرمة [بنجاح] …»).
 */
export function isNameOver(p: Paragraph, nameFirst: number, w: number): boolean {
  const { text } = p;
  if (isFamily(p, w - 1) || isFamily(p, w)) return false;
  // «الصين [وروسيا]»
  if (text.is(w, KIND.place) && text.is(w - 1, KIND.place) && text.hasClitic(w, CLITIC.conjunction)) return false;
  // «حسام المرداسي [وحاتم] سامي»: both speak.
  if (w > nameFirst + 1 && text.is(w, KIND.given) && text.hasClitic(w, CLITIC.conjunction) && isNamePart(p, w + 1))
    return false;
  // «بكين [الاتهامات]»: a place takes adjectives only.
  const last = text.lastLetter(w);
  if (text.is(w - 1, KIND.place) && text.definite(w) && !text.is(w, KIND.place) && last !== YA && last !== TA_MARBUTA)
    return true;
  const length = w - nameFirst;
  // «دي [3]», «رمزي جريج [وخلال] تلاوته», «أسامة إبراهيم [النظر]»
  if (text.words.kind[w] === 3 && !text.is(w - 1, KIND.source)) return true;
  if (text.hasClitic(w, CLITIC.conjunction) && text.is(w, KIND.preposition | KIND.adverb)) return true;
  if (length >= 2 && text.definite(w) && text.isCommon(w)) return true;
  // «دعا أبو ردينة [إسرائيل]»
  const isPlace = text.is(w, KIND.place) && !text.is(w - 1, KIND.place) && !text.hasClitic(w, ~0);
  const isPerson = text.is(nameFirst, KIND.given) || (length >= 2 && !text.is(nameFirst, KIND.place));
  if (isPlace && isPerson) return true;
  // «لوران [بلان]»: no word has two prepositions.
  const isBoth = text.hasClitic(w, CLITIC.ba) && text.hasClitic(w, CLITIC.la);
  if (
    length >= LONGEST_NAME ||
    (text.hasClitic(w, CLITIC.ba | CLITIC.la) && (text.is(w, ~0) || text.isCommon(w)) && !isBoth)
  )
    return true;
  if (text.definite(w - 1) && !endsGiven(p, w) && !isFamily(p, w - 2) && !text.definite(w)) return true;
  const first = text.firstLetter(w);
  if ((first === BA || first === LAM) && text.definite(w)) return true;
  // «نيكول [بإنجازها]»: a hamza shows the preposition.
  const second = text.secondLetter(w);
  if ((first === BA || first === LAM) && (second === ALEF_HAMZA || second === ALEF_BELOW)) return true;
  // «كاميرون [لتلاميذ] مدرسة»
  if (first === LAM && second === TA && text.length(w) > 5) return true;
  if (isJoined(p, w) || text.is(w, KIND.source | KIND.naming) || isDemonstrative(p, w)) return true;
  // «أعلن سعد نوري [إطلاق] الخدمة», not «قوة [المهام] المشتركة»
  const isHeaded =
    length === 1 &&
    text.definite(w) &&
    text.words.lexeme[nameFirst] !== 0 &&
    !text.is(nameFirst, KIND.given) &&
    !text.definite(nameFirst);
  if (text.isCommon(w) && text.lastLetter(nameFirst) !== TA_MARBUTA && !isHeaded) return true;
  // «هذيل آل شرمة [ارتياحه]», «زكي [يسألني]»
  if (isNoName(text, w)) return true;
  // «هورموزلو [السياسات]»
  if (length === 1 && text.words.lexeme[nameFirst] === 0 && text.definite(w) && last === TA && text.length(w) >= 8)
    return true;
  // «جدد معازي [تأكيد] موقف بلاده»
  if (text.is(w, KIND.noun) && !text.is(w, KIND.given) && !text.definite(w)) return true;
  if (text.words.lexeme[w] !== 0 && text.match(w, QUANTIFIERS, p.next) !== null) return true;
  if (last === TA_MARBUTA && text.is(nameFirst, KIND.given) && !text.is(w, KIND.given) && isHead(p, w)) return true;
  // «دان نبيل العربي [الجريمة] الوحشية»
  if (length >= 2 && last === TA_MARBUTA && text.definite(w) && text.definite(w - 1) && text.is(nameFirst, KIND.given))
    return true;
  // «دعا جديع القحطاني [الشباب]», «خاطب كارلوس سامور [المحلفين]»
  if (length >= 2 && text.definite(w) && !text.is(w, KIND.given | KIND.title | KIND.honorific)) {
    // «عبد الرحيم [المنصور]»: two words of a given name.
    if (text.definite(w - 1) && text.is(nameFirst, KIND.given) && last !== YA && !isFamily(p, w - 2)) return true;
    if ((last === NUN || last === TA) && text.length(w) >= 8 && !text.is(w - 1, KIND.given)) return true;
  }
  // «نصح أبو غسان [السوريين]»
  if (text.definite(w) && endsInNisbas(text, w)) return true;
  if (isVerbalNoun(p, w)) return true;
  // «دعا القحطاني [الشباب]»
  const isBare = length === 1 && text.definite(nameFirst) && !text.is(nameFirst, KIND.given);
  if (isBare && text.definite(w) && !isAdjective(p, w)) return true;
  if (length < 2) return false;
  // «بلقاسم», «بوتفليقة», «بيرسي», «بريتشارد» are names.
  if (first === BA && (second === LAM || second === WAW)) return false;
  if (first === BA && text.words.lexeme[w] === 0 && (second === YA || second === RA)) return false;
  const isFree = text.words.lexeme[w] === 0 || text.hasClitic(w, CLITIC.ba | CLITIC.la);
  return (first === BA || first === LAM) && isFree && text.length(w) > 4;
}

/** «السوريين», «الأميركيين» */
function endsInNisbas({ words }: Text, w: number): boolean {
  const end = words.end[w] as number;
  const { text } = words;
  return text.charCodeAt(end - 1) === NUN && text.charCodeAt(end - 2) === YA && text.charCodeAt(end - 3) === YA;
}

/** «نوكيا [تسريح] موظفيها»: the shape of a noun of the second form; «توفيق» is a given name. */
function isVerbalNoun({ text }: Paragraph, w: number): boolean {
  if (text.firstLetter(w) !== TA || text.length(w) !== 5 || text.is(w, KIND.given)) return false;
  return text.words.text.charCodeAt((text.words.start[w] as number) + 3) === YA;
}

/** «نور الدين [بلقاسم]»: a given name ends before the word. */
function endsGiven({ text }: Paragraph, w: number): boolean {
  if (text.is(w - 1, KIND.given)) return true;
  return text.is(w - 2, KIND.given) && text.match(w - 2, GIVEN_NAMES, w)?.next === w;
}

/** «مصطفى [الشاهد]»: an office with article right after a given name, and nothing that it governs. */
export function isSurname({ text }: Paragraph, w: number): boolean {
  if (!text.is(w - 1, KIND.given) || !text.definite(w) || text.gap(w, GAP.comma)) return false;
  return (
    !text.definite(w + 1) &&
    !text.is(w + 1, KIND.preposition | KIND.naming) &&
    !text.hasClitic(w + 1, CLITIC.la | CLITIC.ba)
  );
}

/** «[بن] خليفة», «[آل] شرمة», «[أبو] السعود»: the next word belongs to the name whatever it is. */
export function isFamily(p: Paragraph, w: number): boolean {
  // «الوزراء [ال]15»
  if (p.text.words.lexeme[w] === 0 || p.text.words.kind[w + 1] === 3) return false;
  return p.text.match(w, FAMILY, p.next) !== null;
}

/** «كارني [وأثار] …»: a و that can be seen, not «وائل», «وودوارد». */
export function isJoined({ text }: Paragraph, w: number): boolean {
  if (text.firstLetter(w) !== WAW || text.is(w, KIND.given | KIND.place)) return false;
  const second = text.secondLetter(w);
  return second === ALEF_HAMZA || second === ALEF_BELOW || text.definite(w);
}

/** «وصف بنعلال [كلفة] الجسر»: a noun without article before one with. */
function isHead({ text }: Paragraph, w: number): boolean {
  return !text.definite(w) && text.definite(w + 1) && !text.is(w + 1, KIND.title | KIND.honorific);
}

/** «[هذا] الخبير» */
export function isDemonstrative(p: Paragraph, w: number): boolean {
  return p.text.match(w, DEMONSTRATIVES, p.next) !== null;
}
