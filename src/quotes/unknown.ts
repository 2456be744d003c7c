import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, LAM, MIM, NUN, TA, TA_MARBUTA, WAW, YA } from './letters.js';
import { isNoName } from './no-name.js';
import type { Text } from './text.js';

/** Words that the lexicon has not and that read like no noun or adjective of the language. */
export function isUnknown(text: Text, first: number, next: number): boolean {
  for (let w = first; w < next; w++) {
    if (text.words.lexeme[w] !== 0 || text.definite(w) || text.lastLetter(w) === TA_MARBUTA) return false;
  }
  return true;
}

/** As `isUnknown`, of words that only tables of other rooms may have, «سي», places and names: «ويسترن سيدني وانديرز». */
export function isForeign(text: Text, first: number, next: number): boolean {
  for (let w = first; w < next; w++) {
    if (
      (text.kind(w) & ~(KIND.place | KIND.name)) !== 0 ||
      text.isCommon(w) ||
      text.definite(w) ||
      text.lastLetter(w) === TA_MARBUTA
    )
      return false;
  }
  return true;
}

/** «[اليطاليا]»: an article in writing alone. */
export function isForeignAl(text: Text, w: number): boolean {
  return text.words.lexeme[w] === 0 && text.lastLetter(w) === ALEF && text.length(w) > 6;
}

/** «[سدافكو]», «[جازبروم]», «[تيلينويد]»: no table has the word, and it ends or runs on as no word of the language. */
export function isForeignShaped(text: Text, w: number): boolean {
  if (!isUnknown(text, w, w + 1) || isNoName(text, w)) return false;
  const last = text.lastLetter(w);
  if (last === WAW) return text.length(w) > 3;
  // «عشوائيا»
  if (last === ALEF && text.lastLetter(w, 2) === YA) return false;
  const initial = text.firstLetter(w);
  const isDerived = initial === MIM || initial === ALEF || initial === TA || initial === ALEF_BELOW || initial === LAM;
  return text.length(w) > 6 && !isDerived && last !== TA && last !== NUN && last !== YA;
}
