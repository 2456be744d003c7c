import { describe, expect, it } from 'vitest';
import { EXTENSIONS, RANGE_EXTENSIONS, RULES } from '../../src/dates/rules.js';
import { AFTER, BARE, CORPUS, NEGATIVE, REFERENCE, SEVERAL } from './corpus.js';
import { detect } from './detect.js';

/** «في [16 مايو]»: the text, and the date that must be found in it. */
function split(phrase: string): { text: string; date: string } {
  const open = phrase.indexOf('[');
  const close = phrase.indexOf(']');
  return { text: phrase.replace(/[[\]]/g, ''), date: open < 0 ? phrase : phrase.slice(open + 1, close) };
}

function shown(text: string, reference?: string): string[] {
  return detect(text, reference).map((date) => `${date.text} = ${date.value}`);
}

for (const [section, rows] of Object.entries(CORPUS)) {
  describe(section, () => {
    for (const [value, ...phrases] of rows) {
      it.each(phrases)(`${value}: %s`, (phrase) => {
        const { text, date } = split(phrase);
        expect(shown(text, REFERENCE)).toEqual([`${date} = ${value}`]);
        expect(detect(text)[0]?.calendar).toMatch(/^(?:gregorian|hijri)$/);
      });
    }
  });
}

describe('without a reference', () => {
  for (const [value, ...phrases] of BARE) {
    it.each(phrases)(`${value}: %s`, (phrase) => {
      const { text, date } = split(phrase);
      expect(shown(text)).toEqual([`${date} = ${value}`]);
    });
  }
});

describe('several dates', () => {
  it.each(SEVERAL)('%s', (text, ...values) =>
    expect(detect(text as string, REFERENCE).map(({ value }) => value)).toEqual(values),
  );
});

describe('behind another date', () => {
  for (const [text, ...values] of AFTER) {
    it.each([undefined, REFERENCE])(`${text}: %s`, (reference) =>
      expect(detect(text, reference).map(({ value }) => value)).toEqual(values),
    );
  }
});

describe('a day that the years at hand have not', () => {
  it.each(['وصل في 29 فبراير', 'سيصل في 29 فبراير', 'في 29 فبراير', 'في 29 فبراير المقبل', 'في 29 فبراير الماضي'])(
    '%s',
    (text) => expect(detect(text, '2022-05-16').map(({ value }) => value)).toEqual([null]),
  );
});

describe('no date', () => {
  it.each(NEGATIVE)('%s', (text) => expect(shown(text, REFERENCE)).toEqual([]));
});

describe('rules', () => {
  it.each(RULES.map(({ shape, example }) => [shape, example]))('%s reads its example %s', (_, example) => {
    const dates = detect(example as string, REFERENCE);
    expect(dates.length).toBeGreaterThan(0);
    expect((dates[0] as { value: unknown }).value).not.toBeNull();
  });

  it.each([...EXTENSIONS, ...RANGE_EXTENSIONS].map(({ rule }) => [rule.shape, rule.example]))(
    '%s reads its example %s',
    (_, example) => {
      expect(shown(example as string, REFERENCE)).toHaveLength(1);
    },
  );
});
