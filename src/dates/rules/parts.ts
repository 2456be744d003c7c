import { JOINTS } from '../../lexicon/dates/joints.js';
import { isAge } from '../around.js';
import type { Moment } from '../moment.js';
import { isLongPeriod } from '../moments.js';
import { look } from '../reader.js';
import { type RulePlace, rule } from '../shape.js';
import { isSupported, monthOf } from '../support.js';
import { yearMoment } from '../years.js';

/** Pieces of years, decades, centuries, places in a period, feasts. */
export const PART_RULES = [
  rule('<piece> <ordinal> <ofYear>', 'الربع الثالث من 2023', ({ piece, ordinal, ofYear }) =>
    pieceOf(piece, ordinal.number, yearOfRead(ofYear)),
  ),
  rule('<piece> <ordinal> of? <theUnit>', 'الربع الثاني من العام', ({ piece, ordinal, theUnit }) =>
    theUnit.unit === 'year' ? pieceOf(piece, ordinal.number, theUnit.moment) : null,
  ),
  rule('<piece> <last> of? <theUnit>', 'الربع الأخير من العام الماضي', ({ piece, theUnit }) =>
    theUnit.unit === 'year' ? pieceOf(piece, -1, theUnit.moment) : null,
  ),
  rule('<piece> <last> <ofYear>', 'الربع الأخير من 2023', ({ piece, ofYear }) =>
    pieceOf(piece, -1, yearOfRead(ofYear)),
  ),
  rule('<piece> <ofYear>', 'صيف 2023', ({ piece, ofYear }) => seasonOf(piece, yearOfRead(ofYear))),
  rule('<piece> <turn>', 'الصيف الماضي', ({ piece, turn }) =>
    piece.number === undefined ? null : { kind: 'piece', piece: piece.piece, number: piece.number, turn },
  ),
  rule('<this> <piece>', 'هذا الصيف', ({ this: self, piece }) =>
    piece.number === undefined || self === 'same'
      ? null
      : { kind: 'piece', piece: piece.piece, number: piece.number, turn: { shift: 0 } },
  ),
  rule('<decade> of? <century>', 'ستينيات القرن التاسع عشر', ({ decade, century }) => ({
    kind: 'decade',
    decade,
    century,
  })),
  rule('<decade> of? <theUnit>', 'تسعينيات القرن الماضي', ({ decade, theUnit }) =>
    theUnit.unit === 'century' && !theUnit.bare ? { kind: 'decade', decade, century: theUnit.moment } : null,
  ),
  rule('<decade>', 'الثمانينيات', ({ decade }, place) => (isAge(place) ? null : { kind: 'decade', decade })),
  rule('<century>', 'القرن العشرين', ({ century }) => century),
  rule('<modifier> <date>', 'أوائل مايو', ({ modifier, date }, place) =>
    isLongPeriod(date) && !isFrom(place, date)
      ? { kind: 'about', moment: date }
      : modifier === 'late' && date.kind === 'unit'
        ? { kind: 'about', moment: date }
        : null,
  ),
  rule('<modifier> <theUnit>', 'مطلع الشهر', ({ theUnit }) =>
    theUnit.unit === 'hour' || theUnit.unit === 'day' ? null : { kind: 'about', moment: theUnit.moment },
  ),
  rule('<modifier> <century>', 'أول القرن الرابع عشر', ({ century }) => ({ kind: 'about', moment: century })),
  rule('<about> <date>', 'نحو عام 1990', ({ about, date }) =>
    about === 'about' && date.kind !== 'count' && date.kind !== 'unit' ? { kind: 'about', moment: date } : null,
  ),
  rule('<middle> of? <month> <ofYear>? <turn>?', 'النصف من شعبان', ({ month, ofYear, turn }, place) => {
    const date = { ...monthOf(month, ofYear, 15), turn };
    return isSupported(date, { ...month, headed: true }, place) ? date : null;
  }),
  rule('<holiday> <ofYear>', 'عيد الفطر 2024', ({ holiday, ofYear }) => ({
    kind: 'holiday',
    holiday,
    year: yearOfRead(ofYear),
  })),
  rule('<holiday> <turn>', 'عيد الفطر المقبل', ({ holiday, turn }) =>
    turn.shift === 1 || turn.shift === -1 ? { kind: 'holiday', holiday, year: undefined, turn } : null,
  ),
  rule('<ordinal> <weekday> of? <date>', 'ثالث ثلاثاء من أيلول', ({ ordinal, weekday, date }) =>
    isLongPeriod(date) ? { kind: 'nth', number: ordinal.number, weekday: weekday.weekday, of: date } : null,
  ),
  rule('<ordinal> <dayHead>? <weekday> of? <date>', 'أول يوم جمعة من يوليو', ({ ordinal, weekday, date }) =>
    isLongPeriod(date) ? { kind: 'nth', number: ordinal.number, weekday: weekday.weekday, of: date } : null,
  ),
  rule('<ordinal> <weekday> after <date>', 'ثالث ثلاثاء بعد كريسماس 2014', ({ ordinal, weekday, date }) => ({
    kind: 'nth',
    number: ordinal.number,
    weekday: weekday.weekday,
    of: date,
    after: true,
  })),
  rule('<weekday> <ordinal> of? <date>', 'الثلاثاء الثالث من أيلول', ({ ordinal, weekday, date }) =>
    isLongPeriod(date) && ordinal.number < 6
      ? { kind: 'nth', number: ordinal.number, weekday: weekday.weekday, of: date }
      : null,
  ),
  rule('<last> <weekday> of? <date>', 'آخر خميس من شهر 9', ({ weekday, date }) =>
    isLongPeriod(date) ? { kind: 'nth', number: -1, weekday: weekday.weekday, of: date } : null,
  ),
  rule('<weekday> <last> of? <date>', 'الاثنين الأخير من شهر ثلاثة', ({ weekday, date }) =>
    isLongPeriod(date) && !weekday.bare ? { kind: 'nth', number: -1, weekday: weekday.weekday, of: date } : null,
  ),
  rule('<ordinal> <unit> of? <date>', 'أول أسبوع في أكتوبر', ({ ordinal, unit, date }) =>
    nthUnit(ordinal.number, unit, date),
  ),
  rule('<unit> <ordinal> of? <date>', 'الأسبوع الأول من 2015', ({ ordinal, unit, date }) =>
    nthUnit(ordinal.number, unit, date),
  ),
  rule('<last> <unit> of? <date>', 'آخر يوم من الشهر الحالي', ({ unit, date }) => nthUnit(-1, unit, date)),
  rule('<unit> <last> of? <date>', 'اليوم الأخير من أكتوبر', ({ unit, date }) => nthUnit(-1, unit, date)),
] as const;

