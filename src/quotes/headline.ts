import { LABELS } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { endOffset } from './clause.js';
import type { Draft } from './draft.js';
import { KIND } from './kinds.js';
import { trim } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { readSource } from './source.js';

const LONGEST_SPEAKER = 8;

/** «[وزير الخارجية]: إيران دولة مارقة»: a headline's speaker before a colon, without a cue. */
export function headlineSpeech(p: Paragraph): Draft | null {
  const { text } = p;
  let colon = p.first + 1;
  while (colon < p.next && !text.gap(colon, GAP.colon)) {
    if (text.words.kind[colon - 1] === 3 || text.is(colon - 1, KIND.cue) || colon - p.first > LONGEST_SPEAKER)
      return null;
    colon++;
  }
  if (colon >= p.next - 1 || text.words.kind[colon - 1] === 3 || p.closesAt(colon)) return null;
  if (text.match(p.first, LABELS, p.next) !== null) return null;
  const speaker = readSource(p, p.first, colon);
  if (speaker === null || speaker.next < colon - 3) return null;
  const marked = p.opening.get(colon) ?? null;
  if (marked !== null && marked.next - marked.first > 2 && marked.next >= p.next - 1) {
    return {
      start: marked.start,
      end: marked.end,
      kind: 'direct',
      event: null,
      speaker,
      carried: false,
      via: null,
      contentStart: marked.start,
      contentEnd: marked.end,
      marked,
      rule: 'headline «X: «…»»',
    };
  }
  const { start } = trim(text.words.text, text.words.start[colon] as number, p.passage.end);
  const end = endOffset(text, p.next, p.passage.end);
  const span = { start: marked === null ? start : marked.outerStart, end };
  return {
    ...span,
    kind: 'direct',
    event: null,
    speaker,
    carried: false,
    via: null,
    contentStart: span.start,
    contentEnd: end,
    marked: null,
    rule: 'headline «X: …»',
  };
}
