import type { Holiday } from '../lexicon/dates/holidays.js';
import { dateOf, dayNumber, mondayOf, weekdayOf } from './calendar.js';
import { hijriDayNumber, hijriYearWithin } from './hijri.js';
import type { CenturyMoment, DecadeMoment, HolidayMoment, NthMoment, PieceMoment } from './moment.js';
import {
  beforeChrist,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  hijriPiecePeriod,
  isPlaced,
  millenniumPeriod,
  nowhere,
  type Period,
  piecePeriod,
  spanPeriod,
  unknownPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';
import { type Placing, shiftOf, yearOf } from './place.js';
import { unitAt } from './place-relative.js';

/** «الربع الثالث من 2023», «صيف 2023», «الصيف الماضي». */
export function placePiece({ piece, number, year, turn }: PieceMoment, placing: Placing): Period {
  const last = piece === 'half' ? 2 : piece === 'third' ? 3 : 4;
  const which = number === -1 ? last : number;
  if (year?.kind === 'date' && year.calendar === 'hijri' && typeof year.year === 'number' && piece !== 'season')
    return hijriPiecePeriod(year.year, piece, which);
  if (year !== undefined) {
    const known = yearOfPiece(placing.place(year), piece, which);
    return known === undefined ? nowhere(piece === 'third' ? 'half' : piece) : piecePeriod(known, piece, which);
  }
  // Only a season goes without its year.
  const reference = placing.reference;
  if (reference === null) return unknownPeriod('season', `XXXX-${which}`);
  const at = (years: number): Period => piecePeriod(reference.year + years, piece, which);
  const shift = shiftOf(turn);
  if (typeof shift !== 'number' || shift === 0) return at(0);
  const isBeside = (years: number): boolean =>
    shift < 0 ? at(years).last < reference.day : at(years).first > reference.day;
  const beside = [0, 1, 2].map((years) => years * Math.sign(shift)).find(isBeside) as number;
  return at(beside + shift - Math.sign(shift));
}

/** «صيف 1434هـ»: the year of the summer that the Hijri year has. */
function yearOfPiece(period: Period, piece: PieceMoment['piece'], which: number): number | undefined {
  const year = yearOf(period);
  if (year === undefined) return undefined;
  const { first, last } = piecePeriod(year, piece, which);
  return (first + last) / 2 < period.first ? year + 1 : year;
}

/** «ثالث ثلاثاء من أيلول», «آخر يوم من الشهر», «الأسبوع الأول من أكتوبر». */
export function placeNth({ number, weekday, unit, of, after }: NthMoment, placing: Placing): Period {
  const period = placing.place(of);
  if (!isPlaced(period)) return nowhere(unit === 'week' ? 'week' : 'day');
  if (weekday !== undefined) {
    const start = after ? period.last + 1 : period.first;
    if (number === -1) return dayPeriod(period.last - ((weekdayOf(period.last) - weekday + 7) % 7));
    const day = start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (number - 1);
    return after || day <= period.last ? dayPeriod(day) : nowhere('day');
  }
  if (unit === 'week') {
    if (period.grain === 'year') {
      const { year } = dateOf(period.first);
      const first = mondayOf(dayNumber(year, 1, 4));
      return weekPeriod(number === -1 ? mondayOf(dayNumber(year, 12, 28)) : first + 7 * (number - 1));
    }
    // The weeks that begin in the month; the last one that ends in it.
    const monday = mondayOf(period.first + 6);
    return weekPeriod(number === -1 ? mondayOf(period.last + 1) - 7 : monday + 7 * (number - 1));
  }
  if (unit === 'decade' || unit === 'month')
    return number === -1 ? unitAt(unit, period.last, 0) : unitAt(unit, period.first, number - 1);
  const day = number === -1 ? period.last : period.first + number - 1;
  return day > period.last ? nowhere('day') : dayPeriod(day);
}

/** «ثمانينيات القرن الماضي»; without a century the twentieth. */
export function placeDecade({ decade, century }: DecadeMoment, placing: Placing): Period {
  if (century === undefined) return decadePeriod(1900 + decade);
  const period = placing.place(century);
  const start = yearOf(period);
  return start === undefined ? nowhere('decade') : decadePeriod(Math.floor(start / 100) * 100 + decade);
}

export function placeCentury({ number, era, unit }: CenturyMoment, placing: Placing): Period {
  if (era === 'bc') return beforeChrist(unit, number);
  if (unit === 'millennium') return millenniumPeriod((number - 1) * 1000);
  if (era === 'ad') return centuryPeriod((number - 1) * 100);
  placing.approximate = true;
  const first = dayPeriod(hijriDayNumber((number - 1) * 100 + 1, 1, 1));
  return { ...spanPeriod(first, dayPeriod(hijriDayNumber(number * 100 + 1, 1, 1) - 1)), grain: 'century' };
}

/** A feast in a year, or before or after the reference; by its calendar, so the observed day may be the one beside it. */
export function placeHoliday({ holiday, year, turn }: HolidayMoment, placing: Placing): Period {
  if (holiday.calendar === 'hijri') placing.approximate = true;
  if (year !== undefined) return feastIn(holiday, placing.place(year));
  const { reference } = placing;
  if (reference === null) return nowhere('day');
  const near = [-1, 0, 1].map((shift) => feastIn(holiday, yearPeriod(reference.year + shift)));
  const isNext = turn?.shift === 1;
  const found = isNext
    ? near.find(({ first }) => first > reference.day)
    : near.findLast(({ last }) => last < reference.day);
  return found ?? nowhere('day');
}

function feastIn({ calendar, month, day }: Holiday, period: Period): Period {
  if (!isPlaced(period)) return nowhere('day');
  if (calendar === 'gregorian') return dayPeriod(dayNumber(dateOf(period.first).year, month, day));
  // A year is long enough for every feast.
  return dayPeriod(hijriDayNumber(hijriYearWithin(period.first, period.last, month, day) as number, month, day));
}
