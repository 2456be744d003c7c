import { describe, expect, it } from 'vitest';
import { read, split } from './read.js';

/** Each row: the kind, then texts with the quotation in brackets; what is marked besides is a term. */
const KINDS: Readonly<Record<string, readonly (readonly [kind: string, ...texts: string[]])[]>> = {
  'all in marks': [
    ['direct', 'قال المدير: «[سنفتح الجسر غدا]».', 'وقالت الوزيرة إن «[الطريق الجديد آمن تماما]».'],
    [
      'direct',
      'وقال سامي “[لن نغادر القرية أبدا]”.',
      'وأضاف: "[وصلنا قبل الفجر]".',
      'قال الصياد: «[البحر هادئ اليوم.]»',
    ],
    [
      'direct',
      'أكد الخبير أنه «[من دون ماء لا تقوم زراعة]».',
      'ونقلت صحيفة الساحل عن المزارع قوله: «[ضاع الموسم كله]».',
    ],
    ['direct', '«[لن نبيع الأرض مهما حدث]»، قال المزارع.', 'واختتم «سالم» بقوله: «[نراكم في العام المقبل]».'],
  ],
  'partly in marks': [
    [
      'mixed',
      'قال المدرب إنه «[فخور]» بلاعبيه.',
      'وصف الوزير القرار بأنه «[خطأ فادح]».',
      'وصفها النقاد بـ«[الباهتة]».',
    ],
    ['mixed', 'أشاد الرئيس بالعلاقات «[الودية والعميقة]» مع جيرانه.', 'توصلوا إلى «[اتفاق واسع]»، وفقا لبيان الوزارة.'],
    ['mixed', 'قال الباحث إن البحيرة «[تحتضر]» منذ أعوام.'],
  ],
  "in the article's words": [
    [
      'indirect',
      'قال الوزير إن [الطريق سيفتح غدا].',
      'أعلنت الشركة أنها [ستوظف ألف عامل].',
      'أشار الخبير إلى أن [السعر سيرتفع].',
    ],
    [
      'indirect',
      '[ارتفعت أسعار السمك في الأسواق هذا الشهر]، وفقا لبيان الوزارة.',
      'وبحسب الوزارة، [توقف الإنتاج في المصنع أمس].',
    ],
    [
      'indirect',
      'قال الأمين العام للاتحاد، في حديث إلى الصحافة، إن [الدوري سيؤجل].',
      'وجاء في التقرير أن [النهر فقد نصف مائه].',
    ],
    ['indirect', 'لكن الشرطة تقول إنها [لم تعثر على السيارة].', 'وكانت الشركة قد أعلنت أن [المصنع سيغلق].'],
  ],
  'after a colon': [
    [
      'direct',
      'وقال المدير: [سنبدأ العمل في الربيع].',
      'وأضاف قائلا: [لم ننم تلك الليلة].',
      '# رئيس النادي: [لن نبيع الملعب]',
    ],
  ],
};

/** Where speech in the article's words ends: the bracket closes before what ends it. */
const ENDS: readonly string[] = [
  'قال الوزير إن [الجسر سيفتح غدا]، مما يخفف الزحام.',
  'قال الوزير إن [الجسر جاهز]، وتعهد بصيانته.',
  'قالت الشركة إنها [ستبيع المصنع]، دون الخوض في التفاصيل.',
  'قال الوزير إن [الجسر جاهز] حيث تمر السيارات.',
  'ذكر المركز أن [الأمطار ستستمر 15.5 ساعة] وذلك بسبب المنخفض.',
  'قال المدير إن [الدراسة ستبدأ الأحد وإن الحافلات جاهزة].',
  'قال المدير إن [بيانات الوزارة تفيد أن السعر ارتفع].',
  'قال المدير إن [نسبة الحضور بلغت 90 %].',
  'أكدت الوزارة أن [الدواء متوفر (في كل الصيدليات)].',
];

const NONE: readonly string[] = [
  'يذكر أن المهرجان يقام كل عام.',
  'يشار إلى أن الملعب بني قبل قرن.',
  'هناك دلائل تشير إلى أن الطقس يتغير.',
  'غادر الوزير بعد أن وقع الاتفاق.',
  'لم يذكر الوزير أن الطريق مغلق.',
  'يمكن أن يعود المطر.',
  'صنعت المصفاة وفق أحدث المعايير العالمية.',
  'طالب السكان أن تفتح المدرسة.',
];

const TERMS: readonly string[] = [
  'عرضت قناة «[الواحة]» الفيلم.',
  'قال المدير لـ«[الساحل]» إن العمل بدأ.',
  'يعرف باسم «[طائر الليل]» في القرية.',
  'انضم إلى تنظيم «[داعش]» قبل عام.',
  'زار مناطق «[النخيل]» و«[الرمال]» و«[الوادي]» أمس.',
  'أعلنت الهيئة تركيب الآلة «[ثاقبة]» قرب المحطة.',
  'شاركت في حملة «[ازرع شجرة]» عشرون مدرسة.',
];

describe('kinds', () => {
  for (const [section, rows] of Object.entries(KINDS)) {
    describe(section, () => {
      for (const [kind, ...texts] of rows) {
        it.each(texts)(`${kind}: %s`, (marked) => {
          const { text, spans } = split(marked);
          const found = read(text).quotes.map((quote) => ({ kind: quote.kind, start: quote.start, end: quote.end }));
          expect(found).toEqual(spans.map((span) => ({ kind, ...span })));
        });
      }
    });
  }
});

describe('the end of speech', () => {
  it.each(ENDS)('%s', (marked) => {
    const { text, spans } = split(marked);
    expect(read(text).quotes.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });
});

describe('no quotation', () => {
  it.each(NONE)('%s', (text) => expect(read(text).quotes).toEqual([]));
});

describe('terms', () => {
  it.each(TERMS)('%s', (marked) => {
    const { text, spans } = split(marked);
    const { quotes, terms } = read(text);
    expect(terms.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(terms.every(({ rule }) => rule !== '')).toBe(true);
    expect(quotes.every(({ kind }) => kind === 'indirect')).toBe(true);
  });
});
