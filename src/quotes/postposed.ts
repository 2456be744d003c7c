import { GAP } from '../text/letters.js';
import { endOfClause } from './clause.js';
import { findComplement } from './complement.js';
import type { Attributed, Drafts } from './draft.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { FA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readClause } from './said.js';

const SHORT = 4;
/** «فإن [الصفقة وشيكة]»: a clause that «فإن» opens is one however short. */
const SHORTEST = 2;
const REACH = 40;
const LONGEST_RELATIVE = 12;
/** No sentence is longer: a text of tags without a stop takes time by its length. */
const LONGEST = 300;

/** A source that a preposition or tag names: what it said stands after it or before. */
export function readSourced(p: Paragraph, drafts: Drafts, by: Attributed, following: Event | undefined): void {
  const { event } = by;
  const next = p.opening.get(event.complement.at);
  // «طبقا لما قاله الرئيس «…»»
  if (
    next !== undefined &&
    event.kind === 'attribution' &&
    !drafts.taken.has(next) &&
    !p.isName(next) &&
    next.next - next.first >= SHORT
  ) {
    return drafts.marked(by, next, 'direct', 'source «…»');
  }
  // «بحسب مسؤول في المصرف: [«…»]»
  const after = event.kind === 'tag' ? (event.subject?.next ?? event.next) : event.complement.at;
  const colon = findComplement(p, after, null, event.first);
  const spoken = colon.how === 'colon' ? p.opening.get(colon.at) : undefined;
  if (spoken !== undefined && drafts.isFree(spoken, event)) return drafts.marked(by, spoken, 'direct', 'source: «…»');
  const isEarly = event.first <= event.sentence + SHORT && p.markedIn(event.sentence, event.first) === null;
  if (isEarly) return readAfter(p, drafts, by, following);
  const last = drafts.found.at(-1);
  const isSaid = last !== undefined && last.start >= (p.text.words.start[event.sentence] as number);
  // «ووصفه بأنه «…» [حسب ما ذكره الصحافي سالم]»: who is named right behind, where no one is at the cue.
  const { subject } = event;
  // «إلى «المجموعات» في البلاد، [كما يصفها الوزير]»
  const describes = event.verb !== null;
  const said = isSaid ? last.marked : null;
  const isNear = said !== null && describes && event.first - said.next <= SHORT;
  const isBehind = isNear || (said !== null && p.endingAt(event.first) === said && !event.joined);
  const isFull = last?.carried && subject?.kind === 'person' && subject.next > subject.first + 1;
  if (isSaid && subject !== null && isBehind && (last.speaker === null || isFull || isNear)) {
    drafts.found[drafts.found.length - 1] = { ...last, speaker: subject, carried: false, via: null };
    return;
  }
  if (!describes && isSaid && event.kind === 'attribution') {
    // «قال X إن …، [وفقا لـY]»: Y passed it on.
    if (
      last.via === null &&
      last.speaker !== null &&
      last.event?.kind === 'verb' &&
      last.event.sentence === event.sentence
    ) {
      drafts.found[drafts.found.length - 1] = { ...last, via: event.subject };
    }
    return;
  }
  // «وعن هؤلاء «المخربين»، [كما وصفهم الوزير]»
  const marked = describes
    ? p.endingAt(event.first)
    : event.kind === 'tag'
      ? p.opening.get(event.complement.at)
      : undefined;
  if (marked !== undefined && !drafts.taken.has(marked)) {
    if (!describes || !p.isName(marked)) drafts.marked(by, marked, 'mixed', 'tag «…»');
  } else if (!isSaid && !describes) readClauseBefore(p, drafts, by);
}

/** «[بحسب X]، …», «وجاء القرار، [وفق X]، …» */
function readAfter(p: Paragraph, drafts: Drafts, by: Attributed, following: Event | undefined): void {
  const { event } = by;
  const after = event.kind === 'tag' ? event.next : event.complement.at;
  const from = afterSo(p, after);
  if (from >= p.next || p.stop(from) || isAnswered(event, following, from)) return;
  const end = endOfClause(p, from);
  const whole = event.first <= event.sentence + 1 || p.text.gap(after, GAP.comma);
  const isOpened = p.text.is(from - 1, KIND.that) && p.text.firstLetter(from - 1) === FA;
  if (end - from >= (isOpened ? SHORTEST : SHORT)) readClause(p, drafts, by, from, end, whole);
}

/** «بحسب X، [قال] Y إن …»; not «بحسب X، فإن …، [مشيرا] إلى أن …» nor «… التي [ترى] أن», which are of the same clause. */
function isAnswered({ kind, sentence, first }: Event, following: Event | undefined, from: number): boolean {
  if (following?.sentence !== sentence || following.kind !== 'verb' || following.complement.how === 'act') return false;
  const isAtHead = kind === 'attribution' && first <= sentence + 1;
  const goesOn = following.relative || (following.verb?.shape === 'participle' && isAtHead);
  return !goesOn || following.first < from + SHORT;
}

/** «…، [وفقا لـX]» */
function readClauseBefore(p: Paragraph, drafts: Drafts, by: Attributed): void {
  const { text } = p;
  const { event } = by;
  let from = Math.max(event.sentence, event.first - LONGEST);
  while (from < event.first && text.is(from, KIND.connector) && !p.opening.has(from)) from++;
  if (event.first - from >= SHORT) readClause(p, drafts, by, from, event.first, text.gap(event.first, GAP.comma));
}

/** «بالنسبة لـX، التي …، [فإن] …», «وفقا لتقرير X الذي نشر أمس [أن] …»: what was said starts after «فإن», or a relative clause's «أن». */
function afterSo(p: Paragraph, from: number): number {
  const { text } = p;
  const isRelative = text.is(from, KIND.relative) && !text.gap(from, GAP.comma);
  const isPlaced = text.is(from, KIND.preposition) && !text.gap(from, GAP.comma);
  for (let w = from; w < p.next && w < from + REACH && !(w > from && p.stop(w)); w++) {
    if (text.is(w, KIND.that) && (text.firstLetter(w) === FA || (isRelative && text.that(w)))) return w + 1;
    // «وفقا للبيانات على موقع الهيئة، [فقد] ارتفع الطلب»
    if (text.is(w, KIND.qad) && text.firstLetter(w) === FA && (isPlaced || w === from || text.gap(w, GAP.comma)))
      return w + 1;
    // «بحسب مصادر في الوزارة، [بدأ] العمل», «بحسب الدراسة التي نشرت أمس، [تابع] الباحثون»
    const goesOn = w > from + LONGEST_RELATIVE || text.is(w, KIND.relative | KIND.preposition);
    if (text.gap(w, GAP.comma) && (isPlaced || (isRelative && !goesOn))) return w;
  }
  return from;
}
