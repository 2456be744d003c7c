import { table } from '../table.js';

/** Whose name of a month it is: dual names («فبراير/شباط») pair two families. */
export type MonthFamily = 'common' | 'levant' | 'maghreb' | 'libya' | 'english' | 'hijri';

export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly family: MonthFamily;
  /**
   * The word has another meaning. `word`: a month beside a day, a year, «شهر», «الماضي», another name, or after «في»;
   * `name`: not even after «في».
   */
  readonly weak?: 'word' | 'name';
}

const common = (month: number): MonthName => ({ calendar: 'gregorian', month, family: 'common' });
const levant = (month: number): MonthName => ({ calendar: 'gregorian', month, family: 'levant' });
const maghreb = (month: number): MonthName => ({ calendar: 'gregorian', month, family: 'maghreb' });
const libya = (month: number): MonthName => ({ calendar: 'gregorian', month, family: 'libya', weak: 'name' });
const english = (month: number): MonthName => ({ calendar: 'gregorian', month, family: 'english', weak: 'name' });
const hijri = (month: number): MonthName => ({ calendar: 'hijri', month, family: 'hijri' });
const word = (name: MonthName): MonthName => ({ ...name, weak: 'word' });
const name = (name: MonthName): MonthName => ({ ...name, weak: 'name' });

/** Names of the months in both calendars. */
export const MONTHS = table<MonthName>('month', [
  [common(1), 'يناير | ينائر | ينايـر'],
  [levant(1), 'كانون الثاني | كانون ثاني | كانون ثان | كانون 2'],
  [maghreb(1), 'جانفي | جانفيي'],
  [libya(1), 'أي النار'],
  [english(1), 'january | jan'],

  [common(2), 'فبراير | فبرائر'],
  [levant(2), 'شباط | اشباط'],
  [maghreb(2), 'فيفري | فيبراير | فيفريي'],
  [libya(2), 'النوار'],
  [english(2), 'february | feb'],

  // «مارس» is also «he practised».
  [word(common(3)), 'مارس'],
  [levant(3), 'آذار'],
  [libya(3), 'الربيع'],
  [english(3), 'march | mar'],

  [common(4), 'أبريل'],
  [word(levant(4)), 'نيسان'],
  [maghreb(4), 'أفريل'],
  [libya(4), 'الطير'],
  [english(4), 'april | apr'],

  [common(5), 'مايو'],
  [levant(5), 'أيار | ايّار'],
  [name(maghreb(5)), 'ماي'],
  [libya(5), 'الماء'],
  [english(5), 'may'],

  [common(6), 'يونيو | يونيه | يوينو | يوينيو'],
  [levant(6), 'حزيران'],
  [name(maghreb(6)), 'جوان'],
  [libya(6), 'الصيف'],
  [english(6), 'june | jun'],

  [common(7), 'يوليو | يوليه | يوليوز'],
  [word(levant(7)), 'تموز'],
  [maghreb(7), 'جويلية | جوليه'],
  [libya(7), 'ناصر'],
  [english(7), 'july | jul'],

  [common(8), 'أغسطس | أوغسطس | اغسطوس | أغشت'],
  [word(levant(8)), 'آب'],
  [name(maghreb(8)), 'أوت'],
  [maghreb(8), 'غشت'],
  [libya(8), 'هانيبال'],
  [english(8), 'august | aug'],

  [common(9), 'سبتمبر | سيبتمبر | سبتمير'],
  [levant(9), 'أيلول'],
  [maghreb(9), 'شتنبر | شتمبر'],
  [libya(9), 'الفاتح'],
  [english(9), 'september | sept | sep'],

  [common(10), 'أكتوبر | اوكتوبر'],
  [levant(10), 'تشرين الأول | تشرين أول | تشرين 1'],
  [libya(10), 'التمور'],
  [english(10), 'october | oct'],

  [common(11), 'نوفمبر | نوفمبير'],
  [levant(11), 'تشرين الثاني | تشرين ثاني | تشرين ثان | تشرين 2'],
  [maghreb(11), 'نونبر | نوفنبر'],
  [libya(11), 'الحرث'],
  [english(11), 'november | nov'],

  [common(12), 'ديسمبر | ديسيمبر | ديسمبير'],
  [levant(12), 'كانون الأول | كانون أول | كانون 1'],
  [maghreb(12), 'دجنبر | دجمبر | ديسمبر'],
  [libya(12), 'الكانون'],
  [english(12), 'december | dec'],

  [name(hijri(1)), 'محرم | المحرم | محرم الحرام'],
  [name(hijri(2)), 'صفر | صفر الخير | صفر المظفر'],
  [hijri(3), 'ربيع الأول | ربيع أول'],
  [hijri(4), 'ربيع الآخر | ربيع الثاني | ربيع ثاني | ربيع الاخير'],
  [hijri(5), 'جمادى الأولى | جمادى الأول | جماد الأول | جماد الأولى | جمادي أول'],
  [
    hijri(6),
    'جمادى الآخرة | جمادى الآخر | جمادى الثانية | جمادى الثاني | جماد الآخر | جماد الثاني | جماد الآخرة | جماد الثانية',
  ],
  [name(hijri(7)), 'رجب | رجب الفرد'],
  [name(hijri(8)), 'شعبان'],
  [name(hijri(9)), 'رمضان | رمضان المبارك | رمضان الكريم'],
  [name(hijri(10)), 'شوال | شوّال'],
  [hijri(11), 'ذو القعدة | ذي القعدة | ذا القعدة | ذوالقعدة | ذيالقعدة'],
  [name(hijri(11)), 'القعدة'],
  [hijri(12), 'ذو الحجة | ذي الحجة | ذا الحجة | ذوالحجة | ذيالحجة'],
]);

/** «شهر» before a month. */
export const MONTH_HEADS = table<'month' | 'months'>('month head', [
  ['month', 'شهر | الشهر'],
  ['months', 'شهري | شهرا | أشهر | شهور'],
]);
