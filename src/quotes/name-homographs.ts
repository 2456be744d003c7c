import { COMPOUNDS } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { closesOffice, isBehindRole, isFollowedByNew, isNew } from './beside-name.js';
import type { Homograph } from './foreign-homographs.js';
import { KIND } from './kinds.js';
import { LAM, TA_MARBUTA, YA } from './letters.js';
import { isAccusative } from './no-name.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

const NO_NAMES = KIND.preposition | KIND.that | KIND.particle | KIND.cue | KIND.source | KIND.naming;

/** Words of the language that people are called by too. */
export const PEOPLE: readonly Homograph[] = [
  {
    form: 'متى',
    example: 'قال [متى] حداد, أنور [متى] هدايا, المطران [متى] الخوري',
    tell: (text, w, kind) => {
      if (w === 0) return kind;
      const isRanked = text.is(w - 1, KIND.honorific) && text.lastLetter(w + 1) === YA && text.definite(w + 1);
      return isRanked || (text.is(w - 1, KIND.cue | KIND.given) && isFollowedByNew(text, w)) ? KIND.given : kind;
    },
  },
  {
    form: 'بيان',
    example: 'المحامية [بيان] زهران',
    tell: (text, w, kind) => {
      const isBehind = text.is(w - 1, KIND.title | KIND.honorific) && text.lastLetter(w - 1) === TA_MARBUTA;
      return isBehind && isFollowedByNew(text, w) ? KIND.given : kind;
    },
  },
  {
    form: 'أمل',
    example: 'الممثلة السورية [أمل] عرفة, مديرة الأخبار [أمل] الحداد',
    tell: (text, w, kind) => {
      const isBehind = text.definite(w - 1) && !text.is(w - 1, KIND.relative) && text.definite(w + 1);
      const isName = isBehind && !text.gap(w, GAP.comma | GAP.stop) && closesOffice(text, w);
      return isBehindRole(text, w) || isName ? KIND.given : kind;
    },
  },
  {
    form: 'أمين',
    example: 'محمد رحيم [أمين] حاكم المنطقة',
    tell: (text, w, kind) => {
      const isName =
        w > 1 && isNew(text, w - 1) && (text.is(w - 2, KIND.given | KIND.cue) || text.is(w - 1, KIND.given));
      return isName && text.is(w + 1, KIND.title) && !text.definite(w + 1) ? KIND.given : kind;
    },
  },
  {
    form: 'مساعد',
    example: 'رئيس النادي الأهلي [مساعد] الزويهري, خالد [مساعد] السهلي, but مدير النادي [مساعد] المدير',
    tell: (text, w, kind) => {
      const isSurname = text.definite(w + 1) && text.words.lexeme[w + 1] === 0 && text.lastLetter(w + 1) === YA;
      const isBehind = text.definite(w - 1) && !text.gap(w, GAP.comma | GAP.stop);
      const isNamed = text.is(w - 1, KIND.given | KIND.honorific);
      return isSurname && (isNamed || (isBehind && closesOffice(text, w))) ? KIND.given : kind;
    },
  },
  {
    form: 'رائد',
    example: 'العميد [رائد] زقوت, النائب السابق [رائد] فهمي يقول, but المتحدث باسم الشرطة [رائد] سعد العلي',
    tell: (text, w, kind) => {
      if (w === 0 || text.gap(w, GAP.comma | GAP.stop) || !isNew(text, w + 1)) return kind;
      if (text.is(w - 1, KIND.honorific) && text.definite(w - 1) && !text.is(w + 1, KIND.given)) return KIND.given;
      const isEnd = text.that(w + 2) || text.isVerb(w + 2) || text.gap(w + 2, GAP.comma | GAP.colon);
      return isEnd && text.definite(w - 1) && closesOffice(text, w) ? KIND.given : kind;
    },
  },
  {
    form: 'صباح',
    example: 'قال [صباح] البزوني، رئيس المجلس, الشيخ [صباح] الخالد, but قال [صباح] الخميس',
    tell: (text, w, kind) => {
      const isRanked = text.is(w - 1, KIND.honorific) && text.definite(w - 1) && text.gap(w, GAP.space);
      if (isRanked && text.definite(w + 1) && !text.is(w + 1, KIND.adverb)) return KIND.given;
      const isNisba = text.definite(w + 1) && text.words.lexeme[w + 1] === 0 && text.lastLetter(w + 1) === YA;
      const isBeforeOffice = text.is(w + 2, KIND.title) && text.gap(w + 2, GAP.comma);
      return text.is(w - 1, KIND.cue) && isNisba && isBeforeOffice ? KIND.given : kind;
    },
  },
  {
    form: 'الصباح',
    example: 'الشيخ سالم [الصباح], الشيخ محمد الخالد [الصباح] إن, but يشرق [الصباح]',
    tell: (text, w, kind) => {
      const isSurname =
        text.is(w - 1, KIND.given) || (text.definite(w - 1) && text.is(w - 2, KIND.given | KIND.adverb));
      return w > 1 && isSurname && text.gap(w, GAP.space) && !text.gap(w, GAP.comma) ? KIND.given : kind;
    },
  },
  {
    form: 'خلف',
    example: 'مدير المرور [عقلا] خلف العنزي, but وقف سعد [خلف] الباب',
    tell: (text, w, kind) => {
      const isNisba = text.definite(w + 1) && text.words.lexeme[w + 1] === 0 && text.lastLetter(w + 1) === YA;
      return (text.is(w - 1, KIND.given) || isUnknown(text, w - 1, w)) && isNisba ? KIND.given : kind;
    },
  },
  {
    form: 'مرضى',
    example: 'خالد [مرضي] العنزي, but [مرضى] السكري',
    tell: (text, w, kind) =>
      (text.lastLetter(w) === YA && text.is(w - 1, KIND.given)) || isBeforeNisba(text, w) ? 0 : kind,
  },
  {
    form: 'مرشد',
    example: 'قال محمد [مرشد] الرشيدي إن, but سعد العلي [مرشد] الجماعة',
    tell: (text, w, kind) => (isBeforeNisba(text, w) ? KIND.given : kind),
  },
  {
    form: 'الخميس',
    example:
      'قال عبدالعزيز [الخميس] إن, قال سعد [الخميس] رئيس النادي, قال أمين عام النادي سعد [الخميس] إن, but قال سعد [الخميس] إن',
    tell: (text, w, kind) => {
      const isBeforeOffice = text.is(w - 1, KIND.given) && text.is(w + 1, KIND.title) && text.gap(w + 1, GAP.space);
      const isAlone = text.is(w - 1, KIND.given) && !text.is(w - 1, KIND.adverb) && text.definite(w - 2);
      const isBehindOffice = isAlone && closesOffice(text, w - 1);
      return isBareServant(text, w - 1) || isBeforeOffice || isBehindOffice ? 0 : kind;
    },
  },
];

