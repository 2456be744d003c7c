import { foldText } from '../text/fold.js';

/** A line of a document, and where it stands. */
export interface Line {
  readonly text: string;
  /** Its words in folded letters, a space between: what counts as the same. */
  readonly key: string;
  readonly words: number;
  /** It is among the last lines, where furniture stands, and not among the first. */
  readonly isTail: boolean;
  /** The parser takes it for something to read. */
  readonly isKept: boolean;
}

/** A block as the parser labels it. */
interface LabelledBlock {
  readonly text: string;
  readonly role: string;
}

const KEPT: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading', 'paragraph']);
/** Lines at the beginning that no document's tail reaches: headline, byline, first paragraph. */
const HEAD = 3;
const TAIL_SHARE = 0.3;
const TAIL_LINES = 3;

/** The lines of a document's blocks. */
export function linesOf(blocks: readonly LabelledBlock[]): Line[] {
  const lines = blocks.flatMap(({ text, role }) =>
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => ({ text: line, isKept: KEPT.has(role) })),
  );
  const tail = Math.max(HEAD, lines.length - Math.max(TAIL_LINES, Math.ceil(lines.length * TAIL_SHARE)));
  return lines.map((line, l) => {
    const key = foldText(line.text).trim();
    return { ...line, key, words: key === '' ? 0 : key.split(' ').length, isTail: l >= tail };
  });
}
