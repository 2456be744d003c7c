import { GAP } from '../text/letters.js';
import { agrees, type Remembered } from './agreement.js';
import type { Event } from './event.js';
import type { Passed } from './foregoing.js';
import { ownerOfWords } from './framed.js';
import { KIND } from './kinds.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { topicIn } from './topic.js';

/** So many paragraphs back a portrait may have named its person. */
const AHEAD = 4;

/** Who says marked words where no one has spoken yet: whose words they are, or the person whom the text is about. */
export function whoElse(p: Paragraph, event: Event, before: Passed | null, names: Names): Remembered | null {
  const { verb, sentence, complement } = event;
  if (verb?.number !== 'one' || !p.opening.has(complement.at)) return null;
  // «يذكرنا ذلك بمقولة [سالم العلي]: «…»»
  const source = ownerOfWords(p, event.next, complement.at);
  if (source !== null) return { source, gender: source.gender, number: source.number, sentence };
  return verb.class === 'say' && isHead(p, event) ? personAhead(p, event, before, names) : null;
}

/** «[تقول]: «…»», «وعن عملها، [تقول]: «…»», «[ويكمل] قائلا: «…»»; not «وقال سموه: «…»», who is another. */
function isHead({ text }: Paragraph, { first, next, sentence, joined, complement }: Event): boolean {
  const isAhead = first <= sentence + (joined ? 1 : 0);
  const isOn = text.gap(first, GAP.comma) && text.preposition(sentence) === 'عن';
  return (isAhead || isOn) && complement.at <= next + (text.is(next, KIND.honorific) ? 0 : 1);
}

/** «عاش [سالم العلي] في القرية. وكان يحب البحر. ¶ يقول: «…»»: the nearest who is named in a sentence ahead. */
function personAhead(p: Paragraph, { verb, sentence }: Event, before: Passed | null, names: Names): Remembered | null {
  let at: Passed = { p, events: [], before };
  for (let n = 0; n <= AHEAD; n++) {
    for (let end = n === 0 ? sentence : at.p.next; end > at.p.first; ) {
      const from = at.p.sentenceOf(end - 1);
      const topic = topicIn(at.p, from, end, names);
      const isNamed = topic !== null && topic.source.kind !== 'body' && topic.source.nameFirst < topic.source.nameNext;
      if (isNamed && agrees(topic, verb)) return { ...topic, sentence };
      end = from;
    }
    if (at.before === null) return null;
    at = at.before;
  }
  return null;
}
