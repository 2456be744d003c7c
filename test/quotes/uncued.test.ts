import { describe, expect, it } from 'vitest';
import { read, split } from './read.js';
import { GOES_ON, NONE, TERMS } from './texts/uncued.js';

describe('marked words without a cue', () => {
  it.each(GOES_ON)('%s', (marked, name, rule) => {
    const { text, spans } = split(marked);
    const { quotes } = read(text);
    expect(quotes.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    const last = quotes.at(-1);
    expect({ name: last?.speaker?.name ?? null, rule: last?.rule, kind: last?.kind }).toEqual({
      name,
      rule,
      kind: 'direct',
    });
  });

  it.each(NONE)('none: %s', (text) => expect(read(text).quotes).toEqual([]));

  it('none in a headline', () => {
    expect(read('# «لا أحد يعرف الطريق إلى القرية» في المسرح').quotes).toEqual([]);
  });
});

describe('terms', () => {
  it.each(TERMS)('%s', (marked, ...rules) => {
    const { text, spans } = split(marked);
    const { quotes, terms } = read(text);
    expect(quotes).toEqual([]);
    expect(terms.map(({ start, end, rule }) => ({ start, end, rule }))).toEqual(
      spans.map((span, i) => ({ ...span, rule: rules[i] })),
    );
  });
});
