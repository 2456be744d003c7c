import { IN_IT, MAKING } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import type { Event } from './event.js';
import { isSomeone, subjectOfFrame } from './framed.js';
import { ALEF, HA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source } from './source.js';
import type { Text } from './text.js';

const REACH = 14;
const LONGEST_PLACE = 4;

/** The subject of a cue that stands before it, where another word ahead has it for its own subject or object. */
export function subjectOfOther(p: Paragraph, event: Event): Source | null {
  return subjectOfFrame(p, event) ?? subjectRightBefore(p, event);
}

function subjectRightBefore(p: Paragraph, event: Event): Source | null {
  const { first, sentence, verb, joined, relative, subject } = event;
  const rule = verb?.shape === 'participle' ? isBehindObject : isInIt(p, event) ? isWriter : isMade;
  const isDropped =
    subject === null && !joined && !relative && (rule !== isBehindObject || !p.text.gap(first, ~GAP.space));
  if (!isDropped || (rule === isMade && verb?.shape !== 'present')) return null;
  for (let w = first - 2; w >= Math.max(sentence, first - REACH); w--) {
    if (!rule(p, w, sentence)) continue;
    const source = readSource(p, w + 1, first);
    const isNear = source?.next === first || (rule === isWriter && source !== null && isPlaced(p, source.next, first));
    if (source !== null && isNear) return rule === isWriter && !isSomeone(p, source, event) ? null : source;
  }
  return null;
}

function isInIt({ text }: Paragraph, { next }: Event): boolean {
  return (text.match(next, IN_IT, next + 1) ?? text.match(next - 1, IN_IT, next)) !== null;
}

/** «وصلته رسالة [من] الوزير سالم العلي قال فيها», «تعليقات [كتبها] سالم العلي، جاء فيها» */
function isWriter({ text }: Paragraph, w: number): boolean {
  return text.preposition(w) === 'من' || (endsInHa(text, w) && !text.definite(w));
}

/** «تغريدة كتبها سالم العلي [في حسابه أمس] قال فيها»: where or when. */
function isPlaced({ text }: Paragraph, from: number, next: number): boolean {
  if (next - from > LONGEST_PLACE || text.preposition(from) === undefined) return false;
  for (let w = from; w < next; w++) if (text.cue(w) !== null || text.gap(w + 1, GAP.stop)) return false;
  return true;
}

/** «وهو ما [جعل] المدير يقول إن» */
function isMade({ text }: Paragraph, w: number): boolean {
  return text.match(w, MAKING, w + 1) !== null;
}

/** «[وقاطعه] كامل الحربي قائلا»: the verb has its object. */
function isBehindObject({ text }: Paragraph, w: number, sentence: number): boolean {
  const isHead = w === sentence || text.gap(w, GAP.comma) || text.joined(w, sentence);
  return isHead && endsInHa(text, w) && !text.isCommon(w);
}

/** A word that no table has, with a pronoun at its end. */
function endsInHa(text: Text, w: number): boolean {
  return (
    text.kind(w) === 0 && (text.lastLetter(w) === HA || (text.lastLetter(w) === ALEF && text.lastLetter(w, 2) === HA))
  );
}
