import { FRAMES, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { KIN, UNNAMED } from '../lexicon/quotes/people.js';
import { CONTINUING } from '../lexicon/quotes/verbs.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { TA_MARBUTA } from './letters.js';
import { agree, type Spoken } from './reference.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** How far back, where he goes on with «أضاف», and where not. */
const FAR = 150;
const NEAR = 90;

/**
 * «وأوضح منديز … وقال [مخرج الفيلم]», «أضاف [مدرب ليفربول السابق]»: who spoke last, if an office that no one is told to
 * have may be his. The head of it is at word `head`.
 */
export function justSpoke(
  text: Text,
  spoken: readonly Spoken[],
  source: Source,
  head: number,
  event: Event | null,
): Spoken | null {
  const last = spoken.slice(-2).findLast((each) => text.match(each.source.first, UNNAMED, each.source.next) === null);
  const goesOn = CONTINUING.has(event?.lemma ?? '');
  if (last === undefined || !last.name?.includes(' ') || last.at < head - (goesOn ? FAR : NEAR)) return null;
  if (
    source.number !== 'one' ||
    last.source.number !== 'one' ||
    !isSomeone(text, last.source) ||
    !agree(text, source, last.source)
  )
    return null;
  const { roleFirst, roleNext } = last.source;
  // «قال [الوزير] سيرغي لافروف. وقال [وزير الخارجية]»
  const isShort = roleNext === roleFirst + 1 && text.head(roleFirst) === text.head(head);
  if (roleFirst < roleNext && !isShort && !goesOn) return null;
  if (text.is(head, KIND.honorific | KIND.source) || text.match(head, KIN, source.next) !== null) return null;
  if (text.match(head, QUANTIFIERS, source.next) !== null) return null;
  // «من جانبه، قال [رئيس البعثة]», «وفقا ل[رئيس البعثة]»: another.
  if (event?.kind === 'attribution') return null;
  for (let w = event?.sentence ?? head; w < head; w++) if (text.match(w, FRAMES, head) !== null) return null;
  return last;
}

/** «الموكلي», «سام منديز», not «إحصائية رسمية». */
function isSomeone(text: Text, { kind, nameFirst, nameNext }: Source): boolean {
  if (kind === 'body' || nameFirst >= nameNext) return false;
  return kind === 'person' || (!text.isCommon(nameFirst) && text.lastLetter(nameNext - 1) !== TA_MARBUTA);
}
