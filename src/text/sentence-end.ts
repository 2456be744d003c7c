import { DOMAINS, DOTTED_LETTERS, LETTERS } from '../lexicon/letter-names.js';
import { foldText, KIND } from './fold.js';
import { GAP } from './letters.js';
import type { Words } from './words.js';

const SPELLED = foldedForms([...LETTERS.lines.map(([, forms]) => forms), DOTTED_LETTERS]);
const SITES = foldedForms([DOMAINS]);

/**
 * `GAP.stop` if the gap before word `w` ends a sentence, else 0. `؟` and `!` do. A full stop does; not after one letter
 * («د. علي», «ق.م»), not glued between digits, Latin letters or their names («15.5», «site.com», «بي.بي.سي», «سوق.كوم»), and
 * not doubled («لكن.. لا»).
 */
export function sentenceEnd(words: Words, w: number, gapEnd: number, gap: number, kind: number): number {
  // «وهل يعود للحزم؟، أم للمنافسة؟، قال»: the sentence goes on.
  if (gap & GAP.query) return gap & GAP.comma ? 0 : GAP.stop;
  const { text, start, end, count } = words;
  const gapStart = w === 0 ? 0 : (end[w - 1] as number);
  let dot = gapStart;
  while (dot < gapEnd && text[dot] !== '.') dot++;
  if (dot === gapEnd || text[dot + 1] === '.') return 0;
  const before = w === 0 ? 0 : (words.kind[w - 1] as number);
  const isGlued = gapEnd - gapStart === 1 && w < count;
  if (isGlued && before !== KIND.arabic && kind !== KIND.arabic) return 0;
  if (w > 0 && gapStart - (start[w - 1] as number) === 1 && before !== KIND.digits) return 0;
  if (!isGlued || w === 0) return GAP.stop;
  const after = foldText(text, gapEnd, end[w]);
  const isSpelled = SPELLED.has(after) && SPELLED.has(foldText(text, start[w - 1], gapStart));
  return isSpelled || SITES.has(after) ? 0 : GAP.stop;
}

function foldedForms(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((forms) => forms.split('|').map((form) => foldText(form))));
}
