import { table } from '../table.js';

/** The small words inside a date: «الخامس [من] مايو», «[من] 3 [إلى] 7 مايو». */
export type Joint = 'of' | 'and' | 'or' | 'to' | 'from' | 'between' | 'ago' | 'since' | 'after' | 'the' | 'at' | 'first-hours' | 'now' | 'god-willing' | 'clock-at';

export const JOINTS = table<Joint>('joint', [
  ['of', 'في | ب | ل'],
  // «من» is both «of» and «from»; a shape asks for one of them.
  ['and', 'و'],
  ['or', 'أو'],
  ['to', 'إلى | الى | حتى | لغاية'],
  ['between', 'بين'],
  ['ago', 'قبل | قبيل'],
  ['since', 'منذ | مذ'],
  ['after', 'بعد'],
  ['the', 'ال'],
  ['at', 'عند | على | حوالي | نحو | في | تمام | في تمام | في حدود | عند تمام | خلال'],
  ['first-hours', 'الساعات الأولى | ساعات الصباح الأولى | ساعة متأخرة | وقت متأخر | وقت مبكر | ساعة مبكرة'],
  ['now', 'الآن'],
  ['clock-at', 't'],
  ['god-willing', 'إن شاء الله | ان شاءالله | بإذن الله | باذن الله'],
]);

/** «من», which is «of» and «from». */
export const FROM = table<'from'>('from', [['from', 'من']]);
