import { isLineAlone } from '../around.js';
import { hourIn } from '../clock.js';
import { onUnit } from '../moment.js';
import { isDayMoment, withClock } from '../moments.js';
import { rule } from '../shape.js';

/** A clock time before its day, or alone where an agency signs with it. */
export const CLOCK_RULES = [
  rule('<clock> ,-|? of? <date>', 'الساعة 8 مساء اليوم', ({ clock, date }) =>
    isDayMoment(date) ? withClock(date, clock) : null,
  ),
  rule('<ordinal> <night>', 'الثامنة هذه الليلة', ({ ordinal, night }) =>
    ordinal.hour
      ? withClock(onUnit('day', night), {
          hour: hourIn(ordinal.number, 'night'),
          minute: null,
          second: null,
          zone: null,
        })
      : null,
  ),
  rule('<ordinal> <this> <part>', 'الثامنة هذا المساء', ({ ordinal, part }) =>
    ordinal.hour
      ? withClock(onUnit('day', 0), { hour: hourIn(ordinal.number, part.half), minute: null, second: null, zone: null })
      : null,
  ),
  rule('<zone> <clock> ,-|? <date>', 'GMT 17:27 17.03.2020', ({ zone, clock, date }) =>
    isDayMoment(date) ? withClock(date, { ...clock, zone }) : null,
  ),
  rule('<clock>', '15:40 ت م', ({ clock }, place) =>
    isLineAlone(place) && clock.zone !== null && clock.minute !== null ? withClock(onUnit('day', 0), clock) : null,
  ),
] as const;
