import { CODE, SEPARATOR } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Line } from './line.js';

/** «- بند», «• بند», «1. بند»: an item of a list. */
export function startsWithSign(words: Words, { piece }: Line): boolean {
  let at = piece.start;
  while (
    at < piece.end &&
    (CODE[words.text.charCodeAt(at)] as number) >= SEPARATOR &&
    /\s/.test(words.text[at] as string)
  )
    at++;
  return /[-–—•*▪●◾]/.test(words.text[at] ?? '') || words.number[piece.first] !== -1;
}
