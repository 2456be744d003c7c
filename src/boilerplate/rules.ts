import { AGENCIES } from '../lexicon/agencies.js';
import {
  BARE_KEYWORDS,
  COUNTERS,
  MORE,
  NETWORKS,
  PERSONAS,
  PHRASES,
  PLAIN_BYLINES,
  WRITERS,
} from '../lexicon/boilerplate/index.js';
import { IN, OUTLETS } from '../lexicon/outlets.js';
import { PLACES } from '../lexicon/places.js';
import type { Role } from '../model/article.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { readWords, type Words } from '../text/words.js';
import type { Line } from './line.js';
import { readSignature } from './signature.js';

/** What a line is by its own words, before its place among the others is looked at. */
export interface Evidence {
  readonly role: Role;
  readonly rule: string;
  readonly reach?: 'list' | 'form';
  /** Holds in any place; otherwise only where no sentence of the text stands. */
  readonly strong: boolean;
}

/** A rule about one line: its name as the trace prints it, an example, and what it reads. The first that speaks wins. */
export interface LineRule {
  readonly name: string;
  readonly example: string;
  readonly read: (line: Line, words: Words) => Omit<Evidence, 'rule'> | null;
}

// The value of a label is short: «المصدر: [الجزيرة + وكالات]». Longer is a sentence with a colon in it.
const LABEL_VALUE: Partial<Record<Role, number>> = {
  credit: 9,
  byline: 8,
  metrics: 4,
  share: 8,
  link: 30,
  keywords: 60,
  related: 30,
};
const SHORT_VALUE = 20;
// Behind more words than these the opening is a sentence's: «تابعوا أخبار …», or text glued to a button.
const LONGEST_FURNITURE: Partial<Record<Role, number>> = { share: 16, subscription: 26, related: 30, navigation: 24 };
const JOINERS = GAP.colon | GAP.dash | GAP.slash | GAP.other;

/** A line without words. */
export const SIGNS = 'nothing but signs';

/** A pager or heading with its last word glued to what follows. */
export const GLUED_LABEL = 'label glued to a headline';

