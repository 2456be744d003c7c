import { GAP } from '../text/letters.js';
import type { Remembered } from './carry.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { topicIn } from './topic.js';

/** Whom the last sentences of a paragraph are about, if no one speaks in them. */
export function topicAtEnd(p: Paragraph, events: readonly Event[], names: Names): Remembered | null {
  const spoken = events.at(-1)?.first ?? -1;
  for (let end = p.next; end > p.first; ) {
    const sentence = sentenceOf(p, end - 1);
    if (spoken >= sentence) return null;
    const topic = subjectOfSentence(p, sentence, end, names);
    if (topic !== null) return topic;
    if (topicIn(p, sentence, end, names)?.source.kind === 'person') return null;
    end = sentence;
  }
  return null;
}

/** The subject of a sentence that has no cue: «[النائب حامد المطلك]» of «طالب النائب حامد المطلك القوات بتفعيل الجهد». */
export function subjectOfSentence(p: Paragraph, sentence: number, end: number, names: Names): Remembered | null {
  const topic = topicIn(p, sentence, end, names);
  if (topic === null || topic.source.kind === 'body') return null;
  // «من جهته، هنأ [الأستاذ سالم العلي] الفائز»
  const { text } = p;
  const verb = topic.source.first - 1;
  if (verb > sentence + 1 && (!text.gap(verb, GAP.comma) || text.joined(verb, sentence))) return null;
  // «كتب» is a verb where a subject follows it.
  if (verb >= sentence && text.is(verb, KIND.naming | KIND.source) && text.cue(verb) === null) return null;
  // «فقلت: [سالم]», «[سالم] – جدة: …»: an answer, a dateline.
  if (text.gap(topic.source.first, GAP.colon) || text.gap(topic.source.next, GAP.colon | GAP.dash)) return null;
  // «استقبل [رئيس الحكومة] الضيف. وقال: …»
  const isOffice = topic.source.kind === 'person' && topic.source.next - topic.source.first > 1;
  const isRightBehind = topic.source.first === sentence + 1;
  return topic.source.nameFirst >= topic.source.nameNext && !(isOffice && isRightBehind) ? null : topic;
}

/** The first word of the sentence that word `w` is in. */
export function sentenceOf(p: Paragraph, w: number): number {
  let sentence = w;
  while (sentence > p.first && !p.stop(sentence)) sentence--;
  return sentence;
}
