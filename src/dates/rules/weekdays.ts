import { DAY_HEADS } from '../../lexicon/dates/units.js';
import type { WeekdayName } from '../../lexicon/dates/weekdays.js';
import { endsClause, isPlainWeekday } from '../around.js';
import { dayNumber, weekdayOf } from '../calendar.js';
import type { Moment } from '../moment.js';
import { isDayDate, withWeekday } from '../moments.js';
import { isDigits, isGlued, look } from '../reader.js';
import { type RulePlace, rule } from '../shape.js';

/** Days of the week, alone and with what tells which one. */
export const WEEKDAY_RULES = [
  rule('<weekday> <turn>? <deictic>? -,(.? <date>', 'الخميس، 16 مايو 2024', ({ weekday, date }, place) =>
    isDayDate(date) && !isRatherNth(date, weekday.weekday, place) && !isName(weekday, place)
      ? withWeekday(date, weekday.weekday)
      : null,
  ),
  rule('<weekday> of <date>', 'الاثنين في 18 شباط', ({ weekday, date }) =>
    isDayDate(date) ? withWeekday(date, weekday.weekday) : null,
  ),
  rule('<weekday> of? <week>', 'الاثنين من هذا الأسبوع', ({ weekday, week }) => ({
    kind: 'weekday',
    weekday: weekday.weekday,
    week,
  })),
  rule('<week> <weekday>', 'الأسبوع القادم الأحد', ({ week, weekday }) =>
    weekday.bare ? null : { kind: 'weekday', weekday: weekday.weekday, week },
  ),
  rule('<weekday> ,? (? <deictic>', 'الأحد أمس الأول', ({ weekday, deictic }, place) =>
    isPlainWeekday(weekday, place) ? { kind: 'weekday', weekday: weekday.weekday, near: deictic.day } : null,
  ),
  rule('<weekday> <date>', 'الخميس بعد أسبوعين', ({ weekday, date }) =>
    date.kind === 'ago' && date.unit === 'week' && !weekday.bare
      ? { kind: 'weekday', weekday: weekday.weekday, week: { ...date, about: true } }
      : null,
  ),
  rule('<weekday> ,? <dayMonth>', 'الاثنين 11/10', ({ weekday, dayMonth }) =>
    weekday.bare ? null : { ...dayMonth, weekday: weekday.weekday },
  ),
  rule('<weekday> of? <day>', 'السبت السادس عشر', ({ weekday, day }, place) => {
    if (!isPlainWeekday(weekday, place) || day < 6 || !endsClause(place) || isCutOff(place)) return null;
    return { kind: 'date', calendar: 'gregorian', day, weekday: weekday.weekday };
  }),
  rule('<theWeekday> <turn>?', 'الثلاثاء المقبل', ({ theWeekday, turn }, place) =>
    isPlainWeekday(theWeekday, place, turn !== undefined)
      ? { kind: 'weekday', weekday: theWeekday.weekday, turn }
      : null,
  ),
  rule('<this> <weekday>', 'هذا الأربعاء', ({ weekday }) =>
    weekday.bare ? null : { kind: 'weekday', weekday: weekday.weekday, turn: { shift: 0 } },
  ),
  // «كل يوم خميس» comes again and again.
  rule('<dayHead> <weekday> <turn>?', 'يوم الثلاثاء المقبل', ({ weekday, turn }, place) =>
    weekday.bare && turn === undefined && place.first > 0 ? null : { kind: 'weekday', weekday: weekday.weekday, turn },
  ),
  rule('<dayHead> <dayMonth>', 'يوم 22/4', ({ dayMonth }) => dayMonth),
  rule('<dayHead> <date>', 'يوم 14 أكتوبر', ({ date }) =>
    isDayDate(date) || date.kind === 'weekday' || date.kind === 'unit' ? dayOf(date) : null,
  ),
  rule('<part> <weekday> /-? <weekday:to>', 'ليل الأحد الاثنين', ({ weekday, to }) =>
    (weekday.weekday % 7) + 1 === to.weekday
      ? {
          kind: 'range',
          from: { kind: 'weekday', weekday: weekday.weekday },
          to: { kind: 'weekday', weekday: to.weekday },
        }
      : null,
  ),
  rule('<unit> <weekday> and <weekday:to> <turn>?', 'يومي الأحد والاثنين المقبلين', ({ unit, weekday, to, turn }) =>
    unit.construct && unit.unit === 'day'
      ? {
          kind: 'range',
          from: { kind: 'weekday', weekday: weekday.weekday, turn },
          to: { kind: 'weekday', weekday: to.weekday, turn },
        }
      : null,
  ),
  rule('<unit> <weekday> and <weekday:to> <date>', 'يومي الخميس والجمعة 14 و15 مايو', ({ unit, date }) =>
    unit.construct && unit.unit === 'day' && isDays(date) ? date : null,
  ),
] as const;

/** «فريق [أحد] يوم 15»: the day has its own head. */
function isName({ bare }: WeekdayName, { reader, first }: RulePlace): boolean {
  return bare === true && look(reader, first + 1, DAY_HEADS) !== null;
}

/** «الثلاثاء الثالث من أيلول 2014»: the third is no Tuesday, so it is the third Tuesday; «الثلاثاء 3 أيلول 2014» is amiss. */
function isRatherNth(date: Moment, weekday: number, { reader, first }: RulePlace): boolean {
  if (isDigits(reader.words, first + 1) || isDigits(reader.words, first + 2)) return false;
  if (date.kind !== 'date' || date.calendar !== 'gregorian' || typeof date.year !== 'number') return false;
  const { year, month, day } = date;
  return (
    month !== undefined &&
    day !== undefined &&
    day > 0 &&
    day <= 5 &&
    weekdayOf(dayNumber(year, month, day)) !== weekday
  );
}

/** «الخميس 21[/10]»: the figures go on. */
function isCutOff({ reader, next }: RulePlace): boolean {
  return isGlued(reader.words, next) && isDigits(reader.words, next);
}

/** «14 و15 مايو», in one calendar or both. */
function isDays(date: Moment): boolean {
  const days = date.kind === 'agree' ? date.moment : date;
  return days.kind === 'range' && days.to.kind === 'date';
}

/** «يوم» goes before days only. */
function dayOf(date: Moment): Moment | null {
  return date.kind === 'unit' && date.unit !== 'day' ? null : date;
}
