import { FRAMES, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { KIN } from '../lexicon/quotes/people.js';
import { CONTINUING } from '../lexicon/quotes/verbs.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { TA_MARBUTA } from './letters.js';
import { lastNameless } from './nameless.js';
import { isHis } from './office.js';
import { haveOneGender, type Spoken } from './reference.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

const FAR = 90;
/** So far ahead of an office is looked for «من جانبه». */
const LONGEST_FRAME = 30;

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
): string | null {
  const last = spoken.at(-1);
  if (last === undefined || !last.name?.includes(' ') || last.at < head - FAR || source.number !== 'one') return null;
  const { roleFirst, roleNext } = last.source;
  if (roleFirst < roleNext && !CONTINUING.has(event?.lemma ?? '')) return null;
  if (!isSomeone(text, last.source) || !haveOneGender(text, source, last.source)) return null;
  // «[نجله] الأكبر», «[والد] الطفل»
  const isKin = isHis(text, head) || text.match(head, KIN, source.next) !== null;
  if (isKin || text.is(head, KIND.honorific | KIND.source)) return null;
  // «من جانبه، قال [رئيس البعثة]», «وفقا ل[رئيس البعثة]»: another.
  if (event?.kind === 'attribution' || text.match(head, QUANTIFIERS, source.next) !== null) return null;
  const from = Math.max(event?.sentence ?? head, head - LONGEST_FRAME);
  for (let w = from; w < head; w++) if (text.match(w, FRAMES, head) !== null) return null;
  return lastNameless(text, head) >= 0 ? null : last.name;
}

/** «الموكلي», «سام منديز», not «إحصائية رسمية». */
function isSomeone(text: Text, { kind, number, nameFirst, nameNext }: Source): boolean {
  if (kind === 'body' || number !== 'one' || nameFirst >= nameNext) return false;
  return kind === 'person' || (!text.isCommon(nameFirst) && text.lastLetter(nameNext - 1) !== TA_MARBUTA);
}
