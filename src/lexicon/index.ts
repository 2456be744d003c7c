import { AGENCIES } from './agencies.js';
import { BOILERPLATE_TABLES } from './boilerplate/index.js';
import { DATE_TABLES } from './dates/index.js';
import { GOVERNING } from './lines.js';
import { DESKS, IN, NAME_SIGNS, NEWSROOMS, OFFICES, OUTLET_WORDS, OUTLETS, PARTICLES } from './outlets.js';
import { PLACES } from './places.js';
import { QUOTE_TABLES } from './quotes/index.js';
import type { Table } from './table.js';

/** Every table that text is looked up in. */
export const TABLES: readonly Table<unknown>[] = [
  // First, so that their words have the lowest numbers.
  ...DATE_TABLES,
  ...BOILERPLATE_TABLES,
  ...QUOTE_TABLES,
  AGENCIES,
  OUTLETS,
  OUTLET_WORDS,
  OFFICES,
  IN,
  DESKS,
  NEWSROOMS,
  NAME_SIGNS,
  PARTICLES,
  GOVERNING,
  PLACES,
];
