import { GAP } from '../text/letters.js';
import { findComplement } from './complement.js';
import { KIND } from './kinds.js';
import type { Mark } from './marks.js';
import { isAccusative } from './no-name.js';
import { trim } from './pairs.js';
import type { Paragraph } from './paragraph.js';

const LONGEST = 200;
const BRACKET = 0x28;

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

/** «…، [وناشد] …», «…، [مشيرا] إلى أن …»: the reporter goes on with what else was done. */
function isNextAct(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.is(w, KIND.cue) || !text.gap(w, GAP.comma)) return false;
  const cue = text.cue(w);
  if (cue === null) return false;
  // «…، [مؤكدا] سلامة الجسر»
  if (cue.shape === 'participle')
    return (!cue.homograph && isAccusative(text, w)) || findComplement(p, w + 1, cue, w).how === 'that';
  return cue.shape === 'past' && !cue.homograph && text.joined(w, p.first);
}

function startsCue(p: Paragraph, w: number): boolean {
  const { text } = p;
  return text.cue(w) !== null || text.is(w, KIND.attribution | KIND.impersonal);
}

/** Where the bracket closes that opens right before speech: «قال تعالى: ([…])». */
export function endOfBracket({ text, passage, first }: Paragraph, from: number): number | null {
  const { words } = text;
  const start = words.start[from] as number;
  const before = text.slice(from > first ? (words.end[from - 1] as number) : passage.start, start);
  if (!/\(\s*$/.test(before)) return null;
  for (let i = start, depth = 1; i < passage.end; i++) {
    const unit = words.text.charCodeAt(i);
    if (unit === BRACKET) depth++;
    else if (unit === BRACKET + 1 && --depth === 0) return trim(words.text, start, i).end;
  }
  return null;
}

/** The offset where speech ends before a mark: «… أن يرجعوا[] ".» */
export function endBefore({ text }: Paragraph, start: number, mark: Mark): number {
  return trim(text.words.text, start, mark.start).end;
}

/** A closing mark between two words whose opening mark was lost. */
export function strayEnd(p: Paragraph, from: number, end: number): Mark | null {
  const stray = p.strayAfter(from + 1);
  if (stray === null || stray.word > end) return null;
  const marked = p.markedFrom(from);
  return marked === null || marked.first >= stray.word ? stray : null;
}

/**
 * As `strayEnd`, beyond the end of the sentence: where no clause between opens with a cue, all of them were said.
 */
export function strayBeyond(p: Paragraph, from: number): Mark | null {
  const stray = strayEnd(p, from, p.next);
  if (stray === null || stray.word - from > LONGEST) return null;
  for (let w = from + 1; w < stray.word; w++) {
    const isAtHead = p.stop(w) || p.text.gap(w, GAP.comma) || p.text.joined(w, p.first);
    if (isAtHead && startsCue(p, w)) return null;
  }
  return stray;
}
