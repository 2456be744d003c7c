import type { Cue } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import { BA, NUN, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Source } from './source.js';

/** «أبلغ [«الصحيفة»] المدير أن»: whom one tells. */
export function endOfTold(p: Paragraph, next: number, { lemma }: Cue): number {
  const told = lemma === 'أبلغ' ? p.opening.get(next) : undefined;
  return told !== undefined && p.isName(told) && !p.text.that(told.next) ? told.next : next;
}

/** «[المواطنين]», where a subject is «المواطنون». */
export function isOblique({ text }: Paragraph, { first, next, kind, number }: Source): boolean {
  if (next !== first + 1 || text.lastLetter(first) !== NUN) return false;
  // «حرص [المزارعين]», not «الحسين»
  const isNew = kind === 'name' && text.definite(first) && text.length(first) > 7 && !text.is(first, ~0);
  if (number !== 'many' && !isNew) return false;
  return text.lastLetter(first, 2) === YA;
}

/** «قال [بلهجة] قاسية», «وصف [الحالة]»: a feminine noun is no subject of a masculine verb; «قال [العواملة]» is a surname. */
export function isOther({ text }: Paragraph, { first, next, kind, gender }: Source, verb: Cue): boolean {
  if (kind !== 'name') return false;
  const isDefinite = text.definite(first);
  const isAlone = next === first + 1 && !isDefinite;
  // «كتبت [رواية] «الطريق»»
  if (isAlone && text.is(first, KIND.naming)) return true;
  // «يطالب [إيران] بـ», but «طالب [ريال] مدريد بـ»
  if (text.is(first, KIND.place)) return isAlone && verb.class === 'wish' && verb.gender === 'm';
  if (gender !== 'f' || verb.gender !== 'm') return false;
  // «ونشر [ثقافة] الحوار»: a noun of the lexicon; «قال حمادة» is a name.
  if (!isDefinite && text.words.lexeme[first] !== 0 && !text.is(first, KIND.given)) return true;
  // «قال [بوميدوحة]: …» is a name
  const isSpeaker = next === first + 1 && (text.gap(next, GAP.colon) || text.that(next));
  if (text.firstLetter(first) === BA && !isSpeaker) return true;
  return verb.class === 'describe' && verb.shape === 'past' && isDefinite && !text.that(next);
}
