import type { Piece } from '../blocks/piece.js';
import { foldText } from '../text/fold.js';
import type { Words } from '../text/words.js';
import type { Line } from './line.js';
import type { Placed } from './place.js';

/** So many sentences from the text's beginning a line above it is compared with. */
const LEAD = 3;

/** The first sentences of the text. */
export function leadOf(lines: readonly Placed[], body: number): Piece[] {
  const lead: Piece[] = [];
  for (let i = body; i < lines.length && lead.length < LEAD; i++) {
    const { prose, evidence, piece } = lines[i] as Placed;
    if (prose && !evidence) lead.push(piece);
  }
  return lead;
}

/** Whether the text names whom the line does: a picture's caption names whom the text tells of, a byline no one in it. */
export function isToldOf(words: Words, { piece, ending }: Line, lead: readonly Piece[]): boolean {
  const size = piece.next - piece.first;
  if (ending !== 'none' || size === 0) return false;
  return lead.some(({ first, next }) => {
    for (let w = first; w + size <= next; w++) if (isSameWords(words, w, piece.first, size)) return true;
    return false;
  });
}

function isSameWords({ text, start, stem, end }: Words, w: number, other: number, size: number): boolean {
  for (let n = 0; n < size; n++) {
    // «[ل]لأهلي», «[و]السودان»: a proclitic may be written on the first.
    const from = (n === 0 ? stem : start)[w + n];
    if (foldText(text, from, end[w + n]) !== foldText(text, start[other + n], end[other + n])) return false;
  }
  return true;
}