/** «محمد [مرشد] الرشيدي إن»: between a given name and a surname, with which the phrase ends. */
export function isBeforeNisba(text: Text, w: number): boolean {
  if (w === 0 || !text.is(w - 1, KIND.given) || text.gap(w, GAP.comma) || text.gap(w + 1, GAP.comma)) return false;
  const surname = w + 1;
  const isNisba = text.definite(surname) && text.words.lexeme[surname] === 0 && text.lastLetter(surname) === YA;
  const isEnd = text.that(w + 2) || text.is(w + 2, KIND.title) || text.gap(w + 2, GAP.comma | GAP.colon);
  // «لـ«المرفأ»»
  return isNisba && (isEnd || (text.firstLetter(w + 2) === LAM && text.length(w + 2) <= 2));
}

/** «الكاتب [عبدالعزيز] الخميس»: no one is called by that alone. */
function isBareServant(text: Text, w: number): boolean {
  const { start, stem } = text.words;
  if (w < 1 || !text.is(w, KIND.given) || text.is(w - 1, KIND.given)) return false;
  const from = stem[w] as number;
  return start[w] === from && text.length(w) > 5 && text.fold(from, from + 3) === 'عبد';
}

/** «محافظ الحائط [عودة] بن سليمان», «الملازم [رائد] بن سعد»: a noun behind an office that is whole; not «أسقط الشعب [نظام] بن علي». */
export function isNameOfSon(text: Text, w: number): boolean {
  if (w === 0 || text.is(w, NO_NAMES) || text.isVerb(w) || text.gap(w, GAP.stop | GAP.colon)) return false;
  return text.is(w - 1, KIND.honorific) || (text.definite(w - 1) && closesOffice(text, w));
}

/**
 * «اللواء [وصل] الله الحربي», «الدكتورة [سماح] حكمي بأن», «اللواء [على] العزازي أن»: a form of address with article is no
 * one's, and a noun of the speech has no surname behind it.
 */
export function isNameOfRank(text: Text, w: number): boolean {
  if (text.words.clitics[w] !== 0 || text.definite(w) || text.gap(w, GAP.comma | GAP.stop | GAP.quote)) return false;
  const { lexeme } = text.words;
  const isPrefixed = text.is(w, KIND.that | KIND.preposition | KIND.cue);
  if (!isPrefixed && text.match(w + 1, COMPOUNDS, w + 2) !== null) return true;
  if (text.is(w, NO_NAMES & ~KIND.cue) && text.preposition(w) !== 'على') return false;
  const surname = w + 1;
  if (surname >= text.words.count || lexeme[surname] !== 0 || !text.gap(surname, GAP.space)) return false;
  // «الدكتورة [أمل] الشقير»: no masculine verb stands behind a woman.
  const isNoVerb = text.lastLetter(w - 1) === TA_MARBUTA && text.cue(w)?.gender !== 'f' && text.definite(surname);
  const isNisba = text.lastLetter(surname) === YA || (isNoVerb && text.is(w, KIND.cue));
  const isEnd = text.that(w + 2) || text.gap(w + 2, GAP.comma | GAP.colon) || text.is(w + 2, KIND.title);
  return isNisba && isEnd && !isAccusative(text, w);
}
