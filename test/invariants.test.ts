import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDates, parseArticle, splitQuotes, stripBoilerplate } from '../src/index.js';
import { expectMarksInside, expectTiling } from './oracle.js';

const ROOT = new URL('../test-fixtures/', import.meta.url).pathname;
const TEXTS = ['seeds', 'articles'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);

/** What news text is made of, and what breaks readers of it. */
const fragments = fc.constantFrom(
  ...['قال', 'الوزير', 'إن', 'أمس', 'الثلاثاء', '16 مايو 2024', '١٤ رجب ١٤٤٥ هـ', 'المصدر: وكالات', 'اقرأ أيضا:'],
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '.',
    '..',
    '…',
    '؟',
    '،',
    ':',
    '/-',
    '–',
    '***',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '   ',
    '\t',
  ],
  ...[
    '&quot;',
    '&amp;quot;',
    '&#8220;',
    '&nbsp;',
    '&',
    '&#xD800;',
    'ﻻ',
    'ﷺ',
    '\u200f',
    '\u202b',
    '\u0640\u0640',
    '\u064b',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\0',
    '<b>',
    'Related Articles',
    'FacebookTwitter',
    '2024آخر تحديث: مايو 16, 2024',
    'مرتبطالمصدر:',
  ],
);
const newsLike = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(''));
const damaged = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fragments), { maxLength: 8 }),
  })
  .map(({ text, cuts }) =>
    cuts.reduce((left, [at, length, put]) => {
      const from = Math.floor(at * left.length);
      return left.slice(0, from) + put + left.slice(from + length);
    }, text),
  );
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), newsLike, damaged);

describe('what holds for any string', () => {
  it('blocks tile the input', () => {
    fc.assert(
      fc.property(anyText, (input) => expectTiling(input, parseArticle(input))),
      { numRuns: 400 },
    );
  });

  it('every mark lies where it must, and reads as its text', () => {
    fc.assert(
      fc.property(anyText, (input) => expectMarksInside(input, parseArticle(input, { referenceDate: '2024-05-16' }))),
      { numRuns: 400 },
    );
  });

  it('nothing throws, and the same input gives the same output', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        for (const read of [parseArticle, stripBoilerplate, detectDates, splitQuotes]) {
          expect(read(input)).toEqual(read(input));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what is not known is null, never empty', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { headline, subheadline, datePublished, dateModified, authors, keywords, related, dates } =
          parseArticle(input);
        for (const field of [headline, subheadline, datePublished, dateModified]) expect(field).not.toBe('');
        for (const { name } of authors) expect(name).not.toBe('');
        for (const keyword of keywords) expect(keyword).not.toBe('');
        for (const one of related) expect(one.headline).not.toBe('');
        for (const { value } of dates) expect(value).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a wrong argument', () => {
  it.each([undefined, null, 42, {}, ['نص']])('%j as input', (input) => {
    for (const read of [parseArticle, stripBoilerplate, detectDates, splitQuotes]) {
      expect(() => read(input as never)).toThrow(TypeError);
      expect(() => read(input as never)).toThrow(/input must be a string/);
    }
  });

  it.each(['yesterday', '', '2024-13-01', '16/5/2024', 20240516, null])('%j as reference date', (referenceDate) => {
    expect(() => parseArticle('نص', { referenceDate: referenceDate as never })).toThrow(
      /referenceDate must be an ISO 8601 date/,
    );
    expect(() => detectDates('نص', { referenceDate: referenceDate as never })).toThrow(TypeError);
  });
});
