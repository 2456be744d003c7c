import { JOINTS } from '../lexicon/dates/joints.js';
import { MODIFIERS } from '../lexicon/dates/modifiers.js';
import { UNITS } from '../lexicon/dates/units.js';
import { isCounted, isEnclosed, isQuoted, leadBefore } from './around.js';
import { isDate } from './calendar.js';
import { type Calendar, type DateMoment, type Moment, onDate } from './moment.js';
import type { MonthRead } from './months.js';
import { isDigits } from './reader.js';
import type { RulePlace } from './shape.js';
import type { YearRead } from './years.js';

export interface YearOf {
  readonly year: number | Moment;
  readonly calendar: Calendar | null;
}

/** A month, with its day and year where they were read. */
export function monthOf(month: MonthRead, ofYear: YearOf | undefined, day?: number): DateMoment {
  const year = month.calendar === 'hijri' && isGregorian(ofYear) ? onDate('gregorian', ofYear?.year) : ofYear?.year;
  const date = onDate(month.calendar, year, month.month, day);
  return month.disagrees ? { ...date, disagrees: true } : date;
}

/** «رمضان [2022]», «رمضان [2022م]»: no Hijri year that news speaks of. */
function isGregorian(ofYear: YearOf | undefined): boolean {
  if (typeof ofYear?.year !== 'number' || ofYear.calendar === 'hijri') return false;
  return ofYear.calendar === 'gregorian' || ofYear.year >= 1700;
}

/** Whether a date with a month that has other meanings is one, by what stands in and beside it. */
export function isSupported(date: DateMoment, month: MonthRead, place: RulePlace): boolean {
  if (!isPossible(date)) return false;
  const isDayInFigures = date.day !== undefined && isDigits(place.reader.words, place.first);
  // The Libyan names are plain words: «ناصر», «الصيف».
  if (month.family === 'libya') return (isDayInFigures || month.headed) && date.year !== undefined;
  if (date.year !== undefined || date.turn !== undefined) return true;
  if (date.day !== undefined) {
    // «3 - صفر» is a score.
    if (month.weak === 'name' && !month.headed) return isDayInFigures ? !isSafar(date) : date.calendar === 'hijri';
    return true;
  }
  if (isQuoted(place)) return false;
  if (month.weak === undefined || month.headed) return true;
  // «أوائل رمضان», «منتصف شعبان»; «أول صفر» is a figure.
  if (isModified(place)) return !isSafar(date);
  return month.weak === 'word' && leadBefore(place) === 'preposition' && !isFather(place);
}

/** A year has such a day, or could have. */
function isPossible({ calendar, year, month, day }: DateMoment): boolean {
  if (day === undefined || month === undefined) return true;
  if (calendar === 'hijri') return day <= 30;
  return day === -1 || isDate(typeof year === 'number' ? year : 2000, month, day);
}

/** «[مطلع] مارس», «[أول يوم من] رمضان», «[الأسبوع الأول من] شعبان» */
function isModified({ reader, first }: RulePlace): boolean {
  const { words } = reader;
  const { vocabulary } = words;
  if (vocabulary.match(words, first - 1, MODIFIERS, first) !== null) return true;
  if (vocabulary.match(words, first - 1, JOINTS.of, first) === null) return false;
  return [2, 3].some((back) => vocabulary.match(words, first - back, UNITS, first - 1) !== null);
}

function isSafar({ calendar, month }: DateMoment): boolean {
  return calendar === 'hijri' && month === 2;
}

/** «من أب»: with that hamza it is a father, no August. */
function isFather({ reader, first }: RulePlace): boolean {
  return reader.words.text[reader.words.stem[first] as number] === 'أ';
}

/** A bare year: behind a preposition or a noun that years follow, and counting nothing. */
export function isYearThere({ year, certain }: YearRead, place: RulePlace): boolean {
  if (year > 2199 || isCounted(place)) return false;
  const isLed = leadBefore(place) !== null || isEnclosed(place);
  // «1500 م» may be metres; «1998م» hardly.
  if (certain) return isLed || year <= 0 || year > 1900 || isEraFar(place);
  return year >= 1800 && year <= 2099 && isLed;
}

/** The era is more than the letter م. */
function isEraFar({ reader, next }: RulePlace): boolean {
  return reader.words.text[reader.words.start[next - 1] as number] !== 'م';
}
