import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import type { Mark } from './marks.js';
import type { Paragraph } from './paragraph.js';

/**
 * Where speech after a colon without marks ends: with its sentence, and with the next ones while they speak in the first
 * or second person and open with no cue.
 */
export function endOfSpeech(p: Paragraph, from: number): number {
  const { text } = p;
  let end = from + 1;
  while (end < p.next && !(p.stop(end) && end > from) && !isNextAct(p, end)) end++;
  if (end < p.next && !p.stop(end)) return end;
  for (;;) {
    const sentence = end;
    if (sentence >= p.next || startsCue(p, sentence)) return end;
    let personal = false;
    let w = sentence;
    do {
      if (text.is(w, KIND.first)) personal = true;
      w++;
    } while (w < p.next && !p.stop(w));
    if (!personal) return end;
    end = w;
  }
}

/** «…، [وناشد] …»: the reporter goes on with what else was done. */
function isNextAct(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.is(w, KIND.cue) || !text.gap(w, GAP.comma) || !text.joined(w, p.first)) return false;
  const cue = text.cue(w);
  return cue !== null && cue.shape === 'past' && !cue.homograph;
}

function startsCue(p: Paragraph, w: number): boolean {
  const { text } = p;
  return text.cue(w) !== null || text.is(w, KIND.attribution | KIND.impersonal);
}

/** A closing mark between two words whose opening mark was lost. */
export function strayEnd(p: Paragraph, from: number, end: number): Mark | null {
  if (p.pairs.strays.length === 0) return null;
  const stray = p.pairs.strays.find(({ word }) => word > from + 1 && word <= end);
  if (stray === undefined) return null;
  for (const marked of p.opening.values()) if (marked.first >= from && marked.first < stray.word) return null;
  return stray;
}
