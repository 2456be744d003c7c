import type { Piece } from '../blocks/piece.js';
import type { DateExpression } from '../dates/expression.js';

/** The dates of a piece, found by halves: dates and pieces are both in the order of the text. */
export function datesByPiece(dates: readonly DateExpression[]): (piece: Piece) => DateExpression[] {
  return (piece) => {
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dates[middle] as DateExpression).firstWord < piece.first) low = middle + 1;
      else high = middle;
    }
    const found: DateExpression[] = [];
    for (let d = low; d < dates.length && (dates[d] as DateExpression).nextWord <= piece.next; d++)
      found.push(dates[d] as DateExpression);
    return found;
  };
}
