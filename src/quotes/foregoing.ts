import { GAP } from '../text/letters.js';
import type { Remembered } from './agreement.js';
import { clausesBefore, isJoint } from './clauses.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { topicIn } from './topic.js';

/** A paragraph that was read, with the one before it. */
export interface Passed {
  readonly p: Paragraph;
  readonly events: readonly Event[];
  readonly before: Passed | null;
}

/** Whom the last sentences of a paragraph are about, if no one speaks in them. */
export function topicAtEnd({ p, events }: Passed, names: Names): Remembered | null {
  const spoken = events.at(-1)?.first ?? -1;
  for (let end = p.next; end > p.first; ) {
    const sentence = p.sentenceOf(end - 1);
    if (spoken >= sentence) return null;
    const topic = subjectOfSentence(p, sentence, end, names);
    if (topic !== null) return topic;
    if (topicIn(p, sentence, end, names)?.source.kind === 'person') return null;
    end = sentence;
  }
  return null;
}

/** Whom a paragraph is about in which no one speaks: its own subject, or the named person of the one before. */
export function subjectAhead(p: Paragraph, before: Remembered | null): Remembered | null {
  const topic = topicIn(p, p.first, p.next);
  const at = topic?.source.first ?? p.next;
  // «من جهة أخرى، أطلقت [الوزارة] الخدمة»
  const isHead = at <= p.first + 2 || p.text.gap(at - 1, GAP.comma);
  if (isHead && topic?.source.kind !== 'name') return topic;
  const isNamed = before !== null && before.source.nameFirst < before.source.nameNext;
  return isNamed && before.source.kind === 'person' ? before : null;
}

/** The subject of a sentence that has no cue: «[النائب حامد المطلك]» of «طالب النائب حامد المطلك القوات بتفعيل الجهد». */
export function subjectOfSentence(p: Paragraph, sentence: number, end: number, names: Names): Remembered | null {
  const topic = topicOfJoint(p, sentence, end, names) ?? topicIn(p, sentence, end, names);
  if (topic === null || topic.source.kind === 'body') return null;
  if (isJoint(p.text, topic.source.first - 1)) return topic;
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

/** «ينتظر الجمهور قرار الوزير، لكن [سالم العلي] يشك في ذلك»: who is set against another at its end. */
function topicOfJoint(p: Paragraph, sentence: number, end: number, names: Names): Remembered | null {
  for (const w of clausesBefore(p, sentence, end)) {
    if (!isJoint(p.text, w)) continue;
    const topic = topicIn(p, w, end, names);
    const isHead = topic?.source.first === w + 1 && topic.source.nameFirst < topic.source.nameNext;
    return topic !== null && isHead && topic.source.kind !== 'body' ? { ...topic, sentence } : null;
  }
  return null;
}
