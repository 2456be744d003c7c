import {
  ACCOUNTS,
  ADVERBS,
  ASIDES,
  ATTRIBUTIONS,
  type Attribution,
  DEMONSTRATIVES,
  SPEECH_NOUNS,
  WHAT,
} from '../lexicon/quotes/particles.js';
import { HONORIFICS, MEASURES, SOURCES, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import type { Match } from '../text/phrases.js';
import { CLITIC } from '../text/vocabulary.js';
import { isBareClitic } from './addressee.js';
import { type Event, openEvent, type Place } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, LAM, MIM, NUN, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readSubject, type Source } from './source.js';
import type { Text } from './text.js';

/** No name has so many words. */
const LONG = 4;

/**
 * Reads a source that a preposition names: «[وفقا لـ]بيان الحكومة», «[بحسب] الوكالة», «[وفقا لما ذكرته] الوزارة».
 *
 * @returns `null` where it names a measure («وفق أحدث المعايير») or the outlet's own knowledge («وفق ما علمه «…»»).
 */
export function readAttribution(p: Paragraph, place: Place): Event | null {
  const { text } = p;
  const form = text.match(place.w, ATTRIBUTIONS, p.next);
  const cue = form === null ? null : readCue(p, form);
  if (form === null || cue === null || cue.sourceAt >= p.next || p.stop(cue.sourceAt)) return null;
  const { w, sentence } = place;
  const subject = readSubject(p, cue.sourceAt, p.next);
  if (subject === null) return null;
  const atStart = w === sentence || (w === sentence + 1 && text.isAnd(sentence));
  const setOff = atStart || text.gap(w, GAP.comma) || p.closesAt(w);
  const endsSetOff = text.gap(subject.next, GAP.comma | GAP.stop) || subject.next >= p.next;
  // «تجري بحسب مصادر أمنية [«عمليات محدودة في الجبال»]»
  const marked = p.opening.get(subject.next);
  const isBesideSpeech = marked !== undefined && marked.next - marked.first >= LONG && !p.isName(marked);
  if (!cue.byVerb && (!isSource(p, subject, setOff || isBesideSpeech) || !(setOff || endsSetOff || isBesideSpeech)))
    return null;
  if (form.meaning.lemma === 'نسبة' && (!atStart || isTopic(p, subject))) return null;
  const event = openEvent(p, 'attribution', place, cue.next);
  event.lemma = form.meaning.lemma;
  const origin = readOrigin(p, subject, cue.byVerb);
  event.subject = origin ?? subject;
  if (origin !== null) event.via = subject;
  event.complement = { how: 'act', at: event.subject.next };
  event.rule = 'source «وفقا لـX، […]»';
  return event;
}

/** From whom the source has it: «بحسب ما نقلته الوكالة عن [مسؤولين]», «بحسب الإذاعة نقلا عن [مصدر]». */
export function readOrigin(p: Paragraph, { next }: Source, byVerb = false): Source | null {
  const { text } = p;
  if (byVerb && text.preposition(next) === 'عن') return readSubject(p, next + 1, p.next);
  const form = text.match(next, ATTRIBUTIONS, p.next);
  return form?.meaning.governs === 'عن' ? readSubject(p, form.next, p.next) : null;
}

