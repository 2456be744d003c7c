import { describe, expect, it } from 'vitest';
import { findClockTime, findDates } from '../../src/dates/find.js';
import { isFullDate, parseReference, resolveDate } from '../../src/dates/resolve.js';
import { readWords } from '../../src/text/words.js';
import { CORPUS, REFERENCE } from './corpus.js';
import { detect, vocabulary } from './detect.js';

const read = (line: string) => readWords(line, vocabulary);

describe('bidi controls and tatweel', () => {
  it.each([
    '11 سبتـمبر 2001',
    '11\u200f سبتمبر\u200f 2001',
    '\u202b11 سبتمبر 2001\u202c',
    '11 سِبْتَمْبَر 2001',
    '\u206611\u2069 سبتمبر 2001',
  ])('%j', (input) => {
    expect(detect(input).map(({ value }) => value)).toEqual(['2001-09-11']);
  });
});

describe('the reference date', () => {
  it.each(['2024-05-16', '2024-05-16T12:00:00', '2024-05-16T12:00:00.123Z', '2024-05-16T12:00+03:00'])(
    '%s is one',
    (iso) => {
      expect(parseReference(iso)).toMatchObject({ year: 2024, month: 5 });
    },
  );

  it.each(['', 'today', '16/05/2024', '2024-02-30', '2024-13-01', '2024-05-16T25:00', '1715860800'])(
    '%j is none',
    (iso) => {
      expect(() => parseReference(iso)).toThrow(TypeError);
      expect(() => parseReference(iso)).toThrow(/ISO 8601/);
    },
  );
});

describe('doubt', () => {
  it.each([
    ['الجمعة 16 مايو 2024', 'weekday-mismatch'],
    ['الثلاثاء 3 أيلول 2014', 'weekday-mismatch'],
    ['يوم الثلاثاء 3/9/2014', 'weekday-mismatch'],
    ['24 فبراير/آذار 2022', 'month-names-disagree'],
    ['14 رجب 1445 هـ الموافق 26 فبراير 2024', 'calendars-disagree'],
  ])('%s: %s', (input, code) => {
    expect(detect(input, REFERENCE).flatMap(({ warnings }) => warnings.map((warning) => warning.code))).toEqual([code]);
  });

  it('says what is doubtful', () => {
    const messages = ['الجمعة 16 مايو 2024', '24 فبراير/آذار 2022', '14 رجب 1445 هـ الموافق 29 يناير 2024'];
    expect(
      messages.flatMap((text) => detect(text).flatMap(({ warnings }) => warnings.map(({ message }) => message))),
    ).toEqual([
      'the date is not on that weekday',
      'the two names are of different months',
      '2024-01-26 is not 2024-01-29',
    ]);
  });

  it.each([
    'الخميس 16 مايو 2024',
    '24 فبراير/شباط 2022',
    '14 رجب 1445 هـ الموافق 26 يناير 2024',
    '15 رجب 1445 هـ الموافق 26 يناير 2024',
    '14 رجب 1445 هـ الموافق 28 يناير 2024',
    'بعد شهر الموافق 16 يونيو',
    'الشهر الحالي مايو',
  ])('none about %s', (input) => {
    expect(detect(input, REFERENCE).flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});

describe('lines of publication', () => {
  it.each([
    ['الأحد، 04 آب/اغسطس 2013', true],
    ['26 شوال 1436 هـ الموافق 11 اغسطس 2015 م', true],
    ['2026-01-08 | 12:42', true],
    ['يوم الثلاثاء', false],
    ['16 مايو', false],
    ['منذ 3 ساعات', false],
    ['مايو 2024', false],
    ['مساء 16 مايو 2024', true],
    ['16 مايو 2024 الساعة 10', true],
    ['8 ذي القعدة الموافق 16 مايو 2024', true],
    ['8 ذي القعدة 1445 الموافق 16 مايو', true],
    ['8 ذي القعدة الموافق 16 مايو', false],
  ])('%s is a full date: %s', (line, isFull) => {
    expect(findDates(read(line)).map(isFullDate)).toEqual([isFull]);
  });

  it.each([
    ['آخر تحديث 02:21 (GMT+0400)', { hour: 2, minute: 21, zone: 240 }],
    ['الساعة 9:05 مساء', { hour: 21, minute: 5, zone: null }],
    ['17:27 بتوقيت غرينتش', { hour: 17, minute: 27, zone: 0 }],
  ])('%s has a clock time', (line, clock) => {
    const words = read(line);
    expect(findClockTime(words, 0, words.count)).toMatchObject(clock);
  });

  it('keeps the date before for what goes on from it', () => {
    const [, next] = findDates(read('اندلع الحريق يوم 3 مايو 2021. وفي اليوم التالي أخمد.'));
    expect(next && resolveDate(next, null).value).toBe('2021-05-04');
  });
});

describe('a stretch of the words', () => {
  const PHRASES = Object.values(CORPUS)
    .flat()
    .flatMap(([, ...phrases]) => phrases.map((phrase) => phrase.replace(/[[\]]/g, '')));

  it('is read to its end and no farther', () => {
    for (const phrase of PHRASES) {
      const words = read(phrase);
      for (let limit = 0; limit <= words.count; limit++)
        for (const { nextWord } of findDates(words, 0, limit)) expect(nextWord, phrase).toBeLessThanOrEqual(limit);
    }
  });
});
