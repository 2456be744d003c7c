import { AGENCIES } from '../lexicon/agencies.js';
import {
  BARE_KEYWORDS,
  COUNTERS,
  MORE,
  NETWORKS,
  PERSONAS,
  PLAIN_BYLINES,
  WRITERS,
} from '../lexicon/boilerplate/index.js';
import { OUTLETS } from '../lexicon/outlets.js';
import type { Role } from '../model/article.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
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
const SHORT_VALUE = 14;
// Behind more words than these the opening is a sentence's: «تابعوا أخبار …», or text glued to a button.
const LONGEST_FURNITURE: Partial<Record<Role, number>> = { share: 16, subscription: 26, related: 30, navigation: 24 };
const JOINERS = GAP.colon | GAP.dash | GAP.slash | GAP.other;

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
    name: 'nothing but signs',
    example: '***',
    read: ({ size }) => (size === 0 ? { role: 'other', strong: true } : null),
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
    name: 'counter',
    example: '1,204 مشاهدة',
    read: ({ piece, size }, words) => {
      if (size > 5 || words.kind[piece.first] !== KIND.digits) return null;
      let w = piece.first;
      while (w < piece.next && words.kind[w] === KIND.digits) w++;
      if (w === piece.next) return null;
      const unit = words.vocabulary.match(words, w, COUNTERS, piece.next);
      return unit?.next === piece.next ? { role: 'metrics', strong: true } : null;
    },
  },
  {
    name: 'row of networks',
    example: 'فيسبوك تويتر واتساب',
    read: ({ piece, size }, words) => {
      if (size > 14) return null;
      for (let w = piece.first; w < piece.next; ) {
        const network = words.vocabulary.match(words, w, NETWORKS, piece.next);
        if (network === null) return null;
        w = network.next;
      }
      return { role: 'share', strong: true };
    },
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
    read: ({ piece }, words) =>
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
  for (const rule of LINE_RULES) {
    const found = rule.read(line, words);
    if (found) return { ...found, rule: rule.name === 'phrase' ? phraseName(line, words) : rule.name };
  }
  return null;
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

/** Only numbers, as a count behind a heading: «التعليقات (3)». */
function isCount(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (words.kind[w] !== KIND.digits) return false;
  return true;
}

function phraseName({ piece, phrase }: Line, words: Words): string {
  const next = phrase?.next ?? piece.first;
  return `«${words.text.slice(words.start[piece.first], words.end[next - 1])}»`;
}

const CRUMB_GAPS = GAP.slash | GAP.other | GAP.quote;

/** Three or more short names between bars or arrows, or two behind «الرئيسية». */
function readBreadcrumbs({ piece, size, phrase, ending }: Line, words: Words): Omit<Evidence, 'rule'> | null {
  if (size < 2 || ending === 'stop') return null;
  let parts = 1;
  let longest = 0;
  let from = piece.first;
  for (let w = piece.first + 1; w <= piece.next; w++) {
    const gap = w === piece.next ? CRUMB_GAPS : (words.gap[w] as number);
    if (
      (gap & CRUMB_GAPS) === 0 ||
      (gap & GAP.quote && !/[»›]/.test(words.text.slice(words.end[w - 1], words.start[w])))
    )
      continue;
    longest = Math.max(longest, w - from);
    from = w;
    if (w < piece.next) parts++;
  }
  const home = phrase?.meaning.role === 'navigation';
  return longest <= 5 && (parts >= 4 || (parts >= 2 && home)) ? { role: 'navigation', strong: true } : null;
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
