import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { read, split } from './read.js';
import { MARKS } from './texts/marks.js';

describe('marks', () => {
  for (const [section, texts] of Object.entries(MARKS)) {
    describe(section, () => {
      it.each(texts)('%s', (marked) => {
        const { text, spans } = split(marked);
        const [first] = read(text).quotes;
        const { start = 0, end = 0 } = first ?? {};
        expect(text.slice(start, end)).toBe(text.slice(spans[0]?.start, spans[0]?.end));
      });
    });
  }

  it('an apostrophe is none', () => expect(read("قرأت رواية Ender's Game ليلا.").terms).toEqual([]));

  it.each([
    ['قال المدير: «بدأ العمل»، وقال العامل: «وصلنا مساء».', 'بدأ العمل', 'وصلنا مساء'],
    // The first is never closed: it ends with its sentence.
    ['قال المدير: «بدأ العمل. وقال العامل: «وصلنا مساء اليوم».', 'بدأ العمل', 'وصلنا مساء اليوم'],
    ['قال المدير: "بدأ العمل. وقال العامل: "وصلنا مساء اليوم".', 'بدأ العمل', 'وصلنا مساء اليوم'],
    ['زار «الساحل» وقال: «بدأ العمل أمس».', 'بدأ العمل أمس'],
    ['زار "الساحل" وقال: "بدأ العمل أمس".', 'بدأ العمل أمس'],
    ['قال المدير: «» ثم غادر.'],
  ])('one after the other: %s', (text, ...said) => expect(read(text).quotes.map((quote) => quote.text)).toEqual(said));

  it('a mark lost in one paragraph leaves the next alone', () => {
    const { quotes } = read('قال المدير: «العمل بدأ.\nوقال العامل: «لم نتقاض أجرا».');
    expect(quotes.map(({ text }) => text)).toContain('لم نتقاض أجرا');
  });
});

it('gives words as people read them', () => {
  const input = 'قال الوزير سالم\u00a0 علي: &laquo;سنعود&nbsp;\u200fغدا  جميعا&raquo;، في برنامج «صباح\u00a0الخير».';
  const { quotes, terms } = parseArticle(`عودة الوفد\n${input}`);
  expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([['سنعود غدا جميعا', 'سالم علي']]);
  expect(terms.map(({ text }) => text)).toEqual(['صباح الخير']);
});
