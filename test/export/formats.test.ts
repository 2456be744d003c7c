import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import {
  toAnnotatedHtml,
  toBrat,
  toMarkdown,
  toNewsArticle,
  toNinjs,
  toSegments,
  toTimex3,
  toWebAnnotations,
} from '../../src/export.js';
import { type Article, parseArticle } from '../../src/index.js';
import { expectLinear } from '../linear.js';
import { ARTICLE, PARSED, TEXT } from './articles.js';

const ADDRESS = 'https://example.org/17';

describe('schema.org', () => {
  it('gives what is known and leaves out the rest', () => {
    expect(toNewsArticle(ARTICLE)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'أمطار على السراة',
      inLanguage: 'ar',
      datePublished: '2024-11-14',
      dateline: 'أبها - واس',
      contentLocation: { '@type': 'Place', name: 'أبها' },
      sourceOrganization: [{ '@type': 'NewsMediaOrganization', name: 'واس' }],
      articleBody: TEXT.split('\n').slice(3, 5).join('\n\n'),
      wordCount: 24,
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'لم نسجل إصابات، وستفتح الطرق يوم السبت',
          spokenByCharacter: { '@type': 'Person', name: 'سالم القحطاني', jobTitle: 'مدير الدفاع المدني' },
        },
      ],
    });
  });

  it.each(PARSED)('%s: nothing empty, no date but of ISO 8601', (_name, article) => {
    const json = JSON.stringify(toNewsArticle(article));
    expect(json).not.toMatch(/:null|:""|:\[\]/);
    const { datePublished = '2024' } = toNewsArticle(article);
    expect(datePublished).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/);
  });

  it('leaves out dates that only EDTF can say', () => {
    expect(toNewsArticle({ ...ARTICLE, datePublished: 'XXXX-11-14' })).not.toHaveProperty('datePublished');
  });
});

describe('ninjs', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false }));
  // The schema's one reference to another: GeoJSON, which no article has.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const schema = JSON.parse(readFileSync(new URL('ninjs-3.1.schema.json', import.meta.url), 'utf8'));
  const isNinjs = ajv.compile(schema);

  it.each(PARSED)('%s is valid', (_name, article) => {
    expect(isNinjs(toNinjs(article, { uri: ADDRESS })), JSON.stringify(isNinjs.errors)).toBe(true);
  });

  it('would be seen to be invalid', () => {
    expect(isNinjs({ ...toNinjs(ARTICLE, { uri: ADDRESS }), quotes: [] })).toBe(false);
  });

  it.each([
    ['2024-11-14', undefined],
    ['2024-11-14T10:00', undefined],
    ['2024-11-14T10:00+03:00', '2024-11-14T10:00:00+03:00'],
    ['2024-11-14T10:00:05Z', '2024-11-14T10:00:05Z'],
  ])('%s is first created %s', (datePublished, firstCreated) => {
    expect(toNinjs({ ...ARTICLE, datePublished }, { uri: ADDRESS }).firstCreated).toBe(firstCreated);
  });

  it('needs an address', () => {
    expect(() => toNinjs(ARTICLE)).toThrow(TypeError);
    expect(toNinjs({ ...ARTICLE, url: ADDRESS }).uri).toBe(ADDRESS);
  });
});

describe('web annotations', () => {
  it.each(PARSED)('%s: each position and each quotation is the same place', (_name, article, input) => {
    const points = [...input];
    for (const { target } of toWebAnnotations(article, input, { source: ADDRESS }).items) {
      const [{ start, end }, { exact, prefix, suffix }] = target.selector;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(input).toContain(prefix + exact + suffix);
    }
  });

  it('count code points, not UTF-16 units', () => {
    const input = '𝒳𝒴 وصل الوفد يوم الأحد.';
    const { items } = toWebAnnotations(parseArticle(input), input, { source: ADDRESS });
    const date = items.find(({ id }) => id === `${ADDRESS}#date-0`);
    expect(date?.target.selector[0]).toEqual({ type: 'TextPositionSelector', start: 13, end: 22 });
  });

  it('need an address', () => expect(() => toWebAnnotations(ARTICLE, TEXT)).toThrow(TypeError));
});

