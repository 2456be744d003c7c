import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { readClock } from './clock.js';
import { contextOf } from './context.js';
import type { DateExpression } from './expression.js';
import { Grammar, type Reading } from './grammar.js';
import type { Clock } from './moment.js';
import { calendarOf } from './moments.js';
import { isOpened } from './reader.js';
import { isDangling, isTrapped } from './traps.js';

export type { DateExpression, DateWarning } from './expression.js';

const grammars = new WeakMap<Vocabulary, Grammar>();

/** The dates among the words, in order, none over another. What they denote is told by {@link resolveDate}. */
export function findDates(words: Words, fromWord = 0, toWord = words.count): DateExpression[] {
  const grammar = grammarOf(words.vocabulary);
  const found: DateExpression[] = [];
  grammar.begin(words, toWord);
  const { starts } = grammar;
  const { lexeme, kind } = words;
  for (let i = fromWord; i < toWord; ) {
    const isStart = starts[lexeme[i] as number] === 1 || kind[i] === KIND.digits;
    const reading = isStart && grammar.canStart(words, i) ? grammar.read(i) : null;
    if (reading === null) {
      i++;
      continue;
    }
    if (!isTrapped(words, i, reading) && !isDangling(reading.value, found.at(-1)?.moment))
      found.push(expressionOf(words, i, reading, found));
    i = reading.next;
  }
  return found;
}

/** A clock time that stands alone, for the time beside a date of publication: «آخر تحديث 02:21 (GMT+0400)». */
export function findClockTime(
  words: Words,
  fromWord: number,
  toWord: number,
): (Clock & { firstWord: number; nextWord: number }) | null {
  const reader = { words, limit: toWord, date: () => null };
  for (let i = fromWord; i < toWord; i++) {
    const clock = readClock(reader, i);
    if (clock === null) continue;
    const { hour, minute, second, zone } = clock.value;
    return { hour, minute, second, zone, firstWord: i, nextWord: clock.next };
  }
  return null;
}

function grammarOf(vocabulary: Vocabulary): Grammar {
  let grammar = grammars.get(vocabulary);
  if (grammar === undefined) grammars.set(vocabulary, (grammar = new Grammar(vocabulary)));
  return grammar;
}

function expressionOf(
  words: Words,
  first: number,
  { value, next, rule }: Reading,
  before: readonly DateExpression[],
): DateExpression {
  return {
    start: words.stem[first] as number,
    end: endOf(words, first, next),
    firstWord: first,
    nextWord: next,
    rule,
    moment: value,
    calendar: calendarOf(value) ?? 'gregorian',
    ...contextOf(words, first, next, before),
  };
}

/** Where the last word ends, or the bracket that the expression opened: «اليوم (الاثنين)». */
function endOf(words: Words, first: number, next: number): number {
  const end = words.end[next - 1] as number;
  const gap = next < words.count ? (words.gap[next] as number) : words.lastGap;
  if ((gap & GAP.close) === 0 || !isOpened(words, first, next)) return end;
  for (let i = end; i < words.text.length; i++) {
    if (words.text[i] === ')' || words.text[i] === ']' || words.text[i] === '}') return i + 1;
    if (words.text[i] !== ' ') break;
  }
  return end;
}
