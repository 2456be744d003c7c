import { type Table, table } from '../table.js';

/** The small words inside a date: «الخامس [من] مايو», «[من] 3 [إلى] 7 مايو». */
export type Joint =
  | 'of'
  | 'from'
  | 'and'
  | 'to'
  | 'until'
  | 'between'
  | 'ago'
  | 'since'
  | 'after'
  | 'the'
  | 'at'
  | 'first-hours'
  | 'now'
  | 'god-willing'
  | 'dated'
  | 'clock-at';

const joint = (name: Joint, forms: string): Table<Joint> => table(name, [[name, forms]]);

export const JOINTS: Readonly<Record<Joint, Table<Joint>>> = {
  of: joint('of', 'من | في | ب | ل'),
  from: joint('from', 'من'),
  and: joint('and', 'و'),
  to: joint('to', 'إلى | حتى | لغاية'),
  until: joint('until', 'حتى | لغاية'),
  between: joint('between', 'بين'),
  ago: joint('ago', 'قبل | قبيل'),
  since: joint('since', 'منذ | مذ'),
  after: joint('after', 'بعد'),
  the: joint('the', 'ال'),
  at: joint('at', 'عند | على | حوالي | نحو | في | تمام | في تمام | في حدود | عند تمام | خلال'),
  'first-hours': joint(
    'first-hours',
    'الساعات الأولى | ساعات الصباح الأولى | ساعة متأخرة | وقت متأخر | وقت مبكر | ساعة مبكرة',
  ),
  now: joint('now', 'الآن'),
  'god-willing': joint('god-willing', 'إن شاء الله | ان شاءالله | بإذن الله'),
  dated: joint('dated', 'بتاريخ | تاريخ'),
  // The T of ISO 8601.
  'clock-at': joint('clock-at', 't'),
};
