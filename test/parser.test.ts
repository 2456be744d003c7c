import { describe, expect, it } from 'vitest';
import * as door from '../src/index.js';
import { createParser, parseArticle } from '../src/index.js';

const LEAD = 'أعلنت البلدية اليوم أنها ستبدأ أعمال الصيانة في الشارع الرئيسي يوم الأحد المقبل.';

describe('the door', () => {
  it('has these names and no others', () => {
    expect(Object.keys(door).sort()).toEqual([
      'createParser',
      'detectDates',
      'parseArticle',
      'splitQuotes',
      'stripBoilerplate',
    ]);
  });
});

describe('a configured parser', () => {
  it('knows the phrases it was given, in any spelling', () => {
    const text = `صيانة الشارع الرئيسي\n${LEAD}\nمِن زاوية أُخرى\nالشارع القديم يستعيد أشجاره`;
    expect(parseArticle(text).related).toEqual([]);
    const { parseArticle: parse } = createParser({
      phrases: [{ role: 'related', text: 'من زاوية أخرى', reach: 'list' }],
    });
    expect(parse(text).related.map(({ headline }) => headline)).toEqual(['الشارع القديم يستعيد أشجاره']);
  });

  it('knows the outlets, places and agencies it was given', () => {
    const { parseArticle: parse } = createParser({
      outlets: ['الضفة الإخبارية'],
      places: ['سلفيت'],
      agencies: { 'ض ب': 'ض ب | وكالة الضفة' },
    });
    const read = (line: string) => parse(`صيانة الشارع الرئيسي\n${line}\n${LEAD}`).dateline;
    expect(read('سلفيت - ض ب')).toMatchObject({ place: 'سلفيت', agency: 'ض ب' });
    expect(read('سلفيت: الضفة الإخبارية')).toMatchObject({ place: 'سلفيت', agency: 'الضفة الإخبارية' });
  });

  it('knows the reporting verbs and titles it was given', () => {
    const text = 'وهمهم القائمقام سليم الدباغ: «لن نغلق الطريق هذا الشتاء».';
    const { splitQuotes } = createParser({
      verbs: [['همهم', 'say', 'همهم يهمهم مهمهم']],
      titles: { قائمقام: 'm', القائمقام: 'm' },
    });
    expect(splitQuotes(text)[0]).toMatchObject({
      cue: { lemma: 'همهم' },
      speaker: { name: 'سليم الدباغ', role: 'القائمقام' },
    });
  });

  it('gives the dateline by the line that names the place', () => {
    const text = `إغلاق مصنع\nرويترز\nدمياط 12 مارس آذار (رويترز) - ${LEAD}`;
    expect(parseArticle(text).dateline).toMatchObject({ text: 'دمياط', place: 'دمياط', agency: 'رويترز' });
  });

  it('leaves the shared one as it was', () => {
    createParser({ places: ['سلفيت'] });
    expect(parseArticle(`صيانة الشارع\nسلفيت\n${LEAD}`).dateline).toBeNull();
  });

  it.each([
    [{ phrases: [{ role: 'footer', text: 'من نحن' }] }, /role must be one of/],
    [{ phrases: [{ role: 'share', text: ' ' }] }, /config\.phrases: expected a text/],
    [{ outlets: [42] }, /config\.outlets/],
    [{ verbs: [['همهم', 'shout', 'همهم يهمهم مهمهم']] }, /kind must be one of/],
    [{ verbs: [['همهم', 'say', 'همهم']] }, /past, present and participle/],
    [{ titles: { قائمقام: 'x' } }, /config\.titles/],
    [{ titles: [] }, /config\.titles must be an object, got an array/],
    [{ outlets: 'الضفة' }, /config\.outlets must be an array, got string/],
    [{ titels: {} }, /config has no titels: expected phrases, outlets/],
    [null, /config must be an object, got null/],
  ])('%j is refused', (config, message) => {
    expect(() => createParser(config as never)).toThrow(TypeError);
    expect(() => createParser(config as never)).toThrow(message);
  });
});
