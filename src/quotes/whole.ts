import { GAP } from '../text/letters.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';

/** Whether marked words right after «إن» are all that was said: nothing of the clause follows them. */
export function isWhole(p: Paragraph, event: Event, marked: Marked, end: number): boolean {
  const { text } = p;
  const length = marked.next - marked.first;
  const isAll = marked.next >= end || isOver(p, marked.next, end);
  if (!isAll && !(length >= 7 && text.gap(marked.next, GAP.comma))) return false;
  if (length < 2 && p.isName(marked)) return false;
  const { complement } = event;
  if (complement.how !== 'that' || complement.pronoun === null) return length > 2;
  const { gender, number, first } = complement.pronoun;
  // The pronoun on «أنه» is the subject and stands outside, unless the marked words are a clause of their own.
  if (gender === 'm' && number === 'one') return length > 4 && text.is(marked.first, KIND.opener);
  return first === true;
}

function isOver(p: Paragraph, next: number, end: number): boolean {
  return p.stop(next) || (next === end - 1 && p.text.isAnd(next));
}
