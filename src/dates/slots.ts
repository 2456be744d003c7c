import { CLOCK_HEADS, EXCEPT, MINUTES, ZONES } from '../lexicon/dates/clock.js';
import { DAY_PARTS, DEICTICS, HALVES, NIGHTS } from '../lexicon/dates/deictics.js';
import { HOLIDAYS } from '../lexicon/dates/holidays.js';
import { JOINTS } from '../lexicon/dates/joints.js';
import { ABOUT, AGREES, DECADES, ERAS, MIDDLES, MODIFIERS, PIECES } from '../lexicon/dates/modifiers.js';
import { MONTH_HEADS, MONTHS } from '../lexicon/dates/months.js';
import { CARDINALS, DAY_NAMES, LASTS, ORDINALS } from '../lexicon/dates/numerals.js';
import { DAY_HEADS, RECENTS, THIS, TURNS, UNITS, type UnitName, YEAR_HEADS } from '../lexicon/dates/units.js';
import { WEEKDAYS, type WeekdayName } from '../lexicon/dates/weekdays.js';
import type { Table } from '../lexicon/table.js';
import { readClock, readZone } from './clock.js';
import { readMonth } from './months.js';
import { readCardinal, readDay, readOrdinal, readSpelled } from './numbers.js';
import { readDayMonth, readNumeric, readNumericMonth } from './numeric.js';
import { readCenturyPhrase, readDefiniteUnit, readWeek } from './phrases.js';
import { look, type Read } from './reader.js';
import { readEra, readOfYear, readShortYear, readYear } from './years.js';

/** A part of a phrase: the words that can start it, and how it is read. */
export interface Slot<Value> {
  readonly read: Read<Value>;
  /** Tables whose forms it can start with. */
  readonly tables: readonly Table<unknown>[];
  /** It can start with figures. */
  readonly digits: boolean;
  /** Of the tables only the forms of such meanings. */
  readonly only?: (meaning: never) => boolean;
  /** Tables that it can start with, but that are never all of it: «هذا» of «هذا العام». */
  readonly leads: readonly Table<unknown>[];
  /** Tables whose forms can go on inside it, after its first word. */
  readonly inner: readonly Table<unknown>[];
  /** It has more than one word unless it is in figures. */
  readonly long: boolean;
  /** It reads the proclitic of its first word itself: «لعام 2014». */
  readonly clitics: boolean;
}

function slot<Value>(
  read: Read<Value>,
  tables: readonly Table<unknown>[],
  more: Partial<Slot<Value>> = {},
): Slot<Value> {
  return { digits: false, leads: [], inner: [], long: false, clitics: false, ...more, read, tables };
}

/** A slot that is one table's word. */
function word<Meaning>(table: Table<Meaning>): Slot<Meaning> {
  return slot((reader, i) => look(reader, i, table), [table]);
}

const NUMBERS = [CARDINALS, JOINTS.and];
const digits = { digits: true };
const definite = { only: (unit: UnitName | string): boolean => typeof unit === 'string' || unit.definite === true };

/** What may stand in the brackets of a shape. */
export const SLOTS = {
  day: slot(readDay, [ORDINALS, DAY_NAMES, CARDINALS], { leads: [JOINTS.the], ...digits, inner: NUMBERS }),
  month: slot(readMonth, [MONTHS], { leads: [MONTH_HEADS], inner: [MONTHS, ORDINALS, ...NUMBERS] }),
  monthHead: word(MONTH_HEADS),
  ofYear: slot(readOfYear, [], {
    leads: [YEAR_HEADS, CARDINALS, JOINTS.of, THIS, UNITS],
    ...digits,
    clitics: true,
  }),
  year: slot(readYear, [CARDINALS], { ...digits, inner: [ERAS, ...NUMBERS], long: true }),
  nextYear: slot(readShortYear, [], digits),
  yearHead: word(YEAR_HEADS),
  era: slot(readEra, [ERAS]),
  numeric: slot(readNumeric, [], digits),
  numericMonth: slot(readNumericMonth, [], digits),
  dayMonth: slot(readDayMonth, [], digits),
  weekday: word(WEEKDAYS),
  theWeekday: slot((reader, i) => look(reader, i, WEEKDAYS), [WEEKDAYS], {
    only: (name: WeekdayName): boolean => name.bare !== true,
  }),
  dayHead: word(DAY_HEADS),
  turn: word(TURNS),
  recent: word(RECENTS),
  this: word(THIS),
  deictic: word(DEICTICS),
  night: word(NIGHTS),
  part: word(DAY_PARTS),
  half: word(HALVES),
  unit: word(UNITS),
  theUnit: slot(readDefiniteUnit, [UNITS], { leads: [THIS], ...definite, inner: [UNITS, TURNS, ERAS] }),
  week: slot(readWeek, [UNITS], { leads: [THIS], ...definite, inner: [UNITS, TURNS], long: true }),
  count: slot(readCardinal, [CARDINALS], { ...digits, inner: NUMBERS }),
  spelled: slot(readSpelled, [CARDINALS], { inner: NUMBERS }),
  ordinal: slot(readOrdinal, [ORDINALS, CARDINALS], { leads: [JOINTS.the], inner: NUMBERS }),
  last: word(LASTS),
  about: word(ABOUT),
  modifier: word(MODIFIERS),
  middle: word(MIDDLES),
  piece: word(PIECES),
  decade: word(DECADES),
  century: slot(readCenturyPhrase, [UNITS], { ...definite, inner: [ORDINALS, JOINTS.the, CARDINALS], long: true }),
  agrees: word(AGREES),
  holiday: word(HOLIDAYS),
  clock: slot(readClock, [CLOCK_HEADS, ORDINALS, CARDINALS], {
    ...digits,
    inner: [EXCEPT, MINUTES, HALVES, DAY_PARTS, ZONES, ORDINALS, JOINTS.of, ...NUMBERS],
    long: true,
  }),
  zone: slot(readZone, [ZONES], { inner: [ZONES] }),
  date: slot((reader, i) => reader.date(i), [], digits),
} as const;

export type SlotName = keyof typeof SLOTS;
export type SlotValue<Name extends SlotName> = (typeof SLOTS)[Name] extends Slot<infer Value> ? Value : never;
