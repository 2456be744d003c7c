import { type Table, table } from './table.js';

/** Words that govern what follows: a line that ends with one goes on. */
export const GOVERNING: Table<true> = table('governing', [[true, 'في | من | إلى | على | عن | التي | الذي | الذين']]);
