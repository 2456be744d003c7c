import { MANNERS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';

/** Whether marked words behind a verb, whose phrase begins at word `from`, name who speaks. */
export function isMarkedSubject(p: Paragraph, marked: Marked, from: number): boolean {
  if (marked.next - marked.first > 3 || p.stop(marked.next)) return false;
  // «[«سنعود»]، قالت بثقة»
  if (p.text.gap(marked.next, GAP.comma) && p.sentenceOf(from) === from) return false;
  // «و«[بكل صراحة]» يقول»
  if (p.text.match(marked.first, MANNERS, marked.next) !== null) return false;
  // «بحسب «[سعد نوري]» الخبير في المياه»
  const isSource = p.text.is(from - 1, KIND.attribution) && p.text.is(marked.next, KIND.title);
  return p.isName(marked) || isSource || isFollowedBySpeech(p, marked.next) || isSurname(p, marked, from);
}

/** «اختتم «الرشيد» [بقوله]: …»: what comes after marked words shows that they name the speaker. */
function isFollowedBySpeech({ text }: Paragraph, w: number): boolean {
  return text.is(w, KIND.saying) || text.gap(w, GAP.colon) || text.that(w) || text.cue(w)?.homograph === false;
}

/** «قال [«البرقان»] عبر حسابه»: one word with article at the verb is no speech. */
function isSurname({ text }: Paragraph, { first, next }: Marked, from: number): boolean {
  return first === from && next === first + 1 && text.definite(first) && text.cue(first - 1)?.class === 'say';
}
