import type { Piece } from '../blocks/piece.js';
import { hasNameSign } from '../boilerplate/signature.js';
import { SECTIONS } from '../lexicon/boilerplate/index.js';
import { NEWSROOMS } from '../lexicon/outlets.js';
import type { Author } from '../model/article.js';
import { foldText } from '../text/fold.js';
import { readPlain } from '../text/source.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { readWords } from '../text/words.js';
import { readAuthors } from './byline.js';
import type { PageMetadata } from './page.js';
import { Reading } from './reading.js';

const SHORTEST_SITE = 4;
// One word on a page is a section's name or a user's far more often than a person's.
const LEAST_WORDS = 2;

/**
 * Who wrote the page: the people that JSON-LD names, else the page's own byline, else its meta tags. A byline in Arabic
 * beats a user name in Latin letters. Outlets, sections, desks, developers and addresses are no people.
 *
 * @param shown - The people in the page's byline lines.
 */
export function mergeAuthors(
  stated: PageMetadata,
  shown: readonly Author[],
  vocabulary: Vocabulary,
  reading: Reading,
): Author[] {
  const isPerson = personTest(stated, vocabulary);
  const read = (values: readonly string[]): Author[] => {
    const found = new Map<string, Author>();
    for (const author of values.flatMap((value) => readNames(value, vocabulary))) {
      if (isPerson(author.name)) found.set(author.name, { ...author, ...locate(author.name, reading) });
    }
    return [...found.values()];
  };
  const visible = shown.filter(({ name }) => isPerson(name));
  const linked = read(stated.linkedAuthors);
  const isLatin = linked.every(({ name }) => !/\p{Script=Arabic}/u.test(name));
  if (linked.length > 0 && (visible.length === 0 || !isLatin)) return preferShown(linked, visible);
  return visible.length > 0 ? visible : read(stated.metaAuthors);
}

/** The same people as the byline has, with its places and roles, where it names them all. */
function preferShown(linked: readonly Author[], visible: readonly Author[]): Author[] {
  return linked.map((author) => visible.find(({ name }) => foldText(name) === foldText(author.name)) ?? author);
}

/** A value of metadata read as a byline: «حسام أبو العلا - القاهرة» is a name and a city. */
function readNames(value: string, vocabulary: Vocabulary): Author[] {
  if (/:\/\/|@|www\./.test(value) || value.length > 120) return [];
  const source = readPlain(value);
  const words = readWords(source.text, vocabulary);
  const piece: Piece = {
    start: 0,
    end: source.text.length,
    first: 0,
    next: words.count,
    role: 'byline',
    rule: '',
    inline: false,
    hint: null,
  };
  return readAuthors(words, [piece], new Reading(source));
}

function personTest(stated: PageMetadata, vocabulary: Vocabulary): (name: string) => boolean {
  const sites = stated.siteNames.map((name) => foldText(name)).filter((name) => name.length >= SHORTEST_SITE);
  const section = stated.section === null ? '' : foldText(stated.section);
  return (name) => {
    const folded = foldText(name);
    const words = readWords(name, vocabulary);
    if (words.count < LEAST_WORDS || folded === section || /\d/.test(folded)) return false;
    if (vocabulary.match(words, 0, SECTIONS, words.count)) return false;
    if (sites.some((site) => folded.includes(site) || (site.includes(folded) && !hasNameSign(words, 0, words.count))))
      return false;
    for (let w = 0; w < words.count; w++) if (vocabulary.match(words, w, NEWSROOMS, words.count)) return false;
    return true;
  };
}

/** The name's place: in the text that is seen, else in the markup; the start of the page where it is written otherwise. */
function locate(name: string, reading: Reading): { start: number; end: number } {
  const shown = reading.text.indexOf(name);
  if (shown >= 0) return reading.span(shown, shown + name.length);
  const at = reading.input.indexOf(name);
  return at < 0 ? { start: 0, end: 0 } : { start: at, end: at + name.length };
}
