import { type Moment, onUnit } from '../moment.js';
import { isAnchoredElsewhere, isCountable } from '../support.js';
import { rule, type RulePlace } from '../shape.js';
import type { UnitName } from '../../lexicon/dates/units.js';

/** Units reckoned from the reference. */
export const UNIT_RULES = [
  rule('<theUnit>', 'الشهر الماضي', ({ theUnit }, place) => (theUnit.bare && !isWholeText(place, theUnit.unit) ? null : theUnit.moment)),
  rule('<theUnit> <year>', 'هذا العام 2015', ({ theUnit, year }) =>
    theUnit.unit === 'year' && theUnit.self ? { kind: 'date', calendar: year.calendar ?? 'gregorian', year: year.year } : null,
  ),
  rule('ago <about>? <count> <unit>', 'قبل نحو 3 سنوات', ({ about, count, unit }, place) => reckon(-count, unit, about !== undefined, place)),
  rule('ago <about>? <unit>', 'قبل عامين', ({ about, unit }, place) => reckonOne(-1, unit, about !== undefined, place)),
  rule('since <about>? <count> <unit>', 'منذ 3 أيام', ({ about, count, unit }, place) => reckon(-count, unit, about !== undefined, place)),
  rule('since <about>? <unit>', 'منذ شهرين', ({ about, unit }, place) => reckonOne(-1, unit, about !== undefined, place)),
  rule('after <about>? <count> <unit>', 'بعد خمسة أيام', ({ about, count, unit }, place) => reckon(count, unit, about !== undefined, place)),
  rule('after <about>? <unit>', 'بعد شهر', ({ about, unit }, place) => reckonOne(1, unit, about !== undefined, place)),
  rule('<unit> <count> <turn>', 'السنوات الخمس الماضية', ({ unit, count, turn }) => several(unit, count, turn.shift)),
  rule('<unit> <count> <recent>', 'السنوات الخمس الأخيرة', ({ unit, count }) => several(unit, count, -1)),
  rule('<count> <unit> <turn>', 'الخمس سنوات المقبلة', ({ unit, count, turn }) => several(unit, count, turn.shift)),
  rule('<unit> <turn>', 'السنتين الماضيتين', ({ unit, turn }) => (unit.number === 2 && unit.definite ? several(unit, 2, turn.shift) : null)),
] as const;

function reckon(count: number, { unit, number }: UnitName, about: boolean, place: RulePlace): Moment | null {
  if (count === 0 || number === 2 || Math.abs(count) > 5000 || isAnchoredElsewhere(place, count)) return null;
  return { kind: 'ago', unit, count, about };
}

/** «قبل عام», «قبل عامين»; «قبل سنوات» is vague, and «قبل العام» no count. */
function reckonOne(sign: number, { unit, number, definite }: UnitName, about: boolean, place: RulePlace): Moment | null {
  if (number === 'many' || definite || isAnchoredElsewhere(place, sign)) return null;
  return { kind: 'ago', unit, count: sign * number, about };
}

function several({ unit, number }: UnitName, count: number, shift: number | 'same' | 'after'): Moment | null {
  if (typeof shift !== 'number' || shift === 0 || count < 2 || count > 1000 || !isCountable(unit) || number === 1) return null;
  return { kind: 'count', unit, count: shift < 0 ? -count : count };
}

/** «العام» as all that there is. */
function isWholeText({ reader, first, next }: RulePlace, unit: string): boolean {
  return first === 0 && next === reader.words.count && unit !== 'day' && unit !== 'hour';
}

export { onUnit };
