import { BEARINGS } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import type { Event } from './cues.js';
import { KIND } from './kinds.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { isBareClitic } from './phrase.js';

/** Whether marked words right after «إن» are all that was said: nothing of the clause follows them. */
export function isWhole(p: Paragraph, event: Event, marked: Marked, end: number): boolean {
  const { text } = p;
  const length = marked.next - marked.first;
  const isAll = marked.next >= end || isOver(p, marked.next, end);
  if (!isAll && !(length >= 7 && text.gap(marked.next, GAP.comma))) return false;
  if (length < 2 && p.isName(marked)) return false;
  const { complement } = event;
  if (complement.how !== 'that' || complement.pronoun === null) return length > 2;
  // The pronoun on «أنه» is the subject and stands outside, unless the marked words are a clause of their own.
  if (complement.pronoun.gender === 'm' && complement.pronoun.number === 'one')
    return length > 4 && text.is(marked.first, KIND.opener);
  return complement.pronoun.first === true;
}

function isOver(p: Paragraph, next: number, end: number): boolean {
  return p.stop(next) || (next === end - 1 && p.text.isAnd(next));
}

/** The rule by which a marked piece that a cue reaches is no quotation; `null` if it is one. */
export function pieceRule(p: Paragraph, marked: Marked, event: Event, isContent: boolean): string | null {
  const { text } = p;
  const { first, next } = marked;
  const length = next - first;
  const before = first - 1;
  const characterised =
    event.verb?.class === 'describe' &&
    before >= p.first &&
    (isBareClitic(p, before, 'ب') || event.complement.at === first || event.complement.how === 'that');
  if (characterised) return null;
  const name = p.nameRule(marked);
  if (name !== null) return name;
  const { subject } = event;
  if (subject !== null && first >= subject.first && next <= subject.next) return "part of the speaker's name";
  if (subject?.kind === 'body' && subject.next === first && length <= 3 && !text.definite(first))
    return "the speaker's name «شركة كذا «…»»";
  if (text.words.kind[first] !== 1 && length <= 3) return 'foreign word or number';
  if (length <= 3 && text.match(first, BEARINGS, next) !== null) return 'where a place lies «شرق العاصمة»';
  if (length <= 3 && before >= p.first && isBareClitic(p, before, 'لك')) return 'form of address «لـ«الرفيق»»';
  if (isContent) return null;
  if (length <= 3) {
    if (event.verb?.class === 'say') return 'term, no clause';
    const isObject = subject !== null && subject.next >= first;
    if (
      !isObject &&
      before >= p.first &&
      text.definite(before) &&
      !text.definite(first) &&
      !text.is(first, KIND.preposition | KIND.clause)
    ) {
      return 'name in apposition «الآلة «ثاقبة»»';
    }
  }
  return null;
}
