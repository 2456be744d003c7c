import { describe, expect, it } from 'vitest';
import { read, split } from './read.js';
import { SPANS } from './texts/spans.js';

describe.each(Object.entries(SPANS))('%s', (_, texts) => {
  it.each(texts)('%s', (marked) => {
    const { text, spans } = split(marked);
    const said = read(text).quotes.map((quote) => quote.text);
    expect(said).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});
