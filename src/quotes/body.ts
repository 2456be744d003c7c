import { KIND } from './kinds.js';
import { ALEF, MIM, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source, sourceOf } from './source.js';

/** A body named at word `w`, without another that و joins to it: «[الشرطة الإسبانية] والمديرية العامة». */
export function readBody(p: Paragraph, w: number): Source | null {
  const source = readSource(p, w, p.next, true);
  if (source === null) return null;
  for (let n = w + 1; n < source.next; n++) {
    if (p.text.joined(n, w) && p.text.is(n, KIND.source)) return sourceOf(p, w, n);
  }
  // «الوفد [المكون] من خمسة», «لائحة الاتهام [المقدمة] ضده»: a participle with its preposition.
  const last = source.next - 1;
  const isParticiple = last > w && p.text.definite(last) && p.text.kind(last) === 0 && isShapedWithMim(p, last);
  return isParticiple && p.text.is(source.next, KIND.preposition) ? sourceOf(p, w, last) : source;
}

/** «المكون», «المقدمة» */
function isShapedWithMim({ text }: Paragraph, w: number): boolean {
  const { words } = text;
  if (words.lexeme[w] !== 0 || text.firstLetter(w) !== ALEF || text.lastLetter(w) === YA) return false;
  return words.text.charCodeAt((words.start[w] as number) + 2) === MIM;
}
