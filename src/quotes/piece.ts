import type { Event } from './event.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';

/** Marked words that a cue reaches. */
export interface Piece {
  readonly marked: Marked;
  readonly event: Event;
  /** They stand in a clause that was said («قال إن … «…»»), not in what the article tells of it («أشاد بـ«…»»). */
  readonly isContent: boolean;
  readonly length: number;
}

/** Why marked words are no quotation though a cue reaches them; the first rule that holds decides. */
export interface PieceRule {
  readonly name: string;
  /** The rule keeps the words as a quotation, before any other can reject them. */
  readonly keeps?: true;
  holds(p: Paragraph, piece: Piece): boolean;
}
