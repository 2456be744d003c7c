import { extension } from '../extension.js';
import { agreeing, isDayDate, isDayMoment, rangeOf, withClock } from '../moments.js';

/** What may follow a date and makes one mention with it. */
export const EXTENSIONS = [
  extension('god-willing? ,(-? <agrees> ,:(? <date>', 'الخميس الموافق 14 شباط', (left, { date }) =>
    agreeing(left, date),
  ),
  extension(',? dated <date>', 'يوم الاثنين بتاريخ 18/10/1436هـ', (left, { date }) =>
    left.kind === 'weekday' ? agreeing(left, date) : null,
  ),
  extension('<agrees> <dayMonth>', 'بعد أربعين سنة الموافق 21/11', (left, { dayMonth }) => agreeing(left, dayMonth)),
  extension('(-/,? <date>', '6 شوال 1436هـ - 22 يوليو 2015م', (left, { date }) => agreeing(left, date, true)),
  extension(',-|(? at? <clock>', 'غدا الجمعة الساعة 8 مساء', (left, { clock }) =>
    isDayMoment(left) && left.kind !== 'clock' ? withClock(left, clock) : null,
  ),
  extension('<zone>', '16th, May 2024 GMT', (left, { zone }) => (isDayDate(left) && zone !== null ? left : null)),
  extension('clock-at <clock>', '2024-05-16T09:30:00Z', (left, { clock }) =>
    isDayMoment(left) && left.kind !== 'clock' ? withClock(left, clock) : null,
  ),
] as const;

/** What makes a range of two dates; not inside another date. */
export const RANGE_EXTENSIONS = [
  extension('and? to <date>', 'فجر الخميس وحتى صباح الجمعة', (left, { date }) => rangeOf(left, date)),
  extension('- <date>', '12 يناير 2016 - 22 يناير 2016', (left, { date }) => rangeOf(left, date)),
] as const;
