import { JOINTS } from '../lexicon/dates/joints.js';
import { type Tense as Cue, TENSES } from '../lexicon/dates/tense.js';
import { DAY_HEADS } from '../lexicon/dates/units.js';
import { WEEKDAYS } from '../lexicon/dates/weekdays.js';
import { CODE, codeOf, GAP, MARK } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Tense } from './place.js';

const BEFORE = 24;
const AFTER = 12;
const NEAR = 10;
const WAS_REACH = 5;

/** What the sentence tells of a date's time; «حتى الخميس» is to come where nothing tells that it is behind. */
export function tenseOf(words: Words, first: number, next: number): Tense {
  const tense = toldTense(words, first, next);
  return tense ?? (isLastDay(words, first) ? 'future' : null);
}

function isLastDay(words: Words, first: number): boolean {
  const { vocabulary } = words;
  const day = vocabulary.match(words, first, DAY_HEADS)?.next ?? first;
  if (vocabulary.match(words, day, WEEKDAYS) === null || vocabulary.match(words, first - 1, JOINTS.until) === null)
    return false;
  return [2, 3, 4].every((back) => cueAt(words, first - back) !== 'lasted');
}

/** The nearest cue before the date, else one after it. */
function toldTense(words: Words, first: number, next: number): Tense {
  const isLed = (joint: 'since' | 'ago'): boolean =>
    words.vocabulary.match(words, first - 1, JOINTS[joint], first) !== null;
  if (isLed('since')) return 'past';
  let isEmbedded = isQuoteOpened(words, first);
  // «قبيل ظهر الاثنين» is only «shortly before».
  for (let w = first - (isLed('ago') ? 2 : 1); w >= Math.max(0, first - BEFORE); w--) {
    if (((words.gap[w + 1] as number) & GAP.stop) !== 0) break;
    const cue = cueAt(words, w);
    // «الاتفاق الذي أبرمته إيران في 14 يوليو»: what is before is another clause.
    if (cue === 'relative') return null;
    if (cue === 'clause' || isQuoteOpened(words, w + 1)) isEmbedded = true;
    const tense = tenseOfWord(words, w);
    // «كان مقررا في 19 يونيو»: which of the two is not told.
    if (tense === 'future') return cue === 'future' && isBehindWas(words, w) ? null : tense;
    // A verb far back is another clause's, more often than not.
    if (tense === 'past' && !isEmbedded) return first - w <= NEAR ? tense : null;
  }
  const isStart = isClauseStart(words, first);
  if (!isStart && !isEmbedded) return null;
  for (let w = next; w < Math.min(words.count, next + AFTER); w++) {
    const cue = cueAt(words, w);
    if (((words.gap[w] as number) & GAP.stop) !== 0 || cue === 'clause' || cue === 'relative') break;
    const tense = tenseOfWord(words, w);
    if (tense !== null) return isStart || tense === 'past' ? tense : null;
  }
  return null;
}

function cueAt(words: Words, w: number): Cue | undefined {
  return words.vocabulary.match(words, w, TENSES)?.meaning;
}

/** A colon or a quotation mark before word `w`. */
function isQuoteOpened(words: Words, w: number): boolean {
  return w < words.count && ((words.gap[w] as number) & (GAP.colon | GAP.quote)) !== 0;
}

function tenseOfWord(words: Words, w: number): Tense {
  const cue = cueAt(words, w);
  if (cue === 'may') return isImperfect(words, w + 1) && !isBehindWas(words, w) ? 'future' : 'past';
  if (cue === 'was') return 'past';
  // «من المقرر عقد الاجتماع»: to hold it, not «held».
  if (cue === 'past') return cueAt(words, w - 1) === 'future' ? null : 'past';
  const isFuture = cue === undefined ? isFutureVerb(words, w) : cue === 'future';
  return isFuture ? 'future' : null;
}

/** «ويوم الجمعة سيعقد …»: only a word or two of the clause stand before it. */
function isClauseStart(words: Words, first: number): boolean {
  for (let w = first; w >= Math.max(0, first - 2); w--) {
    if (w === 0 || ((words.gap[w] as number) & (GAP.stop | GAP.newline | GAP.comma | GAP.colon | GAP.semicolon)) !== 0)
      return true;
  }
  return false;
}

/** «[كانت] المصفاة قد توقفت»: the two make a pluperfect. */
function isBehindWas(words: Words, w: number): boolean {
  for (let k = w - 1; k >= Math.max(0, w - WAS_REACH); k--) {
    if (((words.gap[k + 1] as number) & (GAP.stop | GAP.comma)) !== 0) return false;
    if (cueAt(words, k) === 'was') return true;
  }
  return false;
}

/** «قد [يزور]»: not a perfect such as «قد توفي». */
function isImperfect(words: Words, w: number): boolean {
  if (w >= words.count || words.vocabulary.match(words, w, TENSES)?.meaning === 'past') return false;
  const code = CODE[words.text.charCodeAt(words.start[w] as number)] as number;
  return code === PREFIXES[0] || code === TA || code === PREFIXES[2];
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
  if (first === WAW || first === FA) at++;
  if (codeAt(at) !== SEEN || end - at < 4 || !PREFIXES.includes(codeAt(at + 1))) return false;
  // «سا» is a future verb's only before أ: «سأعود».
  if (codeAt(at + 1) === ALEF && words.text[at + 1] !== 'أ') return false;
  // «سيارةٌ»
  let last = end - 1;
  while (codeAt(last) >= MARK) last--;
  return codeAt(last) !== HA && !(codeAt(last) === TA && codeAt(last - 1) === ALEF);
}
