import type { Role } from '../model/article.js';
import { type Box, holds } from './box.js';
import { isDate, type Setting, type Settings } from './setting.js';

const MOSTLY_LINKED = 0.5;
const LONG_SENTENCE = 100;
const LONGEST_CLOCK = 60;
const STORY_CHARS = 14;
const STORY_WORDS = 3;
/** A table that holds this much of the text's prose is layout. */
const LAYOUT = 0.5;
const YEAR = /[\d٠-٩]{4}|هـ/;
/** Furniture that a date of the article may stand in. */
const HOLDS_DATES: ReadonlySet<Role> = new Set(['share', 'metrics', 'navigation']);

/** The article's date in a row of buttons, or the page's clock in its menu. */
export function isDateIn(line: Setting, page: Settings): boolean {
  const { furniture, detail, index } = line;
  if (furniture === null) return false;
  return (
    (isDate(detail) && HOLDS_DATES.has(furniture) && index < page.last) ||
    (furniture === 'navigation' && isClock(line, page))
  );
}

/** What is told of this article, not of another one beside it. */
export function isOwn({ detail, above, index, inZone }: Setting, { last, isDated }: Settings): boolean {
  return isDate(detail) && (above || index > last) ? !isDated : !above || inZone;
}

export function isClock({ index, inside, isLink, text }: Setting, { headline }: Settings): boolean {
  return index < headline && !inside && !isLink && text.length <= LONGEST_CLOCK && YEAR.test(text);
}

/** A whole sentence that is a link is the text's. */
export function isSentence(text: string): boolean {
  return text.length >= LONG_SENTENCE && /[.؟!]\s*$/.test(text);
}

/** A link of several words leads to a story; fewer are a menu's, and menus stand before the text more than behind it. */
export function isHeadlineLike({ text, line, index }: Setting, { last }: Settings): boolean {
  const words = text.split(/\s+/).length;
  if (line.links <= line.chars * MOSTLY_LINKED) return false;
  return line.targets === 1 && text.length >= STORY_CHARS && words >= (index > last ? STORY_WORDS : STORY_WORDS + 1);
}

/** In a cell of a table in the text; the text itself may stand in one, where tables are layout. */
export function isInCell(box: number, { outline: { boxes, prose }, content }: Settings): boolean {
  if (content < 0) return false;
  let inCell = false;
  for (let at = box; at >= 0 && at !== content; at = (boxes[at] as Box).parent) {
    const { name } = boxes[at] as Box;
    inCell ||= name === 'td' || name === 'th';
    if (name === 'table') return inCell && (prose[at] as number) < (prose[content] as number) * LAYOUT;
  }
  return inCell && boxes[content]?.name !== 'table';
}

/** In an `article` that is not the one of the content. */
export function isOtherArticle({ line }: Setting, { outline: { boxes }, content, isList }: Settings): boolean {
  for (let at = line.box; at >= 0; at = (boxes[at] as Box).parent) {
    if ((boxes[at] as Box).name === 'article') return isList || (content >= 0 && !holds(boxes, at, content));
  }
  return false;
}
