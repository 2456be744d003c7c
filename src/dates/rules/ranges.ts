import type { Piece } from '../../lexicon/dates/modifiers.js';
import type { Turn, UnitName } from '../../lexicon/dates/units.js';
import { GAP } from '../../text/letters.js';
import { isCounted } from '../around.js';
import { type DateMoment, type Moment, onDate } from '../moment.js';
import { oneAfterAnother, rangeOf } from '../moments.js';
import type { MonthRead } from '../months.js';
import { isDigits } from '../reader.js';
import { type RulePlace, rule } from '../shape.js';
import { isSupported, monthOf, type YearOf } from '../support.js';
import { type YearRead, yearMoment } from '../years.js';

/** From one date to another. */
export const RANGE_RULES = [
  rule('from <day> and? to <day:end> of? <month> <ofYear>? <turn>?', 'من 3 إلى 7 مايو', (parts) => days(parts)),
  rule('from? <day> - <day:end> of? <month> <ofYear>? <turn>?', '22-30 يونيو', (parts) => days(parts)),
  rule('<day> and? to <day:end> of? <month> <ofYear>? <turn>?', '13 إلى 15 تموز', (parts) => days(parts)),
  rule('between <day> -? and? <day:end> of? <month> <ofYear>? <turn>?', 'بين 3 و12 سبتمبر', (parts) => days(parts)),
  rule('<unit> <day> and <day:end> of? <month> <ofYear>? <turn>?', 'يومي 12 و13 يونيو 2023', (parts) =>
    isPair(parts.unit, 'day') ? days(parts) : null,
  ),
  rule('<unit>? <day> and <day:mid> and <day:end> of? <month> <ofYear>? <turn>?', 'أيام 3 و4 و5 يونيو', (parts) =>
    parts.mid === parts.day + 1 && parts.end === parts.mid + 1 ? days(parts) : null,
  ),
  rule('<day> and <day:end> of? <month> <ofYear>? <turn>?', '20 و21 يونيو', (parts, place) =>
    parts.end === parts.day + 1 && isDigits(place.reader.words, place.first) ? days(parts) : null,
  ),
  rule('<piece> <ordinal> of? <month> <ofYear>? <turn>?', 'النصف الأول من مايو', ({ piece, ordinal, ...of }) => {
    const part = partOfMonth(piece, ordinal.number);
    return part === null ? null : days({ ...of, ...part });
  }),
  rule('<piece> <ordinal> of? <theUnit>', 'النصف الأول من الشهر المقبل', ({ piece, ordinal, theUnit }) => {
    const part = partOfMonth(piece, ordinal.number);
    return part === null ? null : daysOfMonth({ ...part, theUnit });
  }),
  rule('from <day> and? to <day:end> of? <theUnit>', 'من 4 إلى 22 هذا الشهر', (parts) => daysOfMonth(parts)),
  rule('from <day> - <day:end> of? <theUnit>', 'من 4-23 في الشهر المقبل', (parts) => daysOfMonth(parts)),
  rule('between <day> and <day:end> of? <theUnit>', 'بين 4 و22 هذا الشهر', (parts) => daysOfMonth(parts)),
  rule('from? <day> and? to <numeric>', 'من 20 إلى 24/8/1436هـ', numericDays),
  rule('from? <dayMonth> and? to <numeric>', 'من 13/8 إلى 18/9/1436هـ', ({ dayMonth, numeric }) =>
    rangeOf({ ...dayMonth, calendar: numeric.calendar }, numeric),
  ),
  rule('from? <day> - <numeric>', 'من 14 - 15/10/1436هـ', numericDays),
  rule('from <month> and? to <month:end> <ofYear>? <turn>?', 'من مايو إلى يوليو 2020', (parts) => months(parts)),
  rule('between <month> and <month:end> <ofYear>? <turn>?', 'بين مايو ويوليو 2020', (parts) => months(parts)),
  rule('<month> - <month:end> <ofYear>', 'سبتمبر-نوفمبر من هذا العام', (parts) => months(parts)),
  rule('<month> and <month:end> <ofYear>', 'مايو ويونيو 2020', (parts) =>
    parts.end.month === parts.month.month + 1 ? months(parts) : null,
  ),
  rule('<unit> <month> and <month:end> <ofYear>? <turn>?', 'شهري مايو ويونيو', (parts) =>
    isPair(parts.unit, 'month') ? months(parts) : null,
  ),
  rule('<monthHead>? <month> and <month:mid> and <month:end> <ofYear>? <turn>?', 'مايو ويونيو ويوليو 2020', (parts) =>
    parts.mid.month === parts.month.month + 1 && parts.end.month === parts.mid.month + 1 ? months(parts) : null,
  ),
  rule('<monthHead> <month> and <month:end> <ofYear>? <turn>?', 'شهري مايو ويونيو', (parts) =>
    parts.monthHead === 'months' ? months(parts) : null,
  ),
  rule('from <yearHead>? <year> and? to <yearHead>? <year:end>', 'من 2014 إلى 2018', bareYears),
  rule('between <yearHead>? <year> and <yearHead>? <year:end>', 'بين 2015 و2018', bareYears),
  rule('between <unit> <year> and <year:end>', 'بين عامي 2015 و2018', (parts) =>
    parts.unit.unit === 'year' && parts.unit.number === 2 ? years(parts) : null,
  ),
  rule('<unit> <year> and <year:end>', 'عامي 2015 و2018', (parts) =>
    isPair(parts.unit, 'year') ? years(parts) : null,
  ),
  rule('<unit> <year> -/ <year:end>', 'سنتي 2008-2009', (parts) => (parts.unit.unit === 'year' ? years(parts) : null)),
  rule('<yearHead> <year> -/ <year:end>', 'عام 2008-2009', (parts) => years(parts)),
  rule('<yearHead> <year> and? to <yearHead>? <year:end>', 'عام 2008 إلى 2010', (parts) => years(parts)),
  rule('from <date> and? to <date:end>', 'من 28 أبريل إلى 3 مايو 2024', ({ date, end }) => rangeOf(date, end)),
  rule('between <date> and <date:end>', 'بين 2 أكتوبر و22 أكتوبر', ({ date, end }) => rangeOf(date, end)),
] as const;

