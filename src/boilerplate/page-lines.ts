import type { Piece } from '../blocks/piece.js';
import type { Role } from '../model/article.js';
import type { Words } from '../text/words.js';
import type { Evidence } from './evidence.js';
import type { Line } from './line.js';
import type { Placed } from './place.js';
import { readEvidence } from './rules.js';

/** Roles of the article alone that words tell: what stands beside it has none of them. */
const OF_ARTICLE: ReadonlySet<Role> = new Set(['byline', 'published', 'modified', 'credit', 'caption']);

/** Markup that says no more than that a line is body: words may know better. */
const YIELDING: ReadonlySet<Role> = new Set(['heading', 'paragraph']);
const RIGHTS = /©/;
const LONGEST_LINE = 40;

/**
 * What a line is by itself. For a page its markup speaks first; inside the main content the rules about words go on
 * where it is silent, outside they only tell one kind of furniture from another.
 */
export function readLine(line: Line, words: Words): Evidence | null {
  const { hint } = line.piece;
  if (hint === null) return readEvidence(line, words);
  if (!hint.main && line.phrase === null && !RIGHTS.test(textOf(line, words)))
    return { role: hint.role ?? 'navigation', rule: hint.rule };
  const own = readEvidence(line, words);
  // «محدثة 17:49 17.03.2020» in a box for the date of publication.
  const isChange = own?.role === 'modified' && hint.role === 'published';
  if (hint.role !== null && !YIELDING.has(hint.role) && !isChange) return { role: hint.role, rule: hint.rule };
  if (hint.main) return own ?? (hint.role && { role: hint.role, rule: hint.rule });
  return own && !OF_ARTICLE.has(own.role)
    ? { role: own.role, rule: own.rule }
    : { role: 'navigation', rule: hint.rule };
}

function textOf({ piece, size }: Line, { text }: Words): string {
  return size > LONGEST_LINE ? '' : text.slice(piece.start, piece.end);
}

/** A line beside the content that markup has a role for: nothing more is asked of it. */
export function readFurniture(piece: Piece): Placed | null {
  const { hint } = piece;
  if (hint === null || hint.main || hint.role === null) return null;
  const evidence = { role: hint.role, rule: hint.rule };
  return { piece, size: piece.next - piece.first, ending: 'none', prose: false, phrase: null, dates: [], evidence };
}

/** The page's markup says where this furniture ends: nothing follows from it for the lines below. */
export function isMarkedOff({ hint }: Piece): boolean {
  return hint !== null && (hint.role !== null || !hint.main);
}
