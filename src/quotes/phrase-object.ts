import { PLACES } from '../lexicon/places.js';
import { ELATIVES } from '../lexicon/quotes/particles.js';
import { TAKING_BA } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAdjective } from './adjective.js';
import { KIND } from './kinds.js';
import { ALEF, BA, KAF, MIM, WAW, YA } from './letters.js';
import { isNisba, isOfficeOfHis } from './name-start.js';
import { isCalled, isDemonstrative, isVerbalNoun } from './name-word.js';
import { hasTanwin, isPossessed } from './no-name.js';
import { isThingWithArticle } from './object.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

/** Word `w` in the phrase that begins at `first`; `named`: a name has begun in it. */
export interface Next {
  readonly p: Paragraph;
  readonly text: Text;
  readonly first: number;
  readonly w: number;
  readonly named: boolean;
}

export interface PhraseRule {
  readonly example: string;
  /** The word belongs to the phrase; without it the phrase ends before it. */
  readonly goesOn?: true;
  readonly holds: (next: Next) => boolean;
}

/** Where a noun phrase ends because its verb has an object: a thing behind one who speaks. */
export const OBJECT_RULES: readonly PhraseRule[] = [
  {
    example: 'وصفت تركيا [شريط] الأرض: a place, and what it acts on',
    holds: ({ p, text, first, w }) =>
      text.is(first, KIND.place) &&
      text.matchesAll(first, PLACES, w) &&
      w + 1 < p.next &&
      text.kind(w) === 0 &&
      !text.definite(w) &&
      text.definite(w + 1) &&
      !text.gap(w + 1, GAP.comma) &&
      !text.is(w + 1, KIND.relative) &&
      !isAdjective(p, w + 1) &&
      text.words.clitics[w] === 0,
  },
  {
    example: 'أحد المواطنين بمكة [مقطع] فيديو: a noun without article behind one with',
    holds: ({ p, text, w }) => {
      const isAlone = text.words.clitics[w] === 0;
      const isThing = text.isCommon(w)
        ? isAlone || text.hasClitic(w, CLITIC.ba)
        : isAlone && text.is(w, KIND.measure | KIND.noun);
      return isThing && !text.definite(w) && closesRole(p, w - 1);
    },
  },
  {
    example:
      'دعا المسؤول الإيراني [الرياض] إلى, دعا الاتحاد الأوروبي [إسرائيل]: a place behind an adjective of another',
    holds: ({ p, text, first, w }) =>
      text.is(w, KIND.place) &&
      (text.is(first, KIND.title) || (text.is(first, KIND.source) && !text.definite(w))) &&
      isOfNation(text, w - 1) &&
      text.gap(w, GAP.space) &&
      text.words.clitics[w] === 0 &&
      text.match(w, PLACES, p.next) !== null,
  },
  {
    example: 'العلماء [انتشار] هذه الحشرة, مسؤول في الوزارة [تأجيل] الزيارة',
    holds: ({ text, w }) => text.definite(w - 1) && isVerbalNoun(text, w) && !text.is(w, ~0),
  },
  {
    example: 'رئيس مصر [لتحقيق] قضائي, but شركة جدة [للتنمية]',
    holds: ({ text, first, w }) =>
      text.isCommon(w) &&
      text.hasClitic(w, CLITIC.la) &&
      text.is(w - 1, KIND.place) &&
      !(text.is(first, KIND.source) && text.definite(w)),
  },
  {
    example: 'رئيس الجامعة [أكبر] مكتبة, but علي [أكبر] ولايتي',
    holds: ({ p, text, w }) =>
      text.match(w, ELATIVES, p.next) !== null && text.definite(w - 1) && !text.is(w - 1, KIND.given),
  },
  {
    example: 'الزوج [رسالة] لزوجته, الكاتب [رواية] «الطريق»: a body or text that no office governs',
    holds: ({ text, first, w }) =>
      text.is(w, KIND.source | KIND.naming) &&
      text.firstLetter(w) !== BA &&
      !text.is(w, KIND.title | KIND.honorific | KIND.given | KIND.place) &&
      text.is(first, KIND.title) &&
      text.words.clitics[w] === 0 &&
      !text.definite(w) &&
      text.definite(w - 1),
  },
  {
    example: 'المدير [القرار] الظالم, المصدر [الانتهاء]: what has an article governs none that has one',
    holds: ({ p, text, w }) => text.definite(w - 1) && isThingWithArticle(p, w),
  },
  {
    example: 'أدانت المحكمة [الشركة], دعا الاتحاد الأوروبي [الحكومة], but النيابة [العامة]',
    holds: ({ text, first, w }) =>
      (w === first + 1 || (w === first + 2 && isOfNation(text, w - 1))) &&
      text.definite(first) &&
      text.is(first, KIND.source) &&
      isDefiniteBody(text, w),
  },
  {
    example: 'مصدر آخر [هذه] المعلومات',
    holds: ({ p, text, first, w }) =>
      w === first + 2 && text.is(first, KIND.source) && !text.definite(first) && isDemonstrative(p, w),
  },
  {
    example: 'أحد أصدقائه [يومًا], الوزير [كالمعتاد], المدير [وبالأرقام], مدير عام أوفيد [كلمته]',
    holds: ({ text, w }) =>
      hasTanwin(text, w) || isManner(text, w) || (isUnknown(text, w - 1, w) && isPossessed(text, w)),
  },
  {
    example: 'نوه والي الجهة [بالمجهودات], طالب خبير [بضرورة] وضع, ندد كيري [بوحشية] النظام',
    holds: ({ p, text, first, w }) => {
      // «طالب فرنسوا [بايرو] الوزير السابق»
      const isNoun = text.firstLetter(w + 1) === ALEF && text.definite(w + 1) && !text.is(w + 1, KIND.title);
      const isHead = text.kind(w) === 0 && isNoun;
      const isThing = text.definite(w) ? closesRole(p, w - 1) : text.isCommon(w) || isHead;
      return isThing && text.firstLetter(w) === BA && TAKING_BA.has(text.cue(first - 1)?.lemma ?? '');
    },
  },
];

/** «[الإيراني]», «[الإيرانية]», not «[العاصمة]» */
function isOfNation(text: Text, w: number): boolean {
  if (!isNisba(text, w)) return false;
  return text.lastLetter(w) === YA || text.lastLetter(w, 2) === YA;
}

/** «[كالمعتاد]», «[وبالأرقام]» */
function isManner(text: Text, w: number): boolean {
  const isAnd = text.firstLetter(w) === WAW && text.secondLetter(w) === BA;
  const isBehindNoun = text.definite(w - 1) && text.words.lexeme[w - 1] !== 0;
  return text.definite(w) && isBehindNoun && (text.firstLetter(w) === KAF || isAnd);
}

/** «[الشركة]», not «[المنظمة] للقطاع», which may be a participle. */
function isDefiniteBody(text: Text, w: number): boolean {
  const third = text.words.text.charCodeAt((text.words.start[w] as number) + 2);
  return text.definite(w) && text.firstLetter(w) === ALEF && text.is(w, KIND.source) && third !== MIM;
}

/** «وزير النقل» and «زوجته» are whole: a name may follow. */
export function closesRole(p: Paragraph, w: number): boolean {
  return p.text.definite(w) || p.text.is(w, KIND.place | KIND.given) || isOfficeOfHis(p, w) || isCalled(p, w);
}
