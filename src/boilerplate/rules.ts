import { AGENCIES } from '../lexicon/agencies.js';
import { BARE_KEYWORDS, FEED_TAILS, MORE, PLAIN_BYLINES, SERVICES, WRITERS } from '../lexicon/boilerplate/index.js';
import { IN, OUTLETS } from '../lexicon/outlets.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Evidence, LineRule } from './evidence.js';
import type { Line } from './line.js';
import { isStarred } from './list-item.js';
import { readBreadcrumbs } from './rules/breadcrumbs.js';
import { readFollow, readMoreOf, readSkip } from './rules/follow.js';
import { readGluedLabel } from './rules/glued-label.js';
import { readMarkup } from './rules/markup.js';
import { readPersona } from './rules/persona.js';
import { phraseName, readPhrase } from './rules/phrase.js';
import { readCaption, readPicture } from './rules/picture.js';
import { readRights } from './rules/rights.js';
import { NUMBER_RULES, readCounters, readRow } from './rules/row.js';
import { readSignature } from './signature.js';

/** Names of rules that other rooms look for. */
export const SIGNS = 'nothing but signs';
export const MORE_OF = 'more of a section';
export const GLUED_LABEL = 'label glued to a headline';
export const TRUNCATED = 'text cut short';
export const MARKUP = 'left-over markup';
export const RIGHTS = 'rights sign';
export const AGENCY = 'agency alone';
export const INITIALS = 'initials';

const PHRASE = 'phrase';
const LONGEST_LINE = 70;
const CONTACT_WORDS = 12;
const FEED_TAIL_WORDS = 40;

