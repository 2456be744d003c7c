import { QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { TAKING_BA } from '../lexicon/quotes/verbs.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAdjective } from './adjective.js';
import { KIND } from './kinds.js';
import { goesOnByLetter } from './letter-name.js';
import { ALEF, ALEF_BELOW, ALEF_HAMZA, BA, HA, LAM, NUN, RA, TA, TA_MARBUTA, WAW, YA } from './letters.js';
import { isNamePart } from './name-part.js';
import {
  isBeforeOffice,
  isBehindArticle,
  isGoverningPlural,
  isHeadBehind,
  isHeaded,
  isNews,
  isObject,
  isOther,
  isPlaceBehind,
  isQualifier,
  isSpokenOf,
  type Next,
} from './name-shapes.js';
import { endsPlace } from './name-start.js';
import { endsInNisbas, isDemonstrative, isFamily, isHyphenated, isJoined, isOfBa, isVerbalNoun } from './name-word.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import { isNounAsSurname } from './surname.js';

const LONGEST_NAME = 6;

interface NameRule {
  readonly example: string;
  /** The word belongs to the name; without it the name is over before it. */
  readonly goesOn?: true;
  readonly holds: (next: Next) => boolean;
}

/** What word goes on a name and which ends it; the first rule that holds decides. A word that none knows goes on. */
export const NAME_RULES: readonly NameRule[] = [
  { example: 'بي [إن] بي باريبا', goesOn: true, holds: ({ p, w }) => goesOnByLetter(p, w) },
  {
    example: 'مؤيدو [تعزيز] الوحدة: no name at all',
    goesOn: true,
    holds: ({ text, nameFirst }) => isGoverningPlural(text, nameFirst),
  },
  {
    example: 'حمد [بن] خليفة, حمد بن [خليفة]',
    goesOn: true,
    holds: ({ p, text, w }) => isFamily(p, w - 1) || isFamily(p, w) || isHyphenated(text, w),
  },
  {
    example: 'عبد الكريم [لاهيجي]، رئيس الشبكة, قال اليستير [باسكي]، المدير',
    goesOn: true,
    holds: (next) => isBeforeOffice(next),
  },
  {
    example: 'الصين [وروسيا]',
    goesOn: true,
    holds: ({ p, text, w }) => text.is(w, KIND.place) && endsPlace(p, w) && text.hasClitic(w, CLITIC.conjunction),
  },
  {
    example: 'حسام المرداسي [وحاتم] سامي',
    goesOn: true,
    holds: ({ p, text, w, length }) =>
      length > 1 && text.is(w, KIND.given) && text.hasClitic(w, CLITIC.conjunction) && isNamePart(p, w + 1),
  },
  {
    example: 'بكين [الاتهامات], but بكين [الصينية]',
    holds: ({ text, w, last, definite }) =>
      definite && text.is(w - 1, KIND.place) && !text.is(w, KIND.place) && last !== YA && last !== TA_MARBUTA,
  },
  { example: 'دي [3]', holds: ({ text, w }) => text.isDigits(w) && !text.is(w - 1, KIND.source) },
  {
    example: 'رمزي جريج [وخلال] تلاوته, زكي طليمات [ونزل], حسن حسني [وبخفة] دمه',
    holds: ({ text, w, first, second, last }) =>
      text.hasClitic(w, CLITIC.conjunction)
        ? text.is(w, KIND.preposition | KIND.adverb) || text.isCommon(w)
        : first === WAW && second === BA && last === TA_MARBUTA && text.words.lexeme[w] === 0,
  },
  { example: 'محمد [الدرع] -, فرحان [حق]،', goesOn: true, holds: ({ p, w }) => isNounAsSurname(p, w) },
  { example: 'أبو ردينة [إسرائيل]', holds: (next) => isPlaceBehind(next) },
  { example: 'سعد علي حمد سالم ناصر خالد [يوسف]: a seventh word', holds: ({ length }) => length >= LONGEST_NAME },
  {
    example: 'جبران [باسيل], جي [باريك], سيسيل [بويلي]',
    goesOn: true,
    holds: ({ text, nameFirst, w, length, first, second }) => {
      // «أشاد خالد [بسعيد]»
      if (text.hasClitic(w, CLITIC.ba) && TAKING_BA.has(text.cue(nameFirst - 1)?.lemma ?? '')) return false;
      const isLike = text.is(w - 1, KIND.given) || ((second === ALEF || second === WAW) && text.kind(w - 1) === 0);
      return length === 1 && first === BA && text.is(w, KIND.given) && isLike;
    },
  },
  {
    example: 'آش كارتر [بطول], but لوران [بلان]',
    holds: ({ text, w }) => {
      const isBoth = text.hasClitic(w, CLITIC.ba) && text.hasClitic(w, CLITIC.la);
      return text.hasClitic(w, CLITIC.ba | CLITIC.la) && (text.is(w, ~0) || text.isCommon(w)) && !isBoth;
    },
  },
  { example: 'راشد العيسى [أهمية], but عبد الله [سعد]', holds: (next) => isBehindArticle(next) },
  {
    example: 'سعد [بالوزير], نيكول [بإنجازها]',
    holds: ({ first, second, definite }) =>
      (first === BA || first === LAM) && (definite || second === ALEF_HAMZA || second === ALEF_BELOW),
  },
  {
    example: 'كاميرون [لتلاميذ] مدرسة, بيريز [لمستمعيه]',
    holds: ({ text, w, first, second, last }) => first === LAM && (second === TA || last === HA) && text.length(w) > 5,
  },
  {
    example: 'كارني [وأثار], سعد [هذا]',
    holds: ({ p, text, w }) => isJoined(p, w) || text.is(w, KIND.source | KIND.naming) || isDemonstrative(p, w),
  },
  {
    example: 'سعد نوري [إطلاق] الخدمة, but قوة [المهام] المشتركة',
    holds: (next) =>
      next.text.isCommon(next.w) && next.text.lastLetter(next.nameFirst) !== TA_MARBUTA && !isHeaded(next),
  },
  { example: 'هذيل آل شرمة [ارتياحه], زكي [يسألني]', holds: ({ text, w }) => isNoName(text, w) },
  {
    example: 'هورموزلو [السياسات]',
    holds: ({ text, nameFirst, w, length, last, definite }) =>
      length === 1 && text.words.lexeme[nameFirst] === 0 && definite && last === TA && text.length(w) >= 8,
  },
  {
    example: 'معازي [تأكيد] موقف بلاده, إياد العلي [أهمية] الحوار, أسامة إبراهيم [النظر]',
    holds: (next) => (next.definite ? isNews(next) : isSpokenOf(next)),
  },
  {
    example: 'سعد نوري [جميع] الخدمات',
    holds: ({ p, text, w }) => text.words.lexeme[w] !== 0 && text.match(w, QUANTIFIERS, p.next) !== null,
  },
  {
    example: 'سعد بنعلال [كلفة] الجسر, but سعد [عويضة] البلوي أن',
    holds: (next) => isHeadBehind(next),
  },
  {
    example: 'نبيل العربي [الجريمة] الوحشية',
    holds: ({ text, nameFirst, w, length, last, definite }) =>
      length >= 2 && last === TA_MARBUTA && definite && text.definite(w - 1) && text.is(nameFirst, KIND.given),
  },
  {
    example: 'جديع القحطاني [الشباب], but عبد الرحيم [المنصور]',
    holds: ({ p, text, nameFirst, w, length, last, definite }) =>
      isOther(text, w, length, definite) &&
      text.definite(w - 1) &&
      text.is(nameFirst, KIND.given) &&
      last !== YA &&
      !isFamily(p, w - 2),
  },
  {
    example: 'كارلوس سامور [المحلفين]',
    holds: ({ text, w, length, last, definite }) =>
      isOther(text, w, length, definite) &&
      (last === NUN || last === TA) &&
      text.length(w) >= 8 &&
      !text.is(w - 1, KIND.given),
  },
  { example: 'كريم خان [الزميلين], أوباما [الحاضرين]', holds: (next) => isObject(next) },
  { example: 'أبو غسان [السوريين]', holds: ({ text, w, definite }) => definite && endsInNisbas(text, w) },
  {
    example: 'جاين باتريك [متوجهة] إلى, ماركو روبيو [الكوبي] الأصل, نوكيمبو [المنتمي] إلى لندن',
    holds: (next) => isQualifier(next),
  },
  { example: 'نوكيا [تسريح] موظفيها', holds: ({ text, w }) => isVerbalNoun(text, w) },
  {
    example: 'القحطاني [الشباب]',
    holds: ({ p, text, nameFirst, w, length, definite }) =>
      length === 1 && definite && text.definite(nameFirst) && !text.is(nameFirst, KIND.given) && !isAdjective(p, w),
  },
  { example: 'سعد [بوتفليقة]', goesOn: true, holds: ({ length }) => length < 2 },
  {
    example: 'نور الدين [بلقاسم], سعيد علي [بوتفليقة], سعيد علي [بامخرمة]',
    goesOn: true,
    holds: ({ text, w, first, second }) =>
      first === BA &&
      (second === LAM || second === WAW || (isOfBa(text, w) && !(text.definite(w) && text.words.lexeme[w] !== 0))),
  },
  {
    example: 'روبن فان [بيرسي], جون كريس [بريتشارد]',
    goesOn: true,
    holds: ({ text, w, first, second }) =>
      first === BA && text.words.lexeme[w] === 0 && (second === YA || second === RA),
  },
  {
    example: 'هذيل الشرمة [بنجاح]',
    holds: ({ text, w, first }) => {
      const isFree = text.words.lexeme[w] === 0 || text.hasClitic(w, CLITIC.ba | CLITIC.la);
      return (first === BA || first === LAM) && isFree && text.length(w) > 4;
    },
  },
];

/** Whether a name is over before word `w`. */
export function isNameOver(p: Paragraph, nameFirst: number, w: number): boolean {
  const { text } = p;
  const next: Next = {
    p,
    text,
    nameFirst,
    w,
    length: w - nameFirst,
    first: text.firstLetter(w),
    second: text.secondLetter(w),
    last: text.lastLetter(w),
    definite: text.definite(w),
  };
  for (const rule of NAME_RULES) if (rule.holds(next)) return rule.goesOn !== true;
  return false;
}
