import { ERAS } from '../lexicon/dates/modifiers.js';
import { THIS, TURNS, UNITS, type Unit, YEAR_KINDS } from '../lexicon/dates/units.js';
import { type Moment, onUnit, type UnitMoment } from './moment.js';
import { readOrdinal } from './numbers.js';
import { type Found, found, goesOn, look, type Reader } from './reader.js';

/**
 * A unit that the speaker's day places: «هذا الأسبوع», «الشهر الماضي», «العام نفسه»; `bare` where it stands without a
 * turn («مطلع [الشهر]»), which only some phrases allow.
 */
export interface DefiniteUnit {
  readonly unit: Unit;
  readonly moment: UnitMoment;
  readonly bare: boolean;
}

export function readDefiniteUnit(reader: Reader, i: number): Found<DefiniteUnit> | null {
  const self = look(reader, i, THIS);
  const isThis = self !== null && goesOn(reader, self.next);
  const read = look(reader, isThis ? self.next : i, UNITS);
  if (read === null || !read.value.definite || read.value.number !== 1) return null;
  const { unit } = read.value;
  const goes = unit === 'year' && goesOn(reader, read.next);
  if (goes && look(reader, read.next, YEAR_KINDS) !== null) return null;
  const after = (goes ? look(reader, read.next, ERAS) : null)?.next ?? read.next;
  if (isThis) return found({ unit, moment: onUnit(unit, self.value === 'same' ? 'same' : 0), bare: false }, read.next);
  const turn = goesOn(reader, after) ? look(reader, after, TURNS) : null;
  return turn === null
    ? found({ unit, moment: onUnit(unit, 0), bare: true }, read.next)
    : found({ unit, moment: onUnit(unit, turn.value.shift), bare: false }, turn.next);
}

/** «هذا الأسبوع», «الأسبوع المقبل». */
export function readWeek(reader: Reader, i: number): Found<Moment> | null {
  const unit = readDefiniteUnit(reader, i);
  return unit === null || unit.value.unit !== 'week' || unit.value.bare ? null : found(unit.value.moment, unit.next);
}

/** «القرن العشرين», «القرن الـ21», «القرن الرابع الهجري», «القرن الخامس قبل الميلاد», «الألفية الثالثة». */
export function readCenturyPhrase(reader: Reader, i: number): Found<Moment> | null {
  const head = look(reader, i, UNITS);
  if (head === null || head.value.number !== 1 || !head.value.definite) return null;
  const { unit } = head.value;
  if ((unit !== 'century' && unit !== 'millennium') || !goesOn(reader, head.next)) return null;
  const number = readOrdinal(reader, head.next);
  if (number === null || number.value.number > 30) return null;
  const era = goesOn(reader, number.next) ? look(reader, number.next, ERAS) : null;
  return found(
    { kind: 'century', number: number.value.number, era: era?.value ?? 'ad', unit },
    era?.next ?? number.next,
  );
}
