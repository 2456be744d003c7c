import { PLACES } from '../lexicon/places.js';
import { ANONYMITY, ATTRIBUTIONS, MANNERS, QUANTIFIERS, SEATS, WHO_SAYS } from '../lexicon/quotes/particles.js';
import { FAMILY, MEDIA } from '../lexicon/quotes/people.js';
import { MARKED_NAMES } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee, isBareClitic, isFusedLam } from './addressee.js';
import { isAdjective } from './adjective.js';
import { isApposition, PHRASE_ENDS, takesPreposition } from './apposition.js';
import { isComplete } from './body-end.js';
import { isBareBody } from './construct.js';
import { KIND } from './kinds.js';
import { goesOnByLetter } from './letter-name.js';
import { ALEF, BA, LAM } from './letters.js';
import { isNamePart } from './name-part.js';
import { endsBeforeOffice, isState } from './name-shapes.js';
import { endsPlace, isOfficeOfHis } from './name-start.js';
import { isBehindLetter, isCalled, isDemonstrative, isFamily, isHyphenated, isKunya } from './name-word.js';
import { isNoName, isVerb } from './no-name.js';
import { isObject, isRelativeVerb } from './object.js';
import type { Paragraph } from './paragraph.js';
import { closesRole, type Next, OBJECT_RULES, type PhraseRule } from './phrase-object.js';
import { TAIL_RULES } from './phrase-tail.js';
import { isCertain, isCue, isPurpose } from './phrase-verb.js';
import { isNounAsSurname } from './surname.js';
import type { Text } from './text.js';

