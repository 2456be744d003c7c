import { COUNTED, TODAY_NAMES, TRAPS_BEFORE, YEAR_LEADS, AGES, type TrapBefore } from '../lexicon/dates/traps.js';
import type { DeicticName } from '../lexicon/dates/deictics.js';
import type { WeekdayName } from '../lexicon/dates/weekdays.js';
import { JOINTS } from '../lexicon/dates/joints.js';
import { ORDINALS } from '../lexicon/dates/numerals.js';
import { GAP } from '../text/letters.js';
import { KIND } from '../text/fold.js';
import { CLITIC } from '../text/vocabulary.js';
import { hourIn, type ClockRead } from './clock.js';
import { isDate } from './calendar.js';
import { type Calendar, type Clock, type DateMoment, type Moment, onDate } from './moment.js';
import type { MonthRead } from './months.js';
import { goesOn, isDigits, look } from './reader.js';
import type { RulePlace } from './shape.js';
import type { YearRead } from './years.js';

export interface YearOf {
  readonly year: number | Moment;
  readonly calendar: Calendar | null;
}

/** A month, with its day and year where they were read. */
export function monthOf(month: MonthRead, ofYear: YearOf | undefined, day?: number): DateMoment {
  const date = onDate(month.calendar, ofYear?.year, month.month, day);
  return month.disagrees ? { ...date, disagrees: true } : date;
}

/** Whether a date with a month or year that has other meanings is one, by what stands in and beside it. */
export function isSupported(date: DateMoment, month: MonthRead | null, place: RulePlace): boolean {
  if (month === null) return isYearThere(date, place);
  const { words } = place.reader;
  if (date.day !== undefined && typeof date.year === 'number' && date.calendar === 'gregorian' && date.day > 0 && date.month !== undefined && !isDate(date.year, date.month, date.day)) return false;
  if (date.day !== undefined && date.day > (date.calendar === 'hijri' ? 30 : 31)) return false;
  if (month.family === 'libya' && (date.day === undefined || !isDigits(words, place.first))) return false;
  if (month.weak === undefined || date.year !== undefined || month.headed || date.turn !== undefined) {
    if (date.day === undefined && date.year === undefined && date.turn === undefined && isQuoted(place)) return false;
    return !isCountedYear(date, place);
  }
  if (date.day !== undefined) {
    // «3 - صفر» is a score; the Libyan names are plain words.
    if (month.family === 'libya') return false;
    return month.weak === 'word' || isDigits(words, place.first) ? !(date.calendar === 'hijri' && date.month === 2) : date.calendar === 'hijri';
  }
  return month.weak === 'word' && leadBefore(place) === 'preposition' && !isQuoted(place);
}

