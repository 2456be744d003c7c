import { table } from '../table.js';

/** Where in a period: `early` «مطلع», `middle` «منتصف», `late` «أواخر». */
export const MODIFIERS = table<'early' | 'middle' | 'late'>('modifier', [
  ['early', 'مطلع | أوائل | بداية | بدايات | مستهل | أول | فاتحة | أوّل | باكورة | غضون أوائل'],
  ['middle', 'منتصف | أواسط | وسط'],
  ['late', 'أواخر | نهاية | نهايات | آخر | ختام'],
]);

/** «نصف شعبان» is its fifteenth day. */
export const MIDDLES = table<'middle'>('middle of a month', [['middle', 'نصف | النصف']]);

/** About: «نحو», «حوالي». */
export const ABOUT = table<'about' | 'more'>('about', [
  ['about', 'نحو | حوالي | قرابة | زهاء | تقريبا | ما يقارب | ما يقرب من | مايقارب'],
  ['more', 'أكثر من | ما يزيد على | ما يزيد عن | أزيد من | أقل من | مايزيد على'],
]);

export interface Piece {
  readonly piece: 'half' | 'quarter' | 'season' | 'third';
  /** For a season its EDTF number. */
  readonly number?: 21 | 22 | 23 | 24;
}

/** Named pieces of a year. */
export const PIECES = table<Piece>('piece of year', [
  [{ piece: 'half' }, 'النصف | السداسي'],
  [{ piece: 'quarter' }, 'الربع | الثلاثي'],
  [{ piece: 'third' }, 'الثلث'],
  [{ piece: 'season', number: 21 }, 'ربيع | الربيع | فصل الربيع'],
  [{ piece: 'season', number: 22 }, 'صيف | الصيف | فصل الصيف'],
  [{ piece: 'season', number: 23 }, 'خريف | الخريف | فصل الخريف'],
  [{ piece: 'season', number: 24 }, 'شتاء | الشتاء | فصل الشتاء'],
]);

/** Decades by name: «الثمانينيات». */
export const DECADES = table<number>('decade', [
  [10, 'العشرية الثانية'],
  [20, '(ال)عشرينيات | (ال)عشرينات'],
  [30, '(ال)ثلاثينيات | (ال)ثلاثينات'],
  [40, '(ال)أربعينيات | (ال)أربعينات'],
  [50, '(ال)خمسينيات | (ال)خمسينات'],
  [60, '(ال)ستينيات | (ال)ستينات'],
  [70, '(ال)سبعينيات | (ال)سبعينات'],
  [80, '(ال)ثمانينيات | (ال)ثمانينات'],
  [90, '(ال)تسعينيات | (ال)تسعينات'],
]);

/** Whose years they are, after a year or a century. */
export const ERAS = table<'ad' | 'ah' | 'bc'>('era', [
  ['ad', 'م | ميلادي | ميلادية | للميلاد | الميلادي | الميلادية | ميلاديا | بعد الميلاد | ad'],
  ['ah', 'هـ | ه | هجري | هجرية | للهجرة | الهجري | الهجرية | هجريا'],
  ['bc', 'ق.م | ق م | قبل الميلاد | bc'],
]);

/** The calendar in which the same day is given again. */
export const AGREES = table<'agrees'>('agrees with', [
  [
    'agrees',
    'الموافق | الموافقة | الموافق لـ | الموافق ليوم | الموافق يوم | الموافقين | موافق | الموافق في | المصادف | المصادف لـ',
  ],
]);
