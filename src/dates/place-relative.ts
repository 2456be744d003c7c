import type { Unit } from '../lexicon/dates/units.js';
import type { Grain } from '../model/article.js';
import { dateOf, dayNumber, mondayOf, shiftMonth, weekdayOf } from './calendar.js';
import type { AgoMoment, CountMoment, UnitMoment, WeekdayMoment } from './moment.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  isPlaced,
  millenniumPeriod,
  monthPeriod,
  nowhere,
  type Period,
  spanPeriod,
  unknownPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';
import type { Placing } from './place.js';

/** The unit that has a day, or the one so many units from it. */
export function unitAt(unit: Unit, day: number, shift: number): Period {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return dayPeriod(unit === 'day' ? day + shift : day);
    case 'week':
    case 'weekend':
      return weekPeriod(day + 7 * shift);
    case 'month': {
      const to = shiftMonth(year, month, shift);
      return monthPeriod(to.year, to.month);
    }
    case 'year':
      return yearPeriod(year + shift);
    case 'decade':
      return decadePeriod((Math.floor(year / 10) + shift) * 10);
    case 'century':
      return centuryPeriod((Math.floor(year / 100) + shift) * 100);
    case 'millennium':
      return millenniumPeriod((Math.floor(year / 1000) + shift) * 1000);
  }
}

/** «العام الماضي», «الشهر نفسه», «أمس». */
export function placeUnit({ unit, turn }: UnitMoment, placing: Placing): Period {
  if (unit === 'weekend') placing.approximate = true;
  if (turn.shift === 'same' || turn.shift === 'after') {
    const previous = placing.placePrevious();
    if (previous === null || !isPlaced(previous)) return nowhere(grainOf(unit));
    return unitAt(unit, previous.first, turn.shift === 'after' ? 1 : 0);
  }
  const reference = placing.reference;
  return reference === null ? nowhere(grainOf(unit)) : unitAt(unit, reference.day, turn.shift);
}

/** «قبل 3 سنوات», «بعد خمسة أيام», «قبل ساعتين». */
export function placeAgo({ unit, count, about }: AgoMoment, placing: Placing): Period {
  const reference = placing.reference;
  if (about) placing.approximate = true;
  if (reference === null) return nowhere(grainOf(unit));
  if (unit === 'hour' || unit === 'minute') {
    if (reference.minute === null) return dayPeriod(reference.day);
    const minutes = reference.minute + count * (unit === 'hour' ? 60 : 1);
    const day = dayPeriod(reference.day + Math.floor(minutes / 1440));
    const clock = ((minutes % 1440) + 1440) % 1440;
    const hour = String(Math.floor(clock / 60)).padStart(2, '0');
    const value = unit === 'hour' ? hour : `${hour}:${String(clock % 60).padStart(2, '0')}`;
    return { ...day, grain: unit, value: `${day.value}T${value}` };
  }
  // A counted week is a day; an estimated one the week it falls in.
  if (unit === 'week' && !about) return dayPeriod(reference.day + 7 * count);
  return unitAt(unit, reference.day, count);
}

/** «السنوات الخمس الماضية»: whole units, the reference's own not among them. */
export function placeCount({ unit, count }: CountMoment, placing: Placing): Period {
  const reference = placing.reference;
  if (reference === null) return nowhere(grainOf(unit));
  const near = unitAt(unit, reference.day, count < 0 ? -1 : 1);
  if (Math.abs(count) === 1) return near;
  const far = unitAt(unit, reference.day, count);
  return count < 0 ? spanPeriod(far, near) : spanPeriod(near, far);
}

/** «الثلاثاء», «الثلاثاء المقبل», «أمس الثلاثاء». */
export function placeWeekday(moment: WeekdayMoment, placing: Placing): Period {
  const { weekday, turn, week, near } = moment;
  if (week !== undefined) {
    const period = placing.place(week);
    if (isPlaced(period)) return dayPeriod(mondayOf(period.first) + weekday - 1);
  }
  const reference = placing.reference;
  if (reference === null) return unknownPeriod('day', `XXXX-WXX-${weekday}`);
  const from = reference.day;
  const before = from - ((weekdayOf(from) - weekday + 7) % 7);
  const after = before === from ? from : before + 7;
  const strictlyBefore = before === from ? from - 7 : before;
  if (near !== undefined) return dayPeriod(near > 0 ? (after === from ? from + 7 : after) : near < 0 ? strictlyBefore : before);
  const shift = turn?.shift;
  if (shift === 0 && placing.tense === null) return dayPeriod(mondayOf(from) + weekday - 1);
  if (typeof shift === 'number' && shift < 0) return dayPeriod(strictlyBefore + 7 * (shift + 1));
  if (typeof shift === 'number' && shift > 0) return dayPeriod((after === from ? from + 7 : after) + 7 * (shift - 1));
  return dayPeriod(placing.tense === 'future' ? after : before);
}

export function grainOf(unit: Unit): Grain {
  return unit === 'weekend' ? 'week' : unit;
}

/** The first day of a year, for periods that are counted from it. */
export function yearStart(year: number): number {
  return dayNumber(year, 1, 1);
}
