import { describe, expect, it } from 'vitest';
import { hashStep } from '../../src/text/fold.js';
import { Forms } from '../../src/text/forms.js';
import { ARABIC_LETTERS, codeOf } from '../../src/text/letters.js';

/** The numbers of the words of a line, 0 behind each form. */
function read(forms: Forms, line: string): number[] {
  const numbers = new Uint16Array(line.length + 1);
  return [...numbers.subarray(0, forms.read(line, numbers))];
}

/** The numbers of words among the forms of a line. */
function finder(line: string): (word: string) => number {
  const forms = new Forms();
  read(forms, line);
  return (word) => {
    const letters = Array.from(word, codeOf);
    // As a reader has them: in a longer array, from some place on.
    const codes = Uint8Array.from([99, ...letters, 99]);
    return forms.find(codes, 1, letters.length + 1, letters.reduce(hashStep, 0));
  };
}

describe('forms', () => {
  it('tells words of one hash apart, and of one length', () => {
    // By their codes: 40·31 + 75 = 41·31 + 40; 1·31 + 9 = 40.
    const find = finder('اپ | 08');
    expect(['اپ', '08'].map(find)).toEqual([1, 2]);
    expect(['با', 'ا', '0', 'اپا', ''].map(find)).toEqual([0, 0, 0, 0, 0]);
    const both = finder('اپ | با | ا | 08');
    expect(['اپ', 'با', 'ا', '08'].map(both)).toEqual([1, 2, 3, 4]);
  });

  it('gives a word its number once', () => {
    const forms = new Forms();
    expect(read(forms, 'خبر | عاجل | خبر')).toEqual([1, 0, 2, 0, 1, 0]);
    expect(read(forms, 'عاجل')).toEqual([2, 0]);
    expect(forms.size).toBe(3);
  });

  it.each([
    ['آخر تحديث', [1, 2, 0]],
    ['أ.ف.ب', [1, 2, 3, 0]],
    ['16مايو', [1, 2, 0]],
    ['كورونا COVID', [1, 2, 0]],
    ['مُعَلِّم|معلم', [1, 0, 1, 0]],
    ['ما\u200fيـو|مايو', [1, 0, 1, 0]],
    [' – ', [0]],
    ['', [0]],
  ])('the words of «%s» are %j', (line, numbers) => expect(read(new Forms(), line)).toEqual(numbers));

  it('finds each of many', () => {
    const digits = [0, 1, 2, 3];
    const wordOf = (n: number): string => digits.map((d) => ARABIC_LETTERS[Math.floor(n / 30 ** d) % 30]).join('');
    const words = Array.from({ length: 40_000 }, (_, n) => wordOf(n));
    const find = finder(words.join('|'));
    expect(words.map(find)).toEqual(words.map((_, n) => n + 1));
    expect(find(wordOf(40_000))).toBe(0);
  });
});
