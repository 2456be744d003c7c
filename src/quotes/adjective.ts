import { ADJECTIVES } from '../lexicon/quotes/particles.js';
import { ALEF_MAQSURA, NUN, TA_MARBUTA, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';

/** Whether a word with article reads like an adjective: by its ending, or by the lexicon («المجلس [الأعلى]»). */
export function isAdjective(p: Paragraph, w: number): boolean {
  const last = p.text.lastLetter(w);
  return (
    last === YA ||
    last === TA_MARBUTA ||
    last === ALEF_MAQSURA ||
    last === NUN ||
    p.text.match(w, ADJECTIVES, p.next) !== null
  );
}