describe('segments', () => {
  const strip = (text: string): string => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');

  it.each(PARSED)('%s: joined they are the blocks, and marks cover what they mark', (_name, article, input) => {
    const marked = new Map<string, string>();
    for (const { block, segments } of toSegments(article, input)) {
      expect(segments.map(({ text }) => text).join('')).toBe(block.text);
      for (const { text, marks } of segments)
        for (const { kind, index } of marks)
          marked.set(`${kind} ${index}`, (marked.get(`${kind} ${index}`) ?? '') + text);
    }
    for (const [i, quote] of article.quotes.entries())
      if (marked.has(`quote ${i}`)) expect(strip(marked.get(`quote ${i}`) ?? '')).toBe(strip(quote.text));
    for (const [i, date] of article.dates.entries())
      if (marked.has(`date ${i}`)) expect(strip(marked.get(`date ${i}`) ?? '')).toBe(strip(date.text));
  });
});

describe('annotated HTML', () => {
  it('marks what was found', () => {
    expect(toAnnotatedHtml(ARTICLE, TEXT).split('\n').slice(-2)[0]).toBe(
      '<p data-role="paragraph" data-rule="sentence">و<span class="khabar-cue" data-index="0">قال</span> ' +
        '<span class="khabar-mention" data-index="0">مدير الدفاع المدني سالم القحطاني</span>: «' +
        '<span class="khabar-quote" data-index="0" data-kind="direct" data-speaker="سالم القحطاني">لم نسجل إصابات، وستفتح الطرق </span>' +
        '<span class="khabar-quote" data-index="0" data-kind="direct" data-speaker="سالم القحطاني">' +
        '<time class="khabar-date" data-index="2" datetime="2024-11-16">يوم السبت</time></span>».</p>',
    );
  });

  it('has removed blocks where they are asked for', () => {
    expect(toAnnotatedHtml(ARTICLE, TEXT)).not.toContain('شارك');
    expect(toAnnotatedHtml(ARTICLE, TEXT, { removed: true })).toContain('class="khabar-removed">شارك');
  });

  it.each(PARSED)('%s: no element or attribute but its own', (_name, article, input) => expectSafe(article, input));

  it('lets nothing of a hostile text through', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      '&lt;b&gt;',
      '</p>',
      'قال الوزير: «',
      '»',
      ' ',
      'أمس',
      '\n',
      'javascript:x',
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 20 }), (parts) => {
        const input = parts.join(' ');
        expectSafe(parseArticle(input), input);
      }),
    );
  });

  function expectSafe(article: Article, input: string): void {
    const names = new Set<string>();
    const attributes = new Set<string>();
    const parser = new Parser({
      onopentag: (name, values) => {
        names.add(name);
        for (const key of Object.keys(values)) attributes.add(key);
      },
    });
    parser.end(toAnnotatedHtml(article, input, { removed: true }));
    const allowed = ['article', 'h1', 'h2', 'p', 'div', 'span', 'time'];
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
    const own = ['lang', 'dir', 'class', 'datetime'];
    expect([...attributes].filter((name) => !own.includes(name) && !name.startsWith('data-'))).toEqual([]);
  }
});