/** What word ends a noun phrase and which goes on it; the first rule that holds decides. A word that none knows goes on. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  {
    example: 'بنك إتش [إس] بي سي, لورا إيه. [كولانجيلو]',
    goesOn: true,
    holds: ({ p, text, w }) => goesOnByLetter(p, w) || isBehindLetter(text, w),
  },
  {
    example: 'الوزير. [ثم] غاب, الوزير: [الطريق] آمن, but ماري-[كوليت], يوهانا ميكل - [لايتنر] إن',
    holds: ({ text, w }) => text.gap(w, GAP.stop | GAP.colon | GAP.semicolon | GAP.query) || isDash(text, w),
  },
  {
    example: 'جمهور[..] مبروك, but د. [سعد], شركة جيه.[إل].[إل]',
    holds: ({ text, w }) => text.gap(w, GAP.dot) && text.length(w - 1) > (text.gap(w, GAP.space) ? 2 : 3),
  },
  {
    example: 'صحيفة ([توتو] سبورت), هيئة ([أوفكوم])',
    goesOn: true,
    holds: ({ p, text, first, w }) => text.gap(w, GAP.open) && isBareBody(p, first, w),
  },
  {
    example: 'صحيفة (سبورت) [الإسبانية]',
    holds: ({ text, first, w }) => text.gap(w, GAP.close) && text.gap(first + 1, GAP.open),
  },
  { example: 'زياد طارق ([24] عاما), مركز سلام ([غرب] الرس)', holds: ({ text, w }) => text.gap(w, GAP.open) },
  {
    example: 'وفقا للجنة [الانتخابات]: ل and «لجنة»',
    goesOn: true,
    holds: ({ text, first, w }) =>
      w === first + 1 && isFusedLam(text, first) && text.is(first, KIND.source) && text.definite(w),
  },
  {
    example: 'متقاعد في شرطة باريس [عام] 2014',
    holds: ({ text, w }) => text.isDigits(w + 1) && text.length(w + 1) === 4 && !text.definite(w),
  },
  { example: 'صحيفة «[عكاظ]»', goesOn: true, holds: ({ p, w }) => p.opening.has(w) },
  {
    example: 'المدير» [الطريق] آمن: a mark that closes none of its own',
    holds: ({ p, text, w }) => text.gap(w, GAP.quote) && p.opening.get(w - 1) === undefined && !p.closesAt(w),
  },
  { example: 'شاب [يدعى] سامر', goesOn: true, holds: ({ p, text, w }) => isCalled(p, w) && !text.is(w, KIND.cue) },
  {
    example: 'وزير الخارجية الروسي، [سيرجي لافروف]',
    goesOn: true,
    holds: ({ p, text, first, w, named }) => text.gap(w, GAP.comma) && isApposition(p, first, w, named),
  },
  { example: 'الوزير، [وهو] طبيب', holds: ({ text, w }) => text.gap(w, GAP.comma) },
  {
    example: 'أبو [يعرب] المرزوقي',
    goesOn: true,
    holds: ({ p, text, first, w }) => w > first && text.is(w, KIND.cue) && isKunya(p, w - 1),
  },
  {
    example: 'فواز بن [خلف] العلي, خالد بن [طالب] أن: no name ends in «بن»',
    goesOn: true,
    holds: ({ p, text, first, w }) =>
      w > first + 1 &&
      isFamily(p, w - 1) &&
      (isKunya(p, w - 1) || text.match(w - 1, FAMILY, w)?.meaning !== 'kunya') &&
      text.gap(w, GAP.space) &&
      !text.gap(w - 1, GAP.dot) &&
      !text.that(w) &&
      (!text.is(w, KIND.preposition) || text.match(w - 1, FAMILY, w)?.meaning === 'son'),
  },
  {
    example: 'روسيا [و] الصين',
    goesOn: true,
    holds: ({ p, text, w }) =>
      text.isAnd(w) && text.is(w - 1, KIND.place) && text.is(w + 1, KIND.place) && w + 1 < p.next,
  },
  {
    example: 'اتهمت أنقرة [تل] أبيب: one place acts on another',
    holds: ({ text, first, w }) =>
      text.is(w, KIND.place) && text.is(first, KIND.place) && text.matchesAll(first, PLACES, w) && !text.joined(w, w),
  },
  {
    example: 'رفضت حركة حماس [المقترح], حث ناطق باسم حماس [الدول], but حركة حماس [الفلسطينية]',
    holds: ({ p, text, first, w }) => {
      const isName =
        w > first + 1 &&
        (w === first + 2 || text.firstLetter(w - 2) === BA) &&
        text.is(w - 2, KIND.naming) &&
        text.matchesAll(w - 1, MARKED_NAMES, w);
      return isName && !text.definite(w - 1) && text.firstLetter(w) === ALEF && text.definite(w) && !isAdjective(p, w);
    },
  },
  {
    example: 'أبلغ الرئيس [نظيره] التركي',
    holds: ({ p, text, w }) => text.definite(w - 1) && text.gap(w, GAP.space) && isOfficeOfHis(p, w),
  },
  {
    example: 'صحيفة [صباح], قناة [الغد]',
    goesOn: true,
    holds: ({ text, first, w }) => w === first + 1 && text.is(w, KIND.adverb) && text.match(first, MEDIA, w) !== null,
  },
  {
    example: 'محافظ الأنبار [صباح] كرحوت, but الوزير [صباح] أمس',
    goesOn: true,
    holds: ({ p, text, w }) => text.is(w, KIND.adverb) && text.is(w, KIND.given) && isNamePart(p, w + 1),
  },
  { example: 'محمد [الدرع] -, فرحان [حق]،', goesOn: true, holds: ({ p, w }) => isNounAsSurname(p, w) },
  {
    example: 'الوزير [أن], الوزير [الذي], الوزير [أمس], دراسة [نشرتها] جامعة',
    holds: ({ text, w }) => text.that(w) || text.is(w, PHRASE_ENDS) || isRelativeVerb(text, w),
  },
  ...TAIL_RULES,
  {
    example: 'بكين [هذه] الاتهامات, محافظ نينوى [العقد] بـ',
    holds: ({ p, w }) => endsPlace(p, w) && (isDemonstrative(p, w) || isObject(p, w)),
  },
  {
    example: 'وصف المهندس [هذه] المناسبة, but صاحب [هذا] الرأي',
    holds: ({ p, text, w }) => text.definite(w - 1) && text.definite(w + 1) && isDemonstrative(p, w),
  },
  {
    example: 'الأمير بندر بن سلطان [بشكل] قاطع, المرصد [ومقره] لندن',
    holds: ({ p, text, w }) =>
      (text.firstLetter(w) === BA && text.match(w, MANNERS, p.next) !== null) || text.match(w, SEATS, p.next) !== null,
  },
  {
    example: 'الوزير [بحسب] الوكالة',
    holds: ({ p, text, w }) => text.is(w, KIND.attribution) && text.match(w, ATTRIBUTIONS, p.next) !== null,
  },
  {
    example: 'تنظيم القاعدة [في] جزيرة العرب',
    goesOn: true,
    holds: ({ p, text, w }) => (text.match(w - 1, MARKED_NAMES, p.next)?.next ?? 0) > w,
  },
  {
    example: 'المشرف [على] الطلاب, المواقع المهتمة [بأخبار] التقنية',
    goesOn: true,
    holds: ({ p, first, w, named }) => !named && takesPreposition(p, first, w),
  },
  { example: 'الوزير [في] جدة', holds: (next) => isPreposition(next) },
  {
    example: 'مسؤول أمني [فضل عدم] ذكر اسمه',
    holds: ({ p, text, w }) => text.match(w, ANONYMITY, p.next) !== null,
  },
  { example: 'الوزير [أعلن], جوزيه مورينهو [عد] آرسنال', holds: (next) => isCue(next) && isCertain(next) },
  { example: 'الأمين [العام]: a word that is a cue elsewhere', goesOn: true, holds: (next) => isCue(next) },
  ...OBJECT_RULES,
  {
    example: 'المقدم [للأطفال]',
    holds: ({ text, w }) => text.is(w - 1, KIND.honorific) && text.definite(w) && text.firstLetter(w) === LAM,
  },
  {
    example: 'كبير الدبلوماسيين [لواحد] من حلفائه',
    holds: ({ p, text, w }) => text.hasClitic(w, CLITIC.la) && text.match(w, QUANTIFIERS, p.next) !== null,
  },
  {
    example: 'طالبان [ستدعو] إلى الحوار, رئيسة المجلس [متحمسة], الرجل [ليكتشف] الحقيقة',
    holds: (next) =>
      isVerb(next.text, next.w) || (closesRole(next.p, next.w - 1) && (isState(next.text, next.w) || isPurpose(next))),
  },
  {
    example: 'المستشار الإعلامي [جميع] تلك الوسائل, السكان [استياءهم]',
    holds: ({ p, text, w }) =>
      closesRole(p, w - 1) && (isNoName(text, w) || text.match(w, QUANTIFIERS, p.next) !== null),
  },
  {
    example: 'الشاعر [القائل]: …',
    holds: ({ p, text, w }) => text.is(w, KIND.noun) && text.match(w, WHO_SAYS, p.next) !== null,
  },
  {
    example: 'الوزير [للصحفيين], الوزير [لـ]«عكاظ»',
    holds: ({ p, w }) => isAddressee(p, w) || isBareClitic(p, w, 'ل'),
  },
  { example: 'صحيفة آفي [المقربة] من الحكومة', holds: ({ p, first, w }) => isComplete(p, first, w) },
  {
    example: 'ديانا حداد [لمجلة] زهرة, but ديانا [لاهيجي]، رئيسة الشبكة',
    holds: ({ text, w, named }) =>
      text.hasClitic(w, CLITIC.la) &&
      text.length(w) > 3 &&
      named &&
      !text.definite(w - 1) &&
      !endsBeforeOffice(text, w),
  },
];

function isDash(text: Text, w: number): boolean {
  return text.gap(w, GAP.dash) && text.gap(w, GAP.space) && !isHyphenated(text, w);
}

/** Whether the phrase from word `first` ends before word `w`. */
export function endsPhrase(p: Paragraph, first: number, w: number, named: boolean): boolean {
  const next: Next = { p, text: p.text, first, w, named };
  for (const rule of PHRASE_RULES) if (rule.holds(next)) return rule.goesOn !== true;
  return false;
}

function isPreposition({ text, w }: Next): boolean {
  return text.is(w, KIND.preposition) && !text.hasClitic(w, CLITIC.conjunction);
}
