import { describe, expect, it } from 'vitest';
import { table } from '../../src/lexicon/table.js';
import { KIND } from '../../src/text/fold.js';
import { GAP } from '../../src/text/letters.js';
import { CLITIC, Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const MONTHS = table('months', [
  [3, 'مارس | آذار'],
  [1, 'يناير | كانون الثاني'],
  [12, 'كانون الأول'],
  [13, 'كانون الثاني المجيد | مارس'],
  [8, 'آب'],
  [9, 'أيلول'],
  [10, 'تلفزيون'],
  [7, 'الشهر'],
]);
const LABELS = table('labels', [
  ['source', 'المصدر'],
  ['related', 'مرتبط'],
]);
const SIGNS = table('signs', [['afp', 'أ ف ب']]);
const YEARS = table('years', [['year', '(ال)عام']]);
const BUTTONS = table('buttons', [['button', 'share | tweet']]);
const VERBS = table('verbs', [['say', 'يقول | شهد']], { areVerbs: true });
const LONG = 'ا'.repeat(32);
const WORDS = table('words', [
  ['witness', 'شهد'],
  ['long', `${LONG} | ${LONG}ا`],
]);
const CALLS = table('calls', [
  ['channel', 'قناة'],
  ['join', 'انضم لقناة'],
]);
const vocabulary = new Vocabulary([MONTHS, LABELS, SIGNS, YEARS, BUTTONS, CALLS]);

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
    ['مرتبطالمصدر : وكالات', ['مرتبط', 'المصدر', 'وكالات']],
    ['مرتبطالمصدر  : وكالات', ['مرتبطالمصدر', 'وكالات']],
    ['مُرتبطُالمصدر: وكالات', ['مُرتبطُ', 'المصدر', 'وكالات']],
    ['مارسالمصدر: وكالات', ['مارس', 'المصدر', 'وكالات']],
    ['زيدالمصدر: وكالات', ['زيدالمصدر', 'وكالات']],
    ['ShareTweet', ['Share', 'Tweet']],
    ['SharePoint', ['SharePoint']],
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
    ['كانون والثاني', null],
    ['كانون. الثاني', null],
    ['وكانون الثاني', [1, 2]],
    ['فمارس', [3, 1]],
    ['كمارس', [3, 1]],
    ['فكمارس', [3, 1]],
    ['لمارس', [3, 1]],
    ['ولمارس', [3, 1]],
    ['كالشهر', [7, 1]],
    ['وكالشهر', [7, 1]],
    ['فللشهر', [7, 1]],
    ['سمارس', null],
    ['ببمارس', null],
    ['ومفارس', null],
    ['وسمارس', null],
    ['بلشهر', null],
    ['بآب', [8, 1]],
    ['وبآب', [8, 1]],
    ['كانون الأول', [12, 2]],
    ['كانون الثاني المجيد', [13, 3]],
    ['كانون الثاني الكبير', [1, 2]],
  ])('%s is looked up', (text, found) => expect(monthIn(text)).toEqual(found));

  it('cuts off proclitics that can be cut in writing, and no others', () => {
    const text = 'وبمارس بالشهر وللشهر';
    const words = readWords(text, vocabulary);
    expect(Array.from(words.stem.subarray(0, 3), (stem, w) => text.slice(stem, words.end[w]))).toEqual([
      'مارس',
      'بالشهر',
      'للشهر',
    ]);
    expect([...words.clitics.subarray(0, 3)]).toEqual([
      CLITIC.conjunction | CLITIC.ba,
      CLITIC.ba,
      CLITIC.conjunction | CLITIC.la,
    ]);
  });

  it('cuts before a word that only begins as an article does', () => {
    for (const word of ['أيلول', 'تلفزيون', 'آب']) {
      const text = `وب${word}`;
      expect(text.slice(readWords(text, vocabulary).stem[0])).toBe(word);
    }
  });

  it('cuts nothing off a word that it does not find, nor down to one letter', () => {
    for (const text of ['بسيارة', 'وبأ', 'وأ']) {
      const words = readWords(text, vocabulary);
      expect([words.lexeme[0], words.stem[0], words.clitics[0]]).toEqual([0, 0, 0]);
    }
  });

  it('reads over marks where it cuts', () => {
    const text = 'وَبِمارس';
    expect(text.slice(readWords(text, vocabulary).stem[0])).toBe('مارس');
  });

  it('takes no ب or ك off a verb, but ل and و', () => {
    const verbs = new Vocabulary([VERBS]);
    const found = (text: string): boolean => readWords(text, verbs).lexeme[0] !== 0;
    expect(['يقول', 'ويقول', 'ليقول', 'بيقول', 'كيقول'].map(found)).toEqual([true, true, true, false, false]);
    // «شهد» is honey as well.
    const both = new Vocabulary([VERBS, WORDS]);
    expect(readWords('بشهد', both).lexeme[0]).not.toBe(0);
    expect(readWords('بيقول', both).lexeme[0]).toBe(0);
  });

  it('looks no word of more than 32 letters up', () => {
    const words = readWords(`${LONG} ${LONG}ا`, new Vocabulary([WORDS]));
    expect(words.lexeme[0]).not.toBe(0);
    expect(words.lexeme[1]).toBe(0);
  });

  it('gives the longest form before a limit, and nothing outside of the words', () => {
    const words = readWords('كانون الثاني', vocabulary);
    expect(vocabulary.match(words, 0, MONTHS)).toEqual({ meaning: 1, next: 2 });
    expect(vocabulary.match(words, 0, MONTHS, 1)).toBeNull();
    expect(vocabulary.match(words, -1, MONTHS)).toBeNull();
    expect(vocabulary.match(words, 2, MONTHS)).toBeNull();
    expect(vocabulary.match(words, 0, LABELS)).toBeNull();
  });

  it('cuts one off that is written in a form of several words, where that form does not stand', () => {
    const words = readWords('انضم لقناة وقال لقناة', vocabulary);
    expect([...words.clitics.subarray(0, 4)]).toEqual([0, 0, 0, CLITIC.la]);
    expect(vocabulary.match(words, 0, CALLS)).toEqual({ meaning: 'join', next: 2 });
    expect(vocabulary.match(words, 3, CALLS)?.meaning).toBe('channel');
  });

  it.each(['أ ف ب', 'أ.ف.ب', 'أ. ف. ب', '(أ ف ب)'])('%s is one sign', (text) => {
    expect(vocabulary.match(readWords(text, vocabulary), 0, SIGNS)?.next).toBe(3);
  });

  it('reads numbers of both digit sets', () => {
    const words = readWords('١٤٤٥ 2024 12345678901 999999999 1000000000 خبر', vocabulary);
    expect([...words.number.subarray(0, 6)]).toEqual([1445, 2024, -1, 999999999, -1, -1]);
    expect(words.kind[0]).toBe(KIND.digits);
  });

  it('grows with a text of one letter a word', () => {
    const words = readWords('ا1'.repeat(5000), vocabulary);
    expect(words.count).toBe(10000);
    for (const w of [0, 1, 16, 17, 5000, 9999]) {
      const isNumber = w % 2 === 1;
      expect([words.start[w], words.end[w], words.stem[w], words.number[w], words.gap[w], words.kind[w]]).toEqual([
        w,
        w + 1,
        w,
        isNumber ? 1 : -1,
        0,
        isNumber ? KIND.digits : KIND.arabic,
      ]);
    }
  });

  it('keeps lexemes, clitics and gaps when it grows', () => {
    const words = readWords(' بمارس'.repeat(300), vocabulary);
    for (const w of [0, 17, 299])
      expect([words.gap[w], words.clitics[w], words.lexeme[w], words.stem[w]]).toEqual([
        GAP.space,
        CLITIC.ba,
        words.lexeme[0],
        w * 6 + 2,
      ]);
    expect(words.lexeme[0]).not.toBe(0);
  });
});

