import { describe, expect, it } from 'vitest';
import { hashStep } from '../../src/text/fold.js';
import { FormsBuilder } from '../../src/text/forms.js';

/** The numbers of words, by their codes, among the forms. */
function finder(forms: readonly (readonly number[])[]): (word: readonly number[]) => number {
  const builder = new FormsBuilder();
  for (const form of forms) builder.add(Uint8Array.from(form));
  const built = builder.build();
  return (word) => {
    // As a reader has them: in a longer array, from some place on.
    const codes = Uint8Array.from([99, ...word, 99]);
    return built.find(codes, 1, word.length + 1, word.reduce(hashStep, 0));
  };
}

describe('forms', () => {
  it('tells words of one hash apart, and of one length', () => {
    // 41·31 + 80 = 42·31 + 49; 1·31 + 40 = 71.
    const find = finder([
      [41, 80],
      [1, 40],
    ]);
    expect(
      [
        [41, 80],
        [1, 40],
      ].map(find),
    ).toEqual([1, 2]);
    expect([[42, 49], [71], [41], [41, 80, 1], []].map(find)).toEqual([0, 0, 0, 0, 0]);
    const both = finder([[41, 80], [42, 49], [71], [1, 40]]);
    expect([[41, 80], [42, 49], [71], [1, 40]].map(both)).toEqual([1, 2, 3, 4]);
  });

  it('gives a form its number once', () => {
    const builder = new FormsBuilder();
    expect([[41], [42], [41]].map((form) => builder.add(Uint8Array.from(form)))).toEqual([1, 2, 1]);
    expect(builder.size).toBe(3);
  });

  it('finds each of many', () => {
    const forms = Array.from({ length: 6000 }, (_, n) => [40 + (n % 79), 40 + (Math.floor(n / 79) % 79), 40 + (n % 7)]);
    const find = finder(forms);
    const numbers = new Map<string, number>();
    for (const form of forms) if (!numbers.has(form.join())) numbers.set(form.join(), numbers.size + 1);
    for (const form of forms) expect(find(form)).toBe(numbers.get(form.join()));
    for (const [a, b, c] of forms as [number, number, number][]) expect(find([a, b, c + 20])).toBe(0);
  });
});
