import { COMPLEMENTISERS, DEITY, EULOGIES, PRONOUNS } from '../lexicon/quotes/particles.js';
import { BEARINGS, CITIZENSHIP, LISTS, MARKED_NAMES, SURNAMED } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { isNameElsewhere } from './elsewhere.js';
import { KIND } from './kinds.js';
import { HA } from './letters.js';
import type { PieceRule } from './piece.js';
import {
  isBodyByName,
  isListOfNames,
  isListOfPlaces,
  isListOfThings,
  isNamedAgain,
  isPerson,
  isThing,
  isToldOf,
} from './piece-shapes.js';
import type { Text } from './text.js';
import { isForeign, isForeignShaped, isUnknown } from './unknown.js';

/** What something is in, on or by. */
const PLACING: ReadonlySet<string | undefined> = new Set(['في', 'على']);

/** «كأس العالم [2022]» counts nothing. */
const isCount = (number: number) => number !== -1 && (number < 1900 || number > 2100);

/** «[إعلان القاهرة]», «[مجلس شورى كويتا]», «[اللجنة الشبابية]», «[إف سي إيه]»: not «[السيناريو الأسود]», «[الفريق يعمل]». */
function isActor(text: Text, first: number, next: number): boolean {
  for (let w = first; w < next; w++) if (text.is(w, KIND.preposition | KIND.cue | KIND.clause)) return false;
  if (next === first + 2 && text.is(first + 1, KIND.place)) return true;
  return text.is(first, KIND.source | KIND.given) || isForeign(text, first, next);
}

/** Rules by which marked words that a cue reaches name someone or something. */
export const NAMED_PIECES: readonly PieceRule[] = [
  {
    name: 'where a place lies «حي جوبر [«شرق العاصمة»]»',
    holds: (p, { marked, length }) => length <= 3 && p.text.match(marked.first, BEARINGS, marked.next) !== null,
  },
  {
    name: 'of which country someone is «فلان [«سعودي الجنسية»]»',
    holds: ({ text }, { marked, length }) =>
      length === 2 && text.match(marked.first + 1, CITIZENSHIP, marked.next) !== null,
  },
  {
    name: 'places by name «مدن القناة [«الإسماعيلية وبورسعيد»]»',
    holds: (p, { marked, length }) => length > 1 && isListOfPlaces(p, marked),
  },
  {
    name: 'on a list of things «ومنها [«…»]»',
    holds: ({ text, opening }, { marked: { first, next }, length }) => {
      // «القتلى هم: [«…»]»
      if (text.gap(first, GAP.colon) && text.match(first - 1, LISTS, first)?.meaning === 'people') return true;
      if (length > 4 || text.match(first - 1, LISTS, first) === null) return false;
      // «المدينة هي [«أسعد مدينة»]» is one thing, and told.
      return text.match(first - 1, PRONOUNS, first) === null || opening.has(next) || opening.has(next + 1);
    },
  },
  {
    name: 'someone by either name «[«سامر الحلبي»] الملقب بـ«…»»',
    holds: ({ text, first, next }, { marked, length }) =>
      length <= 4 &&
      (text.match(marked.next, SURNAMED, next) !== null ||
        (marked.first > first + 1 && text.match(marked.first - 2, SURNAMED, marked.first) !== null)),
  },
  {
    name: 'a thing of which more is told «تطبيق [«خطة العمل»] التي وقعت»',
    holds: (p, { marked, length }) => length > 1 && length <= 4 && marked.next < p.next && isToldOf(p, marked),
  },
  {
    name: 'a person by name «[«وضاح خنفر»]»',
    holds: (p, { marked, length }) => length <= 4 && isPerson(p, marked),
  },
  {
    name: 'a foreign name of one word «[«سدافكو»]»',
    holds: ({ text }, { marked: { first }, length }) =>
      length === 1 && (text.is(first, KIND.place) || isForeignShaped(text, first)),
  },
  {
    name: 'a number of things «عمره 51 [«عاماً»]»',
    holds: ({ text }, { marked, length }) =>
      length === 1 && marked.first > 0 && isCount(text.words.number[marked.first - 1] as number),
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
    name: 'through a thing «أرسلها عبر [«الواتس أب»]»',
    holds: ({ text }, { marked, length }) => length <= 3 && text.preposition(marked.first - 1) === 'through',
  },
  {
    name: 'a name of unknown words «اندماج مع [«سي إف هولدنجز»]»',
    holds: ({ text }, { marked: { first, next }, length }) =>
      (length > 2 && length <= 5 && isForeign(text, first, next)) ||
      (length === 2 &&
        isUnknown(text, first, next) &&
        (isForeignShaped(text, first) || isForeignShaped(text, first + 1))),
  },
  {
    name: 'a list of things «في تخصصات [«إنشاءات، هيدروليكا، مساحة»]»',
    holds: (p, { marked, isContent }) => isListOfThings(p, marked, isContent ? 4 : 2),
  },
  {
    name: 'what the clause is about «أن [«مورا»] لم يوقع», «أن [«إعلان القاهرة»] كشف»',
    holds: ({ text }, { marked: { first, next }, isContent, length }) =>
      isContent &&
      (length === 1 || (length <= 5 && isActor(text, first, next))) &&
      text.match(first - 1, COMPLEMENTISERS, first)?.meaning === null &&
      (text.is(next, KIND.particle | KIND.cue) || (length > 1 && text.isVerb(next))),
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
];
