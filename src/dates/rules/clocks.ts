import { isDayMoment, isLineAlone, withClock } from '../support.js';
import { onUnit } from '../moment.js';
import { rule } from '../shape.js';

/** A clock time before its day, or alone where an agency signs with it. */
export const CLOCK_RULES = [
  rule('<clock> ,-|? of? <date>', 'الساعة 8 مساء اليوم', ({ clock, date }) => (isDayMoment(date) ? withClock(date, clock) : null)),
  rule('<zone> <clock> ,-|? <date>', 'GMT 17:27 17.03.2020', ({ zone, clock, date }) => (isDayMoment(date) ? withClock(date, { ...clock, zone }) : null)),
  rule('<clock>', '15:40 ت م', ({ clock }, place) => (isLineAlone(place) && clock.zone !== null && clock.minute !== null ? withClock(onUnit('day', 0), clock) : null)),
] as const;
