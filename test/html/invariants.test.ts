import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';
import type { Article } from '../../src/index.js';
import { PAGES } from './pages.js';

const place = fc.double({ min: 0, max: 1, noNaN: true });
const scrap = fc.constantFrom(
  '',
  '<',
  '>',
  '"',
  '</div>',
  '<p>',
  '<!--',
  '-->',
  '<script>',
  '&',
  '\u0000',
  '\ud800',
  '<br',
  '«',
  '<a href=x>',
);

/** A page with parts cut out, tags dropped, characters put in and characters turned into others. */
const damaged = fc
  .record({
    page: fc.constantFrom(...PAGES.values()),
    end: place,
    cuts: fc.array(fc.tuple(place, fc.nat(60), scrap), { maxLength: 6 }),
    dropped: fc.option(fc.constantFrom('p', 'div', 'article', 'script', 'body', 'a'), { nil: undefined }),
    flips: fc.array(fc.tuple(place, fc.integer({ min: 1, max: 127 })), { maxLength: 6 }),
  })
  .map(({ page, end, cuts, dropped, flips }) => {
    let text = page.slice(0, Math.ceil(page.length * Math.max(end, 0.2)));
    if (dropped) text = text.replaceAll(`</${dropped}>`, '');
    for (const [at, length, put] of cuts) {
      const from = Math.floor(at * text.length);
      text = text.slice(0, from) + put + text.slice(from + length);
    }
    for (const [at, bits] of flips) {
      const from = Math.floor(at * Math.max(0, text.length - 1));
      text = text.slice(0, from) + String.fromCharCode(text.charCodeAt(from) ^ bits) + text.slice(from + 1);
    }
    return text;
  });

describe('pages', () => {
  it.each([...PAGES.keys()])('%s holds what always holds', (name) => {
    const page = PAGES.get(name) ?? '';
    expectOrder(page, parseArticleHtml(page, { referenceDate: '2024-05-16' }));
  });

  it('hold it in a thousand damaged copies', () => {
    const holds = fc.property(damaged, (page) => expectOrder(page, parseArticleHtml(page)));
    fc.assert(holds, { numRuns: 1000 });
  });

  it('hold it where they are no pages at all', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(scrap, { maxLength: 80 }).map((parts) => parts.join('نص')),
    );
    fc.assert(
      fc.property(any, (page) => expectOrder(page, parseArticleHtml(page))),
      { numRuns: 500 },
    );
  });
});

/** Blocks in order, one not over another, nothing outside the page, marks inside blocks. */
function expectOrder(page: string, { blocks, dates, quotes, terms, related }: Article): void {
  let at = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(page.length);
  for (const { start, end } of [...dates, ...quotes, ...terms]) {
    expect(end).toBeGreaterThan(start);
    expect(blocks.some((block) => block.start <= start && start < block.end)).toBe(true);
    expect(blocks.some((block) => block.start < end && end <= block.end)).toBe(true);
  }
  for (const { headline } of related) expect(headline).not.toBe('');
}
