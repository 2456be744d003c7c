import { BEARINGS } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';

/** A word without article that no rule and no table knows, behind a space: it may go on a name, or begin one. */
export function isNamePart(p: Paragraph, w: number): boolean {
  const { text } = p;
  return (
    w < p.next &&
    text.kind(w) === 0 &&
    !text.isCommon(w) &&
    !text.isDigits(w) &&
    !text.definite(w) &&
    text.gap(w, GAP.space) &&
    text.match(w, BEARINGS, p.next) === null &&
    !isNoName(text, w) &&
    !text.gap(w, GAP.comma | GAP.stop)
  );
}
