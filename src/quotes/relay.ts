import { ADVERBS, FROM_HIM, IN_IT, ON_TONGUE, PARTS_OF_TEXTS, THAT } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { findComplement } from './complement.js';
import { type Event, type OpenEvent, ruleOf } from './event.js';
import type { Paragraph } from './paragraph.js';
import { readSubject, type Source, sourceOf } from './source.js';

const REACH = 60;
const LONGEST_OUTLET = 3;

/** «[نقلت] الوكالة عن الوزير أن …»: the source stands after عن, the subject passed it on. */
export function readRelay(p: Paragraph, event: OpenEvent): Event | null {
  const { text } = p;
  const isFromHim = text.match(event.next, FROM_HIM, p.next) !== null;
  const via = isFromHim ? null : readSubject(p, event.next, p.next);
  const limit = Math.min(p.next, event.next + REACH);
  for (let w = via?.next ?? event.next; w < limit; w++) {
    if (w > event.next && (p.stop(w) || text.cue(w) !== null)) break;
    const him = text.match(w, FROM_HIM, limit);
    // «نقلت القناة [على لسان] شاهد»
    const tongue = text.match(w, ON_TONGUE, limit);
    const preposition = text.preposition(w);
    if (
      him === null &&
      tongue === null &&
      (preposition === undefined || !event.verb?.prepositions.includes(preposition))
    )
      continue;
    const subject = him === null ? readSubject(p, tongue?.next ?? w + 1, limit) : null;
    if (him === null && subject === null) return null;
    // «ونقلت عنه [«نيويورك تايمز»]: «…»»
    const outlet = him === null || via !== null ? null : readOutlet(p, w + 1);
    const complement = findComplement(p, (subject ?? outlet)?.next ?? w + 1, null, event.first);
    if (complement.how === 'act') return null;
    event.rule = ruleOf('relay', complement);
    event.subject = subject;
    event.via = via ?? outlet;
    event.pronoun = him?.meaning ?? null;
    event.complement = complement;
    return event;
  }
  return null;
}

/** An outlet by its name in marks, with what it passes on behind it. */
function readOutlet(p: Paragraph, w: number): Source | null {
  const marked = p.opening.get(w);
  if (marked === undefined || marked.next - marked.first > LONGEST_OUTLET) return null;
  return p.text.gap(marked.next, GAP.colon) || p.text.that(marked.next) ? sourceOf(p, w, marked.next) : null;
}

/** «[جاء في] البيان أن …», «أصدر الوزير بيانا [جاء فيه]: …» */
export function readHold(p: Paragraph, event: OpenEvent): Event | null {
  const { text } = p;
  const pronoun = text.match(event.next, IN_IT, p.next);
  if (pronoun !== null) {
    const complement = findComplement(p, pronoun.next, null, event.first);
    if (complement.how === 'act') return null;
    event.next = pronoun.next;
    // It agrees with what was written, not with who wrote it.
    event.verb = null;
    event.rule = ruleOf('hold', complement);
    event.complement = complement;
    return event;
  }
  // «جاء [أيضا] في البيان»
  const isThis = text.match(event.next, THAT, p.next) !== null;
  const at = isThis ? event.next : (text.match(event.next, ADVERBS, p.next)?.next ?? event.next);
  if (at >= p.next || text.preposition(at) !== 'في') return null;
  // «جاء في [سياق] البيان»
  const part = text.match(at + 1, PARTS_OF_TEXTS, p.next);
  const subject = readSubject(p, part?.next ?? at + 1, p.next);
  if (subject === null) return null;
  const complement = findComplement(p, subject.next, null, event.first);
  if (complement.how === 'act') return null;
  event.next = at + 1;
  event.rule = ruleOf('hold', complement);
  event.subject = subject;
  event.complement = complement;
  return event;
}
