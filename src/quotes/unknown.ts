import { KIND } from './kinds.js';
import { ALEF, TA_MARBUTA } from './letters.js';
import type { Text } from './text.js';

/** Words that the lexicon has not and that read like no noun or adjective of the language. */
export function isUnknown(text: Text, first: number, next: number): boolean {
  for (let w = first; w < next; w++) {
    if (text.words.lexeme[w] !== 0 || text.definite(w) || text.lastLetter(w) === TA_MARBUTA) return false;
  }
  return true;
}

/** As `isUnknown`, of words that only tables of other rooms may have, «سي», and places: «ويسترن سيدني وانديرز». */
export function isForeign(text: Text, first: number, next: number): boolean {
  for (let w = first; w < next; w++) {
    if ((text.kind(w) & ~KIND.place) !== 0 || text.isCommon(w) || text.definite(w) || text.lastLetter(w) === TA_MARBUTA)
      return false;
  }
  return true;
}

/** «[اليطاليا]»: an article in writing alone. */
export function isForeignAl(text: Text, w: number): boolean {
  return text.words.lexeme[w] === 0 && text.lastLetter(w) === ALEF && text.length(w) > 6;
}
