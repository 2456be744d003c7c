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
  before: readonly DateExpression[],
): Pick<DateExpression, 'tense' | 'year' | 'previous'> {
  return {
    tense: tenseOf(words, first, next),
    year: yearBefore(words, first, before),
    previous: before.at(-1) ?? null,
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
