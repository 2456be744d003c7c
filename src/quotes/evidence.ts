import { GAP } from '../text/letters.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { isPossessed } from './no-name.js';
import type { Paragraph } from './paragraph.js';

/** «[دلائل] تشير إلى أن», «[مما] يشير إلى أن»: no one says so. */
export function isEvidence(p: Paragraph, event: Event): boolean {
  const { text } = p;
  if (event.verb === null || event.verb.shape === 'participle') return false;
  // «يزيد [سآمته] أنه لا يعرف»: the clause is what does it.
  const { complement } = event;
  if (complement.how === 'that' && complement.that === event.next + 1 && isPossessed(text, event.next)) return true;
  if (event.first === event.sentence) return false;
  const before = event.first - 1;
  // «[الأدلة] تشير إلى أن», not «عن النتيجة، قال»
  if (text.is(before, KIND.evidence) && !text.gap(event.first, GAP.comma)) return true;
  // «[الواقع] الذي يقول إنه», not «الأوضاع التي وصفها»
  if (event.relative && !event.verb.object && before > p.first && text.is(before - 1, KIND.evidence)) return true;
  return text.is(before, KIND.relative) && text.is(before, KIND.tail) && p.first <= before;
}

/** «مبادرات [يتوقع] أن تسهم»: no one in particular expects it. */
export function isImpersonal({ verb, joined, complement }: Event): boolean {
  if (verb === null || verb.class !== 'opinion' || verb.shape !== 'present' || verb.lemma === 'رأى') return false;
  return (
    !joined && verb.gender === 'm' && verb.number === 'one' && complement.how === 'that' && complement.pronoun === null
  );
}
