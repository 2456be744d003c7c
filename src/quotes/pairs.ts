import { CODE, GAP, SEPARATOR, UNSEEN } from '../text/letters.js';
import type { Mark } from './marks.js';
import { nests, sideInside, turnsBack } from './nesting.js';
import type { Text } from './text.js';

/** What stands between two marks. */
export interface Marked {
  /** Offsets of what is inside, without white space and invisible characters at the edges. */
  readonly start: number;
  readonly end: number;
  /** Offset of the opening mark, and the one after the closing mark. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Its words. */
  readonly first: number;
  readonly next: number;
  /** The marked stretch that it stands in. */
  readonly parent: Marked | null;
  /** `false` where the closing mark was lost and the end is a guess. */
  readonly closed: boolean;
}

/** The marks of a passage, paired. */
export interface Pairs {
  /** In the order of their opening marks. */
  readonly marked: Marked[];
  /** Closing marks whose opening mark was lost. */
  readonly strays: Mark[];
  /** An opening mark that nothing in the passage closes. */
  readonly open: Mark | null;
}

/**
 * Pairs the marks of a passage: «[«… »]». Spacing tells an opening mark from a closing one; where it does not, what is
 * open decides. A mark of another family may close what its own family does not («« … "»).
 */
export function pairMarks(text: Text, marks: readonly Mark[], passageEnd: number, nextWord: number): Pairs {
  const marked: Marked[] = [];
  const strays: Mark[] = [];
  const stack: Mark[] = [];
  const closeTop = (close: Mark): void => {
    const open = stack.pop() as Mark;
    const pair = between(text, open.end, close.start, open.start, close.end, open.word, close.word, true);
    if (pair !== null) marked.push(pair);
  };
  const abandon = (before: Mark): void => {
    const open = stack.pop() as Mark;
    const pair = unclosed(text, open, before.word, before.start, true);
    if (pair !== null) marked.push(pair);
  };
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m] as Mark;
    const depth = stack.findLastIndex(({ family }) => family === mark.family);
    if (opens(text, mark, depth, stack.length > 0, marks, m)) {
      if (depth >= 0 && !nests(text, stack[depth] as Mark, marks, m)) {
        const side = sideInside(text, stack[depth] as Mark, marks, m);
        if (side === 'stray') continue;
        while (stack.length > depth + 1) abandon(mark);
        if (side === 'close') {
          closeTop(mark);
          continue;
        }
        if (side === 'open') abandon(mark);
      }
      stack.push(mark);
    } else if (depth >= 0) {
      while (stack.length > depth + 1) abandon(mark);
      closeTop(mark);
    } else if (stack.length > 0 && !hasCloser(marks, m, stack.at(-1) as Mark)) {
      closeTop(mark);
    } else {
      strays.push(mark);
    }
  }
  // What nests in a lost mark's stretch was read as nested: it stands for itself.
  const open = stack[0] ?? null;
  for (const lost of stack) {
    const pair = unclosed(text, lost, nextWord, passageEnd, false);
    if (pair !== null) marked.push(pair);
  }
  marked.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  return { marked: nest(marked), strays, open };
}

function opens(text: Text, mark: Mark, depth: number, isInside: boolean, marks: readonly Mark[], m: number): boolean {
  // «وأضاف[”] ما كنا نريد ذلك”»: glued to the verb that it should stand apart from.
  if (!isInside && text.cue(mark.word - 1)?.homograph === false && nextOf(marks, m)?.side === 'close') return true;
  if (!isInside && isTurned(text, marks, m)) return true;
  if (mark.sure) return mark.side === 'open';
  // Two marks that could be either, then one that closes: the first was never closed.
  if (depth >= 0)
    return mark.family === 'straight' && text.stop(mark.word) === false && nextOf(marks, m)?.side === 'close';
  // A lone closing shape with nothing open: the first of a reversed pair («” الدهليز ”»), if another follows.
  if (mark.side === 'close') return !isInside && marks[m + 1]?.family === mark.family && marks[m + 1]?.side !== 'open';
  return true;
}

/** «التحرش هو[»] كل سلوك غير لائق», a space on the wrong side: the mark behind it closes too, in the same clause. */
function isTurned(text: Text, marks: readonly Mark[], m: number): boolean {
  const { side, word } = marks[m] as Mark;
  const next = nextOf(marks, m);
  if (side !== 'close' || next?.side !== 'close' || text.gap(word, GAP.comma | GAP.stop | GAP.colon)) return false;
  for (let w = word; w < next.word; w++) if (text.cue(w) !== null || (w > word && text.stop(w))) return false;
  // «هذه لك«هدية[»] مني ومن أهل القرية كلهم»»
  for (let w = word; w > (marks[m - 1]?.word ?? 0); w--) if (text.gap(w, GAP.comma | GAP.stop | GAP.colon)) return true;
  return m === 0;
}

/** The next mark of the family. */
function nextOf(marks: readonly Mark[], m: number): Mark | undefined {
  const { family } = marks[m] as Mark;
  for (let n = m + 1; n < m + 8; n++) if (marks[n]?.family === family) return marks[n];
  return undefined;
}

function hasCloser(marks: readonly Mark[], m: number, open: Mark): boolean {
  for (let n = m + 1; n < marks.length && n < m + 8; n++) {
    const mark = marks[n] as Mark;
    if (mark.family === open.family) return mark.side !== 'open' || !mark.sure;
  }
  return false;
}

/**
 * Where a quotation ends whose closing mark was lost: after a colon with what was said, at the next quotation that a colon
 * introduces or at the limit; else with its sentence.
 */
function unclosed(text: Text, open: Mark, limit: number, limitOffset: number, another: boolean): Marked | null {
  const afterColon = text.gap(open.word, GAP.colon);
  let next = limit;
  let stop = 0;
  for (let w = open.word + 1; w <= limit; w++) {
    if (text.stop(w)) {
      stop = w;
      if (!afterColon) break;
    }
    if (!afterColon && w < limit && turnsBack(text, w)) {
      next = w;
      break;
    }
    if (w < limit && stop > 0 && text.gap(w, GAP.colon) && text.gap(w, GAP.quote)) {
      next = stop;
      break;
    }
  }
  if (stop > 0 && (!afterColon || another)) next = stop;
  if (next <= open.word) return null;
  const end = Math.min(limitOffset, text.words.end[next - 1] as number);
  return between(text, open.end, end, open.start, end, open.word, next, false);
}

function between(
  text: Text,
  from: number,
  to: number,
  outerStart: number,
  outerEnd: number,
  first: number,
  next: number,
  closed: boolean,
): Marked | null {
  const { start, end } = trim(text.words.text, from, to);
  return start < end && first < next ? { start, end, outerStart, outerEnd, first, next, parent: null, closed } : null;
}

/** A span without white space and invisible characters at its edges: «“[ صلبة ]”» is «صلبة». */
export function trim(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space, line breaks and invisible characters. */
function isBlank(unit: number): boolean {
  const code = CODE[unit] as number;
  return code === SEPARATOR || code === SEPARATOR + 1 || code === UNSEEN;
}

function nest(marked: Marked[]): Marked[] {
  const out: Marked[] = [];
  const parents: Marked[] = [];
  for (const one of marked) {
    while (parents.length > 0 && (parents.at(-1) as Marked).outerEnd <= one.outerStart) parents.pop();
    const placed = { ...one, parent: parents.at(-1) ?? null };
    out.push(placed);
    parents.push(placed);
  }
  return out;
}
