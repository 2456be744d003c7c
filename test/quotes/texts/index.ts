import { split } from '../read.js';
import { BEFORE_COLON, BODIES } from './body-end.js';
import { CARRIED } from './carried.js';
import { DECISIVE } from './decisive.js';
import { FAR, HEADLINES, NO_SPEAKER, NOT_PASSED_ON, PASSED_ON } from './headline.js';
import { HELD } from './held.js';
import { MARKS } from './marks.js';
import { MEANT } from './meant.js';
import { MIXED } from './mixed.js';
import { MORE } from './more.js';
import { PHRASES } from './phrases.js';
import { PROOF } from './proof.js';
import { RESOLVED } from './resolved.js';
import { ENDS, KINDS, NONE, TERMS } from './rules.js';
import { NESTED, SOURCED } from './sourced.js';
import { SPANS } from './spans.js';
import { SPEAKERS } from './speakers.js';
import { SUBJECTS } from './subjects.js';
import * as uncued from './uncued.js';

const ROWS: readonly (string | readonly [string, ...unknown[]])[] = [
  ...Object.values(MARKS).flat(),
  ...Object.values(KINDS)
    .flat()
    .flatMap(([, ...texts]) => texts),
  ...[...ENDS, ...TERMS, ...NONE],
  ...[...uncued.GOES_ON, ...uncued.TERMS, ...uncued.NONE],
  ...[...HEADLINES, ...NO_SPEAKER, ...PASSED_ON, ...NOT_PASSED_ON, ...FAR],
  ...[...BODIES, ...BEFORE_COLON],
  ...[...SOURCED, ...NESTED],
  ...Object.values(SPEAKERS).flat(),
  ...Object.values(SUBJECTS).flat(),
  ...[...MORE, ...MIXED, ...HELD],
  ...Object.values(CARRIED).flat(),
  ...RESOLVED,
  ...Object.values(MEANT).flat(),
  ...Object.values(SPANS).flat(),
  ...Object.values(PHRASES).flat(),
  ...Object.values(PROOF).flat(),
  ...DECISIVE,
];
/** Every text of the tables, once. */
export const TEXTS: readonly string[] = [
  ...new Set(ROWS.map((row) => split(typeof row === 'string' ? row : row[0]).text)),
];
