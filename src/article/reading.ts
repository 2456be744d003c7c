import { trimmedSpan } from '../blocks/cut.js';
import type { Span } from '../model/article.js';
import type { Source } from '../text/source.js';

/** A text with the way back to the input, and how its stretches are given out. */
export class Reading {
  private tidy: boolean | undefined;

  constructor(private readonly source: Source) {}

  get text(): string {
    return this.source.text;
  }

  get input(): string {
    return this.source.input;
  }

  get inputLength(): number {
    return this.source.input.length;
  }

  /** The place in the input of `text[start, end)`. */
  span(start: number, end: number): Span {
    return this.source.toInput(start, end);
  }

  /** The same without white space and invisible characters at the edges. */
  trimmed(start: number, end: number): Span {
    const { start: from, end: to } = trimmedSpan(this.source.text, start, end);
    return this.source.toInput(from, to);
  }

  /** `text[start, end)` as people read it: one space for a run of white space, no invisible characters. */
  read(start: number, end: number): string {
    const { start: from, end: to } = trimmedSpan(this.source.text, start, end);
    return this.asRead(this.source.text.slice(from, to));
  }

  /** As {@link asRead}, of a stretch of the text. */
  asRead(stretch: string): string {
    return stretch.length > SHORT && this.isTidy && !stretch.includes('\n') ? stretch : asRead(stretch);
  }

  /** Nothing in the text but its line breaks need be tidied, as in most texts. */
  private get isTidy(): boolean {
    this.tidy ??= !UNTIDY_BUT_LINES.test(this.source.text);
    return this.tidy;
  }
}

// Sooner looked through than the whole text is: the dates of `detectDates`.
const SHORT = 64;

/** Letters as people read them: one space for a run of white space, no invisible characters. */
export function asRead(text: string): string {
  return UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : text;
}

const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const UNTIDY_BUT_LINES = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[^\S \n]| {2}/;
const UNTIDY = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[^\S ]| {2}/;
