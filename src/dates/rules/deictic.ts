import { isDayAndNight, isToday, trapBefore } from '../around.js';
import { onUnit } from '../moment.js';
import { isDayDate, isDayMoment, withClock, withWeekday } from '../moments.js';
import { type RulePlace, rule } from '../shape.js';

/** Days and nights from the speaker's, and parts of days. */
export const DEICTIC_RULES = [
  rule('<deictic> ,-(? <weekday> ,-(? <date>', 'اليوم الخميس 16 مايو 2024', ({ weekday, date }) =>
    isDayDate(date) ? withWeekday(date, weekday.weekday) : null,
  ),
  rule('<deictic> ,-(? <weekday>', 'اليوم (الاثنين)', ({ deictic, weekday }) =>
    weekday.bare ? null : { kind: 'weekday', weekday: weekday.weekday, near: deictic.day },
  ),
  rule('<deictic> ,-(? <date>', 'اليوم 16 مايو', ({ date, deictic }, place) =>
    isDayDate(date) && isToday(deictic, place) ? date : null,
  ),
  rule('<deictic>', 'أول من أمس', ({ deictic }, place) =>
    isToday(deictic, place) ? onUnit('day', deictic.day) : null,
  ),
  rule('<dayHead> <deictic>', 'يوم أمس', ({ deictic }) => onUnit('day', deictic.day)),
  rule('<part> <deictic>', 'ليلة الأمس', ({ part, deictic }, place) =>
    isPrayer(place) ? null : { kind: 'part', half: part.half, day: onUnit('day', deictic.day) },
  ),
  rule('<dayHead> <turn>', 'اليوم التالي', ({ turn }, place) =>
    place.reader.words.text[place.reader.words.stem[place.first] as number] === 'ا' ? onUnit('day', turn.shift) : null,
  ),
  rule('<night>', 'الليلة الماضية', ({ night }, place) =>
    night !== 0 || (isToday({ day: 0 }, place) && !isDayAndNight(place))
      ? { kind: 'part', half: 'night', day: onUnit('day', night) }
      : null,
  ),
  rule('<part> of? <date>', 'مساء أمس', ({ part, date }, place) => {
    if (isPrayer(place)) return null;
    const day = date.kind === 'clock' ? date.day : date;
    if (!isDayDate(day) && day.kind !== 'weekday' && !(day.kind === 'unit' && day.unit === 'day')) return null;
    const partOfDay = { kind: 'part', half: part.half, day } as const;
    // «مساء الثلاثاء عند الساعة [التاسعة]»: the part says which of the two.
    return date.kind === 'clock' ? withClock(partOfDay, { ...date.clock, settled: date.settled }) : partOfDay;
  }),
  rule('first-hours of <date>', 'الساعات الأولى من صباح اليوم', ({ date }) => (isDayMoment(date) ? date : null)),
] as const;

/** «صلاة [الظهر] أمس»: the prayer, no part of the day. */
function isPrayer(place: RulePlace): boolean {
  return trapBefore(place) === 'weekday';
}
