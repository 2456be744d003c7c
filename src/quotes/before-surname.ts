import { ADJECTIVES } from '../lexicon/quotes/particles.js';
import { CALLING_NAMES, COMPOUNDS, FAMILY } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import { ALEF, NUN, TA, TA_MARBUTA, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** «التاجر [باقر] الهبدان», «مدير الفرع [برجس] بن سالم»: a word that no table has, and a surname. */
export function isBeforeSurname(text: Text, w: number): boolean {
  if (text.words.lexeme[w] !== 0 || text.length(w) < 4 || text.lastLetter(w) === TA_MARBUTA) return false;
  return text.match(w + 1, FAMILY, w + 2)?.meaning === 'son' || isSurnameShaped(text, w + 1);
}

/** «النائب [حاكم] الزاملي», «الوزير الأسبق [باسم] عوض الله»: a given name that is a calling or «باسم», behind a whole office. */
export function isCallingName({ text, next }: Paragraph, first: number, w: number): boolean {
  if (!text.is(first, KIND.title) || !text.definite(w - 1) || text.match(w, CALLING_NAMES, next) === null) return false;
  if (text.lastLetter(w + 1) === YA && isSurnameShaped(text, w + 1)) return true;
  const isWhole = text.gap(w, GAP.comma) || text.match(w - 1, ADJECTIVES, w) !== null;
  // «المتحدث السابق [باسم] حزب الوفد»
  const isOf = text.is(w + 1, KIND.source | KIND.naming | KIND.title) || text.isCommon(w + 1) || text.definite(w + 1);
  return isWhole && !isOf && (isSurnameShaped(text, w + 2) || text.match(w + 2, COMPOUNDS, next) !== null);
}

/** «[الهبدان]», «[الزاملي]», not «[الأهلية]», «[المعاقين]» */
function isSurnameShaped(text: Text, w: number): boolean {
  if (w >= text.words.count || !text.definite(w) || text.kind(w) !== 0 || text.isCommon(w)) return false;
  const last = text.lastLetter(w);
  const before = text.lastLetter(w, 2);
  const isPlural = (last === NUN && before === YA) || (last === TA && before === ALEF);
  return last === YA || (text.words.lexeme[w] === 0 && last !== TA_MARBUTA && !isPlural);
}
