import { AGENCIES } from '../../lexicon/agencies.js';
import { PHRASES } from '../../lexicon/boilerplate/index.js';
import { OUTLETS } from '../../lexicon/outlets.js';
import { PLACES } from '../../lexicon/places.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';
import { signatureRole } from '../signature.js';

const SHORTEST = 3;
const LONGEST = 22;

/** A line without a stop that ends with its credit: «شاحنات في ميناء سان بيدرو (الفرنسية)», «محطة مترو - أرشيفية». */
export function readPicture(line: Line, words: Words): Verdict | null {
  const { piece, size, ending } = line;
  if (size < SHORTEST || size > LONGEST || ending !== 'none' || signatureRole(words, line)) return null;
  let w = piece.next - 1;
  while (w > piece.first && ((words.gap[w] as number) & (GAP.open | GAP.dash)) === 0) w--;
  if (w === piece.first) return null;
  if (words.vocabulary.match(words, w, PHRASES, piece.next)?.meaning.role === 'caption') return { role: 'caption' };
  const bracketed = ((words.gap[w] as number) & GAP.open) !== 0;
  return bracketed && isOutlet(words, w, piece.next) ? { role: 'caption' } : null;
}

/** An agency or outlet; «(الرياض)» is a newspaper and a city, and below a headline the city. */
function isOutlet(words: Words, w: number, next: number): boolean {
  const { vocabulary } = words;
  if (vocabulary.match(words, w, PLACES, next)?.next === next) return false;
  return (
    vocabulary.match(words, w, AGENCIES, next)?.next === next ||
    vocabulary.match(words, w, OUTLETS, next)?.next === next
  );
}
