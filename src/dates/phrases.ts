import { ERAS } from '../lexicon/dates/modifiers.js';
import { THIS, TURNS, UNITS, type Unit, YEAR_KINDS } from '../lexicon/dates/units.js';
import { type Moment, onUnit } from './moment.js';
import { readOrdinal } from './numbers.js';
import { type Found, found, goesOn, look, type Reader } from './reader.js';

/**
 * A unit that the speaker's day places: «هذا الأسبوع», «الشهر الماضي», «العام نفسه»; `bare` where it stands without a
 * turn («مطلع [الشهر]»), which only some phrases allow.
 */
export interface DefiniteUnit {
  readonly unit: Unit;
  readonly moment: Moment;
  readonly bare: boolean;
  readonly self: boolean;
}

export function readDefiniteUnit(reader: Reader, i: number): Found<DefiniteUnit> | null {
  const self = look(reader, i, THIS);
  const at = self !== null && goesOn(reader, self.next) ? self.next : i;
  const read = look(reader, at, UNITS);
  if (read === null || !read.value.definite || read.value.number !== 1) return null;
  const { unit } = read.value;
  if (unit === 'year' && goesOn(reader, read.next) && look(reader, read.next, YEAR_KINDS) !== null) return null;
  const era = unit === 'year' && goesOn(reader, read.next) ? look(reader, read.next, ERAS) : null;
  const after = era === null || reader.words.gap[read.next] === 0 ? read.next : era.next;
  const turn = goesOn(reader, after) ? look(reader, after, TURNS) : null;
  if (self !== null && at !== i) {
    return found(
      { unit, moment: onUnit(unit, self.value === 'same' ? 'same' : 0), bare: false, self: true },
      read.next,
    );
  }
  if (turn !== null)
    return found({ unit, moment: onUnit(unit, turn.value.shift), bare: false, self: false }, turn.next);
  return found({ unit, moment: onUnit(unit, 0), bare: true, self: false }, read.next);
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
