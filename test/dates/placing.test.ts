import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/dates/calendar.js';
import { beforeChrist, centuryPeriod, decadePeriod, millenniumPeriod, piecePeriod } from '../../src/dates/period.js';
import { parseReference } from '../../src/dates/resolve.js';
import { detect } from './detect.js';

describe('without a reference', () => {
  // What can't be placed still has its grain; what can be said of it is said.
  it.each([
    ['في مايو', 'XXXX-05', 'month'],
    ['15 رمضان', null, 'day'],
    ['رمضان المقبل', null, 'month'],
    ['السبت السادس عشر', null, 'day'],
    ['12 الشهر الجاري', null, 'day'],
    ['خامس ثلاثاء من فبراير 2023', null, 'day'],
    ['اليوم الثلاثون من فبراير 2023', null, 'day'],
    ['16 مايو من العام الماضي', 'XXXX-05-16', 'day'],
    ['عام 1445', '2023-07-19/2024-07-06', 'year'],
    ['أمس الساعة 10:30', null, 'day'],
    ['16 مايو الساعة 10:30 بتوقيت القاهرة', 'XXXX-05-16T10:30', 'minute'],
    ['16 مايو الساعة 10:30 ت غ', 'XXXX-05-16T10:30Z', 'minute'],
    ['من أمس إلى 20 مايو', null, 'day'],
    ['من 20 مايو إلى غد', null, 'day'],
    ['الاثنين من هذا الأسبوع', 'XXXX-WXX-1', 'day'],
    ['الأسبوع الأول من الشهر الجاري', null, 'week'],
    ['أول يوم من الشهر الجاري', null, 'day'],
    ['نهاية الأسبوع الماضي', null, 'week'],
    ['السنوات الخمس الماضية', null, 'year'],
    ['الربع الأول من العام الجاري', null, 'quarter'],
    ['الثلث الأول من العام الجاري', null, 'half'],
    ['النصف الأول من العام الجاري', null, 'half'],
    ['الصيف المقبل', 'XXXX-22', 'season'],
    ['ثمانينيات القرن الماضي', null, 'decade'],
    ['القرن الماضي', null, 'century'],
    ['عيد الفطر المقبل', null, 'day'],
    ['عيد الميلاد العام الماضي', null, 'day'],
    ['قبل ساعتين', null, 'hour'],
    ['قبل عام وثلاثة أشهر', null, 'year'],
    ['14 رجب الموافق 26 يناير', 'XXXX-01-26', 'day'],
    ['26 يناير الموافق 14 رجب', 'XXXX-01-26', 'day'],
    ['14 رجب 1445 الموافق 26 يناير', '2024-01-26', 'day'],
    ['26 يناير الموافق 14 رجب 1445', '2024-01-26', 'day'],
  ])('%s: %s, a %s', (text, value, grain) =>
    expect(detect(text)).toMatchObject([{ text: text.replace(/^في /, ''), value, grain }]),
  );
});

describe('what a date says of itself', () => {
  it.each([
    ['أمس', 'day', 'gregorian', true, false],
    ['16 مايو 2024', 'day', 'gregorian', false, false],
    ['أوائل مايو 2024', 'month', 'gregorian', false, true],
    ['نهاية الأسبوع الماضي', 'week', 'gregorian', true, true],
    ['مساء 8 ذي القعدة 1445', 'day', 'hijri', false, false],
    ['8 ذي القعدة 1445 الساعة 10', 'hour', 'hijri', false, false],
    ['أوائل رمضان 1445', 'month', 'hijri', false, true],
    ['من رجب إلى رمضان 1445', 'month', 'hijri', false, false],
    ['8 ذي القعدة 1445 الموافق 16 مايو 2024', 'day', 'hijri', false, false],
    ['القرن الثالث الهجري', 'century', 'hijri', false, true],
    ['القرن الماضي', 'century', 'gregorian', true, false],
    ['الثلث الأول من 2023', 'half', 'gregorian', false, false],
    ['قبل ساعة و20 دقيقة', 'minute', 'gregorian', true, false],
  ])('%s', (text, grain, calendar, relative, approximate) =>
    expect(detect(text, '2024-05-16T12:00')).toMatchObject([{ text, grain, calendar, relative, approximate }]),
  );
});

