import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import { FA } from './letters.js';
import type { Mark } from './marks.js';
import type { Text } from './text.js';

// What was opened farther back was left open; of a text without stops no more is read, or each mark would read it all.
const LONGEST_OPEN = 120;
const MOST_MARKS = 16;
const LONGEST_NAME = 2;

/**
 * The marks of the family that come next close it and the one that is open, and no sentence between begins with a cue: it
 * opens a quotation in a quotation.
 */
export function nests(text: Text, open: Mark, marks: readonly Mark[], m: number): boolean {
  const { family, word: from } = marks[m] as Mark;
  if (from - open.word > LONGEST_OPEN) return false;
  let depth = 1;
  let last = open.word;
  for (let n = m; n < marks.length && n < m + MOST_MARKS; n++) {
    const { side, word, family: other } = marks[n] as Mark;
    if (other !== family) continue;
    if (side === null) return false;
    for (; last < word; last++) if (last > open.word && text.stop(last) && text.cue(last) !== null) return false;
    depth += side === 'open' ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/**
 * What a mark is that opens where one of its family is open in its sentence: the close of that, if the rest of the sentence
 * is balanced without it («وأكدت "أم فهد ["]صاحبة المتجر»); one too many, if the rest closes once, at its end («"كانوا
 * يقولون ["]سنعود".»); the mark of a name, if it closes after a word or two («أن «الهجوم من قبل [«]داعش» قريب»); else the open
 * one was lost.
 */
export function sideInside(
  text: Text,
  open: Mark,
  marks: readonly Mark[],
  m: number,
): 'close' | 'stray' | 'name' | 'open' {
  const mark = marks[m] as Mark;
  if (mark.word - open.word > LONGEST_OPEN) return 'open';
  for (let w = open.word + 1; w <= mark.word; w++) {
    const cue = text.joined(w, 0) ? text.cue(w) : null;
    if (text.stop(w) || turnsBack(text, w) || (cue?.shape === 'past' && !cue.homograph)) return 'open';
  }
  let balance = 0;
  let last = mark.word;
  let end = mark.word;
  for (let n = m + 1; n < marks.length; n++) {
    if (n > m + MOST_MARKS) return 'open';
    const { family, side, word } = marks[n] as Mark;
    while (last < word && !text.stop(last + 1)) last++;
    if (last < word && !(last + 1 === word && side === 'close')) break;
    if (family !== mark.family) continue;
    if (side === null) return 'open';
    balance += side === 'open' ? 1 : -1;
    end = word;
  }
  if (balance === -1) {
    if (text.gap(end, GAP.stop | GAP.comma) || end === text.words.count) return 'stray';
    return mark.word > open.word && end - mark.word <= LONGEST_NAME ? 'name' : 'open';
  }
  const isClose = balance === 0 && mark.family === 'straight' && !text.gap(mark.word, GAP.colon | GAP.comma);
  return isClose ? 'close' : 'open';
}

/** The reporter speaks again: «… [، مطالبا] …», «… [، وتعهد] …», «… [، وفقا] …», «… [ولكنه] أقر …». */
export function turnsBack(text: Text, w: number): boolean {
  // Not «ولكن [دون] جدوى», «([كما] قالها)».
  if (text.is(w, KIND.connector) && !text.gap(w, GAP.open) && text.cue(w + 1)?.homograph === false) return true;
  if (!text.gap(w, GAP.comma)) return false;
  if (text.is(w, KIND.relative) && text.cue(w + 1) !== null) return true;
  if (text.is(w, KIND.attribution) || (text.is(w, KIND.that) && text.firstLetter(w) === FA)) return true;
  const cue = text.cue(w);
  return cue !== null && !cue.homograph && (cue.shape === 'participle' || text.joined(w, 0));
}
