import { describe, expect, it } from 'vitest';
import { read } from './read.js';
import { MEANT } from './texts/meant.js';

describe.each(Object.entries(MEANT))('%s', (_, rows) => {
  it.each(rows.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
    expect(read(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(names);
  });
});
