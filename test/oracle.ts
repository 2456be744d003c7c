import { expect } from 'vitest';
import type { Article } from '../src/index.js';

// What holds for any string: the oracle of property tests and of fuzzing.

const KEPT = new Set(['headline', 'subheadline', 'heading', 'paragraph']);

/** Blocks tile a text. */
export function expectTiling(input: string, { blocks }: Article): void {
  let at = 0;
  for (const { start, end } of blocks) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBe(input.length);
}

/** Marks lie where they must, and read as their text. */
export function expectMarksInside(input: string, { blocks, dates, quotes, terms, authors, credits }: Article): void {
  const blockAt = (place: number) => blocks.find(({ start, end }) => start <= place && place < end);
  for (const mark of [...dates, ...quotes, ...terms, ...authors, ...credits]) {
    expect(mark.start).toBeGreaterThanOrEqual(0);
    expect(mark.end).toBeLessThanOrEqual(input.length);
    expect(mark.start).toBeLessThan(mark.end);
  }
  for (const { start, end } of [...dates, ...terms]) expect(blockAt(start)).toBe(blockAt(end - 1));
  for (const { start, end } of [...quotes, ...terms]) {
    for (const place of [start, end - 1]) expect(KEPT.has(blockAt(place)?.role ?? '')).toBe(true);
  }
  if (!/[&\uFB50-\uFEFF]/.test(input)) {
    for (const { start, end, text } of dates) expect(plain(input.slice(start, end))).toBe(plain(text));
  }
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
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(input.length);
}
