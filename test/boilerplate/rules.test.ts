import { describe, expect, it } from 'vitest';
import { LINE_RULES } from '../../src/boilerplate/rules.js';
import { parseArticle } from '../../src/index.js';

const LEAD = 'أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.';
const NEXT = 'وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا.';
const HEADLINE = 'سلفيت تصلح شارعها الرئيسي';

/** The blocks of an article with one line put into it: `[role, text]` of what is not the article's own. */
function rolesOf(line: string, at: 'head' | 'middle' | 'tail'): string[] {
  const lines = [HEADLINE, LEAD, NEXT];
  lines.splice(at === 'head' ? 1 : at === 'middle' ? 2 : 3, 0, line);
  return parseArticle(lines.join('\n'))
    .blocks.filter(({ text }) => ![HEADLINE, LEAD, NEXT].includes(text))
    .map(({ role, text }) => `${role}: ${text}`);
}

describe('of each rule about a line, its example', () => {
  it.each(LINE_RULES.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
    const line = example.replace(/[[\]]/g, '');
    const told = /\[(.*)\]/.exec(example)?.[1] ?? line;
    const rules = [
      [HEADLINE, line, LEAD, NEXT],
      [HEADLINE, LEAD, NEXT, line],
    ].map((lines) => parseArticle(lines.join('\n')).blocks.find(({ text }) => text === told)?.rule);
    // A phrase is the rule's name where one is found.
    expect(rules).toContain(name === 'phrase' ? `«${line.split(' ').slice(0, 5).join(' ')}»` : name);
  });
});

describe('above the headline', () => {
  it.each(['محليات', 'ثقافة وفنون', 'عربي ودولي'])('the name of a section: %s', (section) => {
    const { headline, subheadline, blocks } = parseArticle([section, HEADLINE, LEAD, NEXT].join('\n'));
    expect(headline).toBe(HEADLINE);
    expect(subheadline).toBeNull();
    expect(blocks[0]).toMatchObject({ role: 'navigation', text: section });
  });

  it('the name of a section, and the headline is as short', () => {
    const { headline } = parseArticle(['رأي', 'الماء قبل النفط', 'بقلم: سامي الحاج', LEAD, NEXT].join('\n'));
    expect(headline).toBe('الماء قبل النفط');
  });

  it.each(['عام /\n', 'عام /  '])('a slug, and white space behind it: %j', (slug) => {
    const [first] = parseArticle([slug, HEADLINE, LEAD, NEXT].join('\n')).blocks;
    expect(first).toMatchObject({ role: 'subheadline', rule: 'slug', text: 'عام /' });
  });

  it('left-over markup that opens the page with white space', () => {
    const [first] = parseArticle(['   alt="ميناء المدينة" />', HEADLINE, LEAD, NEXT].join('\n')).blocks;
    expect(first).toMatchObject({ role: 'other', text: 'alt="ميناء المدينة" />' });
  });

  it('the name of a section is the headline where no other line is', () => {
    expect(parseArticle(['صور', LEAD, NEXT].join('\n')).headline).toBe('صور');
  });
});

describe('the headline is what the text tells of', () => {
  const headlineOf = (...lines: string[]): string | null => parseArticle([...lines, LEAD, NEXT].join('\n')).headline;

  it('rather than a name above it', () => {
    expect(headlineOf('رئيس التحرير', 'باسم صبري', HEADLINE)).toBe(HEADLINE);
    expect(headlineOf('الدوري المصري', 'النسور', HEADLINE)).toBe(HEADLINE);
  });

  it('rather than another story, where it stands twice', () => {
    const { headline, blocks } = parseArticle(
      ['برشلونة يفوز على الضيف', HEADLINE, LEAD, `${HEADLINE} بعد طول انتظار`, NEXT].join('\n'),
    );
    expect(headline).toBe('برشلونة يفوز على الضيف');
    expect(blocks[1]).toMatchObject({ role: 'subheadline' });
    expect(headlineOf('برشلونة يفوز على الضيف', HEADLINE, HEADLINE)).toBe(HEADLINE);
  });

  it('but a column keeps the title above its writer', () => {
    expect(headlineOf('بين بحرين', 'سامي الحاج', 'بلدية سلفيت تصلح الشارع')).toBe('بين بحرين');
  });

  it('and what it says again below is not text', () => {
    const title = 'بلدية سلفيت تبدأ أعمال الصيانة في الشارع';
    const { headline, blocks } = parseArticle([title, LEAD, title, NEXT].join('\n'));
    expect(headline).toBe(title);
    expect(blocks[2]).toMatchObject({ role: 'navigation', text: title });
  });
});

