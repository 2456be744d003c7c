import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import type { Marked } from './pairs.js';
import { ARTICLE, type Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/**
 * «دعم [«صافولا»]» and elsewhere «مبادرة صافولا», «وصول [«حسيني»]» and «محمد حسيني»: words of no table that a noun which
 * takes a name stands before, or a given name.
 */
export function isNameElsewhere({ text }: Paragraph, { first, next }: Marked): boolean {
  if (text.is(first, KIND.particle | KIND.clause)) return false;
  if (next === first + 1 && text.words.lexeme[first] !== 0) return false;
  // «من رسالته [لغة] استقواء»
  const nouns = text.isCommon(first) ? KIND.naming : KIND.naming | KIND.source;
  const before = KIND.given | (text.definite(first) ? 0 : nouns);
  const to = Math.min(text.words.count, first + ARTICLE);
  for (let n = Math.max(1, first - ARTICLE); n < to; n++) {
    if (n !== first && text.is(n - 1, before) && standsAt(text, n, first, next)) return true;
  }
  return false;
}

/** Whether the document has the words three times more, no adjective «الخطاب [«العدواني»]», no noun «[«معركة شاملة»]». */
export function isSaidOften({ text }: Paragraph, { first, next }: Marked): boolean {
  const isNoun = text.isCommon(first) || text.is(first, KIND.source | KIND.naming);
  if (text.definite(first) ? next === first + 1 && text.definite(first - 1) : isNoun) return false;
  const to = Math.min(text.words.count, first + ARTICLE);
  let times = 0;
  for (let n = Math.max(0, first - ARTICLE); n < to; n++) {
    if (n !== first && standsAt(text, n, first, next)) times++;
  }
  return times >= 3;
}

/** Whether the document writes the word elsewhere without marks. */
export function isWrittenElsewhere({ text }: Paragraph, w: number): boolean {
  const to = Math.min(text.words.count, w + ARTICLE);
  for (let n = Math.max(0, w - ARTICLE); n < to; n++) {
    if (n !== w && text.same(n, w) && !text.gap(n, GAP.quote)) return true;
  }
  return false;
}

/** Whether the words `[first, next)` stand at word `n` too. */
function standsAt(text: Text, n: number, first: number, next: number): boolean {
  let w = first;
  while (w < next && n + w - first < text.words.count && text.same(n + w - first, w)) w++;
  return w === next;
}
