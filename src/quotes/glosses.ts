import { PRONOUNS } from '../lexicon/quotes/particles.js';
import { KIN } from '../lexicon/quotes/people.js';
import { CLASSIFIERS, DEFINING, LOANS } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isBareClitic } from './addressee.js';
import { KIND } from './kinds.js';
import { ALEF, BA, LAM, TA_MARBUTA, YA } from './letters.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import type { PieceRule } from './piece.js';
import { isUnknown } from './unknown.js';

/** What a clause tells so many words behind its verb is more the reporter's than the speaker's. */
const FAR = 24;
const FAR_UNKNOWN = 12;

const NO_NOUN =
  KIND.preposition | KIND.that | KIND.cue | KIND.clause | KIND.particle | KIND.relative | KIND.connector | KIND.aside;

/** Rules by which marked words are a gloss: marks as brackets, or as an article sets them about any strange word. */
export const GLOSSES: readonly PieceRule[] = [
  {
    name: 'a choice of words behind a noun «لوحات [«عربي - إنجليزي»]»',
    holds: ({ text }, { marked: { first, next }, length }) =>
      length > 1 && length <= 3 && (text.gap(first + 1, GAP.dash | GAP.slash) || text.gap(next - 1, GAP.dash)),
  },
  {
    name: 'which of a kind «كلية الآداب [«بنات»]»',
    holds: (p, { marked }) => isBehindNoun(p, marked) && p.text.matchesAll(marked.first, CLASSIFIERS, marked.next),
  },
  {
    name: 'figures behind a noun «من العمر [«10 و8 سنوات»]»',
    holds: (p, { marked, length }) =>
      length <= 5 && p.text.isDigits(marked.first) && p.text.definite(marked.first - 1) && isBehindNoun(p, marked),
  },
  {
    name: 'whose kin or of which force someone is «الشيخ ناصر العمري [«والد المصاب»]»',
    holds: (p, { marked, length }) => {
      const kin = p.text.match(marked.first, KIN, marked.next)?.meaning;
      return length > 1 && (kin === 'kin' || kin === 'force') && isBehindNoun(p, marked);
    },
  },
  {
    name: 'a term that is explained «عن طريق [«توأمة المدارس»]، بحيث يتم …»',
    holds: ({ text, next }, { marked, length }) =>
      length <= 3 && marked.next < next && text.match(marked.next, DEFINING, next) !== null,
  },
  {
    name: 'a loan word «في [«باص»] النادي»',
    holds: ({ text }, { marked: { first, next } }) => text.matchesAll(first, LOANS, next),
  },
  {
    name: 'few words far behind their verb',
    holds: (p, { marked, event: { complement }, isContent, length }) => {
      if (!isContent || length > 2) return false;
      const far = isUnknown(p.text, marked.first, marked.next) ? FAR_UNKNOWN : FAR;
      return marked.first - complement.at >= far && isNamedThing(p, marked);
    },
  },
];

/** Behind a noun that needs no more, and nothing between. */
function isBehindNoun(p: Paragraph, { first }: Marked): boolean {
  const { text } = p;
  const before = first - 1;
  if (before < p.first || text.gap(first, GAP.comma | GAP.colon | GAP.stop)) return false;
  return !text.is(before, NO_NOUN) && !isBareClitic(p, before, 'وفبلك');
}

/** Not «الضغط [«الهائل»]», «[«لأسباب أمنية»]», «سيقوم بـ[«استشارة»]», «إقامة [«منطقة آمنة»]», «هي [«الأهم»]». */
function isNamedThing(p: Paragraph, { first, next }: Marked): boolean {
  const { text } = p;
  const before = first - 1;
  const last = next - 1;
  const initial = text.firstLetter(first);
  if (text.definite(first)) {
    if (text.definite(before) || initial === BA) return false;
  } else {
    const ending = text.lastLetter(last, text.lastLetter(last) === ALEF ? 2 : 1);
    if (ending === TA_MARBUTA || (last > first && (ending === YA || text.firstLetter(last) === LAM))) return false;
    if (initial === BA && text.isNounForm((text.words.start[first] as number) + 1, text.words.end[first] as number))
      return false;
  }
  if (text.is(first, KIND.preposition) || text.hasClitic(first, CLITIC.ba | CLITIC.la) || text.isVerb(first))
    return false;
  if (text.that(before) || text.is(before, KIND.was) || isBareClitic(p, before, 'ب')) return false;
  return text.match(before, PRONOUNS, first) === null;
}
