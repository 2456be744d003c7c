import { describe, expect, it } from 'vitest';
import { table } from '../../src/lexicon/table.js';
import { foldText, KIND } from '../../src/text/fold.js';
import { GAP } from '../../src/text/letters.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const MONTHS = table('months', [[6, 'حزيران']]);
const vocabulary = new Vocabulary([MONTHS]);
const read = (text: string) => readWords(text, vocabulary);

describe('scripts', () => {
  it.each([
    ['دمشق', KIND.arabic],
    ['پژگچ', KIND.arabic],
    ['Łódź', KIND.foreign],
    ['Zürich', KIND.latin],
    ['Čapek', KIND.latin],
    ['Αθήνα', KIND.foreign],
    ['Москва', KIND.foreign],
    ['Երևան', KIND.foreign],
    ['ירושלים', KIND.foreign],
    ['दिल्ली', KIND.foreign],
    ['กรุงเทพ', KIND.foreign],
    ['თბილისი', KIND.foreign],
    ['とうきょう', KIND.foreign],
    ['北京', KIND.foreign],
    ['서울', KIND.foreign],
    ['ێ', KIND.arabic],
    ['ڄ', KIND.foreign],
    ['ݐ', KIND.foreign],
    ['٢٠٢٤', KIND.digits],
    ['۲۰۲۴', KIND.digits],
    ['0123456789', KIND.digits],
  ])('%s begins a word of kind %i', (text, kind) => {
    const words = read(text);
    expect(words.kind[0]).toBe(kind);
    expect(words.start[0]).toBe(0);
  });

  // The blocks of Unicode, and the letter or sign before and after them.
  it.each([
    ['Latin Extended-B', 0x180, 0x24f],
    ['Greek', 0x370, 0x3ff],
    ['Cyrillic', 0x400, 0x52f],
    ['Armenian', 0x531, 0x587],
    ['Hebrew letters', 0x5d0, 0x5ea],
    ['Arabic Extended-A', 0x8a0, 0x8b4],
    ['the scripts of India', 0x900, 0xdff],
    ['Thai', 0xe00, 0xe7f],
    ['Georgian', 0x10a0, 0x10ff],
    ['Latin and Greek with more accents', 0x1e00, 0x1fff],
    ['Kana', 0x3040, 0x30ff],
    ['Chinese', 0x3400, 0x9fff],
    ['Hangul', 0xac00, 0xd7a3],
  ])('%s is letters from its first to its last', (_, first, last) => {
    for (const code of [first, last]) expect(read(String.fromCharCode(code)).count, code.toString(16)).toBe(1);
  });

  it.each(['×', '÷', '\u02b0', '\u05be', '\u05f3', '\u2200', '\ufffd', '\u3000', '\u0530'])('%j is no letter', (sign) =>
    expect(read(sign).count).toBe(0),
  );
});

describe('what is read over', () => {
  // Tashkeel, marks of the Quran, combining accents, joiners, tatweel, controls of direction, the byte order mark.
  it.each([
    ...[0x610, 0x61a, 0x64b, 0x65f, 0x670, 0x6d6, 0x6dc, 0x6df, 0x6e8, 0x6ea, 0x6ed, 0x300, 0x36f, 0xfe70, 0xfe7f],
    ...[0x200c, 0x200d, 0x640],
    ...[0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x206f, 0xfe00, 0xfe0f, 0xfeff],
  ])('U+%i inside a word', (code) => {
    const sign = String.fromCharCode(code);
    const words = read(`حزي${sign}ران`);
    expect(words.count).toBe(1);
    expect(vocabulary.match(words, 0, MONTHS)?.meaning).toBe(6);
    expect(foldText(`حزي${sign}ران`)).toBe('حزيران');
  });

  it('marks belong to the word they end, invisible characters do not', () => {
    expect(read('حزيرانُ').end[0]).toBe(7);
    expect(read('حزيرانـ').end[0]).toBe(7);
    expect(read('حزيران\u200f').end[0]).toBe(6);
    expect(read('\u200fحزيران').start[0]).toBe(1);
    expect(read('ُحزيران').start[0]).toBe(1);
  });

  it('a tatweel that stands alone is a dash', () => {
    expect(read('ا ـ ب').gap[1]).toBe(GAP.space | GAP.dash);
    expect(read('ا ُ ب').gap[1]).toBe(GAP.space);
  });
});

describe('what stands between', () => {
  it.each([
    [GAP.space, ' \u00a0\u2009\u202f\u3000\t'],
    [GAP.newline, '\n\r\u2028\u0085'],
    [GAP.comma, '،,٬'],
    [GAP.semicolon, '؛;'],
    [GAP.colon, '::'],
    [GAP.query | GAP.stop, '؟?!'],
    [GAP.quote, '"«»“”‘’‹›'],
    [GAP.open, '([{'],
    [GAP.close, ')]}'],
    [GAP.dash, '-–—_−'],
    [GAP.slash, '/\\'],
    [GAP.other, '|•*%+=؍'],
    [GAP.dot | GAP.stop, '.'],
    [GAP.dot, '…'],
  ])('gap %i: %s', (gap, signs) => {
    for (const sign of signs) expect(read(`ابن${sign}عمر`).gap[1], sign).toBe(gap);
  });
});

describe('folding', () => {
  it.each([
    ['أإآٱ', 'اااا'],
    ['على فتى', 'علي فتي'],
    ['مدرسة', 'مدرسه'],
    ['مسؤول شئون سماء', 'مسؤول شئون سماء'],
    ['کتاب یوم ہم', 'كتاب يوم هم'],
    ['ÀÉÎÕÜ Ñç Žš', 'aeiou nc zs'],
    ['ABCXYZ abcxyz', 'abcxyz abcxyz'],
    ['٠٩ ۰۹ 09', '09 09 09'],
    ['كييف Київ', 'كييف Київ'],
    ['«خبر»، عاجل!', 'خبر عاجل'],
    ['  – خبر – ', 'خبر'],
    ['خَبَـر\u200f', 'خبر'],
    ['', ''],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('of a stretch only', () => {
    expect(foldText('خبر عاجل جدا', 4, 8)).toBe('عاجل');
    expect(foldText('خبر عاجل', 4)).toBe('عاجل');
  });
});
