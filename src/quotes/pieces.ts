import { COMPLEMENTISERS, DEITY, EULOGIES, PRONOUNS } from '../lexicon/quotes/particles.js';
import { BEARINGS, LISTS, MARKED_NAMES, PEOPLE_LISTED } from '../lexicon/quotes/terms.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { isBareClitic } from './addressee.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { HA } from './letters.js';
import { KNOWN_NAME } from './marked-name.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import {
  isBodyByName,
  isListOfNames,
  isListOfThings,
  isNamedAgain,
  isNameElsewhere,
  isObject,
  isPerson,
  isThing,
} from './piece-shapes.js';
import { isForeign, isForeignAl, isUnknown } from './unknown.js';

/** So near stands what someone is called. */
export const NEAR = 12;

/** What something is in, on or by. */
const PLACING: ReadonlySet<string | undefined> = new Set(['في', 'على']);

/** Marked words that a cue reaches. */
interface Piece {
  readonly marked: Marked;
  readonly event: Event;
  /** They stand in a clause that was said («قال إن … «…»»), not in what the article tells of it («أشاد بـ«…»»). */
  readonly isContent: boolean;
  readonly length: number;
}

/** Why marked words are no quotation though a cue reaches them; the first rule that holds decides. */
interface PieceRule {
  readonly name: string;
  /** The rule keeps the words as a quotation, before any other can reject them. */
  readonly keeps?: true;
  holds(p: Paragraph, piece: Piece): boolean;
}

const PIECE_RULES: readonly PieceRule[] = [
  {
    name: 'what someone is called «وصفها بـ[«الخطيرة»]»',
    keeps: true,
    holds: (p, { marked, event }) =>
      event.verb?.class === 'describe' &&
      (isBareClitic(p, marked.first - 1, 'ب') ||
        event.complement.at === marked.first ||
        (event.complement.how === 'that' &&
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
      if (subject?.next !== first || length > 4) return false;
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
    name: 'where a place lies «حي جوبر [«شرق العاصمة»]»',
    holds: (p, { marked, length }) => length <= 3 && p.text.match(marked.first, BEARINGS, marked.next) !== null,
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
    holds: (_p, { event, isContent, length }) => !isContent && length <= 3 && event.verb?.class === 'say',
  },
  {
    name: 'the speaker in marks «أكد العقيد [«القرشي»] أنه»',
    holds: ({ text }, { marked, event, length }) => {
      const { first, next } = marked;
      if (length > 3 || event.verb?.class === 'describe') return false;
      if (text.is(first - 1, KIND.honorific | KIND.title) && first <= event.next + 3) return true;
      return (
        first === event.next && length <= 2 && (text.gap(next, GAP.comma) || text.that(next)) && event.subject === null
      );
    },
  },
  {
    name: 'on a list of things «ومنها [«…»]»',
    holds: ({ text, opening }, { marked: { first, next }, length }) => {
      // «القتلى هم: [«…»]»
      if (text.gap(first, GAP.colon) && text.match(first - 1, PEOPLE_LISTED, first) !== null) return true;
      if (length > 4 || text.match(first - 1, LISTS, first) === null) return false;
      // «المدينة هي [«أسعد مدينة»]» is one thing, and told.
      return text.match(first - 1, PRONOUNS, first) === null || opening.has(next) || opening.has(next + 1);
    },
  },
  {
    name: 'a person by name «[«وضاح خنفر»]»',
    holds: (p, { marked, length }) => length <= 4 && isPerson(p, marked),
  },
  {
    name: 'a number of things «عمره 51 [«عاماً»]»',
    holds: ({ text }, { marked, length }) =>
      length === 1 && text.words.number[marked.first - 1] !== -1 && marked.first > 0,
  },
  {
    name: 'a law or body by its name «عدل الرئيس [«قانون الحقوق السياسية»]»',
    holds: (p, { marked }) => isBodyByName(p, marked),
  },
  {
    name: 'people by name «الرباعي [«نواف العابد، أحمد شراحيلي»]»',
    holds: (p, { marked }) => isListOfNames(p, marked),
  },
  {
    name: 'a prayer behind a name «محمد [«صلى الله عليه وسلم»]»',
    holds: ({ text }, { marked: { first, next }, length }) =>
      text.match(first, EULOGIES, next) !== null || (length === 2 && text.match(first + 1, DEITY, next) !== null),
  },
  {
    name: 'who does it in a relative clause «الذي يقدمه [«لوبولو»]»',
    holds: ({ text }, { marked, length }) =>
      length <= 2 && text.is(marked.first - 2, KIND.relative) && text.lastLetter(marked.first - 1) === HA,
  },
  {
    name: 'where, by a name of unknown words «المحلل في [«يو إس إيه توداي»]», or a known one «في [«أمازون» الشرق الأوسط»]»',
    holds: ({ text }, { marked: { first, next }, length }) => {
      if (length < 2 || !PLACING.has(text.preposition(first - 1))) return false;
      return (length <= 4 && isUnknown(text, first, next)) || text.match(first, MARKED_NAMES, next) !== null;
    },
  },
  {
    name: 'a name of unknown words «اندماج مع [«سي إف هولدنجز»]»',
    holds: ({ text }, { marked: { first, next }, length }) => length > 2 && length <= 5 && isForeign(text, first, next),
  },
  {
    name: 'a list of things «في تخصصات [«إنشاءات، هيدروليكا، مساحة»]»',
    holds: (p, { marked, isContent }) => isListOfThings(p, marked, isContent ? 4 : 2),
  },
  {
    name: 'what the clause is about «أن [«مورا»] لم يوقع», «أن [«إعلان القاهرة»] كشف»',
    holds: ({ text }, { marked: { first, next }, isContent, length }) =>
      isContent &&
      (length === 1 || (length === 2 && text.is(first + 1, KIND.place) && !text.is(first, KIND.preposition))) &&
      text.match(first - 1, COMPLEMENTISERS, first)?.meaning === null &&
      text.is(next, KIND.particle | KIND.cue),
  },
  {
    name: 'a thing by another name «خط النقل البحري [«التاكسي البحري»]»',
    holds: (p, { marked: { first, next }, isContent, length }) =>
      isContent && length === 2 && isNamedAgain(p, first, next),
  },
  {
    name: 'a thing by its name «أن [«الإدارة»] حرصت»',
    holds: (p, { marked, isContent, length }) => isContent && length === 1 && isThing(p, marked.first),
  },
  {
    name: 'a name that stands without marks too «دعم [«صافولا»]»',
    holds: (p, { marked, length }) => length <= 4 && isNameElsewhere(p, marked),
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
      !text.definite(marked.first) &&
      !text.is(marked.first, KIND.preposition | KIND.clause),
  },
];

/** The rule by which a marked piece that a cue reaches is no quotation; `null` if it is one. */
export function pieceRule(p: Paragraph, marked: Marked, event: Event, isContent: boolean): string | null {
  const piece = { marked, event, isContent, length: marked.next - marked.first };
  const rule = PIECE_RULES.find(({ holds }) => holds(p, piece));
  if (rule === undefined || rule.keeps) return null;
  return p.nameRule(marked) ?? rule.name;
}
