import { DOING } from '../lexicon/quotes/verbs.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isBareClitic } from './addressee.js';
import { isSaidOften } from './elsewhere.js';
import type { Event } from './event.js';
import { GLOSSES } from './glosses.js';
import { KIND } from './kinds.js';
import { BA } from './letters.js';
import { KNOWN_NAME } from './marked-name.js';
import { NAMED_PIECES } from './named-pieces.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import type { PieceRule } from './piece.js';
import { isObject, isThingNamed } from './piece-shapes.js';
import { isTelling } from './telling.js';
import { isForeign, isForeignAl, isUnknown } from './unknown.js';

/** So near stands what someone is called. */
export const NEAR = 12;
const LONGEST_BODY = 8;

const PIECE_RULES: readonly PieceRule[] = [
  {
    name: 'said again and again «ابن [«العوجة»]»',
    holds: (p, { marked, length }) => length <= 2 && isSaidOften(p, marked),
  },
  {
    name: 'by a verb of deeds «سجل … [«…»]»',
    // «سأله سالم [«أين كنت؟»]», «سأله سالم، وكان الجواب: [«لا»]»
    holds: ({ text }, { marked: { first }, event: { lemma, complement } }) =>
      DOING.has(lemma) && complement.at !== first && !text.gap(first, GAP.colon),
  },
  {
    name: 'the name given to a thing «آلة سماها [«تاناترون»]»',
    holds: ({ text, first }, { marked, event }) =>
      event.lemma === 'سمى' &&
      marked.first === event.next &&
      event.first > first &&
      isThingNamed(text, event.first - 1),
  },
  {
    name: 'what was called something «سمى [«التحرش»] بالظاهرة»',
    holds: (p, { marked, event, length }) =>
      event.verb?.class === 'describe' &&
      length <= 2 &&
      !isBareClitic(p, marked.first - 1, 'ب') &&
      !p.text.gap(marked.next, GAP.comma) &&
      p.text.definite(marked.next) &&
      p.text.firstLetter(marked.next) === BA,
  },
  {
    name: 'what someone is called «وصفها بـ[«الخطيرة»]»',
    keeps: true,
    holds: (p, { marked, event }) =>
      event.verb?.class === 'describe' &&
      (isBareClitic(p, marked.first - 1, 'ب') ||
        event.complement.at === marked.first ||
        (event.complement.how === 'that' &&
          marked.first <= event.complement.at + NEAR &&
          (event.lemma === 'اعتبر' ? !p.isName(marked) : p.nameRule(marked) !== KNOWN_NAME))),
  },
  {
    name: 'far from what someone is called «يعتبرني البعض متشائما، …»',
    holds: ({ text }, { marked: { first }, event: { verb, complement, subject, next } }) =>
      verb?.class === 'describe' &&
      complement.how === 'act' &&
      !text.that(first - 1) &&
      first > (subject?.next ?? next) + NEAR,
  },
  { name: 'a name', holds: (p, { marked }) => p.isName(marked) },
  {
    name: "part of the speaker's name «مصادر [«عكاظ»]»",
    holds: (_p, { marked, event: { subject } }) =>
      subject !== null && marked.first >= subject.first && marked.next <= subject.next,
  },
  {
    name: "the speaker's own name «يرى صادق الحدب [«ناخب»] أن»",
    holds: ({ text }, { marked, event: { subject, verb }, length }) => {
      const { first, next } = marked;
      if (subject?.next !== first) return false;
      // «شركة التطوير العقاري [«ديكو يو كيه بروبرتي هولدينجز»]»
      if (subject.kind === 'body' && length <= LONGEST_BODY && isForeign(text, first, next)) return true;
      if (length > 4) return false;
      // «شركة الوسائد [«تاكاتا»]»
      const isNew = subject.kind === 'body' || isUnknown(text, first, next);
      if (length <= 3 && isNew && (!text.definite(first) || isForeignAl(text, first))) return true;
      const preposition = text.preposition(next);
      return text.that(next) || (preposition !== undefined && verb?.prepositions.includes(preposition) === true);
    },
  },
  {
    name: 'foreign word or number «مكتب التحقيقات [«AAIB»]»',
    holds: ({ text }, { marked: { first }, length }) =>
      length <= 3 && text.words.kind[first] !== WORD.arabic && text.preposition(first + 1) !== 'من',
  },
  {
    name: 'form of address «قال لـ[«الرفيق»] فلان»',
    holds: (p, { marked, length }) => length <= 3 && isBareClitic(p, marked.first - 1, 'لك'),
  },
  {
    name: 'the work it stands in «أورده الزبيدي في [«تاج العروس»]»',
    holds: ({ text }, { marked: { first }, event: { verb }, length }) =>
      length <= 4 && verb?.object === true && verb.class !== 'describe' && text.preposition(first - 1) === 'في',
  },
  {
    name: 'what is added to others «تضيف [«…»] إلى قائمتها»',
    holds: ({ text }, { marked, event }) => event.lemma === 'أضاف' && text.preposition(marked.next) === 'إلى',
  },
  {
    name: 'term after a verb of saying, no clause',
    holds: ({ text }, { marked, event, isContent, length }) =>
      !isContent &&
      length <= 3 &&
      event.verb?.class === 'say' &&
      (event.verb.homograph || !isTelling(text, marked.first, marked.next)),
  },
  {
    name: 'the speaker in marks «أكد العقيد [«القرشي»] أنه»',
    holds: ({ text }, { marked, event, length }) => {
      const { first, next } = marked;
      const { verb } = event;
      // Not «راتب زوجها [«لا يكفي»]».
      if (length > 3 || verb?.class === 'describe' || isTelling(text, first, next)) return false;
      if (text.is(first - 1, KIND.honorific | KIND.title) && first <= event.next + 3) return true;
      return (
        first === event.next &&
        length <= 2 &&
        verb?.number !== 'many' &&
        (text.gap(next, GAP.comma) || text.that(next)) &&
        event.subject === null
      );
    },
  },
  ...NAMED_PIECES,
  ...GLOSSES,
  {
    name: 'joined to a name «إعلان «سيمنس» و[«نوكيا»]»',
    holds: (p, { marked, event, isContent, length }) => {
      if (length > 4 || isTelling(p.text, marked.first, marked.next)) return false;
      const list = p.endingAt(marked.first - 1);
      if (list === undefined || list.next - list.first > 4 || !isBareClitic(p, marked.first - 1, 'و')) return false;
      return pieceRule(p, list, event, isContent) !== null;
    },
  },
  {
    name: 'no object of what was done',
    holds: (p, { marked, event, isContent }) => !isContent && !isObject(p, marked, event),
  },
  {
    name: 'name in apposition «تركيب الآلة [«ثاقبة»]»',
    holds: ({ text, first }, { marked, event: { subject }, isContent, length }) =>
      !isContent &&
      length <= 3 &&
      marked.first > first &&
      !(subject !== null && subject.next >= marked.first) &&
      (text.definite(marked.first - 1) || text.is(marked.first - 1, KIND.given)) &&
      // «أعلن السبت [«هدنة إنسانية»]»
      !text.is(marked.first - 1, KIND.adverb) &&
      !text.definite(marked.first) &&
      !text.is(marked.first, KIND.preposition | KIND.clause) &&
      !text.hasClitic(marked.first, CLITIC.ba),
  },
];

/** The rule by which a marked piece that a cue reaches is no quotation; `null` if it is one. */
export function pieceRule(p: Paragraph, marked: Marked, event: Event, isContent: boolean): string | null {
  const piece = { marked, event, isContent, length: marked.next - marked.first };
  const rule = PIECE_RULES.find(({ holds }) => holds(p, piece));
  if (rule === undefined || rule.keeps) return null;
  return p.nameRule(marked) ?? rule.name;
}
