import { TRAPS_BEFORE } from '../lexicon/dates/traps.js';
import { DAY_HEADS } from '../lexicon/dates/units.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Reading } from './grammar.js';
import type { Moment } from './moment.js';
import { isDayMoment } from './moments.js';

/** Whether a reading is the name of a street, movement or hall, or no date by what stands before it. */
export function isTrapped(words: Words, first: number, { value }: Reading): boolean {
  const gap = words.gap[first] as number;
  if ((gap & ~(GAP.space | GAP.quote)) !== 0) return false;
  const trap = words.vocabulary.match(words, first - 1, TRAPS_BEFORE, first)?.meaning;
  // «الأمين العام الحالي»; «مجلس الأمن أمس» is of that day.
  if (trap === 'general') return value.kind === 'unit' && value.unit === 'year';
  if (trap === 'person') return value.kind === 'date' && value.day === undefined && value.year === undefined;
  if (trap !== 'place' && trap !== 'event') return false;
  // «بيان يوم 31 يوليو» is of that day.
  return isNamesake(value, trap === 'event') && words.vocabulary.match(words, first, DAY_HEADS) === null;
}

/** A day and month that a thing is named after. */
function isNamesake(moment: Moment, isEvent: boolean): boolean {
  if (moment.kind !== 'date' || moment.day === undefined) return false;
  return !isEvent || moment.year === undefined;
}

/** «في اليوم نفسه» where no day was spoken of: the same day as something else. */
export function isDangling(moment: Moment, previous: Moment | undefined): boolean {
  if (moment.kind !== 'unit' || moment.unit !== 'day' || moment.turn.shift !== 'same') return false;
  return previous === undefined || !isDayMoment(previous);
}
