import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** A text, and of its last quotation the speaker's name, role and resolution. */
const SPEAKERS: Readonly<
  Record<string, readonly (readonly [text: string, name: string | null, role: string | null, resolution?: string])[]>
> = {
  'at the cue': [
    ['قال وزير النقل هاني البدري إن الطريق آمن.', 'هاني البدري', 'وزير النقل', 'named'],
    ['قالت المتحدثة باسم وزارة الصحة سلمى كرم إن اللقاح متوفر.', 'سلمى كرم', 'المتحدثة باسم وزارة الصحة', 'named'],
    ['قال عادل نوري، مساعد المدير، إن العمل بدأ.', 'عادل نوري', 'مساعد المدير', 'named'],
    ['أكد المهندس خالد بن سالم الحداد أن الجسر جاهز.', 'خالد بن سالم الحداد', null, 'named'],
    [
      'قال رئيس جمعية الصيادين في الميناء، مراد حسون، إن الموسم ضعيف.',
      'مراد حسون',
      'رئيس جمعية الصيادين في الميناء',
      'named',
    ],
    ['قالت وزارة الزراعة إن المحصول جيد.', 'وزارة الزراعة', null, 'named'],
    ['وقال علي عيدة إن الطريق آمن.', 'علي عيدة', null, 'named'],
    ['قالت روسيا والصين إن المحادثات مفيدة.', 'روسيا والصين', null, 'named'],
    ['قال مصدر أمني إن الطريق مغلق.', 'مصدر أمني', null, 'named'],
  ],
  'before the verb': [
    ['وكانت وزارة المالية قد أعلنت أن السعر سيرتفع.', 'وزارة المالية', null, 'named'],
    ['شكر المدرب الجمهور، لكن اللجنة تقول إن المباراة ستعاد.', 'اللجنة', null, 'named'],
  ],
  'short for a name': [
    ['قال وزير النقل هاني البدري إن الطريق آمن. وقال البدري إن الجسر جاهز.', 'هاني البدري', null, 'shortened'],
    ['قال وزير النقل هاني البدري إن الطريق آمن. وقال الوزير إن الجسر جاهز.', 'هاني البدري', 'الوزير', 'shortened'],
    ['أعلنت وكالة الفضاء الوطنية أن القمر أطلق. وقالت الوكالة إنه وصل.', 'وكالة الفضاء الوطنية', null, 'shortened'],
    ['قال مروان سعد إن الحقل جف. وأكد هذا الخبير أن المطر تأخر.', 'مروان سعد', 'هذا الخبير', 'shortened'],
  ],
  carried: [
    ['قال الوزير هاني البدري إن الطريق آمن. وأضاف أن الجسر جاهز.', 'هاني البدري', 'الوزير', 'carried'],
    [
      'قالت الوزيرة سلمى رشيد إن اللقاح آمن.\nقال المدير فؤاد زكي إنه وصل.\nوأضافت أن الحملة مستمرة.',
      'سلمى رشيد',
      'الوزيرة',
      'carried',
    ],
    ['قال مسؤولون إن المطار مغلق. وأضافوا أن الرحلات ألغيت.', null, null],
  ],
  participles: [
    ['أكد المدير فؤاد زكي أن العمل بدأ، مضيفا أن الأجور دفعت.', 'فؤاد زكي', 'المدير', 'named'],
    ['تنفي بكين الاتهامات، مؤكدة أنها ليست طرفا.', 'بكين', null, 'named'],
  ],
};

describe('speakers', () => {
  for (const [section, rows] of Object.entries(SPEAKERS)) {
    describe(section, () => {
      it.each(rows.map(([text, ...rest]) => ({ text, rest })))('$text', ({ text, rest: [name, role, resolution] }) => {
        const speaker = read(text).quotes.at(-1)?.speaker;
        expect(speaker && { name: speaker.name, role: speaker.role, resolution: speaker.resolution }).toEqual(
          name === null ? null : { name, role, resolution },
        );
      });
    });
  }

  it('«نقلت X عن Y» gives Y the speech and X as what it came through', () => {
    const [quote] = read('ونقلت وكالة إنترفاكس عن الوزير هاني البدري أن الطريق آمن.').quotes;
    expect(quote?.speaker?.name).toBe('هاني البدري');
    expect(quote?.via?.name).toBe('وكالة إنترفاكس');
    expect(quote?.cue).toMatchObject({ text: 'نقلت', lemma: 'نقل' });
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
