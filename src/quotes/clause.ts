import { ATTRIBUTIONS, TAGS, TAILS } from '../lexicon/quotes/particles.js';
import { CUES } from '../lexicon/quotes/verbs.js';
import { CODE, GAP, SEPARATOR } from '../text/letters.js';
import { findComplement } from './cues.js';
import { KIND } from './kinds.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

const ENDINGS = KIND.tail | KIND.cue | KIND.attribution | KIND.tag;

/**
 * The word before which reported speech that starts at word `from` ends: the sentence's end, a reporter's tail («… [مما]
 * يعني»), a source set after it («…، [وفقا لـ]»), a new cue («…، [مضيفا] أن», «… [وأكد] أن»). Marked words are passed over.
 */
export function endOfClause(p: Paragraph, from: number): number {
  const { text } = p;
  for (let w = from; w < p.next; w++) {
    if (w > from && text.stop(w)) return w;
    const marked = p.opening.get(w);
    if (marked !== undefined) {
      w = marked.next - 1;
      continue;
    }
    if (w > from && text.is(w, ENDINGS) && endsBefore(p, w)) {
      return w > from + 1 && text.isAnd(w - 1) ? w - 1 : w;
    }
  }
  return p.next;
}

function endsBefore(p: Paragraph, w: number): boolean {
  const { text } = p;
  const comma = text.gap(w, GAP.comma | GAP.semicolon);
  if (text.is(w, KIND.tail)) {
    const tail = text.match(w, TAILS, p.next);
    if (tail !== null && (tail.meaning === 'always' || comma)) return true;
  }
  if (text.is(w, KIND.tag) && text.match(w, TAGS, p.next) !== null) return true;
  if (text.is(w, KIND.attribution) && comma && text.match(w, ATTRIBUTIONS, p.next) !== null) return true;
  return text.is(w, KIND.cue) && isNewCue(p, w, comma);
}

function isNewCue(p: Paragraph, w: number, comma: boolean): boolean {
  const { text } = p;
  const cue = text.match(w, CUES, p.next);
  if (cue === null) return false;
  const { shape, homograph } = cue.meaning;
  if (text.is(w - 1, KIND.relative | KIND.that) && !text.gap(w, GAP.comma)) return false;
  const joined = text.joined(w, p.first) || text.is(w - 1, KIND.connector);
  if (shape === 'participle') {
    if (joined || homograph) return comma && followsSoon(p, cue.next);
    return comma || followsSoon(p, cue.next);
  }
  if (!joined && !comma) return false;
  if (shape === 'present' || homograph || !joined) return followsSoon(p, cue.next);
  return true;
}

/** What was said follows within a few words. */
function followsSoon(p: Paragraph, from: number): boolean {
  const complement = findComplement(p, from, null, from - 1);
  return complement.how !== 'act' && complement.at <= from + 12;
}

/**
 * The offset where speech that ends before word `next` ends: after its last word, or the bracket or sign behind it («15
 * [%]»).
 */
export function endOffset(text: Text, next: number, limit: number): number {
  const { words } = text;
  const from = words.end[next - 1] as number;
  const to = Math.min(limit, next < words.count ? (words.start[next] as number) : words.text.length);
  let end = from;
  for (let i = from; i < to; i++) {
    const unit = words.text.charCodeAt(i);
    const code = CODE[unit] as number;
    if (unit === 0x29 || unit === 0x25 || unit === 0x5d || unit === 0x66a) end = i + 1;
    else if (code === SEPARATOR + 1 || (code >= SEPARATOR + 2 && code <= SEPARATOR + 7)) break;
  }
  return end;
}
