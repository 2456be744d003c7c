import { COUNTERS, MULTIPLES, NETWORKS, OVER, PHRASES } from '../../lexicon/boilerplate/index.js';
import type { Role } from '../../model/article.js';
import { KIND } from '../../text/fold.js';
import type { Words } from '../../text/words.js';
import type { LineRule, Verdict } from '../evidence.js';
import type { Line } from '../line.js';

export const CLOCK = 'clock alone';
export const PICTURE_NUMBER = 'number of a picture';

const MOST_BUTTONS = 40;
const MOST_COUNTS = 6;
/** «31°», «عدن 31° / 25°» */
const TEMPERATURES = /^[^\d٠-٩]{0,30}[\d٠-٩]{1,2} ?(?:[°º˚℃] ?C?|o?C)(?: ?[/-]? ?[\d٠-٩]{1,2} ?(?:[°º˚℃] ?C?|o?C))?$/i;
const PICTOGRAPH = /[\u2600-\u27BF\u{1F300}-\u{1FAFF}]/u;

/** Names of networks and phrases of furniture, and nothing else: «فيسبوك X», «رسالة أحدث رسالة أقدم الصفحة الرئيسية». */
export function readRow({ piece, size }: Line, words: Words): Verdict | null {
  if (size > MOST_BUTTONS) return null;
  let role: Role | null = null;
  let buttons = 0;
  for (let w = piece.first; w < piece.next; buttons++) {
    const phrase = words.vocabulary.match(words, w, PHRASES, piece.next);
    const network = words.vocabulary.match(words, w, NETWORKS, piece.next);
    // «شارك الخبر [على] فيسبوك»
    const over = buttons > 0 && words.vocabulary.match(words, w, OVER, piece.next - 1);
    if (phrase === null && network === null && !over) return null;
    role ??= network ? 'share' : (phrase?.meaning.role ?? null);
    w = Math.max(phrase?.next ?? 0, network?.next ?? 0) || w + 1;
  }
  if (role === null) return null;
  return buttons > 1 ? { role } : { role, weak: true };
}

/** Numbers with the names of what they count: «1,204 مشاهدة», «0 148 دقيقتان», «شوهد 512 مرة», «👁 12.4K». */
export function readCounters({ piece, size, phrase }: Line, words: Words): Verdict | null {
  // «عدد القراءات: 318», «قراءة 1,942 مرة»
  const label =
    phrase?.meaning.role === 'metrics' ? phrase : words.vocabulary.match(words, piece.first, COUNTERS, piece.next);
  const first = label?.next ?? piece.first;
  if (size > MOST_COUNTS || words.kind[first] !== KIND.digits) return null;
  let units = PICTOGRAPH.test(words.text.slice(piece.start, piece.end)) ? 1 : 0;
  for (let w = first; w < piece.next; ) {
    const unit = words.vocabulary.match(words, w, COUNTERS, piece.next);
    const isNumber = words.kind[w] === KIND.digits || (w > first && words.vocabulary.match(words, w, MULTIPLES, w + 1));
    if (unit === null && !isNumber) return null;
    if (unit) units++;
    w = unit?.next ?? w + 1;
  }
  return units > 0 ? { role: 'metrics' } : null;
}

/** Numbers alone on their line: the clock of a player or of an entry, which picture of a gallery. */
export const NUMBER_RULES: readonly LineRule[] = [
  {
    name: CLOCK,
    example: '02:45 / 12:08',
    read: ({ piece }, words) =>
      matches(words, piece, /^(?:[\d٠-٩]{1,2}:[\d٠-٩]{2}(?:\s*\/\s*)?){1,2}$/) ? { role: 'other' } : null,
  },
  {
    name: PICTURE_NUMBER,
    example: '2 من 14',
    read: ({ piece }, words) =>
      matches(words, piece, /^[\d٠-٩]+\s*(?:من|of|\/)\s*[\d٠-٩]+$/) ? { role: 'caption' } : null,
  },
  {
    name: 'weather',
    example: 'عدن 31°',
    read: ({ piece }, words) => (matches(words, piece, TEMPERATURES) ? { role: 'other' } : null),
  },
  {
    name: 'hashtags',
    example: '*#جسر_الوحدة #سلفيت*',
    read: ({ piece }, { text }) =>
      /^[\s*_]*(?:#[^\s#:]+\s*)+$/.test(text.slice(piece.start, piece.end)) ? { role: 'keywords', weak: true } : null,
  },
  {
    name: 'initials between dashes',
    example: '- مر -',
    read: ({ piece }, words) => (matches(words, piece, /^-+\s*[ء-ي]{1,4}\s*-+$/) ? { role: 'credit' } : null),
  },
];

function matches({ text }: Words, { first, next, start, end }: Line['piece'], pattern: RegExp): boolean {
  return next - first <= MOST_COUNTS && pattern.test(text.slice(start, end).trim());
}
