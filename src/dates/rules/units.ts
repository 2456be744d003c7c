import { DEICTICS } from '../../lexicon/dates/deictics.js';
import { AGREES } from '../../lexicon/dates/modifiers.js';
import { MONTHS } from '../../lexicon/dates/months.js';
import { CARDINALS, ORDINALS } from '../../lexicon/dates/numerals.js';
import type { Turn, UnitName } from '../../lexicon/dates/units.js';
import { WEEKDAYS } from '../../lexicon/dates/weekdays.js';
import type { Table } from '../../lexicon/table.js';
import { isAnchoredElsewhere, isCounted } from '../around.js';
import type { Moment } from '../moment.js';
import { grainClass, isCountable } from '../moments.js';
import { goesOn, isDigits, look } from '../reader.js';
import { type RulePlace, rule } from '../shape.js';
import { monthOf } from '../support.js';
import { tenseOf } from '../tense.js';
import { yearMoment } from '../years.js';

/** Units reckoned from the reference. */
export const UNIT_RULES = [
  rule('<theUnit>', 'الشهر الماضي', ({ theUnit }, place) =>
    theUnit.bare && !isWholeText(place, theUnit.unit) ? null : theUnit.moment,
  ),
  rule('<theUnit> (? <year>', 'هذا العام 2015', ({ theUnit, year }, place) =>
    theUnit.unit === 'year' && !theUnit.bare && year.year < 2200 && (year.certain || !isCounted(place))
      ? yearMoment(year.year, year.calendar)
      : null,
  ),
  rule('<theUnit> (? <year> -/ <year:end>', 'هذا العام 1436 / 1437هـ', ({ theUnit, year, end }) => {
    const calendar = year.calendar ?? end.calendar;
    if (theUnit.unit !== 'year' || end.year !== year.year + 1) return null;
    return { kind: 'range', from: yearMoment(year.year, calendar), to: yearMoment(end.year, calendar) };
  }),
  rule('<theUnit> (? <month>', 'الشهر الحالي يوليو', ({ theUnit, month }) =>
    theUnit.unit === 'month' && !theUnit.bare
      ? { kind: 'agree', moment: theUnit.moment, other: monthOf(month, undefined) }
      : null,
  ),
  rule('<theUnit> of <date>', 'الشهر نفسه من العام الماضي', ({ theUnit, date }) =>
    theUnit.unit === 'month' && theUnit.moment.turn.shift === 'same' && grainClass(date) === 'year'
      ? { ...theUnit.moment, of: date }
      : null,
  ),
  rule('ago <about>? <count> <unit>', 'قبل نحو 3 سنوات', ({ about, count, unit }, place) =>
    reckon(-count, unit, about !== undefined, place),
  ),
  rule('ago <about>? <count> <unit> and <middle> <unit:rest>?', 'قبل خمس سنوات ونصف', ({ about, count, unit }, place) =>
    reckon(-count - 0.5, unit, about !== undefined, place),
  ),
  rule('ago <about>? <unit> and <middle> <unit:rest>?', 'قبل عام ونصف', ({ about, unit }, place) =>
    reckonHalf(unit, about !== undefined, place),
  ),
  rule(
    'since <about>? <count> <unit> and <middle> <unit:rest>?',
    'منذ خمس سنوات ونصف',
    ({ about, count, unit }, place) => reckon(-count - 0.5, unit, about !== undefined, place),
  ),
  rule('since <about>? <unit> and <middle> <unit:rest>?', 'منذ عام ونصف', ({ about, unit }, place) =>
    reckonHalf(unit, about !== undefined, place),
  ),
  rule('ago <about>? <unit> and <count> <unit:rest>', 'قبل عام وثلاثة أشهر', ({ unit, count, rest }, place) =>
    reckonBoth(-1, unit, count, rest, place),
  ),
  rule('since <about>? <unit> and <count> <unit:rest>', 'منذ عام وثلاثة أشهر', ({ unit, count, rest }, place) =>
    reckonBoth(-1, unit, count, rest, place),
  ),
  rule('ago <about>? <unit> and <unit:rest>', 'قبل سنة وشهرين', ({ unit, rest }, place) =>
    reckonBoth(-1, unit, rest.number, rest, place),
  ),
  rule('since <about>? <unit> and <unit:rest>', 'منذ سنة وشهرين', ({ unit, rest }, place) =>
    reckonBoth(-1, unit, rest.number, rest, place),
  ),
  rule('ago <about>? <unit>', 'قبل عامين', ({ about, unit }, place) => reckonOne(-1, unit, about !== undefined, place)),
  rule('since <about>? <count> <unit>', 'منذ 3 أيام', ({ about, count, unit }, place) =>
    reckon(-count, unit, about !== undefined, place),
  ),
  rule('since <about>? <unit>', 'منذ شهرين', ({ about, unit }, place) =>
    reckonOne(-1, unit, about !== undefined, place),
  ),
  rule('after <about>? <count> <unit>', 'بعد خمسة أيام', ({ about, count, unit }, place) =>
    isAhead(place) ? reckon(count, unit, about !== undefined, place) : null,
  ),
  rule('after <about>? <unit>', 'بعد شهر', ({ about, unit }, place) =>
    isAhead(place) ? reckonOne(1, unit, about !== undefined, place) : null,
  ),
  rule('after <about>? <count> <unit> from now', 'بعد عشرة أيام من الآن', ({ about, count, unit }, place) =>
    reckon(count, unit, about !== undefined, place),
  ),
  rule(
    'after <count> <unit> and <count:more> <unit:rest>',
    'بعد 2 عام و21 يوما',
    ({ count, unit, more, rest }, place) =>
      isAhead(place) && rest.unit !== unit.unit
        ? { kind: 'ago', unit: unit.unit, count, about: false, rest: { unit: rest.unit, count: more } }
        : null,
  ),
  rule('after <about>? <unit> from now', 'بعد أسبوعين من الآن', ({ about, unit }, place) =>
    reckonOne(1, unit, about !== undefined, place),
  ),
  rule('from <unit>', 'من أسبوع', ({ unit }, place) =>
    isWholeText(place, unit.unit) ? reckonOne(-1, unit, false, place) : null,
  ),
  rule('<unit> <count> <turn>', 'السنوات الخمس الماضية', ({ unit, count, turn }) => several(unit, count, turn.shift)),
  rule('<unit> <count> <recent>', 'السنوات الخمس الأخيرة', ({ unit, count }) => several(unit, count, -1)),
  rule('<count> <unit> <turn>', 'الخمس سنوات المقبلة', ({ unit, count, turn }) => several(unit, count, turn.shift)),
  rule('<unit> <turn>', 'السنتين الماضيتين', ({ unit, turn }) =>
    unit.number === 2 && unit.definite ? several(unit, 2, turn.shift) : null,
  ),
] as const;