describe('a page with two dates', () => {
  it('has its own clock above the headline', () => {
    const { datePublished, blocks } = parseArticle(
      ['الخميس 21 نوفمبر 2024', HEADLINE, '6-11-2024 | 16:19', LEAD, NEXT].join('\n'),
    );
    expect(datePublished).toBe('2024-11-06T16:19');
    expect(blocks[0]).toMatchObject({ role: 'other', rule: 'clock of the page' });
  });
});

describe('a line for each link', () => {
  it('goes on to the end of its sentence', () => {
    const lines = [
      'وقال مدير المشروع',
      'سامي الحاج',
      '، أمس، إن العمل بدأ في',
      'الشارع',
      'وسينتهي قريبا',
      '. وشكر السكان.',
    ];
    const { blocks } = parseArticle([HEADLINE, LEAD, ...lines, NEXT].join('\n'));
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(blocks[2]?.text).toBe(lines.join(' '));
  });

  it('is not a poem', () => {
    const verses = ['يا شارعا نمشي على', 'أحجاره في', 'كل صبح مقبل'];
    const { blocks } = parseArticle([HEADLINE, LEAD, ...verses, NEXT].join('\n'));
    expect(blocks).toHaveLength(6);
  });
});

describe('a brief of short sentences', () => {
  it('has a text', () => {
    const { headline, authors, text, quotes } = parseArticle('عودة الوفد\nقال الوزير: «سنعود غدا».\nشارك هذا الخبر');
    expect({ headline, authors, text }).toEqual({
      headline: 'عودة الوفد',
      authors: [],
      text: 'قال الوزير: «سنعود غدا».',
    });
    expect(quotes.map(({ text }) => text)).toEqual(['سنعود غدا']);
  });

  it('needs no headline', () => {
    expect(parseArticle('وصل الوفد إلى جدة أمس.')).toMatchObject({ headline: null, text: 'وصل الوفد إلى جدة أمس.' });
  });

  it('is none beside longer ones', () => {
    expect(parseArticle(['سنعود غدا.', LEAD, NEXT].join('\n')).headline).toBe('سنعود غدا.');
  });
});

