import type { Role } from '../../model/article.js';
import { KIND } from '../../text/fold.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';
import { readSignature } from '../signature.js';

// The value of a label is short: «المصدر: [الجزيرة + وكالات]». Longer is a sentence with a colon in it.
const LABEL_VALUE: Partial<Record<Role, number>> = {
  credit: 9,
  byline: 8,
  metrics: 4,
  share: 8,
  link: 30,
  keywords: 60,
  related: 30,
};
const SHORT_VALUE = 20;
// Behind more words than these the opening is a sentence's: «تابعوا أخبار …», or text glued to a button.
const LONGEST_FURNITURE: Partial<Record<Role, number>> = { share: 16, subscription: 26, related: 30, navigation: 24 };
const JOINERS = GAP.colon | GAP.dash | GAP.slash;

/** The phrase that opens the line, where it stands as its table says it acts. */
export function readPhrase({ piece, phrase, dates }: Line, words: Words): Verdict | null {
  if (phrase === null) return null;
  const { role, at, reach } = phrase.meaning;
  const found = reach ? { role, reach } : { role };
  const rest = piece.next - phrase.next;
  if (rest === 0 || isCount(words, phrase.next, piece.next)) return found;
  if (at === 'line') return null;
  if (role === 'published' || role === 'modified') {
    // «نشر: 6 يناير 2026», «معدل 20:47», not «نشر الجيش قواته في 6 يناير».
    const timed = isClock(words, phrase.next, piece.next);
    if (at === 'label' && !isJoined(words, phrase.next) && !(timed && rest === 2)) return null;
    const dated = dates.length > 0 || timed;
    return dated && rest <= SHORT_VALUE ? found : null;
  }
  if (at === 'start' || at === 'cut') return rest > (LONGEST_FURNITURE[role] ?? rest) ? null : found;
  if (rest > (LABEL_VALUE[role] ?? SHORT_VALUE) || !isJoined(words, phrase.next)) return null;
  return role === 'byline' && !isNames(words, phrase.next, piece.next) ? null : found;
}

/** The phrase as it is written, for the trace. */
export function phraseName({ piece, phrase }: Line, words: Words): string {
  const next = phrase?.next ?? piece.first;
  return `«${words.text.slice(words.start[piece.first], words.end[next - 1])}»`;
}

/** Only numbers, as a count behind a heading: «التعليقات (3)». */
function isCount(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (words.kind[w] !== KIND.digits) return false;
  return true;
}

/** «آخر تحديث [14:05] (GMT+0400)». */
function isClock(words: Words, w: number, next: number): boolean {
  return (
    w + 1 < next &&
    words.number[w] !== -1 &&
    words.number[w + 1] !== -1 &&
    ((words.gap[w + 1] as number) & GAP.colon) !== 0
  );
}

function isJoined(words: Words, w: number): boolean {
  const gap = words.gap[w] as number;
  if (gap & JOINERS) return true;
  return (gap & GAP.other) !== 0 && words.text.slice(words.end[w - 1], words.start[w]).includes('|');
}

/** «تقرير: سلوى العمران», not «تقرير: تراجع الإيرادات المباشرة لشركات الاتصالات». */
function isNames(words: Words, first: number, next: number): boolean {
  return readSignature(words, first, next, []).every(({ kind }) => kind !== 'other' && kind !== 'date');
}
