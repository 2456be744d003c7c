import { describe, expect, it } from 'vitest';
import { readPlain, SourceBuilder } from '../../src/text/source.js';

/** The stretch of the input that a stretch of the text came from. */
function back(input: string, part: string): string {
  const source = readPlain(input);
  const at = source.text.indexOf(part);
  const { start, end } = source.toInput(at, at + part.length);
  return input.slice(start, end);
}

describe('source', () => {
  it.each([
    ['قال &quot;نعم&quot; ثم', 'قال "نعم" ثم'],
    ['&laquo;خبر&raquo;', '«خبر»'],
    ['&#8220;خبر&#8221;', '“خبر”'],
    ['A&amp;B', 'A&B'],
    ['&amp;quot;x', '"x'],
    ['ﻻ شيء', 'لا شيء'],
    ['ﷺ', 'ﷺ'],
    ['?a=1&copy=2', '?a=1&copy=2'],
    ['لا &خبر;', 'لا &خبر;'],
  ])('%s is read as %s', (input, text) => expect(readPlain(input).text).toBe(text));

  it.each([
    ['قال &quot;نعم&quot; ثم', '"نعم"', '&quot;نعم&quot;'],
    ['قال &quot;نعم&quot; ثم', 'ثم', 'ثم'],
    ['ﻻ شيء', 'لا', 'ﻻ'],
    ['ﻻ شيء', 'شيء', 'شيء'],
  ])('in %s the text %s came from %s', (input, part, from) => expect(back(input, part)).toBe(from));

  it('puts inserted text at its place', () => {
    const builder = new SourceBuilder('<p>أ</p><p>ب</p>');
    builder.copy(3, 4);
    builder.replace('\n', 8, 8);
    builder.copy(11, 12);
    const source = builder.build();
    expect(source.text).toBe('أ\nب');
    expect(source.toInput(2, 3)).toEqual({ start: 11, end: 12 });
    expect(source.toInput(0, 3)).toEqual({ start: 3, end: 12 });
  });
});
