import type { DayPart } from '../lexicon/dates/deictics.js';
import type { Holiday } from '../lexicon/dates/holidays.js';
import type { Turn, Unit } from '../lexicon/dates/units.js';

export type Calendar = 'gregorian' | 'hijri';

/** What the words of an expression say, before it is placed by a reference. */
export type Moment =
  | DateMoment
  | WeekdayMoment
  | UnitMoment
  | AgoMoment
  | CountMoment
  | PieceMoment
  | NthMoment
  | DecadeMoment
  | CenturyMoment
  | HolidayMoment
  | RangeMoment
  | ClockMoment
  | PartMoment
  | AboutMoment
  | AgreeMoment;

/** A date with the fields that the words state. */
export interface DateMoment {
  readonly kind: 'date';
  readonly calendar: Calendar;
  /** A number, or what it is reckoned from («من هذا العام»); 0 and below are BC. */
  readonly year?: number | Moment | undefined;
  readonly month?: number | undefined;
  /** -1 is the last of the month. */
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly turn?: Turn | undefined;
  /** A month that the words reckon: «12 الشهر الجاري». */
  readonly monthOf?: Moment | undefined;
  /** The second name is another month's: «فبراير/آذار». */
  readonly disagrees?: true | undefined;
}

/** «الثلاثاء», «الثلاثاء المقبل», «الاثنين من هذا الأسبوع»; `near`: a named day that the speaker's day must be. */
export interface WeekdayMoment {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly turn?: Turn | undefined;
  readonly week?: Moment | undefined;
  /** The day from the speaker's that it was called as well: «أمس الثلاثاء» is -1. */
  readonly near?: number | undefined;
}

/** The unit so many away: «العام الماضي», «هذا الأسبوع», «أمس». */
export interface UnitMoment {
  readonly kind: 'unit';
  readonly unit: Unit;
  readonly turn: Turn;
  /** The year of the one with the same name: «الشهر نفسه [من العام الماضي]». */
  readonly of?: Moment;
}

/** «قبل 3 سنوات»: reckoned from the reference, at the grain of its unit. */
export interface AgoMoment {
  readonly kind: 'ago';
  readonly unit: Unit;
  /** Below zero is the past. */
  readonly count: number;
  readonly about: boolean;
  /** «قبل عام [وثلاثة أشهر]» */
  readonly rest?: { readonly unit: Unit; readonly count: number } | undefined;
}

/** «السنوات الخمس الماضية»: so many whole units before or after the reference's. */
export interface CountMoment {
  readonly kind: 'count';
  readonly unit: Unit;
  readonly count: number;
}

/** «الربع الثالث من 2023», «صيف 2023». */
export interface PieceMoment {
  readonly kind: 'piece';
  readonly piece: 'half' | 'quarter' | 'season' | 'third';
  readonly number: number;
  readonly year?: Moment | undefined;
  readonly turn?: Turn | undefined;
}

/** «ثالث ثلاثاء من أيلول», «آخر يوم من الشهر». -1 is the last. */
export interface NthMoment {
  readonly kind: 'nth';
  readonly number: number;
  readonly weekday?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly of: Moment;
  readonly after?: true | undefined;
}

/** «ثمانينيات القرن الماضي». */
export interface DecadeMoment {
  readonly kind: 'decade';
  readonly decade: number;
  readonly century?: Moment | undefined;
}

export interface CenturyMoment {
  readonly kind: 'century';
  readonly number: number;
  readonly era: 'ad' | 'ah' | 'bc';
  readonly unit: 'century' | 'millennium';
}

export interface HolidayMoment {
  readonly kind: 'holiday';
  readonly holiday: Holiday;
  /** The year it is of, or by its turn the one next to the reference: «عيد الفطر [المقبل]». */
  readonly year: Moment | undefined;
  readonly turn?: Turn | undefined;
}

export interface RangeMoment {
  readonly kind: 'range';
  readonly from: Moment;
  readonly to: Moment;
}

/** A clock time on a day. */
export interface ClockMoment {
  readonly kind: 'clock';
  readonly day: Moment;
  readonly clock: Clock;
  /** Which half of the day the hour is in has been told. */
  readonly settled: boolean;
}

/** «مساء أمس»: the day, and the half of it that a clock time is in. */
export interface PartMoment {
  readonly kind: 'part';
  readonly half: DayPart['half'];
  readonly day: Moment;
}

/** «أوائل مايو», «نحو عام 1990». */
export interface AboutMoment {
  readonly kind: 'about';
  readonly moment: Moment;
}

/** One day told twice: «14 رجب 1445 هـ الموافق 26 يناير 2024». */
export interface AgreeMoment {
  readonly kind: 'agree';
  readonly moment: Moment;
  readonly other: Moment;
}

/** A time of day. */
export interface Clock {
  readonly hour: number;
  /** `null` where only the hour is told. */
  readonly minute: number | null;
  readonly second: number | null;
  /** Minutes east of Greenwich, or a zone whose offset depends on the day; `null` where none is told. */
  readonly zone: number | string | null;
}

/** A calendar date from its fields. */
export function onDate(
  calendar: Calendar,
  year?: number | Moment,
  month?: number,
  day?: number,
  turn?: Turn,
): DateMoment {
  return { kind: 'date', calendar, year, month, day, turn };
}

/** A unit so many away from the reference's. */
export function onUnit(unit: Unit, shift: Turn['shift']): UnitMoment {
  return { kind: 'unit', unit, turn: { shift } };
}
