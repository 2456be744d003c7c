import type { Role } from '../model/article.js';
import { type NameMark, readName } from './name.js';

/** What the class names and id of an element say. */
export interface Mark {
  /** It is furniture, with everything in it. */
  readonly furniture: Role | null;
  /** It tells about the article: byline, date, caption. */
  readonly detail: Role | null;
  /** It holds the text of an article. */
  readonly body: boolean;
  /** It stands beside the main content, or is the foot of the article itself. */
  readonly aside: 'page' | 'article' | null;
  /** A row of details: «post-meta». */
  readonly row: boolean;
  /** A label for screen readers. */
  readonly label: boolean;
  /** The word that says so, for the trace. */
  readonly word: string;
  /** The names themselves, as the page has them. */
  readonly names: string;
}

export const NO_MARK: Mark = {
  furniture: null,
  detail: null,
  body: false,
  aside: null,
  row: false,
  label: false,
  word: '',
  names: '',
};

const LONGEST = 200;
const CACHED = 4000;
/** WordPress names the categories and tags of a post on its element; they say nothing of the element. */
const POST = /(?:^|\s)(?:hentry|type-post|status-publish)(?:\s|$)/;
const OF_POST = /^(?:category|tag|post_tag|post|format)-/;

// Pages repeat their names by the hundred, and an outlet's pages those of each other.
const seen = new Map<string, Mark>();
const seenNames = new Map<string, NameMark | null>();

/** Reads the marks of the names of an element, white space between them. */
export function readMark(names: string): Mark {
  const known = seen.get(names);
  if (known) return known;
  // Engines keep a whole page for a part that was cut from it; what is kept here is cut from a copy.
  const copy = ` ${names.slice(0, LONGEST)}`.slice(1);
  const mark = mergeNames(copy);
  if (seen.size >= CACHED) seen.clear();
  seen.set(copy, mark);
  return mark;
}

function mergeNames(names: string): Mark {
  const isPost = POST.test(names);
  const marks: NameMark[] = [];
  for (const name of names.split(/\s+/)) {
    if (name === '' || (isPost && OF_POST.test(name))) continue;
    let mark = seenNames.get(name);
    if (mark === undefined) {
      mark = readName(name);
      if (seenNames.size >= CACHED) seenNames.clear();
      seenNames.set(name, mark);
    }
    if (mark) marks.push(mark);
  }
  if (marks.length === 0) return NO_MARK;
  const furniture =
    marks.find((mark) => mark.furniture && mark.furniture !== 'ad') ?? marks.find((mark) => mark.furniture);
  const detail = marks.find((mark) => mark.detail);
  const body = marks.some((mark) => mark.body);
  return {
    // «post-content share-enabled» holds the text; «related-post-content» does not, and readName has said so.
    furniture: body ? null : (furniture?.furniture ?? null),
    detail: detail?.detail ?? null,
    body,
    aside: body ? null : (marks.find(({ aside }) => aside)?.aside ?? null),
    row: marks.some(({ row }) => row),
    label: marks.some(({ label }) => label),
    word: (furniture ?? detail)?.word ?? '',
    names,
  };
}
