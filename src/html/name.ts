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

/** What one class name or id says. */
export interface NameMark {
  readonly furniture: Role | null;
  readonly detail: Role | null;
  readonly body: boolean;
  readonly aside: 'page' | 'article' | null;
  readonly row: boolean;
  readonly label: boolean;
  readonly word: string;
}

const LONGEST_PHRASE = 3;
const SHORTEST_STEM = 7;

const FURNITURE = indexLines(FURNITURE_MARKS);
const DETAILS = indexLines(DETAIL_MARKS);
const BODIES = wordSet(BODY_MARKS);
const ASIDES = wordSet(ASIDE_MARKS);
const ROWS = wordSet(ROW_MARKS);
const LABELS = wordSet(LABEL_MARKS);
const ENDINGS = wordSet(NAME_ENDINGS);
const OWN = wordSet(OWN_PARTS);
/** Words that a phrase of the tables starts with. Others are looked up no further. */
const STARTS = new Set(
  [...FURNITURE.keys(), ...DETAILS.keys(), ...BODIES, ...ASIDES, ...ROWS, ...LABELS].map(
    (phrase) => phrase.replace(/^[+=]/, '').split('-')[0] as string,
  ),
);

interface Found {
  readonly role: Role;
  readonly length: number;
  readonly phrase: string;
}

/**
 * Reads one class name: «jeg_share_button», «td-post-author-name». The longest phrase counts, furniture before details;
 * `null` where it says nothing.
 */
export function readName(name: string): NameMark | null {
  const words = wordsOf(name);
  let furniture: Found | null = null;
  let detail: Found | null = null;
  let body = false;
  let aside: NameMark['aside'] = null;
  let row = false;
  let label = false;
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as string;
    const stem = stemRole(first);
    if (stem && furniture === null) furniture = { role: stem, length: 1, phrase: first };
    if (!STARTS.has(first)) continue;
    let phrase = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
      phrase += phrase === '' ? words[to] : `-${words[to]}`;
      const isLast = to === words.length - 1;
      const length = to - from + 1;
      const role = FURNITURE.get(phrase) ?? (isLast ? lastRole(phrase, from) : undefined);
      if (role && length > (furniture?.length ?? 0) - (furniture?.role === 'ad' ? 1 : 0))
        furniture = { role, length, phrase };
      const told = DETAILS.get(phrase) ?? (isLast && from === 0 ? DETAILS.get(`=${phrase}`) : undefined);
      const ends = isLast || length > 1 || ENDINGS.has(words[to + 1] as string);
      if (told && ends && length > (detail?.length ?? 0)) detail = { role: told, length, phrase };
      if (!isLast) continue;
      body ||= BODIES.has(phrase) || (from === 0 && BODIES.has(`=${phrase}`));
      if (ASIDES.has(phrase) || (from === 0 && ASIDES.has(`=${phrase}`))) aside = asideOf(phrase, words[from - 1]);
      row ||= ROWS.has(phrase);
      label ||= LABELS.has(phrase);
    }
  }
  if (furniture && detail && detail.length > furniture.length) furniture = null;
  if (furniture) {
    detail = null;
    body = false;
  }
  // «date-header» is a date.
  if (detail && detail.length > 1) aside = null;
  const told = furniture ?? detail;
  if (!told && !body && !aside && !row && !label) return null;
  return {
    furniture: furniture?.role ?? null,
    detail: detail?.role ?? null,
    body,
    aside,
    row,
    label,
    word: told?.phrase ?? '',
  };
}

/** The head of the article itself is no aside: its deck stands there. Its foot is, but its date counts. */
function asideOf(phrase: string, before: string | undefined): NameMark['aside'] {
  if (!OWN.has(before ?? '')) return 'page';
  return phrase === 'header' ? null : 'article';
}

/** What only speaks at the end of a name, or as all of it. */
function lastRole(phrase: string, from: number): Role | undefined {
  return FURNITURE.get(`+${phrase}`) ?? (from === 0 ? FURNITURE.get(`=${phrase}`) : undefined);
}

/** «relatedbox», «commentsarea»: names written as one word. */
function stemRole(word: string): Role | null {
  if (word.length < SHORTEST_STEM) return null;
  for (const [role, stems] of FURNITURE_STEMS) for (const stem of stems) if (word.startsWith(stem)) return role;
  return null;
}

/** «jeg_share_button» and «RelatedNewsHead» are three words. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  let wasLower = false;
  const close = (end: number): void => {
    if (start >= 0) words.push(name.slice(start, end).toLowerCase());
    start = -1;
  };
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const isUpper = unit >= 0x41 && unit <= 0x5a;
    const isLower = unit >= 0x61 && unit <= 0x7a;
    if (!isUpper && !isLower) close(at);
    else if (start < 0 || (isUpper && wasLower)) {
      close(at);
      start = at;
    }
    wasLower = isLower;
  }
  close(name.length);
  return words;
}

function indexLines(lines: readonly MarkLine[]): ReadonlyMap<string, Role> {
  return new Map(lines.flatMap(([role, words]) => words.split(' ').map((word): [string, Role] => [word, role])));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
