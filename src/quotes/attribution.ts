import { ADVERBS, ASIDES, type Attribution } from '../lexicon/quotes/particles.js';
import { HONORIFICS, MEASURES, SOURCES, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import type { Match } from '../text/phrases.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Event } from './cues.js';
import { ALEF, MIM } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { isBareClitic } from './phrase.js';
import { readSource, type Source } from './source.js';

/**
 * Reads a source that a preposition names: «[وفقا لـ]بيان الحكومة», «[بحسب] الوكالة», «[وفقا لما ذكرته] الوزارة».
 *
 * @returns `null` where it names a measure («وفق أحدث المعايير») or the outlet's own knowledge («وفق ما علمه «…»»).
 */
export function readAttribution(p: Paragraph, first: number, form: Match<Attribution>, sentence: number): Event | null {
  const { text } = p;
  let next = form.next;
  let sourceAt = next;
  if (form.meaning.governs === 'la' && sourceAt < p.next && isBareClitic(p, sourceAt, 'ل')) sourceAt++;
  if (sourceAt >= p.next) return null;
  const verb = text.cue(sourceAt);
  // «حسب ماأفاد به» is often written as one.
  const glued =
    text.words.lexeme[sourceAt] === 0 && text.firstLetter(sourceAt) === MIM && text.secondLetter(sourceAt) === ALEF;
  if (verb !== null || glued) {
    next = sourceAt + 1;
    const aside = text.match(next, ASIDES, p.next);
    if (aside !== null) next = aside.next;
    sourceAt = next;
  } else if (text.match(sourceAt, MEASURES, p.next) !== null) {
    return null;
  }
  const skipped = text.match(sourceAt, ADVERBS, p.next);
  if (skipped !== null) sourceAt = skipped.next;
  const subject = readGoverned(p, sourceAt, form.meaning.governs);
  if (subject === null) return null;
  const atStart = first === sentence || (first === sentence + 1 && text.isAnd(sentence));
  const setOff = text.gap(first, GAP.comma) || p.closesAt(first);
  const endsSetOff = text.gap(subject.next, GAP.comma | GAP.stop) || subject.next >= p.next;
  if (!isSource(p, subject, verb !== null || glued, atStart || setOff)) return null;
  if (!atStart && !setOff && !endsSetOff && verb === null && !glued) return null;
  if (form.meaning.lemma === 'نسبة' && !atStart) return null;
  const relative = false;
  return {
    ...{
      rule: 'attribution «وفقا لـ»',
      kind: 'attribution',
      first,
      next,
      lemma: form.meaning.lemma,
      verb: null,
      subject,
      pronoun: null,
    },
    ...{
      via: null,
      sentence,
      clause: sentence,
      joined: text.joined(first, p.first),
      relative,
      complement: { how: 'act', at: subject.next },
    },
  };
}

function readGoverned(p: Paragraph, w: number, governs: Attribution['governs']): Source | null {
  if (w >= p.next || p.stop(w)) return null;
  return readSource(p, w, p.next) ?? (governs === 'la' ? readSource(p, w, p.next) : null);
}

function isSource(p: Paragraph, source: Source, byVerb: boolean, setOff: boolean): boolean {
  const { text } = p;
  const { first } = source;
  if (byVerb) return true;
  if (
    text.match(first, TITLES, p.next) !== null ||
    text.match(first, SOURCES, p.next) !== null ||
    text.match(first, HONORIFICS, p.next) !== null
  )
    return true;
  if (p.opening.has(first)) return true;
  return setOff && source.next - first <= 4 && !text.hasClitic(first, CLITIC.ba);
}
