import type { Piece } from '../blocks/piece.js';
import { readSignature } from '../boilerplate/signature.js';
import { AGENCIES } from '../lexicon/agencies.js';
import { PHRASES, PLAIN_BYLINES } from '../lexicon/boilerplate/index.js';
import type { Author, Credit, Dateline } from '../model/article.js';
import type { Words } from '../text/words.js';
import type { Reading } from './reading.js';

/** The people that the bylines name: «كتب: [ليلى حداد]», «الرياض: [سعد الحربي]», «تصوير: [علي سامي]» with a role. */
export function readAuthors(words: Words, pieces: readonly Piece[], reading: Reading): Author[] {
  const authors: Author[] = [];
  for (const piece of pieces) {
    if (piece.role !== 'byline') continue;
    const label = words.vocabulary.match(words, piece.first, PHRASES, piece.next);
    const labelled = label?.meaning.role === 'byline' && label.next < piece.next;
    const first = labelled ? label.next : piece.first;
    const plain = labelled && words.vocabulary.match(words, piece.first, PLAIN_BYLINES, label.next) !== null;
    const role =
      labelled && !plain ? reading.read(words.start[piece.first] as number, words.end[first - 1] as number) : null;
    for (const part of readSignature(words, first, piece.next, [])) {
      if (part.kind !== 'name' && part.kind !== 'other') continue;
      const start = words.start[part.first] as number;
      const end = words.end[part.next - 1] as number;
      const name = reading.read(start, end);
      if (authors.some((author) => author.name === name)) continue;
      authors.push({ name, role, ...reading.span(start, end) });
    }
  }
  return authors;
}

/** The dateline: its first piece, with the place and the agency or outlet that any of its pieces names. */
export function readDateline(words: Words, pieces: readonly Piece[], reading: Reading): Dateline | null {
  let dateline: Dateline | null = null;
  for (const piece of pieces) {
    if (piece.role !== 'dateline') continue;
    dateline ??= {
      text: reading.read(piece.start, piece.end),
      place: null,
      agency: null,
      ...reading.trimmed(piece.start, piece.end),
    };
    for (const part of readSignature(words, piece.first, piece.next, [])) {
      const name = reading.read(words.start[part.first] as number, words.end[part.next - 1] as number);
      if (part.kind === 'place') dateline.place ??= name;
      else if (part.kind === 'agency') dateline.agency ??= part.agency;
      else if (part.kind === 'outlet') dateline.agency ??= name;
    }
  }
  return dateline;
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
