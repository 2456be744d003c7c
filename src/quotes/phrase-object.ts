import { PLACES } from '../lexicon/places.js';
import { ADJECTIVES, ELATIVES, OTHERS } from '../lexicon/quotes/particles.js';
import { MARKED_NAMES, OF_PLACES } from '../lexicon/quotes/terms.js';
import { TAKING_BA, TELLING_WHOM } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { disagrees, isAdjective } from './adjective.js';
import { KIND } from './kinds.js';
import { ALEF, BA, MIM, TA_MARBUTA, YA } from './letters.js';
import { isOblique } from './name-shapes.js';
import { endsPlace, isNisba, isOfficeOfHis } from './name-start.js';
import { isCalled, isDemonstrative, isVerbalNoun } from './name-word.js';
import { hasTanwin, isPossessed } from './no-name.js';
import { isAgencyBehind, isHis, isNominative, isOfWhom, isTaking, isThing, isThingWithArticle } from './object.js';
import type { Paragraph } from './paragraph.js';
import { isManner } from './phrase-verb.js';
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
    example: 'مواطنون [قرار] الأمانة, خبراء أمنيون [استخدام] القوة, المحتجون [رئيس] البلدية',
    holds: ({ text, first, w }) =>
      isNominative(text, first, w - 1) &&
      (isThing(text, w) || (text.is(w, KIND.title) && text.definite(w - 1) && !text.definite(w))),
  },
  {
    example: 'أكد مصدر آخر [الحصيلة], أبلغ مصدر قضائي [الصحيفة], حثت الوزارة [وسائل] الإعلام',
    holds: ({ p, text, first, w, named }) =>
      isTaking(text, first - 1) && isThing(text, w) && isWhole(p, first, w, named),
  },
  {
    example: 'أبلغ المسؤول [الصحافيين], أخبر سعود [سائقه], أعلن المدرب الإسباني [إفلاسه], but أكد البرتغالي [جوزيه]',
    holds: ({ p, text, first, w }) =>
      TELLING_WHOM.has(text.cue(first - 1)?.lemma ?? '')
        ? text.is(w, KIND.addressee) || isHis(p, w)
        : isTaking(text, first - 1) && isOfWhom(p, w),
  },
  {
    example: 'أفاد مصدر عسكري [فرانس برس]',
    holds: ({ p, text, first, w }) => w > first + 1 && isTaking(text, first - 1) && isAgencyBehind(p, w),
  },
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
    example: 'دعا المسؤول الإيراني [الرياض] إلى, دعا الاتحاد الأوروبي [إسرائيل]: a place behind an adjective',
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
    example: 'رئيس مصر [لتحقيق] قضائي, رئيس إقليم تيغراي [لتحقيق], but شركة جدة [للتنمية]',
    holds: ({ text, first, w }) =>
      text.isCommon(w) &&
      text.hasClitic(w, CLITIC.la) &&
      (text.is(w - 1, KIND.place) || (w > first + 2 && text.match(w - 2, OF_PLACES, w - 1) !== null)) &&
      !(text.is(first, KIND.source) && text.definite(w)),
  },
  {
    example: 'رئيس الجامعة [أكبر] مكتبة, شركة تويوتا موتور [أكبر] منتج, but علي [أكبر] ولايتي',
    holds: ({ p, text, first, w }) =>
      text.match(w, ELATIVES, p.next) !== null &&
      (text.definite(w - 1) || (w > first + 1 && isUnknown(text, w - 1, w))) &&
      !text.is(w - 1, KIND.given),
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
    example: 'أدانت المحكمة [الشركة], كلف مجلس الوزراء [الهيئة], دعا الاتحاد الأوروبي [الحكومة], but النيابة [العامة]',
    holds: ({ text, first, w }) =>
      (w === first + 1 || (w === first + 2 && (isOfNation(text, w - 1) || isOfConstruct(text, first, w)))) &&
      text.definite(w - 1) &&
      text.is(first, KIND.source) &&
      isDefiniteBody(text, w),
  },
  {
    example: 'صندوق النقد الدولي [المراجعة], but إدارة النادي الأهلي [الجديدة]: a feminine agrees with no masculine',
    holds: ({ text, first, w }) => w > first + 1 && disagrees(text, first, w),
  },
  {
    example: 'الرئيس العام [المتجمهرين]: an oblique plural behind one person',
    holds: ({ text, first, w }) =>
      text.is(first, KIND.title) && text.match(w - 1, ADJECTIVES, w) !== null && isOblique(text, w),
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
    example: 'نوه والي الجهة [بالمجهودات], طالب خبير [بضرورة] وضع, أشاد كيري [بقائد] الجيش',
    holds: ({ p, text, first, w }) => {
      if (text.firstLetter(w) !== BA || !TAKING_BA.has(text.cue(first - 1)?.lemma ?? '')) return false;
      if (text.definite(w)) return closesRole(p, w - 1);
      const isSomeone = text.hasClitic(w, CLITIC.ba) && text.is(w, KIND.title | KIND.source | KIND.honorific);
      // «طالب فرنسوا [بايرو] الوزير السابق»
      const isHead = text.firstLetter(w + 1) === ALEF && text.definite(w + 1) && !text.is(w + 1, KIND.title);
      return text.isCommon(w) || isSomeone || (text.kind(w) === 0 && isHead);
    },
  },
];