/** A word in marks of its own: «أغسطس» as a title. */
function isQuoted({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  return ((words.gap[first] as number) & GAP.quote) !== 0 && (gapAt(words, next) & GAP.quote) !== 0;
}

function isCountedYear(date: DateMoment, place: RulePlace): boolean {
  return typeof date.year === 'number' && date.day === undefined && date.month === undefined && isCounted(place);
}

/** A bare year: behind a preposition or a noun that years follow, and counting nothing. */
function isYearThere(date: DateMoment, place: RulePlace): boolean {
  const { year } = date;
  if (typeof year !== 'number' || isCounted(place)) return false;
  if (date.month !== undefined) return true;
  if (year < 1800 || year > 2099) return false;
  return leadBefore(place) !== null || isEnclosed(place);
}

function leadBefore({ reader, first }: RulePlace): 'preposition' | 'noun' | null {
  const { words } = reader;
  // «باب» is a door rather than «بآب».
  const isShort = (words.end[first] as number) - (words.stem[first] as number) <= 2;
  if (((words.clitics[first] as number) & (CLITIC.ba | CLITIC.la)) !== 0 && !isShort) return 'preposition';
  for (let w = first - 1; w >= Math.max(0, first - 2); w--) {
    if (((words.gap[w + 1] as number) & ~(GAP.space | GAP.quote)) !== 0) return null;
    const lead = words.vocabulary.match(words, w, YEAR_LEADS, first);
    if (lead !== null && lead.next === first) return lead.meaning;
    const of = words.vocabulary.match(words, w, JOINTS.of, first);
    if (of !== null && of.next === first) return 'preposition';
  }
  return null;
}

/** «(2015)». */
function isEnclosed({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  return ((words.gap[first] as number) & GAP.open) !== 0 && (gapAt(reader.words, next) & GAP.close) !== 0;
}

export function isCounted({ reader, next }: RulePlace): boolean {
  const { words } = reader;
  if (next >= words.count) return words.text.slice(words.end[next - 1]).trimStart().startsWith('%');
  if (words.vocabulary.match(words, next, COUNTED) !== null && goesOn(reader, next)) return true;
  const after = words.text[words.end[next - 1] as number];
  return after === '%' || after === '٪';
}

function gapAt(words: { gap: Uint16Array; lastGap: number; count: number }, i: number): number {
  return i < words.count ? (words.gap[i] as number) : words.lastGap;
}

/** «2014-2015»: the second year comes after the first, and not by much. */
export function oneAfterAnother(from: YearRead, to: YearRead): boolean {
  const isYear = (year: number): boolean => (year >= 1000 && year <= 2199) || from.certain || to.certain;
  return to.year > from.year && to.year - from.year < 1000 && isYear(from.year) && isYear(to.year);
}

/** A full stop stands inside. */
export function hasStop({ reader, first, next }: RulePlace): boolean {
  for (let w = first + 1; w < next; w++) if ((reader.words.gap[w] as number) & GAP.stop) return true;
  return false;
}

/** A comma, a stop, a line's end or the text's end follows. */
export function endsClause({ reader, next }: RulePlace): boolean {
  const { words } = reader;
  if (next >= reader.limit) return true;
  if (((words.gap[next] as number) & ~(GAP.space | GAP.quote | GAP.open)) !== 0 || words.clitics[next] === CLITIC.conjunction) return true;
  return look(reader, next, JOINTS.to) !== null;
}

/** A day that a calendar date names. */
export function isDayDate(moment: Moment): boolean {
  if (moment.kind === 'agree' || moment.kind === 'clock') return isDayDate(moment.kind === 'agree' ? moment.other : moment.day);
  return moment.kind === 'date' && moment.day !== undefined;
}

/** Any day: a date, a weekday, «أمس». */
export function isDayMoment(moment: Moment): boolean {
  switch (moment.kind) {
    case 'part':
      return isDayMoment(moment.day);
    case 'agree':
      return isDayMoment(moment.moment);
    case 'date':
      return moment.day !== undefined;
    case 'weekday':
    case 'holiday':
      return true;
    case 'nth':
      return moment.weekday !== undefined || moment.unit === 'day';
    case 'unit':
    case 'ago':
      return moment.unit === 'day';
    default:
      return false;
  }
}

/** A weekday that stands for a day: with its article, not in «صلاة الجمعة» or a person's name. */
export function isPlainWeekday({ bare }: WeekdayName, place: RulePlace, turned = false): boolean {
  if (bare) return false;
  const trap = trapBefore(place);
  return turned || trap !== 'weekday';
}

/** The words before that make a name of what follows. */
export function trapBefore({ reader, first }: RulePlace): TrapBefore | null {
  const { words } = reader;
  if (first === 0 || ((words.gap[first] as number) & ~(GAP.space | GAP.quote | GAP.open)) !== 0) return null;
  return words.vocabulary.match(words, first - 1, TRAPS_BEFORE, first)?.meaning ?? null;
}

export function withWeekday(date: Moment, weekday: number): Moment {
  if (date.kind === 'date') return { ...date, weekday };
  if (date.kind === 'clock') return { ...date, day: withWeekday(date.day, weekday) };
  if (date.kind === 'agree') return { ...date, moment: withWeekday(date.moment, weekday), other: withWeekday(date.other, weekday) };
  return date;
}

/** A date that today's is: no more is known of it. */
export function withNear(date: Moment): Moment {
  return date;
}

/** «اليوم» as today, not «اليوم الوطني», «صحيفة اليوم», «لـ"اليوم"». */
export function isToday({ day, noun }: DeicticName, place: RulePlace): boolean {
  const { reader, first, next } = place;
  const { words } = reader;
  if (noun) return first === 0 || ((words.clitics[first] as number) & (CLITIC.ba | CLITIC.la)) !== 0 || leadBefore(place) === 'preposition';
  if (day !== 0) return true;
  const trap = trapBefore(place);
  if (trap === 'today' || isPerDay(place) || isOutletLine(place)) return false;
  const after = gapAt(words, next);
  const before = words.gap[first] as number;
  const isQuoted = (before & (GAP.quote | GAP.open)) !== 0 && (after & (GAP.quote | GAP.close)) !== 0;
  if (isQuoted && words.count > 1) return false;
  if (!goesOn(reader, next)) return true;
  if (look(reader, next, TODAY_NAMES) !== null) return false;
  const ordinal = look(reader, next, ORDINALS);
  return ordinal === null || ordinal.value.bare === true;
}

/** «دولارين في اليوم» is a rate. */
function isPerDay({ reader, first }: RulePlace): boolean {
  return first > 0 && look(reader, first - 1, JOINTS.of)?.next === first;
}

/** «اليوم - الرياض»: the newspaper that opens a line. */
function isOutletLine({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  const opens = first === 0 || ((words.gap[first] as number) & GAP.newline) !== 0;
  return opens && next < words.count && (gapAt(words, next) & (GAP.dash | GAP.colon | GAP.newline)) !== 0;
}

/** «بعد عامين من الحرب», «قبل شهر من الانتخابات»: reckoned from another event; «بعد» under past tense likewise. */
export function isAnchoredElsewhere({ reader, next }: RulePlace, count: number): boolean {
  const { words } = reader;
  if (next >= reader.limit || ((words.gap[next] as number) & ~GAP.space) !== 0) return false;
  const from = look(reader, next, JOINTS.from);
  if (from !== null) return look(reader, from.next, JOINTS.now) === null;
  return look(reader, next, JOINTS.at) !== null && words.text.startsWith('على', words.start[next] as number) && count !== 0;
}

/** Countable units: days and longer. */
export function isCountable(unit: string): boolean {
  return unit !== 'hour' && unit !== 'minute' && unit !== 'weekend' && unit !== 'century' && unit !== 'millennium';
}

/** «في الأربعينيات من عمره». */
export function isAge({ reader, next }: RulePlace): boolean {
  const from = look(reader, next, JOINTS.from);
  return look(reader, from === null ? next : from.next, AGES) !== null;
}

/** A period longer than a day: what has an early or late part. */
export function isLongPeriod(moment: Moment): boolean {
  switch (moment.kind) {
    case 'date':
      return moment.day === undefined;
    case 'unit':
      return moment.unit !== 'day' && moment.unit !== 'hour' && moment.unit !== 'minute';
    case 'piece':
    case 'decade':
    case 'century':
    case 'range':
      return true;
    default:
      return false;
  }
}

/** «نحو عام 1990»; «حوالي 4000م» is a size. */
export function isEstimated(date: Moment, { reader, first }: RulePlace): boolean {
  if (date.kind === 'ago' || date.kind === 'count' || date.kind === 'unit') return false;
  const isBareYear = date.kind === 'date' && date.month === undefined && isDigits(reader.words, first + 1);
  return !isBareYear || (date.kind === 'date' && date.calendar === 'hijri');
}

export function withClock(day: Moment, clock: ClockRead | Clock): Moment {
  const { hour, minute, second, zone } = clock;
  const isSettled = 'settled' in clock ? clock.settled : true;
  const half = halfOf(day);
  return { kind: 'clock', day, clock: { hour: isSettled || half === null ? hour : hourIn(hour, half), minute, second, zone } };
}

function halfOf(moment: Moment): 'am' | 'pm' | 'night' | 'noon' | null {
  return moment.kind === 'part' ? moment.half : null;
}

/** One day told twice. `unlike`: only where the calendars differ, since nothing says «الموافق». */
export function agreeing(left: Moment, right: Moment, unlike = false): Moment | null {
  const a = calendarOf(left);
  const b = calendarOf(right);
  if (unlike) {
    if (a === null || b === null || a === b || isDayDate(left) !== isDayDate(right)) return null;
    if (!isDayDate(left) && (grainClass(left) !== 'year' || grainClass(right) !== 'year')) return null;
    return { kind: 'agree', moment: left, other: right };
  }
  if (!isDayDate(right)) return null;
  if (left.kind === 'weekday') return withWeekday(right, left.weekday);
  if (left.kind === 'date' && left.day === undefined) return null;
  if (left.kind === 'ago' && left.unit === 'year' && right.kind === 'date' && right.year === undefined) return { ...right, year: left };
  return { kind: 'agree', moment: left, other: right };
}

/** The calendar of a date that names it. */
export function calendarOf(moment: Moment): Calendar | null {
  switch (moment.kind) {
    case 'date':
      return moment.calendar;
    case 'clock':
    case 'part':
      return calendarOf(moment.day);
    case 'about':
      return calendarOf(moment.moment);
    case 'range':
      return calendarOf(moment.to);
    case 'agree':
      return calendarOf(moment.moment);
    case 'century':
      return moment.era === 'ah' ? 'hijri' : 'gregorian';
    default:
      return null;
  }
}

/** A range; the year of its end is its beginning's as well. */
export function rangeOf(from: Moment, to: Moment): Moment | null {
  if (!isRangeable(from) || !isRangeable(to)) return null;
  if (grainClass(from) !== grainClass(to)) return null;
  if (from.kind === 'date' && to.kind === 'date') {
    if (from.calendar !== to.calendar) return null;
    if (from.year === undefined && to.year !== undefined && from.month !== undefined && to.month !== undefined) {
      const isBefore = typeof to.year === 'number' && from.month > to.month;
      return { kind: 'range', from: { ...from, year: isBefore ? (to.year as number) - 1 : to.year }, to };
    }
    if (from.year === undefined && to.turn !== undefined) return { kind: 'range', from: { ...from, turn: to.turn }, to };
  }
  return { kind: 'range', from, to };
}

function isRangeable(moment: Moment): boolean {
  return moment.kind !== 'range' && moment.kind !== 'ago' && moment.kind !== 'count';
}

/** Days go with days, and longer periods with each other. */
function grainClass(moment: Moment): string {
  if (isDayMoment(moment) || moment.kind === 'clock') return 'day';
  if (moment.kind === 'about') return grainClass(moment.moment);
  if (moment.kind === 'date') return moment.month === undefined ? 'year' : 'month';
  return moment.kind === 'unit' ? moment.unit : moment.kind;
}

/** Nothing else stands on the line, but for the slashes of «// انتهى //». */
export function isLineAlone({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  const ends = GAP.newline;
  const before = words.gap[first] as number;
  const starts = first === 0 || (before & (ends | GAP.slash)) !== 0;
  return starts && (next >= words.count || (gapAt(words, next) & ends) !== 0) && words.kind[first] === KIND.digits;
}
