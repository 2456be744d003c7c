import { table } from '../table.js';

export interface Holiday {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly day: number;
}

/** Feasts that have a day in a calendar. Their day in a year is computed; the observed one may differ by a day. */
export const HOLIDAYS = table<Holiday>('holiday', [
  [{ calendar: 'hijri', month: 10, day: 1 }, 'عيد الفطر | عيد الفطر المبارك'],
  [{ calendar: 'hijri', month: 12, day: 10 }, 'عيد الأضحى | عيد الأضحى المبارك | عيد النحر'],
  [{ calendar: 'hijri', month: 12, day: 9 }, 'يوم عرفة | وقفة عرفة | يوم عرفات'],
  [{ calendar: 'hijri', month: 1, day: 1 }, 'رأس السنة الهجرية'],
  [{ calendar: 'hijri', month: 1, day: 10 }, 'عاشوراء | يوم عاشوراء'],
  [{ calendar: 'hijri', month: 3, day: 12 }, 'المولد النبوي | المولد النبوي الشريف'],
  [{ calendar: 'gregorian', month: 1, day: 1 }, 'رأس السنة الميلادية | رأس السنة'],
  [{ calendar: 'gregorian', month: 12, day: 25 }, 'عيد الميلاد | كريسماس | الكريسماس'],
  [{ calendar: 'gregorian', month: 5, day: 1 }, 'عيد العمال | عيد الشغل'],
]);
