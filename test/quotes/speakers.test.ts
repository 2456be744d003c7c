import { describe, expect, it } from 'vitest';
import { read } from './read.js';
import { CARRIED } from './texts/carried.js';
import { PHRASES } from './texts/phrases.js';
import { SPEAKERS } from './texts/speakers.js';
import { SUBJECTS } from './texts/subjects.js';

describe('speakers', () => {
  for (const [section, rows] of Object.entries({ ...SPEAKERS, ...SUBJECTS, ...PHRASES })) {
    describe(section, () => {
      it.each(rows.map(([text, ...rest]) => ({ text, rest })))('$text', ({ text, rest: [name, role, resolution] }) => {
        const speaker = read(text).quotes.at(-1)?.speaker;
        expect(speaker && { name: speaker.name, role: speaker.role, resolution: speaker.resolution }).toEqual(
          name === null ? null : { name, role, resolution },
        );
      });
    });
  }

  for (const [section, rows] of Object.entries(CARRIED)) {
    it.each(rows)(`${section}: %s`, (text, name) => expect(read(text).quotes.at(-1)?.speaker?.name ?? null).toBe(name));
  }

  it('«نقلت X عن Y» gives Y the speech and X as what it came through', () => {
    const [quote] = read('ونقلت وكالة إنترفاكس عن الوزير هاني البدري أن الطريق آمن.').quotes;
    expect(quote?.speaker?.name).toBe('هاني البدري');
    expect(quote?.via?.name).toBe('وكالة إنترفاكس');
    expect(quote?.cue).toMatchObject({ text: 'نقلت', lemma: 'نقل' });
  });

  it('and before «قوله» without a colon', () => {
    const [quote] = read('ونقلت مجلة الساحل عن ديتر هيكينج قوله "تدربوا منذ يومين ولا نعرف شيئا بعد".').quotes;
    expect(quote?.speaker?.name).toBe('ديتر هيكينج');
  });

  it('«بحسب X، قال Y» too', () => {
    const [quote] = read('وبحسب وكالة إنترفاكس، قال الوزير: «الطريق آمن تماما».').quotes;
    expect(quote?.via?.name).toBe('وكالة إنترفاكس');
    expect(quote?.cue?.text).toBe('قال');
  });

  it('a cue leaves و out and keeps its pronoun', () => {
    expect(read('وأضاف الوزير أن الطريق آمن.').quotes[0]?.cue?.text).toBe('أضاف');
    expect(read('وقد وصفتها الصحف بأنها «خطوة جريئة».').quotes[0]?.cue).toMatchObject({ text: 'وصفتها', lemma: 'وصف' });
  });
});
