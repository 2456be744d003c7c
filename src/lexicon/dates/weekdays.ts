import { table } from '../table.js';

export interface WeekdayName {
  /** 1 Monday … 7 Sunday, as in ISO 8601. */
  readonly weekday: number;
  /** Without its article the word is a number or a name, and a weekday only in a frame such as «أول ثلاثاء من». */
  readonly bare?: true;
}

/** Days of the week, with the spellings that news has. */
export const WEEKDAYS = table<WeekdayName>('weekday', [
  [{ weekday: 1 }, 'الاثنين | الاتنين | الثنين'],
  [{ weekday: 1, bare: true }, 'اثنين | اتنين'],
  [{ weekday: 2 }, 'الثلاثاء | الثلاثا | الثلثاء | التلات | الثلوثاء'],
  [{ weekday: 2, bare: true }, 'ثلاثاء | ثلاثا'],
  [{ weekday: 3 }, 'الأربعاء | الأربعا'],
  [{ weekday: 3, bare: true }, 'أربعاء | أربعا'],
  [{ weekday: 4 }, 'الخميس'],
  [{ weekday: 4, bare: true }, 'خميس'],
  [{ weekday: 5 }, 'الجمعة'],
  [{ weekday: 5, bare: true }, 'جمعة'],
  [{ weekday: 6 }, 'السبت'],
  [{ weekday: 6, bare: true }, 'سبت'],
  [{ weekday: 7 }, 'الأحد'],
  [{ weekday: 7, bare: true }, 'أحد | حد'],
  [{ weekday: 1, bare: true }, 'monday | mon'],
  [{ weekday: 2, bare: true }, 'tuesday | tue'],
  [{ weekday: 3, bare: true }, 'wednesday | wed'],
  [{ weekday: 4, bare: true }, 'thursday | thu'],
  [{ weekday: 5, bare: true }, 'friday | fri'],
  [{ weekday: 6, bare: true }, 'saturday | sat'],
  [{ weekday: 7, bare: true }, 'sunday | sun'],
]);
