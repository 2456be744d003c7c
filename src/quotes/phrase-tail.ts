import { DEITY, MOURNING, TAILS, UNDER } from '../lexicon/quotes/particles.js';
import { CHARGED, CLOSE, SOME, SOURCES, TELLING, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, BA, LAM, NUN, TA, TA_MARBUTA, WAW, YA } from './letters.js';
import { endsPlace } from './name-start.js';
import { isDemonstrative } from './name-word.js';
import { hasPronoun } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import type { Next, PhraseRule } from './phrase-object.js';
import type { Text } from './text.js';

/** Where a noun phrase ends because what stands behind is no noun of it: a verb, a new clause. */
export const TAIL_RULES: readonly PhraseRule[] = [
  {
    example: 'آخرون [الزيادة], البعض [بالكسل], but آخرون [مثل] سعد',
    holds: ({ p, text, first, w }) => text.matchesAll(first, SOME, w) && text.match(w, UNDER, p.next) === null,
  },
  {
    example: 'شركة بريطانية [تتعاون] مع الوكالة, شهود عيان [حضروا] الجلسة, but رئيس قطاع [جمع] الأخبار',
    holds: ({ text, first, w }) =>
      text.isVerb(w) &&
      text.cue(w) === null &&
      !text.hasClitic(w, CLITIC.ba | CLITIC.la | CLITIC.ka) &&
      isClearVerb(text, first, w),
  },
  {
    example: 'الأمير محمد [المولى] أن يحفظ: whom one prays to',
    holds: ({ p, text, w }) =>
      text.match(w, DEITY, p.next)?.meaning === 'name' &&
      (text.that(w + 1) || text.match(w + 1, DEITY, p.next)?.meaning === 'praise'),
  },
  {
    example: 'المتحدث باسم الوزارة [وفي] استجابة, البيت الأبيض [وكأنه] صحيفة, المركز [وإدانة] هذه العملية',
    holds: ({ text, first, w }) =>
      text.hasClitic(w, CLITIC.conjunction) &&
      !text.is(w, KIND.honorific | KIND.title) &&
      (text.is(w, KIND.that) ||
        (text.is(w, KIND.preposition) && text.preposition(w) !== 'other') ||
        (w === first + 1 && text.definite(first) && text.isCommon(w) && !text.definite(w))),
  },
  {
    example: 'حركة حماس [برئاسة] مشعل, but مسؤول [برئاسة] الجمهورية',
    holds: ({ p, text, w, named }) => {
      if (!text.hasClitic(w, CLITIC.ba)) return false;
      if (isDemonstrative(p, w)) return named || text.definite(w - 1);
      const under = text.match(w, UNDER, p.next)?.meaning;
      return under === 'any' || (under === 'person' && isPersonAt(text, w + 1));
    },
  },
  {
    example: 'الناطق باسم الهيئة [الأقرب] إلى المجلس',
    holds: ({ p, text, first, w }) =>
      w > first + 1 && text.definite(w) && text.preposition(w + 1) === 'إلى' && text.match(w, CLOSE, p.next) !== null,
  },
  {
    example: 'دان المجلس [العملية]: it does not agree',
    holds: ({ text, first, w }) => w === first + 1 && isOfOtherGender(text, first, w),
  },
  {
    example: 'قال الوزير [ردا] على سؤال إن',
    holds: ({ p, text, w }) => text.is(w, KIND.tail) && text.match(w, TAILS, p.next) !== null,
  },
  {
    example: 'أعلن الرئيس [الحداد] الوطني: a surname too',
    holds: ({ p, text, w }) => text.match(w, MOURNING, p.next) !== null,
  },
  {
    example: 'الأهالي [للمنظمة], المتهمون [للزائر]',
    holds: ({ text, first, w }) =>
      w === first + 1 && text.firstLetter(w) === LAM && text.definite(w) && isMany(text, first),
  },
  {
    example: '# أمير نجران [لمواطني] شرورة: الطريق آمن, # المفتي [للمعلمين]: الطريق آمن',
    holds: (next) => next.p.passage.role !== 'paragraph' && isToldInHeadline(next),
  },
  {
    example: 'المقاومة الشعبية بإقليم تهامة [هجوما] مسلحا: the accusative of a noun',
    holds: ({ text, w }) => isAccusativeNoun(text, w),
  },
];