describe('between headline and text', () => {
  it.each([
    ['كتب: سامي الحاج', ['byline: كتب: سامي الحاج']],
    ['كتبت ليلى منصور', ['byline: كتبت ليلى منصور']],
    ['سامي الحاج - رام الله', ['byline: سامي الحاج - رام الله']],
    ['رام الله: سامي الحاج', ['byline: رام الله: سامي الحاج']],
    ['رام الله - رويترز', ['dateline: رام الله - رويترز']],
    ['(أ ف ب)', ['dateline: (أ ف ب)']],
    ['الأربعاء 15 مايو 2024 - 5:32 م', ['published: الأربعاء 15 مايو 2024 - 5:32 م']],
    ['تاريخ النشر: 16th, May 2024 GMT', ['published: تاريخ النشر: 16th, May 2024 GMT']],
    ['مايو 16, 2024آخر تحديث: مايو 16, 2024', ['published: مايو 16, 2024', 'modified: آخر تحديث: مايو 16, 2024']],
    [
      'رام الله 8 ذو القعدة 1445 هـ الموافق 16 مايو 2024 م واس',
      ['dateline: رام الله', 'published: 8 ذو القعدة 1445 هـ الموافق 16 مايو 2024 م', 'dateline: واس'],
    ],
    ['وزير العمل خلال الجولة', ['subheadline: وزير العمل خلال الجولة']],
    ['علي حسن سالم', ['byline: علي حسن سالم']],
    ['• علي حسن سالم', ['byline: • علي حسن سالم']],
    ['بلدية سلفيت', ['caption: بلدية سلفيت']],
    ['مدير المشروع', ['caption: مدير المشروع']],
    ['رام الله ـ فلسطين اليوم', ['dateline: رام الله ـ فلسطين اليوم']],
    ['الضفة اليوم - فريق التحرير', ['byline: الضفة اليوم - فريق التحرير']],
    ['الضفة 24 | و.م.ع نشر في: 9 مارس 2023', ['subheadline: الضفة 24 | و.م.ع', 'published: نشر في: 9 مارس 2023']],
    ['المناطق_متابعات', ['dateline: المناطق_متابعات']],
    [
      'أخبار عامة - شؤون محلية - اقتصاد - ثقافة - رياضة - أسعار العملات',
      ['navigation: أخبار عامة - شؤون محلية - اقتصاد - ثقافة - رياضة - أسعار العملات'],
    ],
    ['سامي الحاج - عدن - علي حسن - القاهرة', ['byline: سامي الحاج - عدن - علي حسن - القاهرة']],
    ['فيسبوك تويتر واتساب', ['share: فيسبوك تويتر واتساب']],
    ['Share on FacebookShare on Twitterwhatsapp', ['share: Share on FacebookShare on Twitterwhatsapp']],
    ['3 دقائق قراءة', ['metrics: 3 دقائق قراءة']],
    ['قراءة دقيقة واحدة', ['metrics: قراءة دقيقة واحدة']],
    ['TT', ['share: TT']],
    ['نشر: 6 مايو 2024', ['published: نشر: 6 مايو 2024']],
    ['سامي الحاج | 16 مايو 2024', ['byline: سامي الحاج', 'published: | 16 مايو 2024']],
    ['16 مايو 2024 | كتب: سامي الحاج', ['published: 16 مايو 2024', 'byline: | كتب: سامي الحاج']],
    ['رام الله/ سامي الحاج/ الأناضول', ['byline: رام الله/ سامي الحاج/ الأناضول']],
    ['تحرير من طرف سامي الحاج', ['byline: تحرير من طرف سامي الحاج']],
    ['حفارة قرب المدرسة القديمة. © أ ف ب / أرشيف', ['caption: حفارة قرب المدرسة القديمة. © أ ف ب / أرشيف']],
    [
      'حفارة تعمل عند مدخل المدرسة - 14 مايو 2024 - رويترز',
      ['caption: حفارة تعمل عند مدخل المدرسة - 14 مايو 2024 - رويترز'],
    ],
    ['سامي الحاج (عدن)، تصوير: علي حسن', ['byline: سامي الحاج (عدن)، تصوير: علي حسن']],
    ['عمال في الشارع الرئيسي (رويترز)', ['caption: عمال في الشارع الرئيسي (رويترز)']],
  ])('%s', (line, roles) => expect(rolesOf(line, 'head')).toEqual(roles));
});

describe('in the middle of the text', () => {
  it.each([
    ['إعلان', ['ad: إعلان']],
    ['اقرأ أيضا: المجلس يقر موازنة العام', ['related: اقرأ أيضا: المجلس يقر موازنة العام']],
    ['ماذا عن الأشجار؟', ['heading: ماذا عن الأشجار؟']],
    ['***', ['paragraph: ***']],
    ['صورة أرشيفية للشارع (أرشيفية)', ['caption: صورة أرشيفية للشارع (أرشيفية)']],
    ['© رويترز / سالم حداد', ['caption: © رويترز / سالم حداد']],
    ['عرض هذا المنشور على Instagram', ['share: عرض هذا المنشور على Instagram']],
    ['تابعوا «الضفة» عبر Google News', ['subscription: تابعوا «الضفة» عبر Google News']],
    ['لمتابعة أخبار المحافظات على واتساب اضغط هنا', ['subscription: لمتابعة أخبار المحافظات على واتساب اضغط هنا']],
    ['المزيد من الصبر مطلوب', ['paragraph: المزيد من الصبر مطلوب']],
    ['للمزيد: المجلس يقر موازنة العام', ['related: للمزيد: المجلس يقر موازنة العام']],
  ])('%s', (line, roles) => expect(rolesOf(line, 'middle')).toEqual(roles));
});