describe('sentence ends', () => {
  /** Whether the gap before the last word of the text ends a sentence. */
  const stops = (text: string): boolean => {
    const words = readWords(text, vocabulary);
    return ((words.gap[words.count - 1] as number) & GAP.stop) !== 0;
  };
  it.each([
    'انتهى. وقال',
    'انتهى.” وقال',
    'لماذا؟ لأن',
    'يورو.وفقا',
    'نعم! لا',
    'عام 2024. وقال',
    'رقم 5. وقال',
    'قال site.وقال',
    'رقم 5.وقال',
    'قال.5',
    'انتهى .وقال',
    'انتهى «نعم». وقال',
    '. وقال',
    'B 5. C',
    'انتهى.ثم',
    'إيه. بي',
    'إيه.ثم',
    'ثم.إيه',
  ])('%s', (text) => expect(stops(text)).toBe(true));
  it.each([
    'د. علي',
    'ق.م',
    'إيه.بي',
    'سوق.كوم',
    '15.5',
    'لكن.. لا',
    'لكن… لا',
    'site.com',
    'قال، ثم',
    'وهل يعود؟، قال',
    'انتهى.. وقال',
    'انتهى …',
    'م. علي',
    'B. علي',
    '3.5.7',
  ])('%s goes on', (text) => expect(stops(text)).toBe(false));
});

describe('the end of the text', () => {
  it.each([
    ['انتهى.', GAP.dot | GAP.stop],
    ['انتهى؟', GAP.query | GAP.stop],
    ['انتهى..', GAP.dot],
    ['انتهى، ', GAP.comma | GAP.space],
    ['عام 2024.', GAP.dot | GAP.stop],
    ['site.', GAP.dot | GAP.stop],
    ['د.', GAP.dot],
    ['انتهى', 0],
  ])('%s', (text, gap) => expect(readWords(text, vocabulary).lastGap).toBe(gap));
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

  it('takes tens of thousands of them', () => {
    const forms = Array.from({ length: 40_000 }, (_, n) => `رقم ${n}`);
    const lines = forms.map((form, n): [number, string] => [n, form]);
    const extended = new Vocabulary([MONTHS], new Map([[MONTHS, lines]]));
    const meaningOf = (text: string): unknown => extended.match(readWords(text, extended), 0, MONTHS)?.meaning;
    expect([forms[0], forms[39_999], 'رقم', 'مارس'].map((text) => meaningOf(text as string))).toEqual([
      0,
      39_999,
      undefined,
      3,
    ]);
  });
});
