import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { KAF, TA_MARBUTA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

const REACH = 60;

/** The verbs that begin a clause in `(sentence, end)`, the last first: «…، [فوجئ] المبعوث بذلك، وقال», «… [ووضعت] الجامعة صورته ووصفته». */
export function* clausesBefore(p: Paragraph, sentence: number, end: number): Generator<number> {
  for (let w = end - 1; w > Math.max(sentence, end - REACH); w--) {
    const marked = p.endingAt(w);
    if (marked !== undefined && marked.first > sentence) w = marked.first;
    else if (isHead(p.text, w, sentence) && (p.text.isVerb(w) || isVerbLike(p.text, w))) yield w;
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
