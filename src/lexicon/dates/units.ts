import { table } from '../table.js';

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface UnitName {
  readonly unit: Unit;
  /** One, two (the dual) or several. */
  readonly number: 1 | 2 | 'many';
  readonly definite?: true;
  /** A dual that waits for two numbers: «عامي 2015 و2018», «يومي 12 و13». */
  readonly construct?: true;
}

const one = (unit: Unit): UnitName => ({ unit, number: 1 });
const two = (unit: Unit): UnitName => ({ unit, number: 2 });
const many = (unit: Unit): UnitName => ({ unit, number: 'many' });
const the = (name: UnitName): UnitName => ({ ...name, definite: true });
const pair = (unit: Unit): UnitName => ({ unit, number: 2, construct: true });

/** Units of time. */
export const UNITS = table<UnitName>('unit', [
  [one('minute'), 'دقيقة | دقيقة واحدة'],
  [the(one('minute')), 'الدقيقة'],
  [two('minute'), 'دقيقتين | دقيقتان'],
  [many('minute'), 'دقائق | دقايق'],

  [one('hour'), 'ساعة | ساعة واحدة'],
  [two('hour'), 'ساعتين | ساعتان'],
  [many('hour'), 'ساعات'],

  [one('day'), 'يوم | يوما | يوم واحد | يوما واحدا'],
  [the(one('day')), 'اليوم'],
  [two('day'), 'يومين | يومان'],
  [the(two('day')), 'اليومين | اليومان'],
  [pair('day'), 'يومي | يوما | ليلتي'],
  [many('day'), 'أيام'],
  [the(many('day')), 'الأيام'],

  [one('week'), 'أسبوع | أسبوعا | أسبوع واحد | أسبوعا واحدا'],
  [the(one('week')), 'الأسبوع'],
  [two('week'), 'أسبوعين | أسبوعان'],
  [the(two('week')), 'الأسبوعين | الأسبوعان'],
  [many('week'), 'أسابيع'],
  [the(many('week')), 'الأسابيع'],
  [the(one('weekend')), 'نهاية الأسبوع | عطلة نهاية الأسبوع | عطلة الأسبوع'],

  [one('month'), 'شهر | شهرا | شهر واحد | شهرا واحدا'],
  [the(one('month')), 'الشهر'],
  [two('month'), 'شهرين | شهران'],
  [the(two('month')), 'الشهرين | الشهران'],
  [pair('month'), 'شهري'],
  [many('month'), 'أشهر | شهور'],
  [the(many('month')), 'الأشهر | الشهور'],

  [one('year'), 'عام | عاما | سنة | عام واحد | عاما واحدا | سنة واحدة'],
  [the(one('year')), 'العام | السنة'],
  [two('year'), 'عامين | عامان | سنتين | سنتان'],
  [the(two('year')), 'العامين | العامان | السنتين | السنتان'],
  [pair('year'), 'عامي | سنتي'],
  [many('year'), 'أعوام | سنوات | سنين'],
  [the(many('year')), 'الأعوام | السنوات | السنين'],

  [one('decade'), 'عقد | عقدا | عقد واحد'],
  [the(one('decade')), 'العقد'],
  [two('decade'), 'عقدين | عقدان'],
  [the(two('decade')), 'العقدين | العقدان'],
  [many('decade'), 'عقود'],
  [the(many('decade')), 'العقود'],

  [one('century'), 'قرن | قرنا'],
  [the(one('century')), 'القرن'],
  [two('century'), 'قرنين | قرنان'],
  [the(two('century')), 'القرنين | القرنان'],
  [many('century'), 'قرون'],
  [the(many('century')), 'القرون'],

  [the(one('millennium')), 'الألفية'],
]);

/** «عام» before a year. */
export const YEAR_HEADS = table<'year'>('year head', [['year', '(ال)عام | (ال)سنة']]);

/** «يوم» before a day. */
export const DAY_HEADS = table<'day'>('day head', [['day', 'يوم | اليوم | نهار']]);

export interface Turn {
  /**
   * Units away: -1 «الماضي», 0 «الجاري», 1 «المقبل», 2 «بعد المقبل». `same`: «نفسه», the one spoken of; `after` and
   * `before`: «التالي», «السابق», the one beside it.
   */
  readonly shift: number | 'same' | 'after' | 'before';
}

/** What turns a unit, a weekday or a month to the past or the future. */
export const TURNS = table<Turn>('turn', [
  [
    { shift: -1 },
    'الماضي | الماضية | الماضيين | الماضيان | الماضيتين | الماضيات | المنصرم | المنصرمة | المنصرمين | الفائت | الفائتة | الفايت | السابقين | السابقتين | الفارط | الفارطة | المنقضي | المنقضية',
  ],
  [
    { shift: -2 },
    'قبل الماضي | قبل الماضية | قبل المنصرم | قبل المنصرمة | قبل الفائت | ما قبل الماضي | ما قبل الماضية | اللي قبل الماضي | الأسبق',
  ],
  [{ shift: 'before' }, 'السابق | السابقة'],
  [{ shift: 'after' }, 'التالي | التالية | الموالي | الموالية'],
  [{ shift: 0 }, 'الجاري | الجارية | الحالي | الحالية | الراهن | الراهنة'],
  [
    { shift: 1 },
    'المقبل | المقبلة | المقبلين | المقبلان | المقبلتين | القادم | القادمة | القادمين | القادمتين | الجاي | الجاية | الآتي | الآتية | اللي جاي',
  ],
  [
    { shift: 2 },
    'بعد القادم | بعد القادمة | بعد المقبل | بعد المقبلة | بعد الجاي | بعد التالي | ما بعد المقبل | ما بعد القادم | اللي بعد الجاي',
  ],
  [{ shift: 'same' }, 'نفسه | ذاته | عينه | نفسها | ذاتها | عينها'],
]);

/** The last of several units up to now: «السنوات الخمس الأخيرة». */
export const RECENTS = table<'recent'>('recent', [['recent', 'الأخيرة | الأخيرين | الأخيرتين']]);

/** Kinds of years that are no calendar years: «العام الدراسي». */
export const YEAR_KINDS = table<'kind'>('kind of year', [
  [
    'kind',
    'الدراسي | الدراسية | المالي | المالية | الجامعي | الجامعية | التدريبي | الرياضي | التأهيلي | الأكاديمي | التحضيري | التحضيرية',
  ],
]);

/** «هذا» before a unit. */
export const THIS = table<'this' | 'same'>('this', [
  ['this', 'هذا | هذه | هاي | هذي | هاد | هالـ'],
  ['same', 'نفس | ذات'],
]);
