import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { DateExpression } from './expression.js';
import type { Moment } from './moment.js';
import { tenseOf } from './tense.js';

/** What the sentence and the dates before tell of a date. */
export function contextOf(
  words: Words,
  first: number,
  next: number,
  moment: Moment,
  before: readonly DateExpression[],
): Pick<DateExpression, 'tense' | 'year' | 'previous'> {
  const last = before[before.length - 1];
  return {
    tense: needsTense(moment) ? tenseOf(words, first, next) : null,
    year: needsYear(moment) ? yearBefore(words, first, before) : null,
    previous: last === undefined ? null : last.moment,
  };
}

// No farther back is a year looked for.
const WORDS_BACK = 60;

/** The year of the nearest date before in the sentence that states one. */
function yearBefore(words: Words, first: number, before: readonly DateExpression[]): number | null {
  let w = first;
  for (let k = before.length - 1; k >= 0; k--) {
    const expression = before[k] as DateExpression;
    if (first - expression.nextWord > WORDS_BACK) return null;
    for (; w >= expression.nextWord; w--) if ((words.gap[w] as number) & (GAP.stop | GAP.newline)) return null;
    const year = statedYear(expression.moment);
    if (year !== null) return year;
  }
  return null;
}

function statedYear(moment: Moment): number | null {
  switch (moment.kind) {
    case 'date':
      return moment.calendar === 'gregorian' && typeof moment.year === 'number' ? moment.year : null;
    case 'clock':
    case 'part':
      return statedYear(moment.day);
    case 'about':
      return statedYear(moment.moment);
    case 'range':
      return statedYear(moment.to);
    case 'agree':
      return statedYear(moment.other) ?? statedYear(moment.moment);
    default:
      return null;
  }
}

/** Whether a bare weekday, month or season is in it, which tense places. */
function needsTense(moment: Moment): boolean {
  switch (moment.kind) {
    case 'weekday':
      return moment.near === undefined;
    case 'date':
      return moment.year === undefined;
    case 'piece':
      return moment.year === undefined;
    case 'range':
      return needsTense(moment.from) || needsTense(moment.to);
    case 'clock':
    case 'part':
      return needsTense(moment.day);
    case 'about':
      return needsTense(moment.moment);
    case 'agree':
      return needsTense(moment.moment) || needsTense(moment.other);
    case 'nth':
      return needsTense(moment.of);
    default:
      return false;
  }
}

function needsYear(moment: Moment): boolean {
  switch (moment.kind) {
    case 'date':
      return moment.year === undefined && moment.turn === undefined && moment.month !== undefined;
    case 'range':
      return needsYear(moment.from) || needsYear(moment.to);
    case 'clock':
    case 'part':
      return needsYear(moment.day);
    case 'about':
      return needsYear(moment.moment);
    case 'nth':
      return needsYear(moment.of);
    default:
      return false;
  }
}