function reckon(count: number, { unit, number }: UnitName, about: boolean, place: RulePlace): Moment | null {
  if (count === 0 || number === 2 || Math.abs(count) > 5000 || isAnchoredElsewhere(place)) return null;
  return { kind: 'ago', unit, count, about };
}

/** «منذ عام 1991», «قبل يوم الأحد»: the unit is the head of what follows. */
function isHead({ reader, next }: RulePlace): boolean {
  const { words } = reader;
  if (!goesOn(reader, next)) return false;
  return isDigits(words, next) || HEADED.some((table) => look(reader, next, table) !== null);
}

const HEADED: readonly Table<unknown>[] = [MONTHS, WEEKDAYS, DEICTICS, CARDINALS, ORDINALS];

/** «قبل عام», «قبل عامين»; «قبل سنوات» is vague, and «قبل العام» no count. */
function reckonOne(
  sign: number,
  { unit, number, definite }: UnitName,
  about: boolean,
  place: RulePlace,
): Moment | null {
  if (number === 'many' || definite || isHead(place) || isAnchoredElsewhere(place)) return null;
  return { kind: 'ago', unit, count: sign * number, about };
}

function several({ unit, number }: UnitName, count: number, shift: Turn['shift']): Moment | null {
  if (typeof shift !== 'number' || shift === 0 || count < 2 || count > 1000 || !isCountable(unit) || number === 1)
    return null;
  return { kind: 'count', unit, count: shift < 0 ? -count : count };
}

/** «سيعود بعد خمسة أيام», not «عاد بعد خمسة أيام»: reckoned from now only of what is to come. */
function isAhead({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  if (first === 0) return next === words.count || look(reader, next, AGREES) !== null;
  if (words.vocabulary.match(words, first - 1, WEEKDAYS, first) !== null) return true;
  return tenseOf(words, first, next) === 'future';
}

/** «قبل عام ونصف» */
function reckonHalf({ unit, number, definite }: UnitName, about: boolean, place: RulePlace): Moment | null {
  if (number === 'many' || definite || isAnchoredElsewhere(place)) return null;
  return { kind: 'ago', unit, count: -number - 0.5, about };
}

/** «منذ شهر و21 يوما» */
function reckonBoth(
  sign: number,
  { unit, number, definite }: UnitName,
  count: number | 'many',
  rest: UnitName,
  place: RulePlace,
): Moment | null {
  if (
    number === 'many' ||
    count === 'many' ||
    definite ||
    rest.definite ||
    rest.unit === unit ||
    isAnchoredElsewhere(place)
  )
    return null;
  return { kind: 'ago', unit, count: sign * number, about: false, rest: { unit: rest.unit, count: sign * count } };
}

/** «العام» as all that there is. */
function isWholeText({ reader, first, next }: RulePlace, unit: string): boolean {
  return first === 0 && next === reader.words.count && unit !== 'day' && unit !== 'hour';
}
