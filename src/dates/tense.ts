import { TENSES } from '../lexicon/dates/tense.js';
import { ARABIC, CODE, codeOf, GAP, isArabicCode } from '../text/letters.js';
import { KIND } from '../text/fold.js';
import type { Words } from '../text/words.js';
import type { Tense } from './place.js';

const BEFORE = 24;
const AFTER = 12;

/** What the sentence tells of a date's time: the nearest cue before it, else one after it. */
export function tenseOf(words: Words, first: number, next: number): Tense {
  for (let w = first - 1; w >= Math.max(0, first - BEFORE); w--) {
    if (((words.gap[w + 1] as number) & GAP.stop) !== 0) break;
    const tense = tenseOfWord(words, w);
    if (tense !== null) return tense;
  }
  for (let w = next; w < Math.min(words.count, next + AFTER); w++) {
    if (((words.gap[w] as number) & GAP.stop) !== 0) break;
    const tense = tenseOfWord(words, w);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOfWord(words: Words, w: number): Tense {
  if (words.kind[w] !== KIND.arabic) return null;
  const cue = words.vocabulary.match(words, w, TENSES)?.meaning;
  if (cue !== undefined) return cue === 'no-future' ? null : cue;
  return isFutureVerb(words, w) ? 'future' : null;
}

const SEEN = codeOf('س');
const WAW = codeOf('و');
const FA = codeOf('ف');
const HA = codeOf('ه');
const TA = codeOf('ت');
const ALEF = codeOf('ا');
const PREFIXES = [codeOf('ي'), TA, codeOf('ن'), ALEF];

/** «سيعقد», «وستبدأ»: by letters, since no list has all verbs. A noun's ending («سيارة», «سياسات») tells otherwise. */
function isFutureVerb(words: Words, w: number): boolean {
  let at = words.stem[w] as number;
  const end = words.end[w] as number;
  const codeAt = (i: number): number => CODE[words.text.charCodeAt(i)] as number;
  const first = codeAt(at);
  if ((first === WAW || first === FA) && codeAt(at + 1) === SEEN) at++;
  if (codeAt(at) !== SEEN || end - at < 4 || !PREFIXES.includes(codeAt(at + 1))) return false;
  // «سا» is a future verb's only before أ: «سأعود».
  if (codeAt(at + 1) === ALEF && words.text[at + 1] !== 'أ') return false;
  const last = codeAt(end - 1);
  const isArabic = isArabicCode(last) && last >= ARABIC;
  return isArabic && last !== HA && !(last === TA && codeAt(end - 2) === ALEF);
}
