import { IN_IT, MAKING } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { HA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source } from './source.js';

const REACH = 14;

/** The subject of a cue whom a word before has for its own: an object, a subject, or one governed. */
export function subjectOfOther(p: Paragraph, event: Event): Source | null {
  return event.verb?.shape === 'participle'
    ? behindObject(p, event)
    : (writerBefore(p, event) ?? madeToSpeak(p, event));
}

/** Whose text a verb tells of: «وصلته رسالة من [الوزير سالم العلي] قال فيها», «تعليقات كتبها [سالم العلي]، جاء فيها». */
function writerBefore(p: Paragraph, event: Event): Source | null {
  const { text } = p;
  const { first, next, sentence, verb } = event;
  const isInIt = text.match(next - 1, IN_IT, next) !== null || text.match(next, IN_IT, p.next) !== null;
  if (!isInIt || event.joined || event.relative) return null;
  for (let w = first - 2; w > Math.max(sentence, first - REACH); w--) {
    const isWritten = text.kind(w) === 0 && text.lastLetter(w) === HA && !text.definite(w);
    if (!isWritten && text.preposition(w) !== 'من') continue;
    const source = readSource(p, w + 1, first);
    if (source === null || source.next !== first || source.kind === 'evidence') continue;
    const isSomeone = source.kind !== 'name' || text.is(source.first, KIND.given);
    const disagrees = verb?.gender != null && source.gender !== null && source.gender !== verb.gender;
    return isSomeone && !disagrees && source.number === 'one' ? source : null;
  }
  return null;
}

/** «وهو ما جعل [المدير] يقول إن» */
function madeToSpeak(p: Paragraph, { first, sentence, verb, subject }: Event): Source | null {
  if (verb?.shape !== 'present' || subject !== null) return null;
  for (let w = first - 2; w >= Math.max(sentence, first - REACH); w--) {
    if (p.text.match(w, MAKING, first) === null) continue;
    const source = readSource(p, w + 1, first);
    return source?.next === first ? source : null;
  }
  return null;
}

/** «وقاطعه [كامل الحربي] قائلا»: behind a verb that has its object, right before the participle. */
function behindObject(p: Paragraph, { first, sentence }: Event): Source | null {
  const { text } = p;
  for (let w = first - 1; w > Math.max(sentence, first - REACH); w--) {
    if (text.gap(w + 1, ~GAP.space)) return null;
    if (text.lastLetter(w - 1) !== HA || text.kind(w - 1) !== 0 || text.isCommon(w - 1)) continue;
    const isHead = w - 1 === sentence || text.gap(w - 1, GAP.comma) || text.joined(w - 1, sentence);
    const source = isHead ? readSource(p, w, first) : null;
    if (source?.next === first) return source;
  }
  return null;
}
