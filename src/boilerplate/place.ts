import type { Role } from '../model/article.js';
import { foldText } from '../text/fold.js';
import type { Words } from '../text/words.js';
import type { Evidence } from './evidence.js';
import type { Line } from './line.js';

/** A line on its way through the rules about its place. */
export interface Placed extends Line {
  readonly evidence: Evidence | null;
}

export function setRole({ piece }: Line, role: Role, rule: string): void {
  piece.role = role;
  piece.rule = rule;
}

/** Gives a line the role of its own words. */
export function labelBySelf(line: Placed): void {
  if (line.evidence) setRole(line, line.evidence.role, line.evidence.rule);
}

/** Can be a headline by its shape. */
export function canBeHeadline({ size, ending, prose }: Line): boolean {
  return size >= 1 && size <= HEADLINE_WORDS && !prose && ending !== 'colon';
}

const HEADLINE_WORDS = 32;

/** A line by its folded letters. */
export function foldLine({ text }: Words, { piece }: Placed): string {
  return foldText(text, piece.start, piece.end);
}
