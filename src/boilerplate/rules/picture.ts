import { AGENCIES } from '../../lexicon/agencies.js';
import { PHRASES, PICTURES } from '../../lexicon/boilerplate/index.js';
import { OUTLETS } from '../../lexicon/outlets.js';
import { PLACES } from '../../lexicon/places.js';
import { GAP } from '../../text/letters.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';
import { readSignature, signatureRole } from '../signature.js';

const SHORTEST = 3;
const LONGEST = 22;
const LONGEST_CAPTION = 40;
const CREDIT_WORDS = 8;

/** A line without a stop that ends with its credit: «شاحنات في ميناء سان بيدرو (الفرنسية)», «محطة مترو - أرشيفية». */
export function readPicture(line: Line, words: Words): Verdict | null {
  const { piece, size, ending, dates } = line;
  if (size < SHORTEST || size > LONGEST || ending !== 'none' || signatureRole(words, line)) return null;
  let w = piece.next - 1;
  while (w > piece.first && ((words.gap[w] as number) & (GAP.open | GAP.dash)) === 0) w--;
  if (w === piece.first) return null;
  if (words.vocabulary.match(words, w, PHRASES, piece.next)?.meaning.role === 'caption') return { role: 'caption' };
  // «… في ميناء الدقم - 14 يناير 2025 - رويترز»
  const bracketed = ((words.gap[w] as number) & GAP.open) !== 0 || dates.at(-1)?.nextWord === w;
  if (bracketed && words.vocabulary.match(words, w, PICTURES, piece.next)?.next === piece.next)
    return { role: 'caption' };
  return bracketed && isOutlet(words, w, piece.next) ? { role: 'caption' } : null;
}

/** «… وسط البلدة. © أ ف ب / أرشيف», «… قرب المرفأ صورة من: Jon Lee/dpa»: a sign or label with a short value behind it. */
export function readCaption(line: Line, words: Words): Verdict | null {
  const { piece, size, ending } = line;
  const { first, next, end } = piece;
  if (size <= SHORTEST || size > LONGEST_CAPTION || ending !== 'none') return null;
  // «… سبعة أحياء. من المصدر», «… قرب المرفأ. DR»
  for (let w = Math.max(first + SHORTEST, next - 2); w < next; w++)
    if ((words.gap[w] as number) & GAP.stop && words.vocabulary.match(words, w, PICTURES, next)?.next === next)
      return { role: 'caption' };
  for (let w = Math.max(first + SHORTEST, next - CREDIT_WORDS); w < next; w++) {
    const before = words.text.slice(words.end[w - 1], words.start[w]);
    const label = words.vocabulary.match(words, w, PHRASES, next);
    const isRight = label?.meaning.role === 'copyright' || /[\d٠-٩]/.test(words.text.slice(words.start[w], end));
    if (before.includes('©') && !isRight) return { role: 'caption' };
    if (label?.meaning.role !== 'caption' || label.next === next) continue;
    // «سارة نور (عدن)، تصوير: علي سامي» signs.
    const tells =
      !signatureRole(words, line) && readSignature(words, first, w, []).some(({ kind }) => kind === 'other');
    if (tells && (words.gap[label.next] as number) & GAP.colon) return { role: 'caption' };
  }
  return null;
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
