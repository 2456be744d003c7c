import { PHRASES } from '../../lexicon/boilerplate/index.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';

const LONGEST = 24;
const NEAR = 60;

/** The sign near the line's head, or the words behind the owner's name: «صحيفة الضفة - جميع الحقوق محفوظة 2015». */
export function readRights({ piece, size, ending }: Line, words: Words): Verdict | null {
  if (size > LONGEST) return null;
  const sign = words.text.slice(piece.start, piece.end).indexOf('©');
  if (sign >= 0 && sign < NEAR) return { role: 'copyright' };
  if (ending !== 'none') return null;
  for (let w = piece.first + 1; w < piece.next; w++)
    if (words.vocabulary.match(words, w, PHRASES, piece.next)?.meaning.role === 'copyright')
      return { role: 'copyright' };
  return null;
}
