import { describe, expect, it } from 'vitest';
import { appendDecoded, readPlain, SourceBuilder } from '../../src/text/source.js';

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
    ['&#1582;بر', 'خبر'],
    ['&#x62E;بر', 'خبر'],
    ['&#X62e;بر', 'خبر'],
    ['&amp;#1582;بر', 'خبر'],
    ['&frac12; مليون', '½ مليون'],
    ['AT&amp T', 'AT& T'],
    ['AT&T', 'AT&T'],
    ['A&B;', 'A&B;'],
    ['سعره &lt2', 'سعره <2'],
    ['&#; &# &;', '&#; &# &;'],
    ['&#12345678;', '&#12345678;'],
    ['&#x1234567;', '&#x1234567;'],
    ['&nosuch;', '&nosuch;'],
    ['خبر &quot;', 'خبر "'],
    ['&quot;&quot;', '""'],
    ['ﺧﺒﺮ', 'خبر'],
    ['ﭖﮱ', 'پۓ'],
    ['ﯓﻼ', 'ڭلا'],
    ['﴾نص﴿', '﴾نص﴿'],
    ['ﴽﵐ', 'اًتجم'],
    ['ﷲ', 'الله'],
    ['ﷳ', 'ﷳ'],
    ['ﺀﻼ', 'ءلا'],
    ['\ufeffخبر', '\ufeffخبر'],
  ])('%s is read as %s', (input, text) => expect(readPlain(input).text).toBe(text));

  it.each([
    ['قال &quot;نعم&quot; ثم', '"نعم"', '&quot;نعم&quot;'],
    ['قال &quot;نعم&quot; ثم', 'ثم', 'ثم'],
    ['ﻻ شيء', 'لا', 'ﻻ'],
    ['ﻻ شيء', 'شيء', 'شيء'],
    ['من ﻻ شيء', 'ا', 'ﻻ'],
    ['من ﻻ شيء', 'ل', 'ﻻ'],
    ['من ﻻ شيء', 'من ل', 'من ﻻ'],
    ['من ﺧﺒﺮ', 'ب', 'ﺒ'],
    ['قال &quot;نعم&quot; ثم', 'نعم', 'نعم'],
    ['قال &quot;نعم&quot; ثم', 'عم"', 'عم&quot;'],
  ])('in %s the text %s came from %s', (input, part, from) => expect(back(input, part)).toBe(from));

  it('leaves a text without either as it is', () => {
    const source = readPlain('قال نعم & عاد');
    expect(source.text).toBe(source.input);
    expect(source.toInput(4, 7)).toEqual({ start: 4, end: 7 });
  });

  it('has a place for every stretch, an empty one too', () => {
    const source = readPlain('قال &quot;نعم&quot;');
    expect(source.toInput(5, 5)).toEqual({ start: 10, end: 10 });
    expect(source.toInput(4, 4)).toEqual({ start: 4, end: 4 });
    expect(source.toInput(9, 9)).toEqual({ start: 19, end: 19 });
    expect(source.toInput(0, 9)).toEqual({ start: 0, end: 19 });
    expect(new SourceBuilder('').build().toInput(0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('puts nothing for nothing', () => {
    const builder = new SourceBuilder('<b></b>خبر');
    builder.replace('', 0, 7);
    builder.copy(3, 3);
    builder.copy(5, 3);
    expect(builder.length).toBe(0);
    builder.copy(7, 10);
    expect(builder.length).toBe(3);
    expect(builder.build().toInput(0, 3)).toEqual({ start: 7, end: 10 });
  });

  it('decodes a stretch of the input only', () => {
    const builder = new SourceBuilder('&quot;ا&quot;ب&quot;');
    appendDecoded(builder, 6, 14);
    const source = builder.build();
    expect(source.text).toBe('ا"ب');
    expect(source.toInput(1, 2)).toEqual({ start: 7, end: 13 });
  });

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
