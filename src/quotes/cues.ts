import { ANONYMITY, IMPERSONALS } from '../lexicon/quotes/particles.js';
import { UNNAMED } from '../lexicon/quotes/people.js';
import { readAttribution } from './attribution.js';
import { endOfClause } from './clause.js';
import type { Event, Place } from './event.js';
import { KIND } from './kinds.js';
import { readAsSaid, readNoun, readTag } from './noun.js';
import type { Paragraph } from './paragraph.js';
import { readSource } from './source.js';
import { endOfSpeech } from './unmarked.js';
import { readVerb } from './verb.js';

/** Reads the cue that starts at a word, if one does. */
interface Reader {
  /** What the word must be able to start. */
  readonly starts: number;
  /** Its cues, in brackets. */
  readonly example: string;
  readonly read: (p: Paragraph, place: Place) => Event | null;
}

/** Tried in this order; the first that reads a cue has the word. */
const READERS: readonly Reader[] = [
  { starts: KIND.tag, example: '«…»، [على حد قوله]', read: readTag },
  { starts: KIND.attribution, example: '…، [وفقا] لبيان الوزارة', read: readAttribution },
  { starts: KIND.cue, example: '«…»، [كما صرح] المدير', read: readAsSaid },
  { starts: KIND.cue, example: '[قال] الوزير إن …', read: readVerb },
  { starts: KIND.noun | KIND.saying, example: 'مع [التأكيد] على «…»', read: readNoun },
];

const STARTS = READERS.reduce((all, { starts }) => all | starts, KIND.impersonal);

/**
 * The cues of a paragraph in their order. Marked words hold none, and in reported speech a cue counts only if it has marks
 * of its own: «قال X إن بيانات تفيد أن …» is one quotation.
 */
export function readEvents(p: Paragraph): Event[] {
  const { text } = p;
  const events: Event[] = [];
  let sentence = p.first;
  let speech = p.first;
  let speechEnd = p.first;
  let outerEnd = p.first;
  let innerEnd = p.first;
  for (let w = p.first; w < p.next; w++) {
    if (p.stop(w)) sentence = w;
    const marked = p.opening.get(w);
    if (marked !== undefined) {
      w = marked.next - 1;
      continue;
    }
    if (!text.is(w, STARTS)) continue;
    // «قال مسؤول [طلب عدم] ذكر اسمه إن»
    if (text.is(w, KIND.cue) && text.match(w, ANONYMITY, p.next) !== null) continue;
    const impersonal = impersonalEnd(p, w, sentence);
    if (impersonal !== null) {
      w = impersonal - 1;
      continue;
    }
    const event = readEvent(p, { w, sentence, clause: w < speechEnd ? speech : sentence });
    if (event === null) continue;
    const { how, at } = event.complement;
    if (w < speechEnd && !isNested(event) && !isInner(p, event)) continue;
    // «وبحسب الوكالة وجهت إليهم اتهامات بـ«…»»: the preposition is the cue.
    const before = events.at(-1);
    if (event.kind === 'noun' && before?.kind === 'attribution' && before.sentence === sentence) continue;
    // «بحسب الإذاعة [نقلا عن] مصدر» has been read.
    if (event.kind === 'attribution' && before?.kind === 'attribution' && w < before.complement.at) continue;
    if (how === 'colon' && !p.opening.has(at)) {
      // «قال الوزير: سألته فقال لي: لا أدري»: speech in speech, and no deeper, or each word is quoted as often as it is deep.
      if (w < innerEnd) continue;
      if (w < outerEnd) innerEnd = endOfSpeech(p, at);
      else outerEnd = endOfSpeech(p, at);
    }
    events.push(event);
    if (how === 'that' && event.kind !== 'noun' && w >= speechEnd) {
      speech = at;
      speechEnd = endOfClause(p, at);
    }
    // What was said is read for cues of its own.
    w = Math.max(event.next, how === 'act' ? event.next : at) - 1;
  }
  return events;
}

/** A cue with marks of its own inside reported speech. */
function isNested(event: Event): boolean {
  const { complement, verb } = event;
  if (event.kind === 'tag') return true;
  if (verb?.class === 'describe')
    return (
      complement.how === 'marks' ||
      (complement.how === 'that' && (event.relative || (verb.object && event.subject !== null)))
    );
  if (event.relative && complement.how === 'that') return complement.pronoun !== null;
  return (
    (complement.how === 'marks' || complement.how === 'colon') && verb?.class === 'say' && verb.shape !== 'participle'
  );
}

/** «أضاف البيان أن [سالم العلي] شدد على «…»»: within what was said another speaks, no thing, and the marks are his. */
function isInner(p: Paragraph, { verb, complement, joined, subject, clause, first, next }: Event): boolean {
  const isSpoken = verb?.class === 'state' || verb?.class === 'say';
  if (!isSpoken || verb.shape === 'participle' || verb.homograph || verb.object || joined || subject !== null)
    return false;
  if (!p.opening.has(complement.at) || complement.at > next + 3) return false;
  const source = readSource(p, clause, first);
  return (
    source?.next === first && source.kind !== 'evidence' && p.text.match(source.first, UNNAMED, source.next) === null
  );
}

/** The word after an opening of the article's own voice: «[يذكر أن] …». */
function impersonalEnd(p: Paragraph, w: number, sentence: number): number | null {
  const { text } = p;
  if (!text.is(w, KIND.impersonal) || (w !== sentence && text.is(w, KIND.cue))) return null;
  return text.match(w, IMPERSONALS, p.next)?.next ?? null;
}

function readEvent(p: Paragraph, place: Place): Event | null {
  for (const { starts, read } of READERS) {
    const event = p.text.is(place.w, starts) ? read(p, place) : null;
    if (event !== null) return event;
  }
  return null;
}