/** The rules about one line, in order: the first that speaks wins. */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: SIGNS,
    example: '***',
    read: ({ size }) => (size === 0 ? { role: 'other', weak: true } : null),
  },
  { name: MARKUP, ofSentences: true, example: 'content="باراك أوباما، إيران" />', read: readMarkup },
  {
    name: TRUNCATED,
    example: '...المزيد',
    read: ({ piece }, words) => {
      const more = words.vocabulary.match(words, piece.first, MORE, piece.next);
      const dots = words.text.slice(piece.start, words.start[piece.first]);
      return more?.next === piece.next && /[.…]/.test(dots) ? { role: 'link' } : null;
    },
  },
  { name: PHRASE, example: 'لن يتم نشر عنوان بريدك الإلكتروني.', read: readPhrase },
  { name: 'link over a box', example: 'تخطى البودكاست وواصل القراءة', read: readSkip },
  { name: MORE_OF, example: 'المزيد من تحقيقات ومطولات', read: readMoreOf },
  { name: 'call to follow', example: 'تابعوا «الضفة» عبر Google News', read: readFollow },
  {
    name: 'keywords cut off the text',
    example: 'وعاد الوفد إلى أرض الوطن. [سمات تونس الرئيس]',
    read: ({ piece }, words) =>
      piece.inline && words.vocabulary.match(words, piece.first, BARE_KEYWORDS, piece.next)
        ? { role: 'keywords' }
        : null,
  },
  {
    name: 'service of an outlet',
    example: '* خدمة «نيويورك تايمز»',
    read: ({ piece, size }, words) => {
      const service =
        size <= 8 && isStarred(words, piece.start) && words.vocabulary.match(words, piece.first, SERVICES, piece.next);
      if (!service) return null;
      const outlet = words.vocabulary.match(words, service.next, OUTLETS, piece.next);
      return outlet || words.vocabulary.match(words, service.next, AGENCIES, piece.next) ? { role: 'credit' } : null;
    },
  },
  {
    name: 'wrote and a name',
    example: 'كتبت أسماء نصار',
    read: ({ piece, size, ending }, words) => {
      const wrote = words.vocabulary.match(words, piece.first, PLAIN_BYLINES, piece.next);
      if (wrote === null || ending !== 'none' || words.clitics[piece.first] !== 0) return null;
      const rest = size - (wrote.next - piece.first);
      const named = readSignature(words, wrote.next, piece.next, []).every(({ kind }) => kind === 'name');
      return rest >= 2 && rest <= 4 && named ? { role: 'byline' } : null;
    },
  },
  {
    name: 'byline in brackets',
    example: '(إعداد هالة نصر للنشرة العربية - تحرير كريم فهيم)',
    read: ({ piece, size, phrase }, words) =>
      phrase?.meaning.role === 'byline' && size <= 16 && (words.gap[piece.first] as number) & GAP.open
        ? { role: 'byline' }
        : null,
  },
  {
    name: 'clock behind a byline',
    example: 'مرسلة بواسطة سامي الحاج [في 4:12 م]',
    read: ({ piece, size }, words) => {
      const lead = words.vocabulary.match(words, piece.first, IN, piece.next);
      return piece.inline && lead !== null && size <= 5 && words.kind[lead.next] === KIND.digits
        ? { role: 'published' }
        : null;
    },
  },
  { name: 'counters', example: '1,204 مشاهدة', read: readCounters },
  {
    name: 'number alone',
    example: '312',
    read: ({ piece, size }, words) =>
      size <= 2 && /^\s*[\d٠-٩,.]+\s*$/.test(words.text.slice(piece.start, piece.end))
        ? { role: 'metrics', weak: true }
        : null,
  },
  ...NUMBER_RULES,
  { name: 'row of buttons', example: 'فيسبوك تويتر واتساب', read: readRow },
  { name: 'credit behind a caption', ofSentences: true, example: 'سفن قرب المرفأ القديم © أ ف ب', read: readCaption },
  { name: RIGHTS, ofSentences: true, example: '© 2024 صحيفة الضفة', read: readRights },
  {
    name: 'tail of a feed',
    ofSentences: true,
    example: 'هذا الخبر ظهر أولا في صحيفة الضفة',
    read: ({ piece, size }, words) => {
      if (size > FEED_TAIL_WORDS) return null;
      for (let w = piece.first; w < piece.next; w++)
        if (words.vocabulary.match(words, w, FEED_TAILS, piece.next)) return { role: 'copyright' };
      return null;
    },
  },
  {
    name: 'address alone',
    example: 'https://example.org/news/roads',
    read: ({ piece }, words) =>
      /^\s*(?:https?:\/\/|www\.)\S+\s*$/.test(words.text.slice(piece.start, piece.end)) ? { role: 'link' } : null,
  },
  { name: 'breadcrumbs', ofSentences: true, example: 'الرئيسية / أخبار / محليات', read: readBreadcrumbs },
  { name: 'machine-made writer note', ofSentences: true, example: '“قارئ نهم. خبير طعام. مبتكر.”', read: readPersona },
  {
    name: 'contact of the writer',
    example: 'name@example.org',
    read: ({ piece, size }, words) => {
      if (size > CONTACT_WORDS) return null;
      const text = words.text.slice(piece.start, piece.end);
      return /[\w.-]@[\w-]+\.\w/.test(text) || (size <= 4 && /(?:^|\s)@\w+\s*$/.test(text))
        ? { role: 'author-bio' }
        : null;
    },
  },
  {
    name: 'embedded post',
    ofSentences: true,
    example: 'pic.twitter.com/q7Rk2',
    read: ({ piece, size }, words) =>
      size <= LONGEST_LINE &&
      /pic\.twitter\.com\/|^\s*[—-]\s.{1,60}\(@\w+\)/.test(words.text.slice(piece.start, piece.end))
        ? { role: 'other' }
        : null,
  },
  {
    name: 'note on the writer',
    example: '* كاتب وباحث سعودي',
    read: ({ piece, size, ending }, words) =>
      size <= CONTACT_WORDS &&
      ending !== 'query' &&
      ending !== 'colon' &&
      isStarred(words, piece.start) &&
      words.vocabulary.match(words, piece.first, WRITERS, piece.next)
        ? { role: 'author-bio' }
        : null,
  },
  {
    name: AGENCY,
    example: '(رويترز)',
    read: ({ piece, size }, words) => {
      if (size > 8) return null;
      for (let w = piece.first; w < piece.next; ) {
        const agency = words.vocabulary.match(words, w, AGENCIES, piece.next);
        if (agency === null) return null;
        w = agency.next;
      }
      return { role: 'credit' };
    },
  },
  {
    name: INITIALS,
    example: '======= ر.ع',
    read: ({ piece, size }, words) => {
      // «ع.م/ ر.ح (د ب أ)»
      const isSigned = ((words.gap[piece.next - 3] as number) & GAP.open) !== 0;
      if (size > (isSigned ? 9 : 6)) return null;
      for (let w = piece.first; w < piece.next; w++) {
        if ((words.end[w] as number) - (words.start[w] as number) > 1) return null;
      }
      // «ع»: a button for the size of letters.
      if (size > 1) return { role: 'credit' };
      return words.text.slice(piece.start, piece.end).trim().length === 1 ? { role: 'share', weak: true } : null;
    },
  },
  { name: 'picture with its credit', example: 'شاحنات في ميناء سان بيدرو (الفرنسية)', read: readPicture },
  { name: GLUED_LABEL, example: 'المقال السابقأسواق دمشق تستعيد قناديلها', read: readGluedLabel },
];

const SENTENCE_RULES = LINE_RULES.filter(({ ofSentences }) => ofSentences);

/** The first rule that speaks of a line. */
export function readEvidence(line: Line, words: Words): Evidence | null {
  if (isPlainSentence(line, words)) return null;
  const rules = line.prose && line.phrase === null ? SENTENCE_RULES : LINE_RULES;
  for (const rule of rules) {
    const verdict = rule.read(line, words);
    if (verdict) return { ...verdict, rule: rule.name === PHRASE ? phraseName(line, words) : rule.name };
  }
  return null;
}

/** A long line that opens with an Arabic word of no phrase is furniture by none of the rules: most lines of a text. */
function isPlainSentence({ size, phrase, piece }: Line, words: Words): boolean {
  return size > LONGEST_LINE && phrase === null && words.kind[piece.first] === KIND.arabic;
}