/** «من 20 إلى 24/8/1436هـ»; not «9-[10-11/10/1436]», nor «1 - 15/10/1436» at a line's head. */
function numericDays(
  { day, numeric }: { day: number; numeric: DateMoment },
  { reader: { words }, first }: RulePlace,
): Moment | null {
  const isList = isDigits(words, first) && (first === 0 || ((words.gap[first] as number) & GAP.newline) !== 0);
  return isList || day >= (numeric.day as number) || isDigits(words, first - 1)
    ? null
    : { kind: 'range', from: { ...numeric, day }, to: numeric };
}

/** The days of the half or third of a month. */
function partOfMonth({ piece }: Piece, number: number): { day: number; end: number } | null {
  const length = piece === 'half' ? 15 : piece === 'third' ? 10 : 0;
  if (length * number > 30 || length === 0) return null;
  return { day: length * (number - 1) + 1, end: length * number === 30 ? -1 : length * number };
}

interface Days {
  readonly day: number;
  readonly end: number;
  readonly month: MonthRead;
  readonly ofYear?: YearOf | undefined;
  readonly turn?: { shift: Turn['shift'] } | undefined;
}

function days({ day, end, month, ofYear, turn }: Days): Moment | null {
  if (day >= end && end !== -1) return null;
  const last = { ...monthOf(month, ofYear, end), turn };
  return { kind: 'range', from: { ...last, day }, to: last };
}

function daysOfMonth({
  day,
  end,
  theUnit,
}: {
  day: number;
  end: number;
  theUnit: { unit: string; moment: Moment; bare: boolean };
}): Moment | null {
  if (theUnit.unit !== 'month' || theUnit.bare || (day >= end && end !== -1)) return null;
  const on = (which: number): Moment => ({
    ...onDate('gregorian', undefined, undefined, which),
    monthOf: theUnit.moment,
  });
  return { kind: 'range', from: on(day), to: on(end) };
}

function months({
  month,
  end,
  ofYear,
  turn,
}: {
  month: MonthRead;
  end: MonthRead;
  ofYear?: YearOf | undefined;
  turn?: Days['turn'];
}): Moment | null {
  if (month.calendar !== end.calendar) return null;
  return rangeOf({ ...monthOf(month, undefined) }, { ...monthOf(end, ofYear), turn });
}

function years({ year, end }: { year: YearRead; end: YearRead }): Moment | null {
  const calendar = year.calendar ?? end.calendar;
  if (year.calendar !== null && end.calendar !== null && year.calendar !== end.calendar) {
    return { kind: 'agree', moment: yearMoment(year.year, year.calendar), other: yearMoment(end.year, end.calendar) };
  }
  // «بين 1798 و1790 قبل الميلاد»
  if (end.year <= 0 && year.year > 0)
    return { kind: 'range', from: yearMoment(1 - year.year, calendar), to: yearMoment(end.year, calendar) };
  if (!oneAfterAnother(year, end)) return null;
  return { kind: 'range', from: yearMoment(year.year, calendar), to: yearMoment(end.year, calendar) };
}

/** «بين 1500 و2000 دولار» are no years. */
function bareYears(parts: { yearHead?: unknown; year: YearRead; end: YearRead }, place: RulePlace): Moment | null {
  const { yearHead, year } = parts;
  const isYear = yearHead !== undefined || (!isCounted(place) && (year.certain || year.year >= 1300));
  return isYear ? years(parts) : null;
}

function isPair({ unit, construct }: UnitName, which: string): boolean {
  return construct === true && unit === which;
}

export { isSupported };
