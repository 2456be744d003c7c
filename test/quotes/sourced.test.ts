import { describe, expect, it } from 'vitest';
import { read, split } from './read.js';
import { NESTED, SOURCED } from './texts/sourced.js';

describe('sources', () => {
  it.each(SOURCED.map(([text, ...rest]) => ({ text, rest })))('$text', ({ text: marked, rest }) => {
    const { text, spans } = split(marked);
    const { quotes } = read(text);
    expect(quotes.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(quotes.map(({ speaker, via, cue }) => [speaker?.name ?? null, via?.name ?? null, cue?.text])).toEqual(rest);
  });
});

describe('speech in speech', () => {
  it.each(NESTED.map(([text, ...rest]) => ({ text, rest })))('$text', ({ text, rest }) => {
    expect(read(text).quotes.map(({ text: said, speaker }) => [said, speaker?.name])).toEqual(rest);
  });
});
