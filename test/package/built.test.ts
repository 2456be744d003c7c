import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as source from '../../src/index.js';
import { CORPUS, REFERENCE } from '../dates/corpus.js';
import { TEXTS } from '../quotes/texts/index.js';

const built = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof source;
const articles = new URL('../../test-fixtures/articles/', import.meta.url);
const phrases = Object.values(CORPUS).flatMap((rows) => rows.flatMap(([, ...texts]) => texts));

// The build shortens the lexicon: what reads its lines by another sign than `|` finds one word there.
describe('what is built reads as its sources do', () => {
  it('articles', () => {
    const names = readdirSync(articles).filter((name) => name.endsWith('.txt') && !name.includes('.expected.'));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const text = readFileSync(new URL(name, articles), 'utf8');
      expect(built.parseArticle(text), name).toEqual(source.parseArticle(text));
    }
  });

  it('quotations', () => {
    for (const text of [...TEXTS, 'وقالت هيئة الإذاعة البريطانية (بي.بي.سي) إن الجسر أغلق أمس.'])
      expect(built.splitQuotes(text), text).toEqual(source.splitQuotes(text));
  });

  it('dates', () => {
    for (const text of phrases)
      expect(built.detectDates(text, { referenceDate: REFERENCE }), text).toEqual(
        source.detectDates(text, { referenceDate: REFERENCE }),
      );
  });
});
