import type { Cue } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import type { OpenEvent } from './event.js';
import { KIND } from './kinds.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';

const NAMING: ReadonlySet<string | undefined> = new Set(['سمى', 'أسمى']);
const NEAR = 8;

/** «ما [سماه]»: a verb by which someone gives a name. */
export function isNaming(verb: Cue | null): boolean {
  return NAMING.has(verb?.lemma);
}

/** «ما أسماه الوزير [«الثورة»]», «من سمتهم [«المعتدين»]»: what someone is said to call it, and no part of who does. */
export function calledIn(p: Paragraph, { verb, next, relative }: OpenEvent): Marked | null {
  if (!relative || verb?.object !== true || !isNaming(verb)) return null;
  const marked = p.markedFrom(next);
  if (marked === null || marked.first > next + NEAR) return null;
  for (let w = next; w <= marked.first; w++) {
    if (p.text.gap(w, GAP.comma | GAP.stop | GAP.colon) || p.text.is(w, KIND.cue)) return null;
  }
  return marked;
}