/** The words of the cue, with the verb and pronoun after «ما»: «[حسب ما أفاد به] الوزير»; `null` where a measure follows. */
function readCue(
  p: Paragraph,
  { meaning, next }: Match<Attribution>,
): { next: number; sourceAt: number; byVerb: boolean } | null {
  const { text } = p;
  const at = meaning.governs === 'la' && next < p.next && isBareClitic(p, next, 'ل') ? next + 1 : next;
  if (at >= p.next) return null;
  // «حسب ماأفاد به» is often written as one.
  const glued = text.words.lexeme[at] === 0 && text.firstLetter(at) === MIM && text.secondLetter(at) === ALEF;
  // «بحسب [دان] سينيكال»
  const isVerb = text.cue(at) !== null && !text.is(at, KIND.given);
  const told = isWhat(p, at - 1) ? text.match(at, WHAT, p.next) : null;
  // «…، [على ما] أفاد مصدر», not «ردا على ما قاله»
  if (meaning.lemma === 'على' && (!text.gap(next - 2, GAP.comma) || text.cue(at)?.object)) return null;
  if (told !== null) return told.meaning === 'knows' ? null : { next: told.next, sourceAt: told.next, byVerb: true };
  if (isVerb || glued) {
    const end = text.match(at + 1, ASIDES, p.next)?.next ?? at + 1;
    return { next: end, sourceAt: end, byVerb: true };
  }
  // «وفق تلك [المعايير]»
  const what = text.match(at, DEMONSTRATIVES, p.next)?.next ?? at;
  if (text.match(what, MEASURES, p.next) !== null || isOurs(text, at)) return null;
  // «بحسب [تأكيدات] الوزارة», «بحسب [تصريحات] مدير الشركة»
  const isOfWhom =
    !text.definite(at) &&
    (text.definite(at + 1) || p.opening.has(at + 1) || text.is(at + 1, KIND.source | KIND.title | KIND.given));
  const noun = isOfWhom ? text.match(at, SPEECH_NOUNS, p.next) : null;
  if (noun?.meaning.of === null) return { next: noun.next, sourceAt: noun.next, byVerb: false };
  const account = text.match(at, ACCOUNTS, p.next);
  if (account !== null) return readAccount(p, account.next);
  return { next, sourceAt: text.match(at, ADVERBS, p.next)?.next ?? at, byVerb: false };
}

/** «حسب رواية [أحد المصابين]», «وفق توقعات [الوزير]»: who gives the account. */
function readAccount(p: Paragraph, from: number): ReturnType<typeof readCue> {
  const { text } = p;
  const isPerson = text.is(from, KIND.title | KIND.source | KIND.honorific | KIND.given);
  return isPerson ? { next: from, sourceAt: from, byVerb: false } : null;
}

/** «بالنسبة [لكومبيوتر] «آي ماك»», «بالنسبة [لتقليم] الأظافر»: of things, it tells what they are about. */
function isTopic({ text, opening }: Paragraph, { first, next, kind }: Source): boolean {
  if (kind === 'body') return false;
  const marked = opening.get(next);
  if (marked !== undefined && (kind === 'name' || marked.next - next <= 2)) return true;
  return (
    kind === 'name' &&
    (text.isCommon(first) ||
      (!text.is(first, KIND.given) && text.definite(first + 1) && !text.gap(first + 1, GAP.comma)))
  );
}

/** «وفق [رؤيتي]», «حسب [معلوماتي]», «وفقا [لخبرتنا]»: the writer's own. */
function isOurs(text: Text, w: number): boolean {
  const { start, end } = text.words;
  const isMine = text.lastLetter(w) === YA;
  if (!isMine && !(text.lastLetter(w) === ALEF && text.lastLetter(w, 2) === NUN)) return false;
  if (text.definite(w) || text.is(w, ~0)) return false;
  const to = (end[w] as number) - (isMine ? 1 : 2);
  const from = (start[w] as number) + (text.firstLetter(w) === LAM ? 1 : 0);
  return text.isNounForm(start[w] as number, to) || text.isNounForm(from, to);
}

/** «حسب[ما]», «وفقا ل[ما]» */
function isWhat({ text }: Paragraph, w: number): boolean {
  return text.lastLetter(w) === ALEF && text.lastLetter(w, 2) === MIM;
}

function isSource(p: Paragraph, source: Source, setOff: boolean): boolean {
  const { text } = p;
  const { first } = source;
  if (
    text.match(first, TITLES, p.next) !== null ||
    text.match(first, SOURCES, p.next) !== null ||
    text.match(first, HONORIFICS, p.next) !== null
  )
    return true;
  if (p.opening.has(first) || source.roleFirst < source.roleNext) return true;
  return setOff && source.next - first <= 4 && !text.hasClitic(first, CLITIC.ba);
}
