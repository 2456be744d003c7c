import { describe, expect, it } from 'vitest';
import { read, split } from './read.js';
import { ENDS, KINDS, NONE, TERMS } from './texts/rules.js';

describe('kinds', () => {
  for (const [section, rows] of Object.entries(KINDS)) {
    describe(section, () => {
      for (const [kind, ...texts] of rows) {
        it.each(texts)(`${kind}: %s`, (marked) => {
          const { text, spans } = split(marked);
          const found = read(text).quotes.map((quote) => ({ kind: quote.kind, start: quote.start, end: quote.end }));
          expect(found).toEqual(spans.map((span) => ({ kind, ...span })));
        });
      }
    });
  }
});

describe('the end of speech', () => {
  it.each(ENDS)('%s', (marked) => {
    const { text, spans } = split(marked);
    expect(read(text).quotes.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });
});

describe('no quotation', () => {
  it.each(NONE)('%s', (text) => expect(read(text).quotes).toEqual([]));
});

describe('terms', () => {
  it.each(TERMS)('%s', (marked) => {
    const { text, spans } = split(marked);
    const { quotes, terms } = read(text);
    expect(terms.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(terms.every(({ rule }) => rule !== '')).toBe(true);
    expect(quotes.every(({ kind }) => kind === 'indirect')).toBe(true);
  });
});
