import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.js';
import { readWords } from '../../src/text/words.js';
import { REFERENCE } from './corpus.js';
import { detect, vocabulary } from './detect.js';

const shown = (text: string): string[] =>
  detect(text, REFERENCE).map((date) => `${date.text} = ${date.value} ${date.calendar}`);

describe('one side of a rule and the other', () => {
  it.each([
    // Two figures are a year of the last century from 30 on.
    ['عام 30', 'عام 30 = 1930~ gregorian'],
    ['في عام 29'],
    // The feast of a year of its own calendar, or of the other one.
    ['رأس السنة الهجرية 1446', 'رأس السنة الهجرية 1446 = 2024-07-07~ gregorian'],
    ['عيد الميلاد 1446', 'عيد الميلاد 1446 = 2024-12-25 gregorian'],
    // A Hijri month of a year that only the other calendar can have.
    ['رمضان 1700', 'رمضان 1700 = 1700-02-20~/1700-03-21~ hijri'],
    ['رمضان 1699م', 'رمضان 1699م = 1699-03-03~/1699-04-01~ hijri'],
    ['رمضان 1699', 'رمضان 1699 = 2270-08-19~/2270-09-17~ hijri'],
    ['رمضان 1700هـ', 'رمضان 1700هـ = 2271-08-08~/2271-09-06~ hijri'],
    // A year is no piece of a year, nor an hour of one.
    ['السنة الأولى من 2015', '2015 = 2015 gregorian'],
    ['الساعة الأولى من 2015', '2015 = 2015 gregorian'],
    ['في دورته الرابعة والعشرين عام 1432 هـ', 'عام 1432 هـ = 2010-12-07/2011-11-25 hijri'],
    ['الربع الخامس من عام 2015', 'عام 2015 = 2015 gregorian'],
    // Months and years of two calendars are no range.
    ['من رجب إلى مايو', 'مايو = 2024-05 gregorian'],
    ['من رجب إلى شعبان 1445', 'من رجب إلى شعبان 1445 = 2024-01-13/2024-03-10 hijri'],
    ['بين عامي 1440 و1445 هـ', 'بين عامي 1440 و1445 هـ = 2018-09-11/2024-07-06 hijri'],
    ['بين عامي 1440 هـ و1445', 'بين عامي 1440 هـ و1445 = 2018-09-11/2024-07-06 hijri'],
    // A sentence that ends with a day, and the day again by its distance.
    ['اللقاء الأحد بعد ثلاثة أيام', 'الأحد = 2024-05-12 gregorian', 'بعد ثلاثة أيام = 2024-05-19 gregorian'],
    ['عاد بعد ثلاثة أيام'],
    // A figure of five and less may count the weekdays of a month, where the date is of this calendar and whole.
    ['الثلاثاء الثالث من أيلول 2014', 'الثلاثاء الثالث من أيلول 2014 = 2014-09-16 gregorian'],
    ['الثلاثاء الثالث من أيلول', 'الثلاثاء الثالث من أيلول = 2024-09-03 gregorian'],
    ['الأربعاء 5 أغسطس/آب', 'الأربعاء 5 أغسطس/آب = 2024-08-05 gregorian'],
    ['الأربعاء 4/11/1436', 'الأربعاء 4/11/1436 = 2015-08-19 hijri'],
    ['الثلاثاء من أيلول 2014', 'الثلاثاء = 2024-05-14 gregorian', 'أيلول 2014 = 2014-09 gregorian'],
    ['يوم الأسبوع الماضي', 'الأسبوع الماضي = 2024-W19 gregorian'],
    // The bracket that a date opened.
    ['اليوم [الثلاثاء] تدريباته', 'اليوم [الثلاثاء] = 2024-05-14 gregorian'],
    ['اليوم {الثلاثاء} تدريباته', 'اليوم {الثلاثاء} = 2024-05-14 gregorian'],
    ['اليوم (الثلاثاء ) تدريباته', 'اليوم (الثلاثاء ) = 2024-05-14 gregorian'],
    ['اليوم (الثلاثاء!) تدريباته', 'اليوم (الثلاثاء = 2024-05-14 gregorian'],
    ['اليوم (الثلاثاء)', 'اليوم (الثلاثاء) = 2024-05-14 gregorian'],
    ['بـ(6) أكتوبر', 'أكتوبر = 2023-10 gregorian'],
    // A stop before the year is the sentence's only behind a space and before four figures.
    ['في أبريل .2013 وذكر', 'أبريل .2013 = 2013-04 gregorian'],
    ['في أبريل. 2013 وذكر', 'أبريل = 2024-04 gregorian'],
    ['في أبريل.2013 وذكر', 'أبريل = 2024-04 gregorian'],
    ['في أبريل .13 وذكر', 'أبريل = 2024-04 gregorian'],
    ['في أبريل! .2013 وذكر', 'أبريل = 2024-04 gregorian'],
    // A small word that another one is joined to stands for no other.
    ['اليوم الأول ومن أكتوبر', 'أكتوبر = 2023-10 gregorian'],
  ])('%s', (text, ...dates) => expect(shown(text as string)).toEqual(dates));

  it('a date ends with the words it is looked for in', () => {
    const words = readWords('من 20 مايو إلى 25 مايو 2023', vocabulary);
    const ends = Array.from({ length: words.count + 1 }, (_, to) => findDates(words, 0, to).map(({ end }) => end));
    expect(ends).toEqual([[], [], [], [10], [10], [10], [22], [27]]);
  });

  it('an extension is named with the rule it follows', () =>
    expect(detect('25 شوال 10 أغسطس')[0]?.rule).toBe(
      '<day> -/.,? from? <month> -/.,(? <ofYear>? <turn>? (-/,? <date>',
    ));
});
