import type { Piece } from '../blocks/piece.js';
import { type Part, readSignature } from '../boilerplate/signature.js';
import { AGENCIES } from '../lexicon/agencies.js';
import { PHRASES, PLAIN_BYLINES, SECTIONS, WRITERS } from '../lexicon/boilerplate/index.js';
import { DESKS } from '../lexicon/outlets.js';
import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import type { Author, Credit, Dateline } from '../model/article.js';
import type { Words } from '../text/words.js';
import type { Reading } from './reading.js';

/** The people that the bylines name: «كتب: [ليلى حداد]», «الرياض: [سعد الحربي]», «تصوير: [علي سامي]» with a role. */
export function readAuthors(words: Words, pieces: readonly Piece[], reading: Reading): Author[] {
  const authors: Author[] = [];
  for (const piece of pieces) {
    if (piece.role !== 'byline') continue;
    let role: string | null = null;
    const parts = readSignature(words, piece.first, piece.next, []);
    if (parts.length > 1 && parts.some(({ kind }) => kind === 'newsroom')) continue;
    const isPerson = personsOf(words, parts);
    for (const part of parts) {
      if (part.kind !== 'name' && part.kind !== 'other') continue;
      const label = words.vocabulary.match(words, part.first, PHRASES, part.next);
      const labelled = label?.meaning.role === 'byline' && words.clitics[part.first] === 0;
      if (labelled) role = roleOf(words, part.first, label.next, reading);
      const first = labelled ? label.next : part.first;
      const next = nameEnd(words, first, part.next);
      if (first >= next || (!labelled && !isPerson(part))) continue;
      const start = words.start[first] as number;
      const end = words.end[next - 1] as number;
      const name = reading.read(start, end);
      if (authors.some((author) => author.name === name)) continue;
      authors.push({ name, role, ...reading.span(start, end) });
    }
  }
  return authors;
}

/**
 * Beside a name of two words and more, one word is an outlet («[مباشر] – هالة البدري»); beside a given name, words that
 * open with the article are a place («[السهل الغربي] – عمر الصفدي»).
 */
function personsOf(words: Words, parts: readonly Part[]): (part: Part) => boolean {
  const names = parts.filter(({ kind }) => kind === 'name');
  const isGiven = (part: Part): boolean => words.vocabulary.match(words, part.first, GIVEN_NAMES, part.next) !== null;
  return (part) =>
    part.kind !== 'name' ||
    isGiven(part) ||
    !names.some(
      (other) =>
        other !== part &&
        ((part.next - part.first === 1 && other.next - other.first > 1) ||
          (isGiven(other) && words.text.startsWith('ال', words.start[part.first]))),
    );
}

/** «تصوير», «إعداد»; `null` for «كتب» and its like, which tell nothing more. */
function roleOf(words: Words, first: number, next: number, reading: Reading): string | null {
  if (words.vocabulary.match(words, first, PLAIN_BYLINES, next)?.next === next) return null;
  return reading.read(words.start[first] as number, words.end[next - 1] as number);
}

/** Without the desk's work behind the name. */
function nameEnd(words: Words, first: number, next: number): number {
  for (let w = first + 1; w < next; w++) {
    if (words.vocabulary.match(words, w, DESKS, next)) return w;
    // «هناء القصاب [صحافية يمنية]»
    if (w > first + 1 && words.vocabulary.match(words, w, WRITERS, next)) return w;
  }
  return next;
}

/** The dateline: its first piece, with the place and the agency or outlet that its pieces name. */
export function readDateline(words: Words, pieces: readonly Piece[], reading: Reading): Dateline | null {
  const datelines = pieces.filter(({ role }) => role === 'dateline');
  const hasPlace = (piece: Piece): boolean =>
    readSignature(words, piece.first, piece.next, []).some(({ kind }) => kind === 'place');
  // «رويترز», and below it «[القاهرة] 12 مارس (رويترز) -»: the one that names the place.
  const first = datelines.find(hasPlace) ?? datelines[0];
  if (first === undefined) return null;
  const text = reading.read(first.start, first.end);
  const dateline: Dateline = { text, place: null, agency: null, ...reading.trimmed(first.start, first.end) };
  const isNamed = (piece: Piece): boolean =>
    readSignature(words, piece.first, piece.next, []).some(({ kind }) => kind === 'agency' || kind === 'outlet');
  const named = datelines.some(isNamed);
  for (const piece of datelines) {
    const parts = readSignature(words, piece.first, piece.next, []);
    const read = (from: Part, to: Part): string =>
      reading.read(words.start[from.first] as number, words.end[to.next - 1] as number);
    for (const [i, part] of parts.entries()) {
      // «دبي، الإمارات»: a city and its country are one place.
      const country = parts[i + 1];
      if (part.kind === 'place') dateline.place ??= read(part, country?.kind === 'place' ? country : part);
      else if (part.kind === 'agency') dateline.agency ??= part.agency;
      else if (part.kind === 'outlet') dateline.agency ??= read(part, part);
      else if (part.kind === 'name' && named) dateline.place ??= isSection(words, part) ? null : read(part, part);
      else if (part.kind === 'name') dateline.agency ??= read(part, part);
    }
  }
  return dateline;
}

/** «السومرية نيوز-[سياسة]» */
function isSection(words: Words, { first, next }: Part): boolean {
  return words.vocabulary.match(words, first, SECTIONS, next)?.next === next;
}

export function readCredits(words: Words, pieces: readonly Piece[], reading: Reading): Credit[] {
  const credits: Credit[] = [];
  for (const piece of pieces) {
    if (piece.role !== 'credit') continue;
    let agency: string | null = null;
    for (let w = piece.first; w < piece.next && agency === null; w++) {
      agency = words.vocabulary.match(words, w, AGENCIES, piece.next)?.meaning ?? null;
    }
    credits.push({ text: reading.read(piece.start, piece.end), agency, ...reading.trimmed(piece.start, piece.end) });
  }
  return credits;
}
