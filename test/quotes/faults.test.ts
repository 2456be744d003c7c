import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/article.js';
import { createParser } from '../../src/parser.js';

const FIXTURES = new URL('../../test-fixtures/', import.meta.url);
const TWINS: Readonly<Record<string, string>> = { '“': '”', '”': '“', '«': '»', '»': '«', '‹': '›', '›': '‹' };
const BLANK = /[\s\u200e\u200f\u202a-\u202e]/;
const { parseArticle } = createParser();

interface Fault {
  readonly name: string;
  readonly text: string;
  readonly at: number;
  readonly delta: number;
  readonly quote: Quote;
}

const documents = ['seeds', 'articles'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, FIXTURES))
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
    .map((name) => ({ name, text: readFileSync(new URL(`${folder}/${name}`, FIXTURES), 'utf8') })),
);

/** Each mark of each marked quotation deleted, doubled, turned around. */
function* faultsOf({ name, text }: { name: string; text: string }, quotes: readonly Quote[]): Generator<Fault> {
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    let open = quote.start - 1;
    while (open >= 0 && BLANK.test(text[open] as string)) open--;
    let close = quote.end;
    while (close < text.length && BLANK.test(text[close] as string)) close++;
    for (const at of [open, close]) {
      const mark = text[at] ?? '';
      if (!/["“”«»‹›]/.test(mark)) continue;
      for (const [how, by] of Object.entries({ deleted: '', doubled: mark + mark, reversed: TWINS[mark] ?? mark })) {
        if (by === mark) continue;
        const damaged = text.slice(0, at) + by + text.slice(at + 1);
        yield { name: `${name}: ${how} at ${at}`, text: damaged, at, delta: by.length - 1, quote };
      }
    }
  }
}

describe('damaged marks', () => {
  let faults = 0;
  let found = 0;
  const others: string[] = [];
  let neighbours = 0;
  for (const document of documents) {
    const { quotes } = parseArticle(document.text);
    for (const { name, text, at, delta, quote } of faultsOf(document, quotes)) {
      const moved = (offset: number): number => (offset <= at ? offset : offset + delta);
      const damaged = parseArticle(text).quotes;
      const [start, end] = [moved(quote.start), moved(quote.end)];
      faults++;
      if (
        damaged.some(
          (one) =>
            Math.min(one.end, end) - Math.max(one.start, start) >= 0.5 * Math.max(one.end - one.start, end - start),
        )
      )
        found++;
      for (const other of quotes) {
        if (other.start <= quote.end && other.end >= quote.start) continue;
        neighbours++;
        if (!damaged.some((one) => one.start === moved(other.start) && one.end === moved(other.end)))
          others.push(`${name}: ${other.text}`);
      }
    }
  }

  it('are tried in numbers', () => expect(faults).toBeGreaterThan(400));
  it('leave at least 85 % of the quotations found', () => expect(found / faults).toBeGreaterThanOrEqual(0.85));
  it('leave the other quotations as they were, but where one mark could belong to either', () =>
    expect(others.length / neighbours, others.join('\n')).toBeLessThan(0.005));
});
