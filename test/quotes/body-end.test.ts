import { describe, expect, it } from 'vitest';
import { read } from './read.js';
import { BEFORE_COLON, BODIES } from './texts/body-end.js';

describe('where the name of a body ends', () => {
  it.each(BODIES)('%s', (text, name) => expect(read(text).quotes[0]?.speaker).toMatchObject({ name }));
});

describe('what a verb is about stands before the colon, or its words behind', () => {
  it.each(BEFORE_COLON)('%s', (text, said) => expect(read(text).quotes.map((quote) => quote.text)).toEqual(said));
});