describe('TIMEX3', () => {
  const timex = (text: string): string[] => {
    const article = parseArticle(text, { referenceDate: '2024-05-16' });
    return [...toTimex3(article, text).matchAll(/<TEXT>([\s\S]*)<\/TEXT>/g)].flatMap(
      ([, body]) => body?.match(/<TIMEX3[^>]*>/g) ?? [],
    );
  };

  it.each([
    ['وصل الوفد يوم الأحد إلى المدينة.', ['<TIMEX3 tid="t1" type="DATE" value="2024-05-12">']],
    ['ارتفع السعر في الربع الأول من عام 2024 كثيرا.', ['<TIMEX3 tid="t1" type="DATE" value="2024-Q1">']],
    ['جف الوادي في صيف 2022 كله.', ['<TIMEX3 tid="t1" type="DATE" value="2022-SU">']],
    ['بني الجسر في التسعينيات كما قيل.', ['<TIMEX3 tid="t1" type="DATE" value="199">']],
    [
      'ولد الشاعر في حوالي عام 1990 في القرية الصغيرة قرب البحر.',
      ['<TIMEX3 tid="t1" type="DATE" value="1990" mod="APPROX">'],
    ],
    [
      'يقام المعرض من 5 إلى 7 مايو 2024 في جدة.',
      [
        '<TIMEX3 tid="t1" type="DATE" value="2024-05-05"/>',
        '<TIMEX3 tid="t2" type="DATE" value="2024-05-07"/>',
        '<TIMEX3 tid="t3" type="DURATION" value="PXD" beginPoint="t1" endPoint="t2">',
      ],
    ],
  ])('%s', (text, elements) => expect(timex(text)).toEqual(elements));

  it.each(PARSED)('%s: well-formed', (_name, article, input) => {
    const open: string[] = [];
    const parser = new Parser(
      {
        onopentagname: (name) => open.push(name),
        onclosetag: (name) => expect(open.pop()).toBe(name),
      },
      { xmlMode: true },
    );
    parser.end(toTimex3(article, input));
    expect(open).toEqual([]);
  });
});

describe('brat', () => {
  it.each(PARSED)('%s: offsets in code points give the words', (_name, article, input) => {
    const { txt, ann } = toBrat(article, input);
    const points = [...txt];
    const ids = new Set<string>();
    for (const line of ann.trimEnd().split('\n')) {
      const [id = '', what = '', words] = line.split('\t');
      expect(ids.has(id)).toBe(false);
      ids.add(id);
      if (!id.startsWith('T')) continue;
      const pieces = what
        .replace(/^\S+ /, '')
        .split(';')
        .map((place) => place.split(' ').map(Number));
      expect(pieces.map(([from, to]) => points.slice(from, to).join('')).join(' ')).toBe(words);
    }
  });

  it('relates a quotation to who said it and by which verb', () => {
    expect(toBrat(ARTICLE, TEXT).ann).toMatch(
      /R1\tCuedBy Arg1:T(\d+) Arg2:T\d+\nT\d+\tSpeaker .*\nR2\tSpokenBy Arg1:T\1 /,
    );
  });
});

describe('Markdown', () => {
  it('escapes what would mean something', () => {
    expect(toMarkdown(parseArticle('خبر *مهم*\n\n1. وصل الوفد إلى [جدة] يوم الأحد الماضي.'))).toContain('\\*مهم\\*');
  });
});

describe('arguments', () => {
  it.each([
    ['toNewsArticle', () => toNewsArticle(undefined as never)],
    ['toNinjs', () => toNinjs([] as never, { uri: ADDRESS })],
    ['toMarkdown', () => toMarkdown('خبر' as never)],
    ['toSegments', () => toSegments(ARTICLE, 7 as never)],
    ['toAnnotatedHtml', () => toAnnotatedHtml(ARTICLE, 'غيره')],
    ['toBrat', () => toBrat(null as never, TEXT)],
    ['toTimex3', () => toTimex3({} as never, TEXT)],
    ['toWebAnnotations', () => toWebAnnotations(ARTICLE, undefined as never, { source: ADDRESS })],
  ])('%s says what it expected', (_name, call) => expect(call).toThrow(/^(article|input) must be .*(got|has) /));
});

describe('many marks in one block', () => {
  it('take time by their number', () => {
    expectLinear((count) => {
      const input = 'أمس و'.repeat(count);
      const article = parseArticle(input);
      return () => expect(toSegments(article, input)[0]?.segments.length).toBeGreaterThan(count);
    }, 2000);
  });
});
