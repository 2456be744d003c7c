import { COMPLEMENTISERS } from '../lexicon/quotes/particles.js';
import { endOfClause } from './clause.js';
import type { Attributed, Drafts } from './draft.js';
import { ALEF_BELOW, WAW } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readClause } from './said.js';
import { isSaying } from './told.js';

/** «قال إن العمل يسير. [وأنه] «لا مجال للتراجع»»: the sentences behind one that go on with its «أن», up to word `limit`. */
export function readContinued(p: Paragraph, drafts: Drafts, by: Attributed, limit: number): void {
  const { text } = p;
  const { complement } = by.event;
  if (complement.how !== 'that') return;
  for (let w = endOfClause(p, complement.at); w < limit; ) {
    while (w < limit && !p.stop(w)) w++;
    if (w >= limit || !text.that(w) || text.firstLetter(w) !== WAW) return;
    const form = text.match(w, COMPLEMENTISERS, p.next);
    // «[وإن] رأى الطالب …»: if he does.
    const isIf = form?.meaning === null && text.words.text.charCodeAt(text.words.stem[w] as number) === ALEF_BELOW;
    if (form === null || (isIf && !text.definite(form.next))) return;
    w = endOfClause(p, form.next);
    readClause(p, drafts, by, form.next, w, isSaying(by.event));
  }
}
