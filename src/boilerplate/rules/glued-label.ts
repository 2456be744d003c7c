import type { Piece } from '../../blocks/piece.js';
import { PHRASES } from '../../lexicon/boilerplate/index.js';
import type { Role } from '../../model/article.js';
import { readWords, type Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';

const GLUED_ROLES: ReadonlySet<Role> = new Set(['navigation', 'related']);
const SHORTEST_REST = 3;
const LABEL_WORDS = 3;

/** A pager or heading with its last word glued to what follows: «المقال السابق|أسواق …». */
export function readGluedLabel({ piece, prose }: Line, words: Words): Verdict | null {
  const role = prose ? null : gluedRole(words, piece);
  return role && { role };
}

function gluedRole(words: Words, { first, next }: Piece): Role | null {
  const { text, vocabulary } = words;
  if (next - first < 2 || vocabulary.starts(PHRASES)[words.lexeme[first] as number] === 0) return null;
  for (let w = first + 1; w < Math.min(first + LABEL_WORDS, next); w++) {
    if (words.lexeme[w] !== 0) continue;
    const start = words.start[first] as number;
    for (let cut = (words.end[w] as number) - SHORTEST_REST; cut > (words.start[w] as number) + 2; cut--) {
      const label = readWords(text.slice(start, cut), vocabulary);
      const phrase = vocabulary.match(label, 0, PHRASES);
      if (phrase?.next === label.count && GLUED_ROLES.has(phrase.meaning.role)) return phrase.meaning.role;
    }
    return null;
  }
  return null;
}
