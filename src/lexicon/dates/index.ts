import type { Table } from '../table.js';
import { CLOCK_HEADS, EXCEPT, MINUTES, ZONES } from './clock.js';
import { DAY_PARTS, DEICTICS, HALVES, NIGHTS } from './deictics.js';
import { HOLIDAYS } from './holidays.js';
import { JOINTS } from './joints.js';
import { ABOUT, AGREES, DECADES, ERAS, MIDDLES, MODIFIERS, PIECES } from './modifiers.js';
import { MONTH_HEADS, MONTHS } from './months.js';
import { CARDINALS, DAY_NAMES, LASTS, ORDINALS } from './numerals.js';
import { TENSES } from './tense.js';
import { AGES, COUNTED, TODAY_NAMES, TRAPS_BEFORE, WHOLE_WORDS, YEAR_LEADS } from './traps.js';
import { DAY_HEADS, RECENTS, THIS, TURNS, UNITS, YEAR_HEADS, YEAR_KINDS } from './units.js';
import { WEEKDAYS } from './weekdays.js';

/** The tables that dates are read by. */
export const DATE_TABLES = [
  MONTHS,
  MONTH_HEADS,
  WEEKDAYS,
  CARDINALS,
  ORDINALS,
  DAY_NAMES,
  LASTS,
  UNITS,
  YEAR_HEADS,
  YEAR_KINDS,
  DAY_HEADS,
  TURNS,
  RECENTS,
  THIS,
  DEICTICS,
  NIGHTS,
  DAY_PARTS,
  HALVES,
  MODIFIERS,
  MIDDLES,
  ABOUT,
  PIECES,
  DECADES,
  ERAS,
  AGREES,
  HOLIDAYS,
  ...Object.values(JOINTS),
  CLOCK_HEADS,
  MINUTES,
  EXCEPT,
  ZONES,
  TENSES,
  TRAPS_BEFORE,
  TODAY_NAMES,
  COUNTED,
  YEAR_LEADS,
  WHOLE_WORDS,
  AGES,
] as readonly Table<unknown>[];
