import { dayNumber, isDate } from '../dates/calendar.js';
import { findDates } from '../dates/find.js';
import { isFullDate, resolveDate } from '../dates/resolve.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { readWords } from '../text/words.js';
import type { PageMetadata } from './page.js';
import type { Publication } from './publication.js';

/** What the page says of its dates, and in what it contradicts itself. */
export interface StatedPublication extends Publication {
  readonly doubts: readonly { readonly code: string; readonly message: string }[];
}

// «2020-06-03T09:15:00+0400», «2020-12-01 02:00», «2024-05-16T10:30:00.000Z»
const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:(?:T|\s+)(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const ONE_DAY = 1;
// WordPress writes the second.
const UTC = /(?:Z|\+00:00)$/;

/**
 * The page's dates: what its metadata states, else what its own lines say. The offset and the local day are kept as
 * stated; only a machine's UTC stamp yields to a line that shows the day before or after.
 *
 * @param isArabic - Prose is read only then: a Persian page counts in another calendar.
 */
export function mergePublication(
  stated: PageMetadata,
  visible: Publication,
  vocabulary: Vocabulary,
  isArabic: boolean,
): StatedPublication {
  const doubts: { code: string; message: string }[] = [];
  const read = (values: readonly string[]): string[] =>
    values.flatMap((value) => readIso(value) ?? (isArabic ? readProse(value, vocabulary) : null) ?? []);
  const merge = (values: readonly string[], shown: string | null, code: string): string | null => {
    const [date = null, ...others] = read(values);
    const own = isArabic ? shown : null;
    const other = others.find((one) => date !== null && daysApart(date, one) > ONE_DAY);
    if (other !== undefined) doubts.push({ code, message: `the page's data says ${date} and ${other}` });
    if (date === null || own === null) return date ?? own;
    const apart = daysApart(date, own);
    if (apart === ONE_DAY && UTC.test(date)) return own;
    if (apart > ONE_DAY && other === undefined)
      doubts.push({ code, message: `the page's data says ${date}, its text ${own}` });
    return date;
  };
  const published = merge(stated.published, visible.published, 'published-disagrees');
  const modified = merge(stated.modified, visible.modified, 'modified-disagrees');
  if (published !== null && modified !== null && dayOf(modified) < dayOf(published)) {
    doubts.push({ code: 'modified-before-published', message: `modified ${modified}, published ${published}` });
  }
  return { published, modified, doubts };
}

function readIso(value: string): string | null {
  const fields = ISO.exec(value.trim())?.groups;
  if (fields === undefined) return null;
  const { year, month, day, hour, minute, zone = '' } = fields;
  if (!isDate(Number(year), Number(month), Number(day)) || Number(year) < 1900) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  return `${date}T${hour}:${minute}${offset}`;
}

/** «الأربعاء، 07 أكتوبر 2020 - 12:09 م», also Hijri: placed on the calendar as in a text. */
function readProse(value: string, vocabulary: Vocabulary): string | null {
  const date = findDates(readWords(value, vocabulary)).find(isFullDate);
  const read = date ? resolveDate(date, null).value : null;
  return read !== null && /^\d{4}-\d{2}-\d{2}/.test(read) ? read.replace(/(T\d\d:\d\d):\d\d/, '$1') : null;
}

function daysApart(a: string, b: string): number {
  return /^\d{4}-\d\d-\d\d/.test(b) ? Math.abs(dayOf(a) - dayOf(b)) : 0;
}

function dayOf(date: string): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
