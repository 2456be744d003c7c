import { LETTERS } from '../letter-names.js';
import type { Table } from '../table.js';
import { COMMON_NOUNS } from './common-nouns.js';
import { COMMON_VERBS } from './common-verbs.js';
import { GIVEN_NAMES } from './given-names.js';
import * as particles from './particles.js';
import * as people from './people.js';
import * as terms from './terms.js';
import { CUES } from './verbs.js';

/** The tables that quotations are found by: all that these files export. */
export const QUOTE_TABLES: readonly Table<unknown>[] = [
  CUES,
  LETTERS,
  GIVEN_NAMES,
  COMMON_NOUNS,
  COMMON_VERBS,
  ...Object.values(particles),
  ...Object.values(people),
  ...Object.values(terms),
];
