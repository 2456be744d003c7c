import type { Piece } from '../blocks/piece.js';
import type { DateExpression } from '../dates/expression.js';
import { isFullDate, type ReferenceDate, resolveDate } from '../dates/resolve.js';

/** When the page says it was published and last changed: EDTF. */
export interface Publication {
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * Reads the page's own publication lines. The first full date counts; a clock that stands alone on a line of its own
 * («آخر تحديث 02:21») is of that day. Without a full date a relative one will do, if there is a reference.
 */
export function readPublication(
  pieces: readonly Piece[],
  datesIn: (piece: Piece) => readonly DateExpression[],
  reference: ReferenceDate | null,
): Publication {
  const valueOf = (role: 'published' | 'modified'): string | null => {
    let found: string | null = null;
    for (const piece of pieces) {
      if (piece.role !== role) continue;
      for (const date of datesIn(piece)) {
        const { value } = resolveDate(date, reference);
        if (value === null || value.includes('X')) continue;
        if (isFullDate(date)) return value;
        found ??= value;
      }
    }
    return found;
  };
  return { published: valueOf('published'), modified: valueOf('modified') };
}
