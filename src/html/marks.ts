import {
  ASIDE_MARKS,
  BODY_MARKS,
  DETAIL_MARKS,
  FURNITURE_MARKS,
  FURNITURE_STEMS,
  LABEL_MARKS,
  type MarkLine,
  NAME_ENDINGS,
  OWN_PARTS,
  ROW_MARKS,
} from '../lexicon/html.js';
import type { Role } from '../model/article.js';

/** What the class names and id of an element say. */
export interface Mark {
  /** It is furniture, with everything in it. */
  readonly furniture: Role | null;
  /** It tells about the article: byline, date, caption. */
  readonly detail: Role | null;
  /** It holds the text of an article. */
  readonly body: boolean;
  /** It stands beside the main content, or is the head or foot of the article itself. */
  readonly aside: 'page' | 'article' | null;
  /** A row of details: «post-meta». */
  readonly row: boolean;
  /** A label for screen readers. */
  readonly label: boolean;
  /** The word that says so, for the trace. */
  readonly word: string;
}

export const NO_MARK: Mark = {
  furniture: null,
  detail: null,
  body: false,
  aside: null,
  row: false,
  label: false,
  word: '',
};

const LONGEST = 200;
const CACHED = 4000;
const LONGEST_PHRASE = 3;
const SHORTEST_STEM = 7;

const FURNITURE = indexLines(FURNITURE_MARKS);
const DETAILS = indexLines(DETAIL_MARKS);
const [BODIES, ASIDES, ROWS, LABELS, ENDINGS, OWN] = [
  BODY_MARKS,
  ASIDE_MARKS,
  ROW_MARKS,
  LABEL_MARKS,
  NAME_ENDINGS,
  OWN_PARTS,
].map((words) => new Set(words.split(' '))) as [
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
];
/** WordPress names the categories and tags of a post on its element; they say nothing of the element. */
const POST = /(?:^|\s)(?:hentry|type-post|status-publish)(?:\s|$)/;
const OF_POST = /^(?:category|tag|post_tag|post|format)-/;

/** Reads the marks of class names, remembering those it has seen: a page repeats them by the hundred. */
export class MarkReader {
  private readonly seen = new Map<string, Mark>();

  read(names: string): Mark {
    const known = this.seen.get(names);
    if (known) return known;
    const mark = readMark(names.slice(0, LONGEST));
    if (this.seen.size < CACHED) this.seen.set(names, mark);
    return mark;
  }
}

function readMark(names: string): Mark {
  const isPost = POST.test(names);
  const marks = names
    .split(/\s+/)
    .filter((name) => name !== '' && !(isPost && OF_POST.test(name)))
    .map(readName);
  const furniture =
    marks.find((mark) => mark.furniture && mark.furniture !== 'ad') ?? marks.find((mark) => mark.furniture);
  const detail = marks.find((mark) => mark.detail);
  const body = marks.some((mark) => mark.body);
  const mark = {
    // «post-content share-enabled» holds the text; «related-post-content» does not, and readName has said so.
    furniture: body ? null : (furniture?.furniture ?? null),
    detail: detail?.detail ?? null,
    body,
    aside: marks.find(({ aside }) => aside)?.aside ?? null,
    row: marks.some(({ row }) => row),
    label: marks.some(({ label }) => label),
    word: (furniture ?? detail)?.word ?? '',
  };
  const says = mark.furniture || mark.detail || mark.body || mark.aside || mark.row || mark.label;
  return says ? mark : NO_MARK;
}

/** One class name: «jeg_share_button», «td-post-author-name». The longest phrase counts, furniture before details. */
function readName(name: string): Mark {
  const words = wordsOf(name);
  let furniture: Found | null = null;
  let detail: Found | null = null;
  let body = false;
  let aside: Mark['aside'] = null;
  let row = false;
  let label = false;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
      phrase += phrase === '' ? words[to] : `-${words[to]}`;
      const isLast = to === words.length - 1;
      const length = to - from + 1;
      const role = FURNITURE.get(phrase) ?? (isLast ? FURNITURE.get(`+${phrase}`) : undefined) ?? stemRole(phrase);
      if (role && length > (furniture?.length ?? 0) - (furniture?.role === 'ad' ? 1 : 0))
        furniture = { role, length, phrase };
      const told = DETAILS.get(phrase);
      const ends = isLast || length > 1 || ENDINGS.has(words[to + 1] as string);
      if (told && ends && length > (detail?.length ?? 0)) detail = { role: told, length, phrase };
      if (!isLast) continue;
      body ||= BODIES.has(phrase) || (from === 0 && BODIES.has(`=${phrase}`));
      if (ASIDES.has(phrase)) aside = OWN.has(words[from - 1] ?? '') ? 'article' : 'page';
      row ||= ROWS.has(phrase);
      label ||= LABELS.has(phrase);
    }
  }
  if (furniture && detail && detail.length > furniture.length) furniture = null;
  // «date-header» is a date.
  if (detail && detail.length > 1) aside = null;
  const word = (furniture ?? detail)?.phrase ?? '';
  return {
    furniture: furniture?.role ?? null,
    detail: furniture ? null : (detail?.role ?? null),
    body: body && !furniture,
    aside,
    row,
    label,
    word,
  };
}

interface Found {
  readonly role: Role;
  readonly length: number;
  readonly phrase: string;
}

/** «relatedbox», «commentsarea»: names written as one word. */
function stemRole(word: string): Role | undefined {
  if (word.length < SHORTEST_STEM) return undefined;
  return FURNITURE_STEMS.find(([, stems]) => stems.some((stem) => word.startsWith(stem)))?.[0];
}

/** «jeg_share_button» and «RelatedNewsHead» are three words. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function indexLines(lines: readonly MarkLine[]): ReadonlyMap<string, Role> {
  return new Map(lines.flatMap(([role, words]) => words.split(' ').map((word): [string, Role] => [word, role])));
}
