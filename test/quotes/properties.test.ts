import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear, fill, nameOf } from '../linear.js';
import { read } from './read.js';

const PIECES = [
  'قال',
  'وأضاف',
  'الوزير',
  'إن',
  'أن',
  'أنه',
  ':',
  '«',
  '»',
  '“',
  '”',
  '"',
  "'",
  '((',
  '))',
  '،',
  '.',
  '؟',
  '\n',
  ' ',
  'سالم',
  'وفقا',
  'لبيان',
  'نقلت',
  'عن',
  'مشيرا إلى',
  'بـ',
  'لـ',
  'التي',
  'كانت',
  'قد',
  '15.5',
  '\u200f',
  'داعش',
  'قناة',
  'حسب قوله',
  'و',
  'مما',
  'لكن',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Letters of more words than are looked at around one: from there on a rule takes as long for each. */
const SIZE = 20_000;

describe('any text', () => {
  it('gives quotations and terms inside it, in order, that never throw', () => {
    fc.assert(
      fc.property(fc.oneof(text, glued, fc.string({ unit: 'binary', maxLength: 200 })), (input) => {
        const { quotes, terms } = read(input);
        for (const { start, end, text: words, content, cue, speaker, via } of quotes) {
          expect(input.slice(start, end)).toBe(words);
          for (const span of [content, cue, speaker?.mention, via]) {
            if (span == null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(input.length);
          }
          expect(words.trim()).not.toBe('');
          expect(content.start).toBeLessThanOrEqual(start);
          expect(content.end).toBeGreaterThanOrEqual(end);
        }
        for (const list of [quotes, terms]) {
          expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
        }
        const taken = new Set(quotes.map(({ start, end }) => `${start}-${end}`));
        expect(terms.filter(({ start, end }) => taken.has(`${start}-${end}`))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['opening marks', '«'],
    ['closing marks', '» '],
    ['straight marks', '" '],
    ['opening marks', '«كلمة هنا '],
    ['straight marks that open', 'كلمة "نعم '],
    ['cues', 'قال إن '],
    ['cues with marks', 'قال «نعم نحن هنا» '],
    ['reports', 'نقلت الوكالة عن '],
    ['sources', 'وفقا لبيان الوزارة، '],
    ['titles', 'الوزير هاني البدري '],
    ['relative clauses', 'الذي قال '],
    ['names on a list', 'و«الواحة» '],
    ['speakers by one name', (n: number) => `قال ${nameOf(n)} إن الطريق آمن.\n`],
    ['ministers', (n: number) => `قال الوزير ${nameOf(n)}: «نعم». وقال الوزير إن الجسر جاهز.\n`],
    ['marked names', (n: number) => `قال سامي إن «ال${nameOf(n)}» جاهز.\n`],
  ])('is read in time that grows with its length: %s', (_name, piece) => {
    expectLinear((size) => {
      const input = fill(piece, size);
      return () => read(input);
    }, SIZE);
  });
});
