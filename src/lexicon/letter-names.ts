import { type Table, table } from './table.js';

/** Latin letters by their names, of which names are made: «بنك [إتش] [إس] [بي] [سي]». */
export const LETTERS: Table<true> = table('letters', [
  [true, 'آي | إتش | إس | إف | إكس | إل | إم | إن | إيه | بي | تي | جي | جيه | دبليو | دي | سي | في | كي | كيو | يو'],
]);

/** More of them, that are letters only where dots stand between: «بي.[آر]», «سي.[زد]». */
export const DOTTED_LETTERS = 'آر | ات | أو | ايتش | زد | فاو | كيه | واي';

/** What the address of a site ends with, as Arabic writes it: «سوق.كوم». */
export const DOMAINS = 'كوم | نت | أورغ | أورج';