describe('a list of other stories in the text', () => {
  it('ends at a sentence, however short', () => {
    const lines = ['الأكثر قراءة', 'لماذا ترتفع أسعار القهوة؟', 'الأكثر قراءة نهاية', 'وأضاف سامي: «لن نغادر».'];
    const { blocks } = parseArticle([HEADLINE, LEAD, ...lines, NEXT].join('\n'));
    expect(blocks.slice(2).map(({ role }) => role)).toEqual([
      'related',
      'related',
      'navigation',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('behind the text', () => {
  it.each([
    ['المصدر : الجزيرة + وكالات', ['credit: المصدر : الجزيرة + وكالات']],
    ['--(بترا)', ['credit: --(بترا)']],
    ['مرتبطالمصدر: وكالات', ['related: مرتبط', 'credit: المصدر: وكالات']],
    ['وسوم: البلدية، الطرق، سلفيت', ['keywords: وسوم: البلدية، الطرق، سلفيت']],
    ['“قارئ نهم. خبير طعام. عاشق للقهوة. مبتكر.”', ['author-bio: “قارئ نهم. خبير طعام. عاشق للقهوة. مبتكر.”']],
    [
      'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
      ['comments: لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *'],
    ],
    ['زر الذهاب إلى الأعلى', ['navigation: زر الذهاب إلى الأعلى']],
    ['© 2024 صحيفة الضفة', ['copyright: © 2024 صحيفة الضفة']],
    ['Dr. Randa', ['other: Dr. Randa']],
    ['هذا الخبر سلفيت تصلح شارعها ظهر أولاً في الضفة.', ['copyright: هذا الخبر سلفيت تصلح شارعها ظهر أولاً في الضفة.']],
    ['مدير المشروع باسم البلدية', ['paragraph: مدير المشروع باسم البلدية']],
    ['Copy URL URL Copied', ['link: Copy URL URL Copied']],
    ['name@example.org', ['author-bio: name@example.org']],
    ['* خدمة «نيويورك تايمز»', ['credit: * خدمة «نيويورك تايمز»']],
    ['// انتهى //', ['other: // انتهى //']],
    ['...المزيد', ['link: ...المزيد']],
    ['تابعونا على تيليجرام', ['subscription: تابعونا على تيليجرام']],
    [
      'هذا الموقع يستخدم ملفات تعريف الارتباط لتحسين تجربتك.',
      ['notice: هذا الموقع يستخدم ملفات تعريف الارتباط لتحسين تجربتك.'],
    ],
    ['شوهد 1043 مرة', ['metrics: شوهد 1043 مرة']],
    ['18 ألف مشاهدة', ['metrics: 18 ألف مشاهدة']],
    ['👁 12.4K', ['metrics: 👁 12.4K']],
    ['للاستفسارات الإعلامية، يرجى التواصل مع:', ['other: للاستفسارات الإعلامية، يرجى التواصل مع:']],
    ['وصلتك هذه الرسالة لأنك مشترك في النشرة', ['subscription: وصلتك هذه الرسالة لأنك مشترك في النشرة']],
  ])('%s', (line, roles) => expect(rolesOf(line, 'tail')).toEqual(roles));
});

describe('boxes of a page', () => {
  const labelled = (...lines: string[]): string[] =>
    parseArticle(lines.join('\n')).blocks.map(({ role, text }) => `${role}: ${text.slice(0, 24)}`);
  const [lead, next] = [`paragraph: ${LEAD.slice(0, 24)}`, `paragraph: ${NEXT.slice(0, 24)}`];
  const title = `headline: ${HEADLINE.slice(0, 24)}`;

  it('the text goes on behind a box that a link leads over', () => {
    const box = ['تخطى قصص مقترحة وواصل القراءة', 'قصص مقترحة', 'قرية في الجبل', 'نهاية قصص مقترحة'];
    expect(labelled(HEADLINE, LEAD, ...box, 'شارع قديم', NEXT)).toEqual([
      title,
      lead,
      'navigation: تخطى قصص مقترحة وواصل ال',
      'related: قصص مقترحة',
      'related: قرية في الجبل',
      'navigation: نهاية قصص مقترحة',
      'heading: شارع قديم',
      next,
    ]);
  });

  it('and behind the end of a list', () => {
    expect(labelled(HEADLINE, LEAD, 'اقرأ أيضا', 'قرية في الجبل', 'end of list', 'شارع قديم', NEXT).slice(3)).toEqual([
      'related: قرية في الجبل',
      'navigation: end of list',
      'heading: شارع قديم',
      next,
    ]);
  });

  it('a summary is one paragraph before others', () => {
    const summary = 'تصلح بلدية سلفيت شارعها الرئيسي خلال ثلاثة أسابيع بعد طلبات كثيرة من السكان.';
    expect(labelled(HEADLINE, 'ملخص', summary, LEAD, NEXT)).toEqual([
      title,
      'other: ملخص',
      `other: ${summary.slice(0, 24)}`,
      lead,
      next,
    ]);
    expect(labelled(HEADLINE, 'ملخص', LEAD)).toEqual([title, 'other: ملخص', lead]);
  });

  it('names behind the end of the text are its keywords', () => {
    expect(labelled(HEADLINE, LEAD, NEXT, 'شارك', 'اقتصاد', 'النقل', 'الأردن', 'إعلان').slice(4)).toEqual([
      'keywords: اقتصاد',
      'keywords: النقل',
      'keywords: الأردن',
      'ad: إعلان',
    ]);
  });

  it('dates with headlines behind the text are cards of other stories', () => {
    const cards = ['الاثنين، 13 مايو 2024', 'سلاحف تعود إلى الشاطئ', 'الأحد، 12 مايو 2024', 'أفضل الوجهات في الصيف'];
    expect(labelled(HEADLINE, LEAD, NEXT, ...cards).slice(3)).toEqual(cards.map((card) => `related: ${card}`));
  });

  it('lines that differ by a number are the captions of a gallery', () => {
    expect(labelled(HEADLINE, LEAD, NEXT, 'جولة في الشارع (1)', 'جولة في الشارع (2)').slice(3)).toEqual([
      'caption: جولة في الشارع (1)',
      'caption: جولة في الشارع (2)',
    ]);
  });

  it('a deck may tell more of the text than its headline', () => {
    const { headline } = parseArticle(
      [
        'الدول العربية',
        'سلفيت تصلح شارعها الرئيسي في ثلاثة أسابيع',
        'أعمال الصيانة بدأت في الشارع الرئيسي ولن تتجاوز ثلاثة أسابيع',
        LEAD,
        NEXT,
      ].join('\n'),
    );
    expect(headline).toBe('سلفيت تصلح شارعها الرئيسي في ثلاثة أسابيع');
  });

  it('what a writer is stands behind the name', () => {
    const { authors } = parseArticle([HEADLINE, 'كتبت: هناء القصاب صحافية يمنية', LEAD, NEXT].join('\n'));
    expect(authors.map(({ name }) => name)).toEqual(['هناء القصاب']);
  });
});

describe('prose with words of furniture is prose', () => {
  it.each([
    'وأضاف المصدر: "الشارع الجديد سيكون أوسع من القديم بثلاثة أمتار".',
    'وتطرق الشاهد أيضا إلى أولويات المجلس في العام المقبل وما يحتاجه السكان.',
    'وناقش المجلس مواضيع ذات صلة بالطرق، ومنها الإنارة والأرصفة.',
    'وجاء ذلك في آخر تحديث لنظام المرور في المدينة، كما قال مدير المشروع.',
    'وقال إن العقد ينص على احترام حقوق النشر وجميع الحقوق المنصوص عليها.',
    'وتابعوا: «لذلك ننتظر أن تبدأ البلدية عملها قبل الشتاء».',
    'قد يهمك أن تعلم أن الشارع بني قبل مئة عام وأن حجارته من الجبل.',
    'ونشرت الوزارة المزيد من التفاصيل عن المشروع على موقعها يوم الاثنين.',
    'أفاد إعلان علقته البلدية على بابها بأن العمل يبدأ صباح الأحد.',
  ])('%s', (line) => expect(rolesOf(line, 'middle')).toEqual([`paragraph: ${line}`]));
});

describe('a whole other story', () => {
  const article = parseArticle(
    [
      HEADLINE,
      `المستقلة/- ${LEAD}`,
      NEXT,
      'مرتبطالمصدر: وكالات',
      'إقرأ أيضاً:',
      'أمطار غزيرة على الخليل',
      'مايو 10, 2024',
      'هطلت أمطار غزيرة على الخليل أمس، وأغلقت طرقا كثيرة في جنوبها.',
      'وقالت الأرصاد: «الأمطار ستستمر يومين».',
    ].join('\n'),
    { referenceDate: '2024-05-16' },
  );

  it('becomes an article of its own', () => {
    const [story] = article.related;
    expect(story?.headline).toBe('أمطار غزيرة على الخليل');
    expect(story?.article).toMatchObject({ headline: 'أمطار غزيرة على الخليل', datePublished: '2024-05-10' });
    expect(article.text).not.toContain('الأمطار');
    expect(story?.article?.quotes.map(({ text }) => text)).toEqual(['الأمطار ستستمر يومين']);
    expect(article.quotes.map(({ text }) => text)).not.toContain('الأمطار ستستمر يومين');
  });

  it.each(['© 2024 صحيفة الضفة', 'اترك تعليقا'])('ends above the foot of the page: %s', (foot) => {
    const story = 'هطلت أمطار غزيرة على الخليل أمس، وأغلقت طرقا كثيرة في جنوبها.';
    const { related } = parseArticle([LEAD, 'اقرأ أيضا', 'أمطار غزيرة على الخليل', story, foot].join('\n'));
    expect(related[0]?.article?.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph']);
  });

  it('has one headline, and a sentence right below it or its date', () => {
    const storyOf = (...lines: string[]): unknown => parseArticle([LEAD, ...lines].join('\n')).related[0]?.article;
    const story = 'هطلت أمطار غزيرة على الخليل أمس، وأغلقت طرقا كثيرة في جنوبها.';
    expect(storyOf('اقرأ أيضا', 'أمطار غزيرة على الخليل', '10 مايو 2024', story)).toBeTruthy();
    expect(storyOf('اقرأ أيضا', 'أمطار غزيرة على الخليل', 'شارك هذا الخبر', story)).toBeNull();
    expect(storyOf('اقرأ أيضا', story)).toBeUndefined();
  });
});

describe('layouts of other kinds', () => {
  const rolesIn = (...lines: string[]): string[] =>
    parseArticle(lines.join('\n'))
      .blocks.filter(({ text }) => ![HEADLINE, LEAD, NEXT].includes(text))
      .map(({ role, text }) => `${role}: ${text}`);

  it('a press release: behind its end the company tells of itself', () => {
    const note = 'تأسست شركة السهل عام 2009، وهي من كبرى شركات المقاولات في المنطقة كلها.';
    const roles = rolesIn(
      HEADLINE,
      LEAD,
      NEXT,
      '#انتهى#',
      'نبذة عن شركة السهل',
      note,
      'للتواصل الإعلامي:',
      'دانا السالم',
    );
    expect(roles.every((line) => line.startsWith('other: '))).toBe(true);
  });

  it('a gallery: a sentence below its number, and one with the name of who took it', () => {
    const [first, second] = ['سكان البلدة ينتظرون في سوق الخضار القديم.', 'عمال البلدية عند مدخل البلدة صباح أمس.'];
    expect(rolesIn(HEADLINE, '1 من 2', first, `${second} تصوير: نادر السالم`, LEAD, NEXT)).toEqual([
      `caption: 1 من 2`,
      `caption: ${first}`,
      `caption: ${second}`,
      'caption: تصوير: نادر السالم',
    ]);
  });

  it('the contents of a page, each the name of a heading', () => {
    const title = 'لماذا الآن؟';
    const roles = rolesIn(HEADLINE, LEAD, 'محتويات الصفحة', title, NEXT, title, NEXT);
    expect(roles).toEqual(['other: محتويات الصفحة', `other: ${title}`, `heading: ${title}`]);
  });

  it('the head of each page of a newspaper', () => {
    const head = 'جريدة السهل • العدد 512 • الأحد 8 ديسمبر 2024';
    expect(rolesIn(head, 'صفحة 3', HEADLINE, LEAD, head, 'صفحة 4', NEXT).slice(2)).toEqual([
      `other: ${head}`,
      'other: صفحة 4',
    ]);
  });

  it('whom the text tells of and what he is, not who wrote', () => {
    const lead = 'أعلن سمير الوردي أن البلدية ستبدأ أعمال الصيانة في الشارع الرئيسي بعد أسبوعين.';
    const read = (line: string) => parseArticle([HEADLINE, line, lead, NEXT].join('\n'));
    expect(read('سمير الوردي - مدير المشروع').blocks[1]?.role).toBe('caption');
    expect(read('سمير الوردي - محمد العلي').blocks[1]?.role).toBe('byline');
    expect(read('مباشر – هالة البدري').authors.map(({ name }) => name)).toEqual(['هالة البدري']);
    expect(read('السهل الغربي – عمر الصفدي').authors.map(({ name }) => name)).toEqual(['عمر الصفدي']);
  });

  it('a card: the sentence of another story above its headline', () => {
    const text = 'كشفت دراسة جديدة أن تعليم البرمجة في المدارس يحسن مهارات الأطفال كثيرا.';
    expect(rolesIn(HEADLINE, LEAD, 'موضوع يهمك', text, 'دراسة: البرمجة تحسن مهارات الأطفال', NEXT)).toEqual([
      'related: موضوع يهمك',
      `related: ${text}`,
      'related: دراسة: البرمجة تحسن مهارات الأطفال',
    ]);
  });

  it('a menu that ends in a ticker, whose headlines the text does not tell of', () => {
    const menu = ['الرئيسية', 'محليات', 'رياضة', 'آخر الأخبار'];
    const told = 'بلدية سلفيت تبدأ صيانة الشارع الرئيسي';
    const ticker = 'تراجع طفيف في أسعار الدولار بالأسواق';
    expect(parseArticle([...menu, ticker, told, 'شارك', LEAD, NEXT].join('\n')).headline).toBe(told);
  });
});

describe('a text cut short', () => {
  it('is warned of', () => {
    const { warnings } = parseArticle([HEADLINE, LEAD, '...المزيد'].join('\n'));
    expect(warnings.map(({ code }) => code)).toEqual(['truncated']);
  });
});

describe('a column under its author', () => {
  it('has a title, and no quotation in it', () => {
    const text = ['سعد المنصور: حرب الأسماء', 'سعد المنصور', LEAD, NEXT].join('\n');
    const { headline, authors, quotes } = parseArticle(text);
    expect({ headline, authors: authors.map(({ name }) => name) }).toEqual({
      headline: 'سعد المنصور: حرب الأسماء',
      authors: ['سعد المنصور'],
    });
    expect(quotes.filter(({ start }) => start < 30)).toEqual([]);
  });
});

describe('a sentence that opens with a word of bylines', () => {
  it.each(['رصد فلكيون من جبل النسر مذنبا صغيرا يمكن رؤيته بالعين يوم الجمعة.'])('stays whole: %s', (line) => {
    const { blocks } = parseArticle([HEADLINE, line, NEXT].join('\n'));
    expect(blocks.map(({ role, text }) => `${role}: ${text}`)).toContain(`paragraph: ${line}`);
  });
});

describe('a note on the writer', () => {
  it.each(['* محررة الشؤون المحلية في الصحيفة'])('%s', (line) => {
    expect(rolesOf(line, 'tail')).toEqual([`author-bio: ${line}`]);
  });
});
