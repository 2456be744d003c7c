import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../linear.js';
import { CORPUS, NEGATIVE, REFERENCE } from './corpus.js';
import { detect } from './detect.js';

const PHRASES = Object.values(CORPUS)
  .flat()
  .flatMap(([, ...phrases]) => phrases.map((phrase) => phrase.replace(/[[\]]/g, '')));
const fragment = fc.oneof(
  fc.constantFrom(...PHRASES, ...NEGATIVE),
  fc.constantFrom(
    ...[
      '،',
      '.',
      '؟',
      '(',
      ')',
      '«',
      '»',
      '/',
      '-',
      '\n',
      '\u200f',
      '\u202b',
      'ـ',
      'و',
      'من',
      'إلى',
      'يوم',
      'شهر',
      'عام',
      '31',
      '٢٠٢٤',
      '0',
      '99999999999',
      '𝟙',
      '\ud800',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc
  .array(fragment, { maxLength: 14 })
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));
const EDTF = /^(?:-?\d{4}|\d{3}X|-?\d{2}XX|-?\dXXX|XXXX)/;

describe('any text', () => {
  it('gives dates inside it, in order, none over another, each with a value in EDTF or null', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, REFERENCE, '2015-02-28'), (input, reference) => {
        let last = 0;
        for (const { start, end, text: shown, value } of detect(input, reference)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(shown).toBe(shown.trim());
          if (value !== null) for (const part of value.split('/')) expect(part).toMatch(EDTF);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    'صباح يوم ',
    'من 3 إلى ',
    'الأحد الأحد ',
    '1 - ',
    'الموافق 3 مايو ',
    'قبل نحو ',
    '(((3 مايو ',
    'الساعة 3 و',
  ])('is read in time that grows with its length: %s', (phrase) => {
    expectLinear((times) => {
      const input = phrase.repeat(times);
      return () => detect(input, REFERENCE);
    }, 4000);
  });
});

describe('the machine', () => {
  it('has no say: the same in Auckland, Los Angeles and London', () => {
    const before = process.env.TZ;
    try {
      const results = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((zone) => {
        process.env.TZ = zone;
        expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(
          { 'Pacific/Auckland': -780, 'America/Los_Angeles': 480, UTC: 0 }[zone],
        );
        return PHRASES.map((phrase) => detect(phrase, REFERENCE).map(({ value }) => value));
      });
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
