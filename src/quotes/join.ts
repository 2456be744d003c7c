import { GAP } from '../text/letters.js';
import type { Passage } from './find.js';
import { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

const REACH = 6;

/** The passages with their marks paired, each and over several: a quotation may open in one and close in another. */
export function readParagraphs(text: Text, passages: readonly Passage[]): Paragraph[] {
  const names = new Set<string>();
  const paragraphs = passages.map((passage) => new Paragraph(text, passage, names));
  for (let i = 0; i < paragraphs.length - 1; i++) if (joinsColon(paragraphs, i, names)) i++;
  for (let i = 0; i < paragraphs.length; i++) {
    const first = paragraphs[i] as Paragraph;
    const close = first.pairs.open === null ? null : findClose(paragraphs, i);
    if (close === null) continue;
    paragraphs[i] = new Paragraph(text, first.passage, names, close.offset);
    for (let inner = i + 1; inner < close.at; inner++) {
      const { passage } = paragraphs[inner] as Paragraph;
      paragraphs[inner] = new Paragraph(text, { ...passage, start: passage.end, firstWord: passage.nextWord }, names);
    }
    const { passage } = paragraphs[close.at] as Paragraph;
    paragraphs[close.at] = new Paragraph(text, { ...passage, start: close.outer, firstWord: close.word }, names);
    i = close.at - 1;
  }
  return paragraphs;
}

/** «يواصل المؤلفان: ¶ [«…»]»: what a colon at its end introduces belongs to the paragraph; whether one does. */
function joinsColon(paragraphs: Paragraph[], i: number, names: Set<string>): boolean {
  const first = paragraphs[i] as Paragraph;
  const second = paragraphs[i + 1] as Paragraph;
  const { text, passage, pairs } = first;
  if (passage.role !== 'paragraph' || second.passage.role !== 'paragraph' || pairs.open !== null) return false;
  if (!text.gap(second.first, GAP.colon) || !second.opening.has(second.first)) return false;
  const { end, nextWord } = second.passage;
  paragraphs[i] = new Paragraph(text, { ...passage, end, nextWord }, names);
  paragraphs[i + 1] = new Paragraph(text, { ...second.passage, start: end, firstWord: nextWord }, names);
  return true;
}

interface Close {
  /** The paragraph, the offsets of the closing mark's start and end, and the word after it. */
  readonly at: number;
  readonly offset: number;
  readonly outer: number;
  readonly word: number;
}

/**
 * Where a mark left open is closed: at a closing mark of a later paragraph that nothing there opens, or, where every
 * paragraph opens anew, at the end of the last.
 */
function findClose(paragraphs: readonly Paragraph[], from: number): Close | null {
  const { pairs, text } = paragraphs[from] as Paragraph;
  if (pairs.open === null) return null;
  // «واضاف «انه امر محزن. ¶ [لا يمكن …»]»: without a colon a line was broken in it, and the next one ends it.
  const reach = text.gap(pairs.open.word, GAP.colon) ? REACH : 1;
  for (let at = from + 1; at < paragraphs.length && at <= from + reach; at++) {
    const p = paragraphs[at] as Paragraph;
    if (p.passage.role !== 'paragraph') return null;
    const stray = p.pairs.strays[0];
    const first = p.opening.values().next().value;
    if (text.cue(p.first) !== null) return null;
    if (stray !== undefined && (first === undefined || first.outerStart > stray.start)) {
      return { at, offset: stray.start, outer: stray.end, word: stray.word };
    }
    if (first === undefined) continue;
    const isReopened = first.first === p.first && first.next >= p.next && p.opening.size === 1;
    if (!isReopened) return null;
    if (first.closed) return { at, offset: first.end, outer: first.outerEnd, word: first.next };
  }
  return null;
}
