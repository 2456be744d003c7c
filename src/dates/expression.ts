import type { Calendar, Moment } from './moment.js';
import type { Tense } from './place.js';

/** A date as it stands in the text, not yet placed by a reference. */
export interface DateExpression {
  /** Offsets into the text that the words were read from, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** The words it is made of, the last one excluded. */
  readonly firstWord: number;
  readonly nextWord: number;
  /** The shape of the phrase: «<day> <month> <year>». */
  readonly rule: string;
  readonly moment: Moment;
  readonly calendar: Calendar;
  /** What the sentence tells of its time. */
  readonly tense: Tense;
  /** A year that the sentence gives beside it. */
  readonly year: number | null;
  /** The date spoken of before it. */
  readonly previous: DateExpression | null;
}

/** Doubt about a date. */
export interface DateWarning {
  readonly code: 'weekday-mismatch' | 'month-names-disagree' | 'calendars-disagree';
  readonly message: string;
}
