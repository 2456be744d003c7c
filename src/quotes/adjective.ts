import { ADJECTIVES } from '../lexicon/quotes/particles.js';
import { SOURCES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_MAQSURA, NUN, TA, TA_MARBUTA, YA } from './letters.js';
import { isNisba } from './name-start.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

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

/** «الانهيار [الاقتصادي]»: an adjective that may be an office, behind a masculine noun with article. */
export function isNisbaOfNoun(text: Text, w: number): boolean {
  if (w === 0 || !text.definite(w) || !text.is(w, KIND.title)) return false;
  // «ذكر الأسبوع الماضي [المدعي]»
  if (!text.definite(w - 1) || text.is(w - 1, KIND.adverb)) return false;
  const isFeminine = text.lastLetter(w - 1) === TA_MARBUTA;
  return text.lastLetter(w) === YA && !isFeminine && text.gap(w, GAP.space) && !text.gap(w, GAP.comma | GAP.stop);
}

/**
 * «صندوق النقد الدولي [المراجعة]»: a feminine noun behind a masculine and its adjective; not «البنك المركزي [الدولية]», «أحد المقاهي
 * [المشهورة]», which agrees, but «البيت الأبيض [النسخة]».
 */
export function disagrees(text: Text, first: number, w: number): boolean {
  const isFeminine = text.lastLetter(w) === TA_MARBUTA && text.lastLetter(w, 2) !== YA;
  if (!isFeminine || !text.definite(w) || text.firstLetter(w) !== ALEF || text.is(w, KIND.title | KIND.place))
    return false;
  const last = text.lastLetter(first);
  if (last === TA_MARBUTA || last === TA) return false;
  const isNisbaOf = isNisba(text, w - 1) && text.lastLetter(w - 1) === YA && (text.definite(first) || w > first + 2);
  return isNisbaOf || text.match(first, SOURCES, w)?.next === w;
}
