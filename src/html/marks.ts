import { ASIDE_MARKS, BODY_MARKS, DETAIL_MARKS, FURNITURE_MARKS, type MarkLine } from '../lexicon/html.js';
import type { Role } from '../model/article.js';

/** What the class names and id of an element say. */
export interface Mark {
  /** It is furniture, with everything in it. */
  readonly furniture: Role | null;
  /** It tells about the article: byline, date, caption. */
  readonly detail: Role | null;
  /** It holds the text of an article. */
  readonly body: boolean;
  /** It stands beside the main content. */
  readonly aside: boolean;
  /** The word that says so, for the trace. */
  readonly word: string;
}

export const NO_MARK: Mark = { furniture: null, detail: null, body: false, aside: false, word: '' };

const LONGEST = 200;
const CACHED = 4000;
const LONGEST_PHRASE = 3;

const FURNITURE = indexLines(FURNITURE_MARKS);
const DETAILS = indexLines(DETAIL_MARKS);
const BODIES = new Set(BODY_MARKS.split(' '));
const ASIDES = new Set(ASIDE_MARKS.split(' '));

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
  const mark = { furniture: null as Role | null, detail: null as Role | null, body: false, aside: false, word: '' };
  for (const name of names.split(/\s+/)) {
    const words = wordsOf(name);
    for (let from = 0; from < words.length; from++) {
      let phrase = '';
      for (let to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
        phrase += phrase === '' ? words[to] : `-${words[to]}`;
        const isLast = to === words.length - 1;
        const furniture = FURNITURE.get(phrase) ?? (isLast ? FURNITURE.get(`+${phrase}`) : undefined);
        const detail = DETAILS.get(phrase);
        if (furniture && (mark.furniture === null || to > from)) mark.furniture = furniture;
        if (detail && (mark.detail === null || to > from)) mark.detail = detail;
        mark.body ||= BODIES.has(phrase) && isLast;
        mark.aside ||= ASIDES.has(phrase) && isLast;
        if ((furniture || detail) && mark.word === '') mark.word = phrase;
      }
    }
  }
  return mark.furniture || mark.detail || mark.body || mark.aside ? mark : NO_MARK;
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
