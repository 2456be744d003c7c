import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser, parseArticle } from '../src/index.js';
import { createBoilerplateLearner, learnBoilerplate } from '../src/learn.js';

const DAYS = ['السبت', 'الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت الماضي'];
const PLACES = ['عدن', 'أبها', 'تونس', 'وهران', 'نواكشوط', 'البصرة', 'حلب', 'أسيوط'];

/** Eight articles of an outlet with these last lines; `{}` is the place. */
function outlet(...tail: string[]): string[] {
  return DAYS.map((day, d) =>
    [
      `أمطار على ${PLACES[d]}`,
      `هطلت أمطار غزيرة على ${PLACES[d]} يوم ${day}، وأغلقت طرقا عدة.`,
      `وقال مدير الدفاع المدني في ${PLACES[d]} إن الفرق تعمل.`,
      'ولم تسجل إصابات بحسب البيان الأخير.',
      ...tail.map((line) => line.replace('{}', PLACES[d] as string)),
    ].join('\n'),
  );
}
const learned = (documents: string[]): string[] => learnBoilerplate(documents).map(({ at, text }) => `${at}: ${text}`);

describe('what one host repeats', () => {
  it('is learned: lines, and beginnings of lines that go on differently', () => {
    expect(learned(outlet('تطبيق الضفة على جوالك', 'موضوع من بوابة الضفة عن {}'))).toEqual([
      'line: تطبيق الضفة على جوالك',
      'start: موضوع من بوابة الضفة عن',
    ]);
  });

  it('is removed by a parser that knows it', () => {
    const documents = outlet('تطبيق الضفة على جوالك');
    const [first = ''] = documents;
    expect(parseArticle(first).text).toContain('جوالك');
    const parser = createParser({ phrases: learnBoilerplate(documents) });
    expect(parser.parseArticle(first).text).toBe(first.split('\n').slice(1, 4).join('\n\n'));
  });

  it('is counted, and told as it is written last', () => {
    const documents = outlet('تطبيق الضفة على جوالك');
    documents[7] = (documents[7] as string).replace('تطبيق', 'تَطبيق');
    expect(learnBoilerplate(documents)).toEqual([
      { role: 'other', text: 'تَطبيق الضفة على جوالك', at: 'line', documents: 8 },
    ]);
  });
});

describe('what is never learned', () => {
  it.each([
    ['what the lexicon has', outlet('شارك هذا الموضوع:', 'مواضيع ذات صلة')],
    ['how sentences begin', outlet('وأضاف المدير أن العمل في {} سيستمر أياما.')],
    ['what stands at the beginning', outlet().map((text) => `نشرة الضفة الجوية\n${text}`)],
    ['what few have', [...outlet(), ...outlet('تطبيق الضفة على جوالك').slice(0, 4)]],
    [
      'what prose has too',
      [
        ...outlet('تطبيق الضفة على جوالك'),
        ...outlet().map((text) => text.replace('ولم تسجل', 'وظهر تطبيق الضفة على جوالك القديم، ولم تسجل')),
      ],
    ],
    [
      'what stands in the middle as well',
      outlet('تطبيق الضفة على جوالك').map((text) => text.replace('\n', '\nتطبيق الضفة على جوالك\n')),
    ],
  ])('%s', (_what, documents) => expect(learned(documents)).toEqual([]));
});

describe('for any documents', () => {
  const word = fc.constantFrom(
    'خبر',
    'الضفة',
    'على',
    'جوالك',
    'تطبيق',
    'أمس',
    'قال',
    'الوزير',
    '.',
    '،',
    '\n',
    '\n\n',
    '|',
    '(ال)',
    '<b>',
    '\ud800',
  );
  const document = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  it('what is learned makes a parser, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), (documents) => {
        const phrases = learnBoilerplate(documents, { minDocuments: 2, minShare: 0 });
        const parser = createParser({ phrases });
        for (const text of documents) parser.parseArticle(text);
      }),
      { numRuns: 30 },
    );
  });

  it('one after the other or all at once is the same', () => {
    const documents = outlet('تطبيق الضفة على جوالك');
    const learner = createBoilerplateLearner();
    for (const text of documents) learner.add(text);
    expect(learner.finish()).toEqual(learnBoilerplate(documents));
  });
});

describe('a wrong argument', () => {
  it.each([
    [{ minDocuments: 0 }, /minDocuments must be/],
    [{ minDocuments: 2.5 }, /minDocuments must be/],
    [{ minShare: 2 }, /minShare must be/],
  ])('%j', (options, message) => expect(() => createBoilerplateLearner(options)).toThrow(message));

  it('a document that is none', () => expect(() => learnBoilerplate([7 as never])).toThrow(TypeError));
});
