import type { Words } from '../text/words.js';
import type { Line } from './line.js';

/** So many characters show a line's sign, white space before it included. */
const OPENING = 8;

/** «- بند», «• بند», «1. بند»: an item of a list. */
export function startsWithSign(words: Words, { piece }: Line): boolean {
  const opening = words.text.slice(piece.start, piece.start + OPENING);
  return /^\s*[-–—•*▪●◾]/.test(opening) || words.number[piece.first] !== -1;
}

/** «* …», as notes at the end begin. */
export function isStarred({ text }: Words, start: number): boolean {
  return /^\s*[*٭✱]/.test(text.slice(start, start + 8));
}
