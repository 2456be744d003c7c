import { BEARINGS } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { ALEF, HA, MIM, NUN, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** A word without article that no rule and no table knows, behind a space: it may go on a name, or begin one. */
export function isNamePart(p: Paragraph, w: number): boolean {
  const { text } = p;
  return (
    w < p.next &&
    text.kind(w) === 0 &&
    !text.isCommon(w) &&
    text.words.kind[w] !== 3 &&
    !text.definite(w) &&
    text.gap(w, GAP.space) &&
    !hasPronoun(text, w) &&
    text.match(w, BEARINGS, p.next) === null &&
    !isToMe(text, w) &&
    !text.gap(w, GAP.comma | GAP.stop)
  );
}

/** «أبدى النشطاء [استياءهم]», «أكد الوزير [دعمها]»: no name is so long with a pronoun written on. */
export function hasPronoun(text: Text, w: number): boolean {
  const last = text.lastLetter(w);
  if (text.length(w) < 5 || (last !== MIM && last !== ALEF)) return false;
  return text.words.text.charCodeAt((text.words.end[w] as number) - 2) === HA;
}

/** «زكي [يسألني]»: a present with the pronoun of the first person. */
export function isToMe(text: Text, w: number): boolean {
  const { words } = text;
  const end = words.end[w] as number;
  if (text.firstLetter(w) !== YA || text.lastLetter(w) !== YA || text.length(w) < 6) return false;
  return words.text.charCodeAt(end - 2) === NUN;
}
