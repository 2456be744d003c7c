import { THUS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import type { Attributed, Drafts } from './draft.js';
import type { Paragraph } from './paragraph.js';
import { isSetBehind } from './told.js';

/** Fewer marked words may be a name. */
const SHORT = 3;

/** «[«…»] قال X», and a paragraph that goes on: «[«ولهذا أطلقناها»]، مؤكدا أن …» */
export function readAhead(p: Paragraph, drafts: Drafts, by: Attributed): void {
  const { joined, verb, subject, first } = by.event;
  if (joined || verb === null) return;
  const marked = p.endingAt(beforeThus(p, first));
  if (marked === undefined || drafts.taken.has(marked) || p.isName(marked)) return;
  // «[«سنعود»]، قال الرجل»: few words alone ahead of the verb.
  const isAlone = p.text.gap(marked.next, GAP.comma) && p.sentenceOf(marked.first) === marked.first;
  if (marked.next - marked.first < SHORT && !(isAlone && verb.class === 'say')) return;
  if (verb.shape === 'participle' ? marked.first !== p.first : subject === null && !isSetBehind(p, by)) return;
  drafts.marked(by, marked, 'direct', '«…» cue');
}

/** ««…»، [هكذا] علق» */
function beforeThus({ text, first }: Paragraph, w: number): number {
  for (let from = w - 1; from >= Math.max(first, w - 2); from--) if (text.matchesAll(from, THUS, w)) return from;
  return w;
}
