import { PLACES } from '../lexicon/places.js';
import { AND_IT, DEMONSTRATIVES, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { FAMILY, MEDIA, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, HA, LAM, TA, WAW, YA } from './letters.js';
import { isFamily } from './name-word.js';
import type { Names } from './naming.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';
import { isForeign, isUnknown } from './unknown.js';

const LONGEST_MARKED_NAME = 4;
const NOUNS = KIND.source | KIND.naming | KIND.noun | KIND.measure | KIND.title | KIND.preposition | KIND.place;
const HEADS = KIND.connector | KIND.was | KIND.that | KIND.aside;
const CLAUSES = KIND.connector | KIND.qad | KIND.particle | KIND.was | KIND.that | KIND.governor;

/** A word of a sentence at which a phrase may begin that tells whom the sentence is about. */
export interface Word {
  readonly p: Paragraph;
  readonly text: Text;
  readonly w: number;
  /** The first word of the sentence, and the one behind the last that is looked at. */
  readonly sentence: number;
  readonly limit: number;
  readonly names: Names | undefined;
}

interface WordRule {
  /** Whom it is about in brackets, or what it is not. */
  readonly example: string;
  readonly holds: (word: Word) => boolean;
}

interface MarkedRule {
  readonly example: string;
  readonly holds: (word: Word, marked: Marked) => boolean;
}

/** Names in marks that a sentence is about. */
const MARKED_RULES: readonly MarkedRule[] = [
  {
    example: 'إلا أن [«داعش»] جاء ليقول',
    holds: ({ p, text, w, sentence }, marked) =>
      w > sentence && w <= sentence + 3 && text.that(w - 1) && p.isName(marked),
  },
  {
    example: 'من جهتها، أصدرت [«غرفة حلب»] التي تضم …',
    holds: ({ text, w, sentence }, marked) => {
      const isBehindVerb = w === sentence + 1 || (w > sentence + 1 && text.gap(w - 1, GAP.comma));
      return isBehindVerb && !text.is(w - 1, KIND.preposition | KIND.adverb) && text.is(marked.next, KIND.relative);
    },
  },
  {
    example: 'عرج [«القطامي»] إلى: a name that the document has',
    holds: ({ w, sentence, names }) => w === sentence + 1 && names?.isNamed(w) === true,
  },
];

/** Words at which no one begins whom a sentence is about. */
const PASSED_RULES: readonly WordRule[] = [
  {
    example: 'في [الوزارة], تصريح [صحافي], but [عبر] الدكتور سالم عن',
    holds: ({ text, w, sentence }) => {
      const isGoverned = text.is(w - 1, KIND.preposition) && !text.is(w - 1, KIND.cue);
      return w > sentence && (isGoverned || text.is(w - 1, KIND.noun));
    },
  },
  {
    example: 'مبينا أن [الفريق] جاهز، وقال: of what was said',
    holds: ({ text, w, sentence }) => w > sentence + 1 && text.that(w - 1) && text.cue(w - 2)?.shape === 'participle',
  },
  {
    example: '[قالت], but أصدر [نادي] الشباب: not «نادى»',
    holds: ({ text, w, sentence }) => {
      const isClub = w === sentence + 1 && text.is(w, KIND.source) && text.lastLetter(w) === YA;
      return text.cue(w) !== null && !isClub;
    },
  },
  { example: '[أغلب] المتنزهات', holds: ({ text, w, limit }) => isOfThings(text, w, limit) },
  { example: 'عبدالرحمن بن [مساعد]', holds: ({ p, w, sentence }) => w > sentence && isFamily(p, w - 1) },
  {
    example: 'عام 2013 [م]: no engineer',
    holds: ({ text, w, sentence }) => w > sentence && text.length(w) === 1 && text.isDigits(w - 1),
  },
  {
    example: 'نتوجه [لسمو] الوزير, [للتنظيم]',
    holds: ({ text, w }) => {
      const isBehind =
        text.hasClitic(w, CLITIC.la | CLITIC.ba | CLITIC.ka) || (text.definite(w) && text.firstLetter(w) === LAM);
      return isBehind && !text.is(w - 1, KIND.attribution | KIND.naming | KIND.source);
    },
  },
];

/** Whether a sentence is about the name in the marks at a word; not about an outlet: «في صحيفة [«السفير»]». */
export function isMarkedTopic(word: Word, marked: Marked): boolean {
  const { text, w, sentence } = word;
  if (marked.next - marked.first > LONGEST_MARKED_NAME) return false;
  if (w > sentence && text.match(w - 1, MEDIA, w) !== null) return false;
  return MARKED_RULES.some(({ holds }) => holds(word, marked));
}

/** Whether someone whom the sentence is about may begin at the word: an office, a body, a given name, a name that is known. */
export function mayBeTopic(word: Word, isKnown: boolean): boolean {
  const { text, w, sentence } = word;
  // «تعرض [أم خالد] ما صنعته»
  const isKunya = w === sentence + 1 && text.is(w + 1, KIND.given) && text.match(w, FAMILY, w + 1)?.meaning === 'kunya';
  // «[بونا] ولد الحسن، رئيس النقابة، يحمّل»
  const mayBe =
    isKnown ||
    isKunya ||
    (w === sentence && isBeforeSon(text, w)) ||
    text.is(w, KIND.title | KIND.honorific | KIND.source | KIND.given);
  return mayBe && !PASSED_RULES.some(({ holds }) => holds(word));
}

/** «[بونا] ولد الحسن»; not «[رواه] ابن كثير», «[وللأسف] …» */
function isBeforeSon(text: Text, w: number): boolean {
  if (!isForeign(text, w, w + 1) || text.lastLetter(w) === HA || text.firstLetter(w) === WAW) return false;
  const family = text.match(w + 1, FAMILY, w + 2)?.meaning;
  return family === 'other' || (family === 'son' && text.length(w + 1) === 2);
}

/** «كانت [كلينتون] وجهت رسالة», «ورغم أن [اردوغان] لم يشر إليه»: a name that the document has, right ahead. */
export function isKnownTopic({ text, w, sentence, names }: Word): boolean {
  const isBehindThat = w === sentence + 2 && text.that(w - 1);
  const isBehindComma = w > sentence + 1 && text.gap(w - 1, GAP.comma) && !text.gap(w, GAP.comma);
  // «عندما سئل [فابيوس]، أجاب»
  const isBehindVerb = w === sentence + 2 && text.is(sentence, KIND.connector) && !text.is(w - 1, NOUNS);
  // «[فابيوس] يوافق على ذلك. ويقول: …»
  const isHead = w === sentence && text.firstLetter(w + 1) === YA && text.isVerb(w + 1);
  // «خلال القمة رد [العلي] على المخاوف»
  const cue = w > sentence ? text.cue(w - 1) : null;
  const isBehindCue = cue?.shape === 'past' && cue.class !== 'hold';
  const isAhead = isHead || isBehindThat || isBehindCue || w === sentence + 1 || isBehindComma || isBehindVerb;
  return isAhead && isForeign(text, w, w + 1) && names?.isNamed(w) === true;
}

/** «حيث طور [الباحث]», «لم يحدد [المتحدث]»: behind a verb; no word of the lexicon is one where a clause begins with it. */
export function followsVerb({ text, w, sentence, limit }: Word): boolean {
  let verb = w - 1;
  if (text.match(verb, DEMONSTRATIVES, w) !== null || text.match(verb, QUANTIFIERS, w) !== null) verb--;
  if (verb <= sentence || text.is(verb, HEADS) || text.isVerb(verb) || text.cue(verb) !== null) return true;
  if (text.match(verb, AND_IT, limit) !== null || text.is(verb, KIND.clause)) return false;
  const isAhead = text.is(verb - 1, KIND.connector | KIND.qad) && !text.is(verb, KIND.preposition);
  if (text.is(verb, KIND.particle) || (isAhead && !text.definite(verb))) return true;
  if (isBehindName(text, w)) return true;
  if (text.isCommon(verb) || text.is(verb, NOUNS) || text.definite(verb)) return false;
  return text.gap(verb, GAP.comma) || text.joined(verb, sentence) || text.is(verb - 1, CLAUSES);
}

/** «هنأ خالد القحطاني [المدير التنفيذي]», «وحيد مايار [المتحدث باسم الوزارة]»: behind a name that has no office ahead. */
function isBehindName(text: Text, w: number): boolean {
  if (isUnknown(text, w - 2, w)) return true;
  for (let n = w - 1; n > w - LONGEST_MARKED_NAME && text.gap(n + 1, GAP.space); n--)
    if (text.is(n, KIND.given)) return true;
  return false;
}

/** The word behind a place that acts: «استدعت [الجزائر] السفير». */
export function endOfPlace({ text, w, sentence, limit }: Word): number | null {
  // Not «مرت [بالخبر] شاحنة».
  const isPlace = text.is(w, KIND.place) && text.words.clitics[w] === 0;
  const acts = w === sentence + 1 && isPlace && isFeminineVerb(text, sentence);
  return acts ? (text.match(w, PLACES, limit)?.next ?? null) : null;
}

/** «أغلب [المتنزهات]», «الكثير من [العوامل]», not «معظم [المسؤولين]». */
function isOfThings(text: Text, w: number, limit: number): boolean {
  if (!text.is(w, KIND.title) || text.match(w, QUANTIFIERS, limit) === null) return false;
  const next = text.match(w, TITLES, limit)?.next ?? limit;
  return next < limit && !text.is(next, KIND.title | KIND.source);
}

/** «استدعت», «حملت», «وتحتفظ»; not «سلطات», «توقيت», «بيت». */
export function isFeminineVerb(text: Text, w: number): boolean {
  const before = text.lastLetter(w, 2);
  // «تحتفظ»
  if (text.isVerb(w) && text.cue(w)?.gender !== 'm' && isPresentOfHer(text, w)) return true;
  if (text.lastLetter(w) !== TA || text.length(w) < 4 || text.definite(w)) return false;
  return before !== ALEF && before !== WAW && before !== YA && !text.is(w, KIND.source | KIND.naming | KIND.noun);
}

function isPresentOfHer(text: Text, w: number): boolean {
  return text.firstLetter(w) === TA || (text.firstLetter(w) === WAW && text.secondLetter(w) === TA);
}
