import { expect, it } from 'vitest';
import { read } from './read.js';
import { RESOLVED } from './texts/resolved.js';

it.each(RESOLVED.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
  expect(read(text).quotes.map(({ speaker }) => speaker?.name)).toEqual(names);
});
