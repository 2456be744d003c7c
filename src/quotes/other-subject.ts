import { ASKING, IN_IT, MAKING, WRITTEN } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Event } from './event.js';
import { subjectOfFrame } from './framed.js';
import { KIND } from './kinds.js';
import { ALEF, HA, LAM } from './letters.js';
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
  const named = isDropped && rule !== isBehindObject ? (askedOf(p, event) ?? authorOf(p, event)) : null;
  if (named !== null) return named;
  if (!isDropped || (rule === isMade && verb?.shape !== 'present')) return null;
  for (let w = first - 2; w >= Math.max(sentence, first - REACH); w--) {
    if (!rule(p, w, sentence)) continue;
    const source = readSource(p, w + 1, first);
    const isNear = source?.next === first || (rule === isWriter && source !== null && isPlaced(p, source.next, first));
    if (source !== null && isNear) return rule === isWriter && !isSomeone(p, source, event) ? null : source;
  }
  return null;
}

/** «وبالتواصل مع [المتحدث سالم العلي] أفاد بأن», «عند سؤال [سالم العلي] عن ذلك أجاب» */
function askedOf(p: Paragraph, event: Event): Source | null {
  const { text } = p;
  const { sentence, first } = event;
  const from = text.match(sentence, ASKING, first)?.next;
  if (from === undefined) return null;
  const source = readSource(p, text.is(from, KIND.preposition) ? from + 1 : from, first, true);
  return source !== null && isSomeone(p, source, event) ? source : null;
}

/** «مقال ل[لكاتب سالم العلي] يقول فيه», «محاضرة للدكتور سالم، أكد فيها», «مقولة سالم العلي حين قال» */
function authorOf(p: Paragraph, event: Event): Source | null {
  const { text } = p;
  const { first, sentence } = event;
  const end = text.is(first - 1, KIND.connector) ? first - 1 : first;
  for (let w = end - 2; w >= Math.max(sentence, first - REACH); w--) {
    if (text.match(w, WRITTEN, w + 1) === null) continue;
    for (let from = w + 1; from <= w + 3 && from < end; from++) {
      const isOf = text.hasClitic(from, CLITIC.la) || (text.definite(from) && text.firstLetter(from) === LAM);
      if (!isOf && text.preposition(from - 1) !== 'من') continue;
      // «[للدكتور] سالم», which the lexicon has only with its own article.
      const source = readSource(p, from, end, true) ?? readSource(p, from + 1, end, true);
      const isWhole = source !== null && (source.next === end || text.gap(source.next, GAP.comma));
      return isWhole && isSomeone(p, source, event) && source.nameFirst < source.nameNext ? source : null;
    }
    return null;
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

function isSomeone({ text }: Paragraph, { kind, first, gender, number }: Source, { verb }: Event): boolean {
  const agrees = verb?.gender == null || gender === null || gender === verb.gender;
  return agrees && number === 'one' && (kind === 'person' || text.is(first, KIND.given));
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
