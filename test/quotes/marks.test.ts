import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { read, split } from './read.js';

/** What is said in brackets, whatever marks stand around it. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  families: [
    'قال المدير: «[العمل بدأ أمس]».',
    'قال المدير: “[العمل بدأ أمس]”.',
    'قال المدير: "[العمل بدأ أمس]".',
    'قال المدير: ‹[العمل بدأ أمس]›.',
    'قال المدير: „[العمل بدأ أمس]“.',
    "قال المدير: '[العمل بدأ أمس]'.",
    "قال المدير: ''[العمل بدأ أمس]''.",
    'قال المدير: (([العمل بدأ أمس])).',
    'قال المدير: « [العمل بدأ أمس] ».',
    'قال المدير: «\u200f[العمل بدأ أمس]\u200f».',
  ],
  faults: [
    'قال المدير: »[العمل بدأ أمس]«.',
    'قال المدير: ”[العمل بدأ أمس]“.',
    'قال المدير: ”[العمل بدأ أمس]”.',
    'قال المدير: «[العمل بدأ أمس]".',
    'قال المدير: ««[العمل بدأ أمس]».',
    'قال المدير: «[العمل بدأ أمس. ولن يتوقف]',
    'قال المدير: [العمل بدأ أمس]».',
    'قال المدير إن «[العمل بدأ أمس في الميناء]، مضيفا أنه سيكتمل.',
    'قال سامي [لقد بدأ العمل أمس في الميناء]». وانصرف.',
    'قال المدير: «[العمل بدأ أمس. ولن يتوقف]». .',
  ],
  nested: ['قال المدير: «[قرأنا كتاب "الرمال" في عامنا الأول]».', 'قال المدير: «[قرأنا كتاب «الرمال» كله]».'],
  'several paragraphs': [
    'قال المدير: «[بدأنا العمل أمس.\nولن نتوقف قبل الصيف]».',
    'قال المدير: «[بدأنا العمل أمس.\n«ولن نتوقف قبل الصيف]».',
  ],
};

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
