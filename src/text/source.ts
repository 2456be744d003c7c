import { decode } from 'he';
import type { Span } from '../model/article.js';

/**
 * The input and the text that is read from it: entities decoded, presentation forms turned into letters, and for a
 * page the markup left out. `toInput` gives the place in the input that a span of the text came from.
 */
export interface Source {
  readonly input: string;
  readonly text: string;
  /** Spans are half-open, in UTF-16 units; the result covers every character of the input that the span was read from. */
  toInput(start: number, end: number): Span;
}

/** Reads a plain text. Without entities and presentation forms the text is the input itself. */
export function readPlain(input: string): Source {
  if (!DECODED.test(input)) return { input, text: input, toInput: (start, end) => ({ start, end }) };
  const builder = new SourceBuilder(input);
  appendDecoded(builder, 0, input.length);
  return builder.build();
}

/** Appends a stretch of the input with its entities and presentation forms decoded: «قال &quot;نعم&quot;», «ﻻ». */
export function appendDecoded(builder: SourceBuilder, from: number, to: number): void {
  const stretch = builder.input.slice(from, to);
  let copied = 0;
  for (const match of stretch.matchAll(ENCODED)) {
    const read = readEncoded(match[0]);
    if (read === match[0]) continue;
    builder.copy(from + copied, from + match.index);
    copied = match.index + match[0].length;
    builder.replace(read, from + match.index, from + copied);
  }
  builder.copy(from + copied, to);
}

/** Builds a text piece by piece, each with the place it came from. Pieces must come in the order of the input. */
export class SourceBuilder {
  private text = '';
  // A segment is copied (as long in the text as in the input) or replaced; segments are in order in both.
  private readonly textStart: number[] = [];
  private readonly inputStart: number[] = [];
  private readonly inputEnd: number[] = [];

  constructor(readonly input: string) {}

  get length(): number {
    return this.text.length;
  }

  /** Copies `input[from, to)`. */
  copy(from: number, to: number): void {
    this.replace(this.input.slice(from, to), from, to);
  }

  /** Adds text that was read from `input[from, to)`. */
  replace(text: string, from: number, to: number): void {
    if (text === '') return;
    this.textStart.push(this.text.length);
    this.inputStart.push(from);
    this.inputEnd.push(to);
    this.text += text;
  }

  build(): Source {
    const { input, text, textStart, inputStart, inputEnd } = this;
    const segmentAt = (position: number): number => {
      let low = 0;
      let high = textStart.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((textStart[middle] as number) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const toInput = (start: number, end: number): Span => {
      if (textStart.length === 0) return { start: 0, end: 0 };
      const first = segmentAt(start);
      const last = segmentAt(Math.max(start, end - 1));
      return {
        start: place(first, start, false),
        end: end > start ? place(last, end, true) : place(first, start, false),
      };
    };
    const place = (segment: number, position: number, isEnd: boolean): number => {
      const from = textStart[segment] as number;
      const to = textStart[segment + 1] ?? text.length;
      const inputFrom = inputStart[segment] as number;
      const inputTo = inputEnd[segment] as number;
      if (to - from === inputTo - inputFrom) return inputFrom + position - from;
      return isEnd || position >= to ? inputTo : inputFrom;
    };
    return { input, text, toInput };
  }
}

// Scrapers leave doubly encoded entities too: «&amp;quot;».
const ENTITY = '&(?:amp;)?(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\\d]{1,31})(?:;|(?![\\w=]))';
// Letters in their joined shapes; the ornate brackets and the one-character phrases («ﷺ») are read as they stand.
const SHAPED = '[\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFDF2\\uFE80-\\uFEFC]';
const DECODED = new RegExp(`${ENTITY}|${SHAPED}`);
const ENCODED = new RegExp(`${ENTITY}|${SHAPED}+`, 'g');

function readEncoded(piece: string): string {
  return piece[0] === '&' ? decode(decode(piece)) : piece.normalize('NFKC');
}
