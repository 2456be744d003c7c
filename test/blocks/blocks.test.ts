import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../src/blocks/cut.js';
import { joinWrapped } from '../../src/blocks/wrap.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const vocabulary = new Vocabulary([]);

function pieces(text: string): string[] {
  return cutPieces(readWords(text, vocabulary)).map(({ start, end }) => text.slice(start, end));
}

function joined(text: string): string[] {
  const words = readWords(text, vocabulary);
  return joinWrapped(words, cutPieces(words)).map(({ start, end }) => text.slice(start, end).trim());
}

describe('cutting', () => {
  it.each([
    ['أ\nب', ['أ\n', 'ب']],
    ['\n\n أ\r\n\r\nب\n', ['\n\n أ\r\n\r\n', 'ب\n']],
    ['الرئيسية     العالم', ['الرئيسية     ', 'العالم']],
    ['آخر تحديث:    أمس', ['آخر تحديث:    أمس']],
    ['أ  ب', ['أ  ب']],
    ['أ\n***\nب', ['أ\n', '***\n', 'ب']],
    ['   ', ['   ']],
    ['', []],
  ])('%j', (text, cut) => expect(pieces(text)).toEqual(cut));
});

describe('wrapped text', () => {
  const wrapped = [
    'أعلنت البلدية اليوم أنها ستبدأ أعمال الصيانة في',
    'الشارع الرئيسي يوم الأحد. وقال مدير المشروع إن',
    'العمل لن يتجاوز ثلاثة أسابيع.',
    '',
    'وطلبت من السكان أن يسلكوا الطرق الفرعية وأن لا',
    'يوقفوا سياراتهم أمام المدارس في ساعات الصباح وأن',
    'ينتبهوا للإشارات.',
  ].join('\n');

  it('is joined into its paragraphs', () =>
    expect(joined(wrapped).map((text) => text.split('\n').length)).toEqual([3, 3]));

  it('is not seen in verses', () => {
    const verses = [
      'قفا نبك من ذكرى حبيب ومنزل بسقط اللوى',
      'بين الدخول فحومل فتوضح فالمقراة لم يعف',
      'رسمها لما نسجتها من جنوب وشمأل ترى',
      'بعر الآرام في عرصاتها وقيعانها كأنه',
    ].join('\n');
    expect(joined(verses)).toHaveLength(4);
  });
});
