import { DEITY } from '../lexicon/quotes/particles.js';
import { SOME, TELLING } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, BA, LAM, TA, WAW, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { PhraseRule } from './phrase-object.js';
import type { Text } from './text.js';

/** Where a noun phrase ends because what stands behind is no noun of it: a verb, a new clause. */
export const TAIL_RULES: readonly PhraseRule[] = [
  {
    example: 'آخرون [الزيادة], البعض [بالكسل], but البعض [الآخر]',
    holds: ({ text, first, w }) => text.matchesAll(first, SOME, w),
  },
  {
    example: 'شركة بريطانية [تتعاون] مع الوكالة, شهود عيان [حضروا] الجلسة, but رئيس قطاع [جمع] الأخبار',
    holds: ({ text, first, w }) =>
      text.isVerb(w) && text.cue(w) === null && text.words.clitics[w] === 0 && isClearVerb(text, first, w),
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
      ((text.is(w, KIND.preposition | KIND.that) && text.secondLetter(w) !== WAW) ||
        (w === first + 1 && text.definite(first) && text.isCommon(w) && !text.definite(w))),
  },
  {
    example: 'المقاومة الشعبية بإقليم تهامة [هجوما] مسلحا: the accusative of a noun',
    holds: ({ text, w }) => isAccusativeNoun(text, w),
  },
];

/** «[تتعاون]», «[حضروا]»; not «شيخ [شمل] القبائل», «قطاع [جمع] الأخبار», which are nouns too. */
function isClearVerb(text: Text, first: number, w: number): boolean {
  const initial = text.firstLetter(w);
  if (initial === YA || text.lastLetter(w) === TA) return true;
  if (text.lastLetter(w) === ALEF && text.lastLetter(w, 2) === WAW) return true;
  return text.length(w) > 3 && !(w === first + 1 && text.definite(w + 1));
}

/** «[هجوما]»: a noun of the lexicon with the ending of the accusative. */
function isAccusativeNoun(text: Text, w: number): boolean {
  if (text.lastLetter(w) !== ALEF || text.length(w) < 5 || text.is(w, KIND.given | KIND.place | KIND.title)) return false;
  return text.isNounForm(text.words.start[w] as number, (text.words.end[w] as number) - 1);
}

/** «النادي [الصاعد] حديثا», «البيانات [الصادرة] عن المركز»: the last word of a phrase, and what it governs stands behind. */
export function isCutFromPhrase(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.definite(w) || text.gap(w, GAP.comma) || text.match(w, TELLING, p.next) === null) return false;
  const next = w + 1;
  if (next >= p.next || text.gap(next, GAP.comma | GAP.stop | GAP.colon)) return false;
  const initial = text.firstLetter(next);
  if (initial === LAM || initial === BA) return true;
  // «الصاعد [حديثا]», «المعلنة [أسماؤهم]»
  return text.is(next, KIND.preposition | KIND.adverb) || isAccusativeNoun(text, next) || text.lastLetter(next) === ALEF;
}
