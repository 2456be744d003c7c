import { KIND } from '../text/fold.js';
import type { Words } from '../text/words.js';
import type { Line } from './line.js';
import { type Placed, setRole } from './place.js';
import { hasNumber } from './signature.js';

const LONGEST = 16;
const EXTRA_WORDS = 4;
const CLOCK_WORDS = 3;

/** The rule that knows a line of nothing but a date: «الإثنين، 24 أغسطس 2020 09:23 ص». */
export const DATE_LINE = 'nothing but a date';

/** Whether a line is a date, with no more than a clock or a few words about it. */
export function isDateLine(words: Words, { piece, dates, size }: Line): boolean {
  // «الربع الأول 2024»: the head of a table.
  if (size > LONGEST || dates.every(({ moment }) => moment.kind === 'piece')) return false;
  let dated = 0;
  for (const date of dates) dated += date.nextWord - date.firstWord;
  if (dated === size) return size > 1;
  const first = dates[0]?.firstWord as number;
  // «الأمس, 17:22 GMT»
  if (
    dates.length === 1 &&
    first === piece.first &&
    size - dated <= CLOCK_WORDS &&
    isClock(words, piece, first + dated)
  )
    return true;
  const numbered = dates.some((date) => hasNumber(words, date.firstWord, date.nextWord));
  return numbered && size - dated <= EXTRA_WORDS && dated * 2 >= size && first - piece.first <= 2;
}

/** Two numbers with a colon, and no Arabic word behind them. */
function isClock(words: Words, { first, next }: Line['piece'], from: number): boolean {
  for (let w = from; w < next; w++) if (words.kind[w] === KIND.arabic) return false;
  return /[\d٠-٩]:[\d٠-٩]/.test(words.text.slice(words.start[first], words.end[next - 1]));
}

/** Published, or modified below a label that says so alone on its line. */
export function setDateRole(lines: readonly Placed[], i: number): void {
  const label = i > 0 ? (lines[i - 1] as Placed).piece.role : null;
  setRole(lines[i] as Placed, label === 'modified' ? 'modified' : 'published', DATE_LINE);
}

/** A date above the headline is the page's clock where menus stand between, or where the article has its own below. */
export function labelPageClock(lines: readonly Placed[], headline: number, body: number): void {
  let isClock = lines.slice(headline + 1, body).some(({ piece }) => headline >= 0 && piece.role === 'published');
  for (let i = headline - 1; i >= 0; i--) {
    const line = lines[i] as Placed;
    if (line.piece.role === 'navigation' && line.piece.rule !== PAGE_TITLE) isClock = true;
    else if (isClock && line.piece.role === 'published') setRole(line, 'other', 'clock of the page');
  }
}

/** The rule that knows the page's title above its headline. */
export const PAGE_TITLE = 'title of the page';
