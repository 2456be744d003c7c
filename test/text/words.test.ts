import { describe, expect, it } from 'vitest';
import { table } from '../../src/lexicon/table.js';
import { foldText, KIND } from '../../src/text/fold.js';
import { GAP } from '../../src/text/letters.js';
import { CLITIC, Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const MONTHS = table('months', [
  [3, 'مارس | آذار'],
  [1, 'يناير | كانون الثاني'],
  [7, 'الشهر'],
]);
const LABELS = table('labels', [
  ['source', 'المصدر'],
  ['related', 'مرتبط'],
]);
const SIGNS = table('signs', [['afp', 'أ ف ب']]);
const YEARS = table('years', [['year', '(ال)عام']]);
const vocabulary = new Vocabulary([MONTHS, LABELS, SIGNS, YEARS]);

/** The words of a text, marked in it. */
function marked(text: string): string[] {
  const words = readWords(text, vocabulary);
  return Array.from({ length: words.count }, (_, w) => text.slice(words.start[w], words.end[w]));
}

/** The month that the first word of the text starts, with the words it takes. */
function monthIn(text: string): [number, number] | null {
  const words = readWords(text, vocabulary);
  for (let w = 0; w < words.count; w++) {
    const match = vocabulary.match(words, w, MONTHS);
    if (match) return [match.meaning, match.next - w];
  }
  return null;
}

describe('words', () => {
  it.each([
    ['16مايو2024', ['16', 'مايو', '2024']],
    ['2024آخر', ['2024', 'آخر']],
    ['قـــال الوزيـر', ['قـــال', 'الوزيـر']],
    ['مُعَلِّم', ['مُعَلِّم']],
    ['\u202bمرحبا\u202c', ['مرحبا']],
    ['B-52 و«سوخوي»', ['B', '52', 'و', 'سوخوي']],
    ['مرتبطالمصدر: وكالات', ['مرتبط', 'المصدر', 'وكالات']],
    ['مرتبطالمصدر وكالات', ['مرتبطالمصدر', 'وكالات']],
    ['', []],
    ['***', []],
  ])('of %s', (text, words) => expect(marked(text)).toEqual(words));

  it.each([
    ['في آذار', [3, 1]],
    ['بمارس', [3, 1]],
    ['وبمارس', [3, 1]],
    ['للشهر', [7, 1]],
    ['كـانون\u200f الثاني', [1, 2]],
    ['مــارس', [3, 1]],
    ['الممارسة', null],
    ['كانون، الثاني', null],
  ])('%s is looked up', (text, found) => expect(monthIn(text)).toEqual(found));

  it('cuts off proclitics that can be cut in writing, and no others', () => {
    const text = 'وبمارس بالشهر وللشهر';
    const words = readWords(text, vocabulary);
    expect(Array.from(words.stem.subarray(0, 3), (stem, w) => text.slice(stem, words.end[w]))).toEqual([
      'مارس',
      'بالشهر',
      'للشهر',
    ]);
    expect(words.clitics[0]).toBe(CLITIC.conjunction | CLITIC.ba);
  });

  it.each(['أ ف ب', 'أ.ف.ب', 'أ. ف. ب', '(أ ف ب)'])('%s is one sign', (text) => {
    expect(vocabulary.match(readWords(text, vocabulary), 0, SIGNS)?.next).toBe(3);
  });

  it('reads numbers of both digit sets', () => {
    const words = readWords('١٤٤٥ 2024 12345678901', vocabulary);
    expect([...words.number.subarray(0, 3)]).toEqual([1445, 2024, -1]);
    expect(words.kind[0]).toBe(KIND.digits);
  });

  it('grows with a text of one letter a word', () => {
    const words = readWords('ا1'.repeat(5000), vocabulary);
    expect(words.count).toBe(10000);
    expect(words.end[9999]).toBe(10000);
  });
});

describe('sentence ends', () => {
  /** Whether the gap before the last word of the text ends a sentence. */
  const stops = (text: string): boolean => {
    const words = readWords(text, vocabulary);
    return ((words.gap[words.count - 1] as number) & GAP.stop) !== 0;
  };
  it.each(['انتهى. وقال', 'انتهى.” وقال', 'لماذا؟ لأن', 'يورو.وفقا', 'نعم! لا', 'عام 2024. وقال'])('%s', (text) =>
    expect(stops(text)).toBe(true),
  );
  it.each(['د. علي', 'ق.م', '15.5', 'لكن.. لا', 'لكن… لا', 'site.com', 'قال، ثم'])('%s goes on', (text) =>
    expect(stops(text)).toBe(false),
  );
});

describe('folding', () => {
  it.each([
    ['أخبار  الرِّياضة:', 'اخبار الرياضه'],
    ['إِقرأ أيضاً', 'اقرا ايضا'],
    ['مصطفى', 'مصطفي'],
    ['١٢٣ ABC É', '123 abc e'],
  ])('%s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('tables', () => {
  it('a form with (ال) stands with and without the article', () => {
    for (const text of ['عام', 'العام', 'بالعام']) {
      expect(vocabulary.match(readWords(text, vocabulary), 0, YEARS)?.meaning).toBe('year');
    }
  });

  it('a table that was not built in is an error, not a miss', () => {
    expect(() => vocabulary.starts(table('other', []))).toThrow(/no table other/);
  });

  it('takes further lines, before its own', () => {
    const extended = new Vocabulary([MONTHS], new Map([[MONTHS, [[13, 'مارس']] as const]]));
    expect(extended.match(readWords('مارس', extended), 0, MONTHS)?.meaning).toBe(13);
  });
});