/** «[بداية] من 20 مايو وحتى 5 يونيو»: it says «from», no part of the range. */
function isFrom({ reader, first }: RulePlace, { kind }: Moment): boolean {
  return kind === 'range' && look(reader, first + 1, JOINTS.from) !== null;
}

function yearOfRead(read: { year: number | Moment; calendar: 'gregorian' | 'hijri' | null }): Moment {
  return typeof read.year === 'number' ? yearMoment(read.year, read.calendar) : read.year;
}

function pieceOf(
  { piece }: { piece: 'half' | 'quarter' | 'season' | 'third' },
  number: number,
  year: Moment,
): Moment | null {
  const most = piece === 'half' ? 2 : piece === 'quarter' ? 4 : 3;
  return piece === 'season' || number > most ? null : { kind: 'piece', piece, number, year };
}

function seasonOf(
  { piece, number }: { piece: 'half' | 'quarter' | 'season' | 'third'; number?: number },
  year: Moment,
): Moment | null {
  return number === undefined ? null : { kind: 'piece', piece, number, year };
}

function nthUnit(number: number, { unit, number: many }: { unit: string; number: unknown }, of: Moment): Moment | null {
  if (many !== 1 || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'decade') || !isLongPeriod(of))
    return null;
  return { kind: 'nth', number, unit, of };
}