describe('by another reference', () => {
  it.each([
    ['قبل ساعتين', '2024-05-16', '2024-05-16'],
    ['قبل ساعتين', '2024-05-16T01:00', '2024-05-15T23'],
    ['بعد ساعتين من الآن', '2024-05-16T23:00', '2024-05-17T01'],
    ['قبل 5 دقائق', '2024-05-16T12:07', '2024-05-16T12:02'],
    ['قبل 5 دقائق', '2024-05-16T00:02', '2024-05-15T23:57'],
    // On the day of the feast the last and the next one are other years'.
    ['عيد الفطر الماضي', '2024-04-10', '2023-04-21~'],
    ['عيد الفطر المقبل', '2024-04-10', '2025-03-30~'],
    ['29 فبراير', '2023-05-16', '2024-02-29'],
    ['29 فبراير المقبل', '2023-05-16', '2024-02-29'],
    ['29 فبراير الماضي', '2025-01-16', '2024-02-29'],
    ['الشتاء الماضي', '2024-01-16', '2022-24'],
    ['الشتاء المقبل', '2024-01-16', '2024-24'],
    ['قبل شهر ويوم', '2024-03-31', '2024-02-28'],
  ])('%s on %s: %s', (text, reference, value) => expect(detect(text, reference)).toMatchObject([{ text, value }]));

  it.each(['وصل في 29 فبراير', 'سيصل في 29 فبراير'])('%s: a day of none of three years', (text) =>
    expect(detect(text, '2022-05-16')).toMatchObject([{ value: null, grain: 'day' }]),
  );
});

describe('the reference date', () => {
  const day = dayNumber(2024, 5, 16);
  it.each([
    ['2024-05', dayNumber(2024, 5, 1), null],
    ['2024-05-16', day, null],
    ['2024-05-16T09', day, 540],
    ['2024-05-16 09:30', day, 570],
    ['2024-05-16T0930', day, 570],
    ['2024-05-16T09:30:15,25', day, 570],
    ['2024-05-16T093015Z', day, 570],
    ['2024-05-16T09:30+03', day, 570],
    ['2024-05-16T09:30-0330', day, 570],
    ['2024-05-16T24:00', day, 1440],
    ['2024-05-16T00:59', day, 59],
  ])('%s is day and minute %i, %s', (iso, first, minute) =>
    expect(parseReference(iso)).toEqual({ day: first, year: 2024, month: 5, minute }),
  );

  it.each([
    ' 2024-05-16',
    '2024-05-16T',
    '2024-05-16T9',
    '2024-05-16T09:3',
    '2024-05-16T09:30:1',
    '2024-05-16T09:30:15.',
    '2024-05-16T09:30+3',
    '2024-05-16T09:60',
    '2024-05-16T25',
    '2024-5-16',
    '224-05-16',
    '2024-00-16',
    '2024-05-00',
  ])('%j is none', (iso) =>
    expect(() => parseReference(iso)).toThrow(`ISO 8601 date or date-time such as '2024-05-16', got '${iso}'`),
  );

  it('shows what it was given, cut short', () => {
    expect(() => parseReference('x'.repeat(100))).toThrow(
      new TypeError(
        `referenceDate must be an ISO 8601 date or date-time such as '2024-05-16', got '${'x'.repeat(40)}'`,
      ),
    );
    expect(() => parseReference(1715860800 as unknown as string)).toThrow(/got 1715860800$/);
    expect(() => parseReference(null as unknown as string)).toThrow(/got null$/);
  });
});

describe('periods', () => {
  it.each([
    ['the fifth century BC', () => beforeChrist('century', 5), 'century', '-04XX', [-499, 1, 1], [-400, 12, 31]],
    [
      'the second millennium BC',
      () => beforeChrist('millennium', 2),
      'millennium',
      '-1XXX',
      [-1999, 1, 1],
      [-1000, 12, 31],
    ],
    ['the first century', () => centuryPeriod(0), 'century', '00XX', [0, 1, 1], [99, 12, 31]],
    ['the third millennium', () => millenniumPeriod(2000), 'millennium', '2XXX', [2000, 1, 1], [2999, 12, 31]],
    ['the nineties', () => decadePeriod(1990), 'decade', '199X', [1990, 1, 1], [1999, 12, 31]],
    ['spring', () => piecePeriod(2023, 'season', 21), 'season', '2023-21', [2023, 3, 1], [2023, 5, 31]],
    ['summer', () => piecePeriod(2023, 'season', 22), 'season', '2023-22', [2023, 6, 1], [2023, 8, 31]],
    ['autumn', () => piecePeriod(2023, 'season', 23), 'season', '2023-23', [2023, 9, 1], [2023, 11, 30]],
    ['winter', () => piecePeriod(2023, 'season', 24), 'season', '2023-24', [2023, 12, 1], [2024, 2, 29]],
    ['the second half', () => piecePeriod(2023, 'half', 2), 'half', '2023-41', [2023, 7, 1], [2023, 12, 31]],
    ['the first quarter', () => piecePeriod(2023, 'quarter', 1), 'quarter', '2023-33', [2023, 1, 1], [2023, 3, 31]],
    ['the last third', () => piecePeriod(2023, 'third', 3), 'half', '2023-09/2023-12', [2023, 9, 1], [2023, 12, 31]],
  ] as const)('%s', (_, made, grain, value, [y, m, d], [year, month, day]) =>
    expect(made()).toEqual({ grain, value, first: dayNumber(y, m, d), last: dayNumber(year, month, day) }),
  );
});
