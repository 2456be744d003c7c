import type { Role } from '../model/article.js';
import type { Box, PageLine } from './box.js';
import type { Outline } from './outline.js';

const LONGEST_DETAIL = 160;
const LONGEST_CAPTION = 320;
const SHORT_CAPTION = 120;
const SHORT_COUNT = 16;
const DIGIT = /[\d٠-٩۰-۹]/;
/** «24/8», «2020», «09:23», «منذ 3 ساعات»; not «2min». */
const DATED = /[\d٠-٩۰-۹]{4}|[\d٠-٩۰-۹]\s*[/.:-]\s*[\d٠-٩۰-۹]|[\d٠-٩۰-۹]\s+[؀-ۿ]{3}/;

/** What a line is by the innermost of its boxes that tells about the article; `null` where none does. */
export function detailOf({ boxes, source }: Outline, line: PageLine): Role | null {
  const length = line.end - line.start;
  if (length > LONGEST_CAPTION) return null;
  for (let at = line.box; at >= 0; at = (boxes[at] as Box).parent) {
    const { name, mark, properties, datetime } = boxes[at] as Box;
    if (name === 'figcaption' || name === 'figure') return 'caption';
    if (name === 'article' || name === 'body' || mark.body) return null;
    const detail = propertyRole(properties) ?? mark.detail ?? (datetime === null ? null : 'published');
    // What stands in a box for a picture is its caption, if it is short.
    if (detail === 'caption' && (length <= SHORT_CAPTION || mark.word.includes('cap'))) return detail;
    if (detail === 'caption') continue;
    if (detail === null || length > LONGEST_DETAIL) continue;
    if (detail !== 'published' && detail !== 'modified') return detail;
    const text = source.text.slice(line.start, line.end);
    if (DATED.test(text)) return detail;
    // «2min»: how long it takes to read.
    if (DIGIT.test(text)) return length <= SHORT_COUNT ? 'metrics' : null;
  }
  return null;
}

/** The moment that the line's `time` states for machines. */
export function datetimeOf(boxes: readonly Box[], { box }: PageLine): string | null {
  for (let at = box, up = 0; at >= 0 && up < 4; at = (boxes[at] as Box).parent, up++) {
    const { datetime } = boxes[at] as Box;
    if (datetime !== null) return datetime;
  }
  return null;
}

function propertyRole(properties: string): Role | null {
  if (properties === '') return null;
  if (/\s(?:author|creator|dc:creator)\s/.test(properties)) return 'byline';
  if (/\s(?:datepublished|datecreated|dc:date|dc:created)\s/.test(properties)) return 'published';
  return /\s(?:datemodified|dc:modified)\s/.test(properties) ? 'modified' : null;
}
