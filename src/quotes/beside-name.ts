import { QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { FAMILY } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF_MAQSURA } from './letters.js';
import type { Text } from './text.js';

const LONGEST_ROLE = 8;

/** «شاب [يدعى] سامر»: behind a noun without article, and before a name. */
export function tellCalled(text: Text, w: number, kind: number): number {
  const isName = text.is(w + 1, KIND.given) || isNew(text, w + 1) || text.match(w + 1, FAMILY, w + 2) !== null;
  // «أحد الناجين [ويدعى] كريم», not «ويدعي كريم أن»
  if (text.hasClitic(w, CLITIC.conjunction))
    return isName && w > 0 && !text.stop(w) && text.lastLetter(w) === ALEF_MAQSURA ? KIND.naming : kind;
  // «أحد المغردين [يدعى] أحمد»
  const isOneOfMany = w > 1 && text.match(w - 2, QUANTIFIERS, w - 1) !== null;
  const isNoun = w > 0 && (!text.definite(w - 1) || isOneOfMany);
  const isBehind = isNoun && !text.stop(w) && !text.is(w - 1, KIND.given | KIND.place);
  return isBehind && isName ? KIND.naming : kind;
}

/** «[مديرة الأخبار] أمل», «[العضو الجمهوري في اللجنة] تري»: an office stands before the word. */
export function closesOffice(text: Text, w: number): boolean {
  for (let from = w - 1; from >= Math.max(0, w - LONGEST_ROLE); from--) {
    if (text.is(from, KIND.title)) return true;
    if (text.gap(from + 1, GAP.stop) || text.is(from, KIND.cue)) return false;
  }
  return false;
}

/** Between the adjective of a role, or the place in it, and a word that no rule knows. */
export function isBehindRole(text: Text, w: number): boolean {
  if (!closesOffice(text, w)) return false;
  if (!(text.definite(w - 1) || text.is(w - 1, KIND.place)) || !isFollowedByNew(text, w)) return false;
  return !text.gap(w, GAP.comma) || text.gap(w + 2, GAP.comma | GAP.colon) || text.that(w + 2);
}

/** A word follows that no rule knows, and no comma stands before it: the rest of a name. */
export function isFollowedByNew(text: Text, w: number): boolean {
  return isNew(text, w + 1) && !text.gap(w + 1, GAP.comma);
}

export function isNew(text: Text, w: number): boolean {
  return w >= 0 && w < text.words.count && text.kind(w) === 0 && !text.definite(w);
}

export function isKi(text: Text, w: number): boolean {
  const { count, start, end } = text.words;
  return w < count && text.fold(start[w] as number, end[w] as number) === 'كي';
}
