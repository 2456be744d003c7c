import { table } from '../table.js';

export interface DeicticName {
  /** Days from the speaker's: 0 today, -1 yesterday. */
  readonly day: number;
  /** A noun that means the future or the past as well: «حزب الغد». A day only in a frame. */
  readonly noun?: true;
}

/** Days named from the speaker's. */
export const DEICTICS = table<DeicticName>('deictic day', [
  [{ day: 0 }, 'اليوم | هذا اليوم'],
  [{ day: -1 }, 'أمس | البارحة | مبارح | امبارح'],
  [{ day: -1, noun: true }, 'الأمس'],
  [
    { day: -2 },
    'أول من أمس | أول أمس | أمس الأول | قبل أمس | أول البارحة | قبل البارحة | أول مبارح | أول امبارح | قبل يوم أمس | أول الأمس | ما قبل أمس',
  ],
  [{ day: 1 }, 'غدا'],
  [{ day: 1, noun: true }, 'غد | الغد | بكرة'],
  [{ day: 2 }, 'بعد غد | بعد الغد | بعد بكرة | اليوم اللي بعد بكرة | اليوم الي بعد بكرة'],
]);

/** «الليلة» and its kin: nights named from the speaker's. */
export const NIGHTS = table<number>('deictic night', [
  [0, 'الليلة | هذه الليلة | الليلة الحالية'],
  [-2, 'الليلة قبل الماضية | الليلة ما قبل الماضية'],
  [-1, 'الليلة الماضية | الليلة الفائتة | الليلة السابقة'],
  [1, 'الليلة المقبلة | الليلة القادمة'],
]);

export interface DayPart {
  /** Added to an hour below 12 in this part; noon and midnight are read by `from`. */
  readonly half: 'am' | 'pm' | 'night' | 'noon';
}

/** Parts of a day. */
export const DAY_PARTS = table<DayPart>('part of day', [
  [{ half: 'am' }, 'صباح | صباحا | الصباح | صبيحة | فجر | فجرا | الفجر | ضحى | الضحى | غداة | قبل الظهر | قبل ظهر'],
  [{ half: 'noon' }, 'ظهر | ظهرا | الظهر | ظهيرة | الظهيرة'],
  [{ half: 'pm' }, 'مساء | المساء | بعد الظهر | بعد ظهر | عصر | عصرا | العصر | عشية | أمسية | مغرب'],
  [{ half: 'night' }, 'ليل | ليلا | الليل | ليلة | منتصف ليل | منتصف ليلة | منتصف الليل'],
]);

/** ص and م after a clock time. */
export const HALVES = table<'am' | 'pm'>('half of day', [
  ['am', 'ص | صباحا | am | a.m'],
  ['pm', 'م | pm | p.m'],
]);
