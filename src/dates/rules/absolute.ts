import { JOINTS } from '../../lexicon/dates/joints.js';
import { ORDINALS } from '../../lexicon/dates/numerals.js';
import { DAY_HEADS } from '../../lexicon/dates/units.js';
import { endsClause, hasStop, isCounted } from '../around.js';
import { type DateMoment, type Moment, onDate, onUnit } from '../moment.js';
import { oneAfterAnother, withClock } from '../moments.js';
import { isDigits, lengthOf, look } from '../reader.js';
import { type RulePlace, rule } from '../shape.js';
import { isSupported, isYearThere, monthOf } from '../support.js';
import { yearMoment } from '../years.js';

/** Dates that name their month, year or figures. */
export const ABSOLUTE_RULES = [
  rule('<numeric>', '16/5/2024', ({ numeric }) => numeric),
  rule(
    '<day> -/.,? from? <month> -/.,(? <ofYear>? <turn>?',
    '16 من مايو 2024',
    ({ day, month, ofYear, turn }, place) => {
      if (ofYear === undefined && hasStop(place)) return null;
      const date: DateMoment = { ...monthOf(month, ofYear, day), turn };
      return isSupported(date, month, place) ? date : null;
    },
  ),
  rule('<day> of? <theUnit>', '12 الشهر الجاري', ({ day, theUnit }) =>
    theUnit.unit === 'month' && !theUnit.bare
      ? { ...onDate('gregorian', undefined, undefined, day), monthOf: theUnit.moment }
      : null,
  ),
  rule('<day> of? <turn>', 'في 25 الجاري', ({ day, turn }, place) =>
    typeof turn.shift === 'number' && isLed(place)
      ? { ...onDate('gregorian', undefined, undefined, day), monthOf: onUnit('month', turn.shift) }
      : null,
  ),
  rule('<month> <day> ,? <ofYear>', 'مايو 16, 2024', ({ month, day, ofYear }) => monthOf(month, ofYear, day)),
  rule('<month> <day>', 'مايو تسعة وعشرين', ({ month, day }, place) =>
    day > 20 && endsClause(place) && !isDigits(place.reader.words, place.next - 1)
      ? monthOf(month, undefined, day)
      : null,
  ),
  rule('<this> <month>', 'هذا سبتمبر', ({ this: self, month }) =>
    self === 'this' && !month.headed && month.family !== 'libya'
      ? { ...monthOf(month, undefined), turn: { shift: 0 } }
      : null,
  ),
  rule('<month> <day> <clock>', 'أكتوبر 14 8:00 صباحا', ({ month, day, clock }) =>
    withClock(monthOf(month, undefined, day), clock),
  ),
  rule('<month> -/,(? <ofYear>? <turn>?', 'مايو 2020', ({ month, ofYear, turn }, place) => {
    const date: DateMoment = { ...monthOf(month, ofYear), turn };
    return isSupported(date, month, place) ? date : null;
  }),
  rule('<yearHead> (? <year>', 'عام 2008', ({ year }) => yearMoment(year.year, year.calendar)),
  rule('<yearHead> <count>', 'عام 67', ({ count }, place) => (isCounted(place) ? null : shortYear(count, place))),
  rule('<numericMonth>', '9/2021', ({ numericMonth }, place) => (isCounted(place) ? null : numericMonth)),
  rule('<year> - <year:to>', '2014-2015', ({ year, to }, place) => {
    const calendar = year.calendar ?? to.calendar;
    if (!oneAfterAnother(year, to) || to.year - year.year > 100 || isCounted(place)) return null;
    return { kind: 'range', from: yearMoment(year.year, calendar), to: yearMoment(to.year, calendar) };
  }),
  rule('<year> -/ <nextYear>', 'موسم 2023-24', ({ year, nextYear }) =>
    nextYear === (year.year + 1) % 100 && year.year > 1800
      ? { kind: 'range', from: yearMoment(year.year, year.calendar), to: yearMoment(year.year + 1, year.calendar) }
      : null,
  ),
  rule('<year> / <year:to>', '1436/1437هـ', ({ year, to }) => {
    const calendar = year.calendar ?? to.calendar;
    // «1437/1436هـ» was typed from the right.
    const [first, last] = year.year > to.year ? [to, year] : [year, to];
    return last.year === first.year + 1
      ? { kind: 'range', from: yearMoment(first.year, calendar), to: yearMoment(last.year, calendar) }
      : null;
  }),
  rule('<year>', 'انتخابات 2018', ({ year }, place) => {
    const moment = yearMoment(year.year, year.calendar);
    return isYearThere(year, place) ? moment : null;
  }),
] as const;

/** «في 25 الجاري», «يوم 25 الجاري»; «آيفون 7 الحالي» has no day. */
function isLed({ reader, first }: RulePlace): boolean {
  const { words } = reader;
  if (!isDigits(words, first) && look(reader, first, ORDINALS) === null) return false;
  return [JOINTS.of, DAY_HEADS].some((table) => words.vocabulary.match(words, first - 1, table, first) !== null);
}

/** «عام 67»: the last century's, where two figures stand. */
function shortYear(count: number, { reader, next }: RulePlace): Moment | null {
  const isShort = isDigits(reader.words, next - 1) && lengthOf(reader.words, next - 1) === 2;
  return isShort && count >= 30 ? { kind: 'about', moment: onDate('gregorian', 1900 + count) } : null;
}
