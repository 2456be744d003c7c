import { expect } from 'vitest';
import type { Article, Span } from '../src/index.js';

// What holds for any string: the oracle of property tests and of fuzzing.

const KEPT = new Set(['headline', 'subheadline', 'heading', 'paragraph']);

// What is wrong is gathered and expected to be nothing once: an expectation for each of ten thousand marks fills memory.

/** Blocks tile a text. */
export function expectTiling(input: string, { blocks }: Article): void {
  let at = 0;
  const wrong = blocks.filter(({ start, end }) => {
    const isNext = start === at && end >= start;
    at = end;
    return !isNext;
  });
  expect(wrong).toEqual([]);
  expect(at).toBe(input.length);
}

/** Marks lie where they must, and read as their text. */
export function expectMarksInside(input: string, { blocks, dates, quotes, terms, authors, credits }: Article): void {
  const blockAt = (place: number) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.start ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return blocks[low];
  };
  const isOutside = ({ start, end }: Span): boolean => start < 0 || end > input.length || start >= end;
  const isOverEdge = ({ start, end }: Span): boolean => blockAt(start) !== blockAt(end - 1);
  const isInRemoved = ({ start, end }: Span): boolean =>
    [start, end - 1].some((place) => !KEPT.has(blockAt(place)?.role ?? ''));
  expect([...dates, ...quotes, ...terms, ...authors, ...credits].filter(isOutside)).toEqual([]);
  expect([...dates, ...terms].filter(isOverEdge)).toEqual([]);
  expect([...quotes, ...terms].filter(isInRemoved)).toEqual([]);
  if (/[&\uFB50-\uFEFF]/.test(input)) return;
  expect(dates.filter(({ start, end, text }) => plain(input.slice(start, end)) !== plain(text))).toEqual([]);
}

/** Speech in speech in speech: no letter is quoted more often. */
const DEEPEST = 4;

/** All quotations together are no longer than the input a few times: what an article holds grows with its input. */
export function expectBounded(input: string, { quotes }: Article): void {
  const length = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(length).toBeLessThanOrEqual(DEEPEST * input.length);
}

function plain(text: string): string {
  return text
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Blocks of a page are in order and do not overlap. */
export function expectOrder(input: string, { blocks }: Article): void {
  let at = 0;
  const wrong = blocks.filter(({ start, end }) => {
    const isLater = start >= at && end >= start;
    at = end;
    return !isLater;
  });
  expect(wrong).toEqual([]);
  expect(at).toBeLessThanOrEqual(input.length);
}