/** Whether the phrase before word `w`, an object, is whole. */
function isWhole(p: Paragraph, first: number, w: number, named: boolean): boolean {
  const { text } = p;
  const isNoun = text.isCommon(w);
  const isAdjective = w > first + 1 && isNisbaShaped(text, w - 1);
  if (text.definite(w)) {
    if (text.firstLetter(w) !== ALEF) return false;
    // «مصدر قضائي [الصحيفة]», «المبعوث الأممي [الحاجة]», «حركة طالبان [المسؤولية]», not «الشؤون [البلدية]»
    if (isOfNation(text, w - 1) && text.lastLetter(w - 1) === YA && w > first + 1) return true;
    const isAdjectival = text.lastLetter(w, 2) === YA && text.lastLetter(w) === TA_MARBUTA;
    if (isAdjective || text.matchesAll(w - 1, MARKED_NAMES, w) || text.match(w - 1, OTHERS, w) !== null) return true;
    return isNoun && !isAdjectival && (text.definite(w - 1) || endsPlace(p, w));
  }
  if (w === first + 1) return text.definite(first) && text.is(first, KIND.source);
  return closesRole(p, w - 1) || endsPlace(p, w) || isAdjective || (named && isNoun && isUnknown(text, w - 1, w));
}

/** «[قضائي]», «[تونسية]»; not «[مشرفي]» المنتدى, «[الشرقية]» */
function isNisbaShaped(text: Text, w: number): boolean {
  if (text.definite(w) || text.kind(w) !== 0 || text.firstLetter(w) === MIM || text.words.clitics[w] !== 0)
    return false;
  if (text.words.lexeme[w] !== 0 && !text.is(w, KIND.given)) return false;
  const isFeminine = text.lastLetter(w) === TA_MARBUTA;
  return text.lastLetter(w, isFeminine ? 2 : 1) === YA && text.length(w) > (isFeminine ? 4 : 3);
}

/** «[الإيراني]», «[الإيرانية]», not «[العاصمة]» */
function isOfNation(text: Text, w: number): boolean {
  if (!isNisba(text, w)) return false;
  return text.lastLetter(w) === YA || text.lastLetter(w, 2) === YA;
}

/** «مجلس الوزراء [الهيئة]», not «وزارة الشؤون [البلدية]» */
function isOfConstruct(text: Text, first: number, w: number): boolean {
  return !text.definite(first) && !(text.lastLetter(w) === TA_MARBUTA && text.lastLetter(w, 2) === YA);
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