/** «[تتعاون]», «[حضروا]»; not «شيخ [شمل] القبائل», «قطاع [جمع] الأخبار», which are nouns too. */
function isClearVerb(text: Text, first: number, w: number): boolean {
  // «أمينة الطاقة [وتغير] المناخ» is none, «الجهد [ويصل]» is.
  if (text.joined(w, w)) return text.secondLetter(w) === YA;
  const initial = text.firstLetter(w);
  if (initial === YA || text.lastLetter(w) === TA) return true;
  if (text.lastLetter(w) === ALEF && text.lastLetter(w, 2) === WAW) return true;
  return (text.length(w) > 3 || text.is(first - 1, KIND.was)) && !(w === first + 1 && text.definite(w + 1));
}

function isPersonAt(text: Text, w: number): boolean {
  return text.is(w, KIND.given | KIND.honorific) && !text.is(w, KIND.source | KIND.naming);
}

/** A body of one word and an adjective of the other gender, both with article. */
function isOfOtherGender(text: Text, first: number, w: number): boolean {
  if (!text.is(first, KIND.source) || !text.definite(first) || !text.definite(w) || text.firstLetter(w) !== ALEF)
    return false;
  if (text.is(w, KIND.title | KIND.honorific | KIND.given | KIND.place)) return false;
  if (text.lastLetter(first) === TA_MARBUTA) return text.lastLetter(w) === YA && text.kind(w) === 0;
  // «وسائل الإعلام [التركية]»
  if (text.is(first - 1, KIND.source | KIND.naming)) return false;
  return text.lastLetter(w) === TA_MARBUTA && text.match(first, SOURCES, w)?.meaning === 'm';
}

function isMany(text: Text, first: number): boolean {
  // Not «[منظمون] للرحلات»
  if (!text.is(first, KIND.title) || (text.lastLetter(first) === NUN && !text.definite(first))) return false;
  return text.match(first, TITLES, first + 1)?.meaning === 'many';
}

/** «أمير نجران [لمواطني] شرورة: …»: whom one speaks to, behind a place or an office of one word. */
function isToldInHeadline({ p, text, first, w }: Next): boolean {
  if (text.firstLetter(w) !== LAM || text.is(w, KIND.preposition) || !text.is(first, KIND.title | KIND.honorific))
    return false;
  const isTold = text.hasClitic(w, CLITIC.la) || (text.words.lexeme[w] === 0 && text.length(w) > 4);
  if (!isTold || !(endsPlace(p, w) || (w === first + 1 && text.definite(first) && text.lastLetter(w) === NUN)))
    return false;
  if (text.match(first, CHARGED, p.next) !== null) return false;
  for (let n = w + 1; n < Math.min(p.next, w + 5); n++) if (text.gap(n, GAP.colon)) return true;
  return false;
}

/** «[هجوما]»: a noun of the lexicon with the ending of the accusative. */
function isAccusativeNoun(text: Text, w: number): boolean {
  if (text.lastLetter(w) !== ALEF || text.length(w) < 5 || text.is(w, KIND.given | KIND.place | KIND.title))
    return false;
  return text.isNounForm(text.words.start[w] as number, (text.words.end[w] as number) - 1);
}

/** «النادي [الصاعد] حديثا», «البيانات [الصادرة] عن المركز»: the last word of a phrase, and what it governs stands behind. */
export function isCutFromPhrase(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (!text.definite(w) || text.gap(w, GAP.comma) || text.match(w, TELLING, p.next) === null) return false;
  // «أيالو تيفيري [المتخصص] في علم الدم»: an office.
  if (text.is(w, KIND.title) && !text.is(first, KIND.source)) return false;
  const next = w + 1;
  if (next >= p.next || text.gap(next, GAP.comma | GAP.stop | GAP.colon)) return false;
  const initial = text.firstLetter(next);
  if (initial === LAM || initial === BA) return true;
  // «الصاعد [حديثا]», «المعلنة [أسماؤهم]»
  return text.is(next, KIND.preposition | KIND.adverb) || hasPronoun(text, next) || text.lastLetter(next) === ALEF;
}