/** The text goes on elsewhere. */
export const TRUNCATED = 'text cut short';

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'page markup',
    example: '<aside class="related-posts">',
    read: ({ piece: { hint } }) => (hint?.role ? { role: hint.role, strong: true } : null),
  },
  {
    name: 'outside the main content',
    example: '<footer>…</footer>',
    read: ({ piece: { hint }, phrase }) =>
      hint && !hint.main ? { role: phrase?.meaning.role ?? 'navigation', strong: true } : null,
  },
  {
    name: SIGNS,
    example: '***',
    read: ({ size }) => (size === 0 ? { role: 'other', strong: false } : null),
  },
  {
    name: 'left-over markup',
    example: 'content="باراك أوباما، إيران" />',
    read: ({ piece }, words) => {
      const text = words.text.slice(piece.start, Math.min(piece.end, piece.start + 12)).trimStart();
      if (/^(?:content|alt|title|src|href)=["']/.test(text))
        return { role: isWordList(piece, words) ? 'keywords' : 'other', strong: true };
      return /^<\/?[a-z!]/i.test(text) ? { role: 'other', strong: true } : null;
    },
  },
  {
    name: TRUNCATED,
    example: '...المزيد',
    read: ({ piece }, words) => {
      const more = words.vocabulary.match(words, piece.first, MORE, piece.next);
      return more?.next === piece.next && (words.gap[piece.first] as number) & GAP.dot
        ? { role: 'link', strong: true }
        : null;
    },
  },
  {
    name: 'phrase',
    example: 'لن يتم نشر عنوان بريدك الإلكتروني.',
    read: readPhrase,
  },
  {
    name: 'keywords cut off the text',
    example: '… للوطن. [سمات تونس الرئيس]',
    read: ({ piece }, words) =>
      piece.inline && words.vocabulary.match(words, piece.first, BARE_KEYWORDS, piece.next)
        ? { role: 'keywords', strong: true }
        : null,
  },
  {
    name: 'service of an outlet',
    example: '* خدمة «نيويورك تايمز»',
    read: ({ piece, size }, words) => {
      if (size > 8 || !isStarred(words, piece.start)) return null;
      for (let w = piece.first; w < piece.next; w++) {
        if (
          words.vocabulary.match(words, w, OUTLETS, piece.next) ??
          words.vocabulary.match(words, w, AGENCIES, piece.next)
        ) {
          return { role: 'credit', strong: true };
        }
      }
      return null;
    },
  },
  {
    name: 'wrote and a name',
    example: 'كتبت أسماء نصار',
    read: ({ piece, size, ending }, words) => {
      const wrote = words.vocabulary.match(words, piece.first, PLAIN_BYLINES, piece.next);
      if (wrote === null || ending !== 'none' || words.clitics[piece.first] !== 0) return null;
      const rest = size - (wrote.next - piece.first);
      return rest >= 2 &&
        rest <= 4 &&
        readSignature(words, wrote.next, piece.next, []).every(({ kind }) => kind === 'name')
        ? { role: 'byline', strong: true }
        : null;
    },
  },
  {
    name: 'clock behind a byline',
    example: 'مرسلة بواسطة … [في 4:12 م]',
    read: ({ piece, size }, words) => {
      const lead = words.vocabulary.match(words, piece.first, IN, piece.next);
      const clock = piece.inline && lead !== null && size <= 5 && words.kind[lead.next] === KIND.digits;
      return clock ? { role: 'published', strong: true } : null;
    },
  },
  {
    name: 'counters',
    example: '1,204 مشاهدة',
    read: ({ piece, size, ending }, words) => {
      if (size > 6) return null;
      let units = 0;
      for (let w = piece.first; w < piece.next; ) {
        const unit = words.vocabulary.match(words, w, COUNTERS, piece.next);
        if (unit === null && words.kind[w] !== KIND.digits) return null;
        if (unit) units++;
        w = unit?.next ?? w + 1;
      }
      const bare = size === 1 && /^\s*\S+\s*$/.test(words.text.slice(piece.start, piece.end)) && ending === 'none';
      return words.kind[piece.first] === KIND.digits && (units > 0 || bare) ? { role: 'metrics', strong: true } : null;
    },
  },
  {
    name: 'row of buttons',
    example: 'فيسبوك تويتر واتساب',
    read: readRow,
  },
  {
    name: 'rights sign',
    example: '© 2024 صحيفة الضفة',
    read: ({ piece, size }, words) => {
      const sign = words.text.indexOf('©', piece.start);
      return sign >= 0 && sign < piece.end && size <= 24 && sign - piece.start < 60
        ? { role: 'copyright', strong: true }
        : null;
    },
  },
  {
    name: 'breadcrumbs',
    example: 'الرئيسية / أخبار / محليات',
    read: readBreadcrumbs,
  },
  {
    name: 'machine-made writer note',
    example: '“قارئ نهم. خبير طعام. مبتكر.”',
    read: readPersona,
  },
  {
    name: 'contact of the writer',
    example: 'لمراسلة الكاتب: name@example.org',
    read: ({ piece, size }, words) => {
      if (size > 12) return null;
      const text = words.text.slice(piece.start, piece.end);
      if (/[\w.-]@[\w-]+\.\w/.test(text) || /^\s*@\w+\s*$/.test(text)) return { role: 'author-bio', strong: true };
      return /^\s*(?:https?:\/\/|www\.)\S+\s*$/.test(text) ? { role: 'link', strong: true } : null;
    },
  },
  {
    name: 'embedded post',
    example: 'pic.twitter.com/…',
    read: ({ piece, size }, words) =>
      size <= LONGEST_LINE &&
      /pic\.twitter\.com\/|^\s*[—-]\s.{1,60}\(@\w+\)/.test(words.text.slice(piece.start, piece.end))
        ? { role: 'other', strong: false }
        : null,
  },
  {
    name: 'note on the writer',
    example: '* كاتب وباحث سعودي',
    read: ({ piece, size, ending }, words) => {
      if (size > 12 || ending === 'query' || ending === 'colon') return null;
      return isStarred(words, piece.start) && words.vocabulary.match(words, piece.first, WRITERS, piece.next)
        ? { role: 'author-bio', strong: true }
        : null;
    },
  },
  {
    name: 'picture with its credit',
    example: 'شاحنات في ميناء سان بيدرو (الفرنسية)',
    read: ({ piece, size, ending }, words) => {
      if (size < 3 || size > 22 || ending !== 'none') return null;
      let w = piece.next - 1;
      while (w > piece.first && ((words.gap[w] as number) & (GAP.open | GAP.dash)) === 0) w--;
      const bracketed = ((words.gap[w] as number) & GAP.open) !== 0;
      const credit =
        w > piece.first &&
        (isCaptionWord(words, w, piece.next) ||
          (bracketed && isOutletName(words, w, piece.next) && !isPlace(words, w, piece.next)));
      return credit ? { role: 'caption', strong: false } : null;
    },
  },
  {
    name: 'byline in brackets',
    example: '(إعداد هالة نصر للنشرة العربية - تحرير كريم فهيم)',
    read: ({ piece, size, phrase }, words) =>
      phrase?.meaning.role === 'byline' && size <= 16 && (words.gap[piece.first] as number) & GAP.open
        ? { role: 'byline', strong: true }
        : null,
  },
  {
    name: 'initials',
    example: '======= ر.ع',
    read: ({ piece, size }, words) => {
      if (size < 2 || size > 6) return null;
      for (let w = piece.first; w < piece.next; w++) if (letters(words, w) > 1) return null;
      return { role: 'credit', strong: true };
    },
  },
  {
    name: GLUED_LABEL,
    example: 'المقال السابقأسواق دمشق تستعيد قناديلها',
    read: ({ piece, prose }, words) => {
      const role = prose ? null : readGluedLabel(words, piece);
      return role && { role, strong: true };
    },
  },
  {
    name: 'agency alone',
    example: '(رويترز)',
    read: ({ piece, size }, words) => {
      if (size > 8) return null;
      for (let w = piece.first; w < piece.next; ) {
        const agency = words.vocabulary.match(words, w, AGENCIES, piece.next);
        if (agency === null) return null;
        w = agency.next;
      }
      return { role: 'credit', strong: true };
    },
  },
];

/** The first rule that speaks of a line. */
export function readEvidence(line: Line, words: Words): Evidence | null {
  if (isPlainSentence(line, words)) return null;
  for (const rule of LINE_RULES) {
    const found = rule.read(line, words);
    if (found) return { ...found, rule: rule.name === 'phrase' ? phraseName(line, words) : rule.name };
  }
  return null;
}

const LONGEST_LINE = 70;

/** A long line that opens with an Arabic word of no phrase is furniture by none of the rules: most lines of a text. */
function isPlainSentence({ size, phrase, piece }: Line, words: Words): boolean {
  return size > LONGEST_LINE && phrase === null && piece.hint === null && words.kind[piece.first] === KIND.arabic;
}

function readPhrase({ piece, size, phrase, dates }: Line, words: Words): Omit<Evidence, 'rule'> | null {
  if (phrase === null) return null;
  const { role, at, reach } = phrase.meaning;
  const found = { role, strong: true, ...(reach && { reach }) };
  const rest = piece.next - phrase.next;
  if (rest === 0 || isCount(words, phrase.next, piece.next)) return found;
  if (at === 'line') return null;
  const isDated = role === 'published' || role === 'modified';
  if (isDated) return dates.length > 0 && rest <= SHORT_VALUE ? found : null;
  if (at === 'start' || at === 'cut')
    return role in LONGEST_FURNITURE && rest > (LONGEST_FURNITURE[role] ?? 0) ? null : found;
  const gap = words.gap[phrase.next] as number;
  const long = rest > (LABEL_VALUE[role] ?? SHORT_VALUE);
  return (gap & JOINERS) !== 0 && !long && size > 0 ? found : null;
}

/** «* …», as notes at the end begin. */
function isStarred({ text }: Words, start: number): boolean {
  return /^\s*[*٭✱]/.test(text.slice(start, start + 8));
}

const MOST_BUTTONS = 40;

/** Names of networks and phrases of furniture, and nothing else: «فيسبوك X», «رسالة أحدث رسالة أقدم الصفحة الرئيسية». */
function readRow({ piece, size }: Line, words: Words): Omit<Evidence, 'rule'> | null {
  if (size > MOST_BUTTONS) return null;
  let role: Role | null = null;
  for (let w = piece.first; w < piece.next; ) {
    const phrase = words.vocabulary.match(words, w, PHRASES, piece.next);
    const network = words.vocabulary.match(words, w, NETWORKS, piece.next);
    if (phrase === null && network === null) return null;
    role ??= network ? 'share' : (phrase?.meaning.role ?? null);
    w = Math.max(phrase?.next ?? 0, network?.next ?? 0);
  }
  return role && { role, strong: true };
}

function letters(words: Words, w: number): number {
  return (words.end[w] as number) - (words.start[w] as number);
}

function isCaptionWord(words: Words, w: number, next: number): boolean {
  return words.vocabulary.match(words, w, PHRASES, next)?.meaning.role === 'caption';
}

/** «(الرياض)» is a newspaper and a city: below a headline the city. */
function isPlace(words: Words, w: number, next: number): boolean {
  return words.vocabulary.match(words, w, PLACES, next)?.next === next;
}

function isOutletName(words: Words, w: number, next: number): boolean {
  return (
    words.vocabulary.match(words, w, AGENCIES, next)?.next === next ||
    words.vocabulary.match(words, w, OUTLETS, next)?.next === next
  );
}

const GLUED_ROLES: ReadonlySet<Role> = new Set(['navigation', 'related']);
const SHORTEST_REST = 3;

/** A phrase of two or three words whose last is glued to what follows: «المقال السابق|أسواق …». */
function readGluedLabel(words: Words, piece: Line['piece']): Role | null {
  const { text, vocabulary } = words;
  if (piece.next - piece.first < 2 || vocabulary.starts(PHRASES)[words.lexeme[piece.first] as number] === 0)
    return null;
  for (let w = piece.first + 1; w <= piece.first + 2 && w < piece.next; w++) {
    if (words.lexeme[w] !== 0) continue;
    const start = words.start[piece.first] as number;
    for (let cut = (words.end[w] as number) - SHORTEST_REST; cut > (words.start[w] as number) + 2; cut--) {
      const label = readWords(text.slice(start, cut), vocabulary);
      const phrase = vocabulary.match(label, 0, PHRASES);
      if (phrase?.next === label.count && GLUED_ROLES.has(phrase.meaning.role)) return phrase.meaning.role;
    }
    return null;
  }
  return null;
}

/** Only numbers, as a count behind a heading: «التعليقات (3)». */
function isCount(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (words.kind[w] !== KIND.digits) return false;
  return true;
}

function phraseName({ piece, phrase }: Line, words: Words): string {
  const next = phrase?.next ?? piece.first;
  return `«${words.text.slice(words.start[piece.first], words.end[next - 1])}»`;
}

const LONGEST_CRUMBS = 5;

/** Four or more short names between bars or arrows, two behind «الرئيسية»; «الرئيسية ثقافة» without any. */
function readBreadcrumbs({ piece, size, phrase, ending }: Line, words: Words): Omit<Evidence, 'rule'> | null {
  if (size < 2 || ending === 'stop' || words.kind[piece.first] === KIND.digits) return null;
  const home = phrase?.meaning.role === 'navigation' && phrase.meaning.at === 'line';
  if (home && size <= LONGEST_CRUMBS) return { role: 'navigation', strong: true };
  let parts = 1;
  let longest = 0;
  let from = piece.first;
  for (let w = piece.first + 1; w <= piece.next; w++) {
    if (w < piece.next && !isCrumbGap(words, w)) continue;
    longest = Math.max(longest, w - from);
    from = w;
    if (w < piece.next) parts++;
  }
  return longest <= LONGEST_CRUMBS && (parts >= 4 || (parts >= 2 && home))
    ? { role: 'navigation', strong: true }
    : null;
}

/** A slash or bar, or a mark that serves as an arrow: «أخبار » محليات». */
function isCrumbGap(words: Words, w: number): boolean {
  const gap = words.gap[w] as number;
  if (gap & (GAP.slash | GAP.other)) return true;
  return (gap & GAP.quote) !== 0 && /^\s[»›]\s$/.test(words.text.slice(words.end[w - 1], words.start[w]));
}

/** Four or more nominal phrases with stops, in marks and alone on the line; two of them of the known kind will do. */
function readPersona({ piece, size }: Line, words: Words): Omit<Evidence, 'rule'> | null {
  if (size > 60 || size < 3) return null;
  let known = 0;
  let phrases = 1;
  for (let w = piece.first; w < piece.next; w++) {
    if (words.vocabulary.match(words, w, PERSONAS, piece.next)) known++;
    if (w > piece.first && (words.gap[w] as number) & GAP.stop) phrases++;
  }
  if (phrases < 3 || size / phrases > 8) return null;
  const marked = ((words.gap[piece.first] as number) & GAP.quote) !== 0;
  return known >= 2 || (marked && (phrases >= 4 || known > 0) && size / phrases <= 5)
    ? { role: 'author-bio', strong: true }
    : null;
}

/** Short names between commas, no sentence. */
function isWordList(piece: Line['piece'], words: Words): boolean {
  let commas = 0;
  for (let w = piece.first + 1; w < piece.next; w++) if ((words.gap[w] as number) & GAP.comma) commas++;
  return commas >= 2 && (piece.next - piece.first) / (commas + 1) <= 3.5;
}
