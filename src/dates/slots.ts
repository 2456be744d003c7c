import { CLOCK_HEADS, ZONES } from '../lexicon/dates/clock.js';
import { DAY_PARTS, DEICTICS, HALVES, NIGHTS } from '../lexicon/dates/deictics.js';
import { HOLIDAYS } from '../lexicon/dates/holidays.js';
import { JOINTS } from '../lexicon/dates/joints.js';
import { ABOUT, AGREES, DECADES, ERAS, MIDDLES, MODIFIERS, PIECES } from '../lexicon/dates/modifiers.js';
import { MONTHS, MONTH_HEADS } from '../lexicon/dates/months.js';
import { CARDINALS, DAY_NAMES, LASTS, ORDINALS } from '../lexicon/dates/numerals.js';
import { DAY_HEADS, RECENTS, THIS, TURNS, UNITS, YEAR_HEADS } from '../lexicon/dates/units.js';
import { WEEKDAYS } from '../lexicon/dates/weekdays.js';
import type { Table } from '../lexicon/table.js';
import { readClock, readZone } from './clock.js';
import { readMonth } from './months.js';
import { readCardinal, readDay, readOrdinal, readSpelled } from './numbers.js';
import { readDayMonth, readNumeric, readNumericMonth } from './numeric.js';
import { readCenturyPhrase, readDefiniteUnit, readWeek } from './phrases.js';
import { look, type Read } from './reader.js';
import { readEra, readOfYear, readYear } from './years.js';

/** A part of a phrase: the words that can start it, and how it is read. */
export interface Slot<Value> {
  readonly tables: readonly Table<unknown>[];
  readonly digits: boolean;
  /** It reads the proclitic of its first word itself: «لعام 2014». */
  readonly clitics: boolean;
  readonly read: Read<Value>;
}

const DIGITS = true;

function slot<Value>(tables: readonly Table<unknown>[], read: Read<Value>, digits = false, clitics = false): Slot<Value> {
  return { tables, digits, clitics, read };
}

/** A slot that is one table's word. */
function word<Meaning>(table: Table<Meaning>): Slot<Meaning> {
  return slot([table], (reader, i) => look(reader, i, table));
}

/** What may stand in the brackets of a shape. */
export const SLOTS = {
  day: slot([ORDINALS, DAY_NAMES, CARDINALS, JOINTS.the], readDay, DIGITS),
  month: slot([MONTHS, MONTH_HEADS], readMonth),
  monthHead: word(MONTH_HEADS),
  ofYear: slot([YEAR_HEADS, CARDINALS, JOINTS.of, THIS, UNITS], readOfYear, DIGITS, true),
  year: slot([CARDINALS], readYear, DIGITS),
  yearHead: word(YEAR_HEADS),
  era: slot([ERAS], readEra),
  numeric: slot([], readNumeric, DIGITS),
  dayMonth: slot([], readDayMonth, DIGITS),
  numericMonth: slot([], readNumericMonth, DIGITS),
  weekday: word(WEEKDAYS),
  dayHead: word(DAY_HEADS),
  turn: word(TURNS),
  recent: word(RECENTS),
  this: word(THIS),
  deictic: word(DEICTICS),
  night: word(NIGHTS),
  part: word(DAY_PARTS),
  half: word(HALVES),
  unit: word(UNITS),
  theUnit: slot([UNITS, THIS], readDefiniteUnit),
  week: slot([UNITS, THIS], readWeek),
  count: slot([CARDINALS], readCardinal, DIGITS),
  spelled: slot([CARDINALS], readSpelled),
  ordinal: slot([ORDINALS, JOINTS.the, CARDINALS], readOrdinal),
  last: word(LASTS),
  about: word(ABOUT),
  modifier: word(MODIFIERS),
  middle: word(MIDDLES),
  piece: word(PIECES),
  decade: word(DECADES),
  century: slot([UNITS], readCenturyPhrase),
  agrees: word(AGREES),
  holiday: word(HOLIDAYS),
  clock: slot([CLOCK_HEADS, ORDINALS, CARDINALS], readClock, DIGITS),
  zone: slot([ZONES], readZone),
  date: slot([], (reader, i) => reader.date(i)),
} as const;

export type SlotName = keyof typeof SLOTS;
export type SlotValue<Name extends SlotName> = (typeof SLOTS)[Name] extends Slot<infer Value> ? Value : never;
