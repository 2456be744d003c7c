import type { Piece } from '../blocks/piece.js';
import type { Role } from '../model/article.js';

/** Roles of which two on one line are one thing: the names of a menu, the two sentences of a form. */
const JOINED: ReadonlySet<Role> = new Set([
  'navigation',
  'share',
  'comments',
  'notice',
  'subscription',
  'copyright',
  'metrics',
  'ad',
  'author-bio',
]);

/** Joins neighbours of one line that turned out to be one piece of furniture. */
export function joinAlike(pieces: Piece[]): void {
  let kept = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const before = kept > 0 ? (pieces[kept - 1] as Piece) : null;
    if (before && piece.inline && before.role === piece.role && piece.role !== null && JOINED.has(piece.role)) {
      before.end = piece.end;
      before.next = piece.next;
    } else pieces[kept++] = piece;
  }
  pieces.length = kept;
}
