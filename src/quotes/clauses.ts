import { GOVERNORS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF_BELOW, KAF, TA_MARBUTA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

const REACH = 60;

/**
 * What stands ahead of a subject in `(sentence, end)`, the last first: a verb that begins a clause, «…، [فوجئ] المبعوث بذلك،
 * وقال», «… [ووضعت] الجامعة صورته ووصفته», or what joins one with its subject first, «غير [أن] الوزير لم يحضر، وقال».
 */
export function* clausesBefore(p: Paragraph, sentence: number, end: number): Generator<number> {
  for (let w = end - 1; w > Math.max(sentence, end - REACH); w--) {
    const marked = p.endingAt(w);
    if (marked !== undefined && marked.first > sentence) w = marked.first;
    else if (isHead(p.text, w, sentence) && (p.text.isVerb(w) || isVerbLike(p.text, w))) yield w;
    else if (isJoint(p.text, w)) yield w;
  }
}

function isHead(text: Text, w: number, sentence: number): boolean {
  // «بينه [وبين] رونالدو»
  if (text.cue(w)?.homograph) return false;
  if (text.gap(w, GAP.comma) || text.joined(w, sentence)) return true;
  // «[كما] أسمته هيفاء»: by the way.
  return text.is(w - 1, KIND.connector) && text.firstLetter(w - 1) !== KAF;
}

/** «[فوجئ] المبعوث بذلك»: no word of the lexicon, before an office with article. */
function isVerbLike(text: Text, w: number): boolean {
  if (text.kind(w) !== 0 || text.isCommon(w) || text.is(w, KIND.given) || text.definite(w)) return false;
  if (text.isDigits(w) || text.hasClitic(w, CLITIC.la | CLITIC.ba | CLITIC.ka)) return false;
  return text.lastLetter(w) !== TA_MARBUTA && text.definite(w + 1) && text.is(w + 1, KIND.title | KIND.source);
}

/** «[لكن] الوزير», «غير [أن] الوزير», «بل [إن] الوزير»; not «قال [إن] الوزير» */
export function isJoint(text: Text, w: number): boolean {
  const before = text.that(w) ? w - 1 : w;
  if (before < w && text.match(before, GOVERNORS, w)?.meaning === 'but') return true;
  const connector = text.connector(before);
  return connector === 'contrast' || connector === 'topic';
}

/** «قال سالم إن …، [أما] هند فقد كتبت …، وأضافت»: another than who spoke is spoken of from there on. */
export function isOfOther(text: Text, { next }: Source, { sentence, first }: Event): boolean {
  const { words } = text;
  for (let w = Math.max(next, sentence + 1); w < first; w++) {
    // «[إما] اليوم أو غدا»
    const isEither = words.text.charCodeAt(words.stem[w] as number) === ALEF_BELOW;
    if (!isEither && text.connector(w) === 'topic') return true;
  }
  return false;
}
