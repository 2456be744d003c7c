import type { Role } from '../model/article.js';

/** What a page says of a line of its text, by tags, classes and place. A plain text has none. */
export interface Hint {
  /** The role that the markup gives: «class="related-posts"», «<figcaption>», «<h1>»; `null` where it gives none. */
  readonly role: Role | null;
  /** Inside the main content. A line outside it is never body. */
  readonly main: boolean;
  /** The rule that says so, as the trace prints it: «html: class related». */
  readonly rule: string;
  /** In a row of details about the article: never body. */
  readonly inRow: boolean;
  /** The address that the line as a whole links to. */
  readonly url: string | null;
}

/**
 * A stretch of the text on its way to become a block. Pieces tile the text: `start` of one is `end` of the one before.
 * They are split, joined and labelled; nothing else happens to them.
 */
export interface Piece {
  /** UTF-16 offsets into the text, white space at the edges included. */
  start: number;
  end: number;
  /** Its words: `[first, next)`. */
  first: number;
  next: number;
  /** `null` until a rule has spoken. */
  role: Role | null;
  rule: string;
  /** Follows the piece before on the same line of the text. */
  inline: boolean;
  hint: Hint | null;
}
