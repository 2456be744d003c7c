import { describe, expect, it } from 'vitest';
import { read, split } from './read.js';
import { FAR, HEADLINES, NO_SPEAKER, NOT_PASSED_ON, PASSED_ON } from './texts/headline.js';

describe('a headline whose speaker stands before a colon', () => {
  it.each(HEADLINES)('%s', (marked, name, rule) => {
    const { text, spans } = split(marked);
    const { quotes } = read(text);
    expect(quotes.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(quotes[0]).toMatchObject({ kind: 'direct', rule, speaker: { name, resolution: 'named' }, via: null });
  });
});

describe('a headline with a colon and no speaker', () => {
  it.each(NO_SPEAKER)('%s', (text) => expect(read(text).quotes).toEqual([]));
});

describe('who passed words on, and what holds them', () => {
  it.each(PASSED_ON)('%s', (marked, name, via) => {
    const { text, spans } = split(marked);
    const [quote] = read(text).quotes;
    expect({ start: quote?.start, end: quote?.end }).toEqual(spans[0]);
    expect([quote?.speaker?.name ?? null, quote?.via?.name ?? null]).toEqual([name, via]);
  });

  it.each(NOT_PASSED_ON)('none: %s', (text) => expect(read(text).quotes).toEqual([]));
});

describe('a name far from its role, and whom one speaks to', () => {
  it.each(FAR)('%s', (text, name, role) => {
    const [quote] = read(text).quotes;
    expect([quote?.speaker?.name, quote?.speaker?.role]).toEqual([name, role]);
  });
});
