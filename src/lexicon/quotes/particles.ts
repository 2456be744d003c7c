import { type Table, table } from '../table.js';

/** Who the pronoun on a word stands for: «أن[ها]», «قول[ه]»; `null` where none is written on. */
export type Pronoun = {
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many';
  readonly first?: true;
};

const HE: Pronoun = { gender: 'm', number: 'one' };
const SHE: Pronoun = { gender: 'f', number: 'one' };
const THEY: Pronoun = { gender: 'm', number: 'many' };
const BOTH: Pronoun = { gender: null, number: 'two' };
const ME: Pronoun = { gender: null, number: 'one', first: true };
const US: Pronoun = { gender: null, number: 'many', first: true };

/** Words that open reported speech: «قال [إن]…», with the subject written on. */
export const COMPLEMENTISERS: Table<Pronoun | null> = table('complementisers', [
  [null, 'أن | إن | بأن | فإن'],
  [HE, 'أنه | إنه | بأنه | فإنه'],
  [SHE, 'أنها | إنها | بأنها | فإنها'],
  [THEY, 'أنهم | إنهم | أنهن | إنهن | بأنهم'],
  [BOTH, 'أنهما | إنهما | بأنهما'],
  [ME, 'إني | إنني | أني | أنني | بأني | بأنني'],
  [US, 'إننا | أننا | بأننا'],
]);

/** Speech nouns with their speaker written on: «نقلت عن السفير [قوله]», «بـ[قولها]». */
export const SAYINGS: Table<{ readonly lemma: string; readonly of: Pronoun | null }> = table('sayings', [
  [{ lemma: 'قول', of: HE }, 'قوله | تأكيده | تعبيره | وصفه | زعمه | رأيه | اعتقاده | تصريحه | إعلانه'],
  [{ lemma: 'قول', of: SHE }, 'قولها | تأكيدها | تعبيرها | وصفها | زعمها | رأيها | اعتقادها | تصريحها | إعلانها'],
  [{ lemma: 'قول', of: THEY }, 'قولهم | تأكيدهم | تعبيرهم | وصفهم | زعمهم | رأيهم | اعتقادهم'],
  [{ lemma: 'قول', of: BOTH }, 'قولهما | تأكيدهما | تعبيرهما | وصفهما'],
  [{ lemma: 'قول', of: null }, 'القول | قول | التأكيد'],
]);

/** Nouns of speech that stand for a verb: «مع [التأكيد] على «…»», «[التصريحات العلنية] بأن «…»», «[تصريحاته]: «…»». */
export const SPEECH_NOUNS: Table<{ readonly lemma: string; readonly of: Pronoun | null }> = table('speech nouns', [
  [{ lemma: 'تأكيد', of: null }, 'التأكيد | تأكيد | تأكيدات | التأكيدات'],
  [{ lemma: 'تأكيد', of: HE }, 'تأكيده'],
  [{ lemma: 'تأكيد', of: SHE }, 'تأكيدها'],
  [{ lemma: 'تأكيد', of: THEY }, 'تأكيدهم'],
  [{ lemma: 'تصريح', of: null }, '(ال)تصريح | (ال)تصريحات | التصريحات العلنية'],
  [{ lemma: 'تصريح', of: HE }, 'تصريحاته'],
  [{ lemma: 'تصريح', of: SHE }, 'تصريحاتها'],
  [{ lemma: 'إعلان', of: null }, '(ال)إعلان'],
  [{ lemma: 'إعلان', of: HE }, 'إعلانه'],
  [{ lemma: 'إعلان', of: SHE }, 'إعلانها'],
  [{ lemma: 'قول', of: null }, 'القول'],
  [{ lemma: 'قول', of: HE }, 'قوله'],
  [{ lemma: 'قول', of: SHE }, 'قولها'],
  [{ lemma: 'قول', of: THEY }, 'قولهم'],
  [{ lemma: 'اتهام', of: null }, 'اتهام | اتهامات | الاتهامات'],
  [{ lemma: 'اتهام', of: HE }, 'اتهاماته'],
  [{ lemma: 'اتهام', of: SHE }, 'اتهاماتها'],
  [{ lemma: 'زعم', of: null }, 'مزاعم | المزاعم | ادعاء | ادعاءات'],
  [{ lemma: 'زعم', of: HE }, 'مزاعمه'],
  [{ lemma: 'زعم', of: SHE }, 'مزاعمها'],
  [{ lemma: 'اعتراف', of: null }, 'اعتراف | اعترافات'],
  [{ lemma: 'اعتراف', of: HE }, 'اعترافه'],
  [{ lemma: 'اعتراف', of: SHE }, 'اعترافها'],
  [{ lemma: 'تحذير', of: null }, 'تحذير | تحذيرات'],
  [{ lemma: 'تحذير', of: HE }, 'تحذيراته'],
  [{ lemma: 'تحذير', of: SHE }, 'تحذيراتها'],
  [{ lemma: 'نفي', of: HE }, 'نفيه'],
  [{ lemma: 'نفي', of: SHE }, 'نفيها'],
  [{ lemma: 'اعتقاد', of: HE }, 'اعتقاده | قناعته | اقتناعه'],
  [{ lemma: 'اعتقاد', of: SHE }, 'اعتقادها | قناعتها | اقتناعها'],
  [{ lemma: 'حديث', of: null }, 'حديث'],
  [{ lemma: 'جواب', of: null }, 'تعليق | جواب'],
  [{ lemma: 'جواب', of: HE }, 'تعليقه | جوابه | رده'],
  [{ lemma: 'جواب', of: SHE }, 'تعليقها | جوابها | ردها'],
  [{ lemma: 'رسالة', of: null }, 'رسالة مفادها | مفاده | مفادها'],
]);

/** Nouns of what someone said or wrote, whose it is behind ل or من or right behind: «[تصريح] لسالم العلي قال فيه». */
export const WORDS_OF: Table<true> = table('words of someone', [
  [
    true,
    'أبيات | إقرار | إقرارا | بيت | تصريحا | رد | قول | وصف | التغريدة | العبارة | تغريدة | تقديم | تقديما | جملة | حوار | حوارا | عبارة | قصيدة | كلمات | لسان حال | محاضرة | مداخلة | مقال | مقالا | المقولة | مقالة | مقولة | منشور | نص',
  ],
]);

/** What sets who is asked ahead of the answer: «[وبسؤال] الوزير عن الموعد، أجاب: …», «[بالتواصل مع] المتحدث أفاد بأن». */
export const ASKED: Table<true> = table('asked', [
  [true, 'بالاتصال | بالتواصل | بالعودة إلى | بسؤال | بسؤالنا | بعد سؤال | عند سؤال | لدى سؤال'],
]);

/** Nouns behind «حسب» whose next word gives them: «حسب [رواية] أحد المصابين», «وفق [توقعات] الوزير». */
export const ACCOUNTS: Table<true> = table('accounts', [
  [true, 'تعبير | تقدير | تنبؤات | توقعات | رواية | روايات | قول'],
]);

/** Who says something, behind the noun that it tells of: «الشاعر [القائل]: …». */
export const WHO_SAYS: Table<{ readonly lemma: string; readonly of: null }> = table('who says', [
  [{ lemma: 'قائل', of: null }, 'القائل | القائلة'],
]);

/** Prepositions and frames that name a source: «[وفقا] لبيان», «[بحسب] الوكالة». */
export interface Attribution {
  readonly lemma: string;
  /** What stands between it and the source: nothing, ل, عن, or إلى. */
  readonly governs: 'noun' | 'la' | 'عن' | 'إلى';
}

export const ATTRIBUTIONS: Table<Attribution> = table('attribution', [
  [{ lemma: 'حسب', governs: 'noun' }, 'بحسب | حسب | حسبما | بحسب ما | حسب ما | بحسبما'],
  [{ lemma: 'وفق', governs: 'noun' }, 'وفق | وفق ما | وفقما'],
  [{ lemma: 'وفق', governs: 'la' }, 'وفقا | وفقا لما'],
  [{ lemma: 'على', governs: 'noun' }, 'على ما'],
  [{ lemma: 'طبق', governs: 'la' }, 'طبقا | طبقا لما'],
  [{ lemma: 'نقل', governs: 'عن' }, 'نقلا عن'],
  [{ lemma: 'استناد', governs: 'إلى' }, 'استنادا إلى'],
  [{ lemma: 'نسبة', governs: 'la' }, 'بالنسبة'],
  [{ lemma: 'قول', governs: 'noun' }, 'على حد قول | على حد تعبير | على حد وصف | على حد زعم | بتعبير | على لسان'],
]);

/** Behind the «ما» of an attribution: «وفق ما [نشرته] الصحيفة», «حسب ما [ورد في] البيان»; `knows`: the outlet itself, «وفق ما [علمت] الجزيرة». */
export const WHAT: Table<'tells' | 'knows'> = table<'tells' | 'knows'>('behind what', [
  ['tells', 'جاء في | جاءت في | ورد في | ورد عن | جاء على لسان | ورد على لسان | نشر في'],
  ['tells', 'بث | بثت | بثته | بثه | تداول | تداولت | تداولته | تداوله | كتبته | كتبه | نشر | نشرت | نشرته | نشره'],
  ['tells', 'أظهر | أظهرت | أظهرته | أظهره | توصل إليه | توصلت إليه | رصد | رصدت | رصدته | رصده | كشفته | كشفه'],
  ['knows', 'علم | علمت | علمه | علمته'],
]);

/** Tags with the speaker written on: «…»، [على حد قوله]. */
export const TAGS: Table<Pronoun> = table('tags', [
  [
    HE,
    'بحسب تشبيهه | بحسب تعبيره | بحسب رأيه | بحسب قوله | بحسب وصفه | برأيه | حسب تشبيهه | حسب تعبيره | حسب رؤيته | حسب رأيه | حسب قوله | حسب كلامه | حسب وصفه | على حد تشبيهه | على حد تعبيره | على حد رأيه | على حد زعمه | على حد قوله | على حد وصفه | في رأيه | كما أكد | كما أوضح | كما ذكر | كما قال | كما وصفه | كما يقول | هكذا قال | وفق تعبيره | وفق رؤيته | وفق قوله | وفق وصفه | وفقا لتعبيره | وفقا لرؤيته | وفقا لقوله',
  ],
  [
    SHE,
    'بحسب تعبيرها | بحسب قولها | بحسب وصفها | برأيها | حسب تعبيرها | حسب قولها | حسب وصفها | على حد تعبيرها | على حد زعمها | على حد قولها | على حد وصفها | كما أكدت | كما أوضحت | كما تقول | كما ذكرت | كما قالت | كما وصفته | وفق تعبيرها | وفق قولها | وفق وصفها | وفقا لتعبيرها',
  ],
  [
    THEY,
    'بحسب تعبيرهم | بحسب قولهم | بحسب وصفهم | حسب تعبيرهم | حسب قولهم | حسب وصفهم | على حد تعبيرهم | على حد زعمهم | على حد قولهم | على حد وصفهم | كما قالوا | كما يقولون | وفق تعبيرهم',
  ],
  [BOTH, 'على حد قولهما | على حد تعبيرهما | حسب تعبيرهما'],
]);

/** Openings of the article's own voice, with no source: «[يذكر أن] …». */
export const IMPERSONALS: Table<true> = table('impersonals', [
  [
    true,
    'أريد القول | أستطيع القول | الإنصاف القول | السهل القول | الصعب القول | المبالغة القول | المفيد القول | الممكن القول | أود القول | تجدر الإشارة إلى أن | تجدر الإشارة إلى أنه | تجدر الإشارة أن | حاصل القول | خلاصة القول | ذكر الله | صفوة القول | كما يذكر أن | لا بد من القول | نستطيع القول | وسعنا القول | يجوز القول | يذكر أن | يذكر أنه | يذكر بأن | يذكر هنا أن | يشار إلى أن | يشار إلى أنه | يصح القول | يكفي القول | يمكن القول | يمكننا القول | يمكنني القول',
  ],
  [
    true,
    'الجدير بالذكر أن | الجدير بالذكر أنه | الجدير ذكره أن | الجدير ذكره أنه | جدير بالذكر أن | جدير بالذكر أنه | قيل إن | من الجدير بالذكر أن | يقال إن | يقال إنه | يلاحظ أن | يلاحظ أنه',
  ],
  [
    true,
    'المعروف أن | علما أن | علما أنه | علما بأن | علما بأنه | من المتوقع أن | من المرجح أن | من المعروف أن | من المقرر أن | يبدو أن | يبدو أنه | يتوقع أن | يفترض أن | ينتظر أن',
  ],
  [true, 'الجدير بالذكر | يشار إلى | تجدر الإشارة | جدير بالذكر | يذكر'],
]);

/**
 * Words after which «أن» opens no speech: «بعد [أن] غادر», «رغم [أنه] وعد», «يمكن [أن] يعود»; 'but' sets one subject against
 * another with it: «[غير] أن الوزير لم يحضر», and 'without' denies the verb behind it: «[دون] أن يذكر».
 */
export const GOVERNORS: Table<'but' | 'without' | 'other'> = table('governors of أن', [
  ['without', 'بدون | دون'],
  ['but', 'إلا | بيد | غير'],
  [
    'other',
    'اتضح | احتمال | إذ | أراد | أرادت | أرادوا | السهل | الصعب | الضروري | الطبيعي | الطريف | الظاهر | العكس | الغريب | المؤكد | المتوقع | المحتمل | المرجح | المعروف | المعلوم | المفترض | المقرر | الممكن | المنتظر | المهم | الواجب | الواضح | إمكانية | أوشك | أي | بالرغم من | بد | بدل | بدلا من | برغم | بسبب | بشرط | بعد | بما | بمجرد | تأكد | تبين | تحاول | تريد | تستطيع | تسعى | تعني | حان | حاول | حاولت | حتى | حيث | حين | خاصة | خصوصا | درجة | ذلك | رغم | ريثما | سبق | سوى | سيما | شاء | شاءت | شأنه | شأنها | شرط | شريطة | طالما | عسى | علما | على الرغم من | عوض | فرغم | فضلا عن | قبل | كاد | كادت | كما | كون | لا بد | لا سيما | لابد | لحين | لدرجة | لعل | لكون | لو | لولا | ليت | مجرد | مع | منذ | نتيجة | هو | هي | وخاصة | ورغم | وسبق | ومع | ويبدو | ويجب | ويمكن | يأمل | يبدو | يتعين | يجب | يجوز | يحاول | يحق | يريد | يستحق | يستطيع | يسعى | يسمح | يشاء | يصح | يعقل | يعني | يفترض | يكاد | يكفي | يلزم | يمكن | ينبغي',
  ],
]);

/** What ends reported speech: the reporter goes on in his own words. */
export const TAILS: Table<'always' | 'after comma'> = table("reporter's tails", [
  [
    'always',
    'بينما | جاء ذلك | حيث | دون الخوض | دون أن يحدد | دون أن يقدم | دون أن يكشف | دون أن يوضح | دون ذكر | دون مزيد من التفاصيل | علما أن | علما أنه | علما بأن | علما بأنه | في إشارة | في تلميح | مما | من دون الخوض | وذلك | ومما | يأتي ذلك',
  ],
  [
    'after comma',
    'فيما | في حين | ردا على | تعقيبا على | تعليقا على | تفاعلا مع | خلال لقائه | خلال اجتماعه | خلال كلمته',
  ],
]);

/** What is declared when someone has died: «أعلن الرئيس [الحداد الوطني]». */
export const MOURNING: Table<true> = table('mourning', [
  [true, 'الحداد الرسمي | الحداد العام | الحداد الوطني | الحداد ثلاثة أيام | الحداد لمدة'],
]);

/** «ذلك» after و: «[وذلك] لـ…». */
export const THAT: Table<true> = table('ذلك', [[true, 'ذلك']]);

/** Relative pronouns: what follows tells of the noun before. */
export const RELATIVES: Table<'m' | 'f' | null> = table('relatives', [
  ['m', 'الذي | اللذان | اللذين | الذين'],
  ['f', 'التي | اللتان | اللتين | اللاتي | اللواتي'],
  [null, 'ما | مما | ومما | ممن | لما | بما'],
]);

/** Prepositions, and adverbs of place and time that end a noun phrase. */
export const PREPOSITIONS: Table<'في' | 'عن' | 'على' | 'إلى' | 'من' | 'مع' | 'داخل' | 'through' | 'other'> = table(
  'prepositions',
  [
    ['في', 'في'],
    ['عن', 'عن'],
    ['على', 'على'],
    ['إلى', 'إلى'],
    ['من', 'من'],
    ['مع', 'مع'],
    ['داخل', 'خارج | داخل'],
    // Things by their names follow.
    ['through', 'عبر | لدى | حول'],
    [
      'other',
      'إبان | إثر | أثناء | إزاء | أمام | بـ | بخصوص | بدون | بسبب | بشأن | بعد | بفضل | بين | تجاه | تحت | جراء | حتى | حيال | خلال | خلف | دون | رغم | سوى | ضد | ضمن | عقب | عند | غداة | غير | فوق | قبل | قبيل | لـ | منذ | نتيجة | نحو | وراء | وسط',
    ],
  ],
);

/** Words that deny the verb after them: «[لم] يذكر». */
export const NEGATIONS: Table<true> = table('negations', [
  [true, 'تشأ | عدم | لا | لم | لن | هل | ولا | ولم | ولن | يشأ'],
]);

/** Objects that make an idiom with a verb of speech, and tell nothing: «كشف [النقاب] عن», «يروي [ظمأ] القارئ». */
export const IDIOMS: Table<'كشف' | 'رأى' | 'روى'> = table<'كشف' | 'رأى' | 'روى'>('idioms', [
  ['كشف', 'النقاب | الستار | اللثام'],
  ['رأى', 'النور'],
  ['روى', 'ظمأ | الظمأ | عطش | الظمأى'],
]);

/** Words of quantity: a name ends before one, «طمأن أبو النور [جميع] المريضات»; 'all' of those spoken to, «شكر [جميع] الحضور». */
export const QUANTIFIERS: Table<'all' | 'other'> = table('quantifiers', [
  ['all', 'جميع | كافة'],
  [
    'other',
    'أحد | إحدى | أغلب | أكثر | الجميع | العديد | الكثير | بعض | عددا | عدة | عشرات | غالبية | كثير | كل | كلا | مئات | مختلف | معظم | واحد',
  ],
]);

/** Behind «في», when something was said: «محللون [في] الأيام الأخيرة». */
export const TIMES: Table<true> = table('times', [
  [true, 'الآونة | الأيام | البداية | البيان | السنوات | الشهور | النهاية | الوقت'],
]);

/** Nouns behind ب that tell under whom or by what something was done: «حركة حماس [برئاسة] مشعل», «النصرة [بتاريخ]». */
export const UNDER: Table<'person' | 'any'> = table<'person' | 'any'>('under', [
  ['person', 'قيادة | رئاسة | رعاية'],
  ['any', 'تاريخ | تصريح | تغريدة | مثل'],
]);

/** What is the most of its kind: an office ends before one, «افتتح رئيس الجامعة [أكبر] مكتبة». */
export const ELATIVES: Table<true> = table('elatives', [
  [true, 'أبرز | أحدث | أسرع | أصغر | أضخم | أطول | أعلى | أفضل | أقدم | أقوى | أكبر | أهم | أول'],
]);

/** «مصدر [آخر]» */
export const OTHERS: Table<true> = table('others', [[true, '(ال)آخر | (ال)أخرى']]);

/** God by a name or by praise: «قال [الله]», «قال [تعالى]»; whom prayers are said to: «سائلا [الله] أن …» tells nothing. */
export const DEITY: Table<'God' | 'name' | 'praise'> = table('deity', [
  ['God', 'الله'],
  ['name', 'الباري | الرب | العلي العظيم | العلي القدير | المولى | ربنا'],
  ['praise', 'تعالى | جل شأنه | جل في علاه | جل وعلا | سبحانه | عز اسمه | عز من قائل | عز من قال'],
]);

/** The Prophet: «قال [رسول الله] صلى الله عليه وسلم». */
export const PROPHET: Table<true> = table('prophet', [
  [
    true,
    'الرسول | الرسول الكريم | المصطفى | النبي | النبي الكريم | رسول الله | رسول الهدى | رسوله | رسولكم | رسولنا | رسولنا الكريم | سيدنا محمد | نبي الرحمة | نبيكم | نبينا | نبينا محمد',
  ],
]);

/** What the Prophet's words are called: «جاء في [الحديث] الشريف: …», «[حديث] الرسول: …». */
export const HADITH: Table<true> = table('hadith', [[true, '(ال)حديث | هدي']]);

/** Who handed the Prophet's words down, behind them: «…» [رواه] مسلم. */
export const HANDED_DOWN: Table<true> = table('handed down', [
  [true, 'أخرجه | رواه | صححه | متفق عليه | وصححه | أخرجاه'],
]);

/** «كتب [عليه] «…»»: on a thing. */
export const INSCRIBED: Table<true> = table('inscribed', [[true, 'عليه | عليها']]);

/** «[هذا] الخبير» */
export const DEMONSTRATIVES: Table<'m' | 'f'> = table('demonstratives', [
  ['m', 'هذا | ذات | نفس'],
  ['f', 'هذه | تلك'],
]);

/** What a number or part of people begins with: «[نحو] 50 شخصا», «[نصف] الآباء», «[هؤلاء] السكان». */
export const NEARLY: Table<true> = table('nearly', [
  [true, 'نحو | حوالي | زهاء | قرابة | أكثر من | نصف | ثلث | ثلثا | ربع | عدد كبير من | غير واحد من | هؤلاء'],
]);

/** Things that a number of is told of, and that tell nothing: «عدد من [المشروعات]». */
export const COUNTED: Table<true> = table('counted', [
  [
    true,
    'الأخبار | الأمور | التفاصيل | القضايا | الروايات | المحاور | المشاريع | المشروعات | المعنى | الموضوعات | النقاط | نماذج',
  ],
]);

/** Before «رئيس» that is no office: «بشكل [رئيس]», «[سبب] رئيس». */
export const MAIN: Table<true> = table('main', [[true, 'بشكل | بصورة | سبب | دور | هدف | عامل | محور']]);

/** What something is the source of: «مصدر [قلق]». */
export const WELLED: Table<true> = table('welled', [
  [true, 'إزعاج | تهديد | خطر | دخل | رزق | سعادة | طاقة | فخر | قلق | قوة | للدخل | للطاقة | للغذاء'],
]);

/** «المتحدثة [ذاتها]» */
export const SAME: Table<true> = table('ذاته', [
  [true, 'ذاته | ذاتها | ذاتهم | عينه | عينها | نفسه | نفسها | نفسهم | المذكور | المذكورة'],
]);

/** «[فيما] يتعلق» */
export const IN_WHAT: Table<true> = table('فيما', [[true, 'فيما']]);

/** Adverbs that may stand between a verb and its subject, or end it: «قال [أيضا] الوزير», «قال الوزير [أمس]»;
 * 'formerly' tells when an office is or was held, «عضو مجلس الشورى [سابقا] نجيب». */
export const ADVERBS: Table<'formerly' | 'other'> = table('adverbs', [
  ['formerly', 'سابقا | حاليا'],
  [
    'other',
    'أبدا | أحيانا | أخيرا | أدناه | أعلاه | الآتي | الاثنين | الأحد | الأربعاء | الأسبوع الماضي | الأسبوع المقبل | الآن | الثلاثاء | الجاري | الجمعة | الخميس | السبت | الشهر الماضي | الشهر المقبل | الليلة | الماضي | الماضية | اليوم | أمس | آنذاك | آنفا | أول أمس | أول مرة | أول من أمس | أيضا | بابتسامة | باختصار | بارتياح | باستغراب | بأسف | باقتضاب | بالتالي | بالفعل | بألم | بإيجاز | ببساطة | بتأثر | بتهكم | بثقة | بجلاء | بحرارة | بحزم | بحزن | بحسرة | بحماس | بخبث | بخجل | بخوف | بدقة | بدهشة | بدوره | بدورها | بدورهم | بسخرية | بسعادة | بشدة | بصدق | بصراحة | بعصبية | بعناد | بعيدا | بغضب | بغيظ | بفخر | بفرح | بفرحة | بقوة | بلهفة | بمرارة | بهدوء | بوضوح | جوابا | حتما | حرفيا | حينئذ | حينذاك | حينها | دائما | ذلك | رسميا | زورا | زورا وبهتانا | سلفا | صباح | صراحة | ضمنا | ظنا منه | ظنا منها | ظنا منهم | ظنا مني | ظهر | عشية | عصر | علانية | علنا | عندئذ | غالبا | غدا | فجر | فعلا | فقط | فورا | قائلا | كذلك | لاحقا | لأول مرة | لحسن الحظ | لسوء الحظ | للمرة | ليل | ليلة | مؤخرا | مباشرة | مثلا | مجددا | مرارا | مساء | مسبقا | هنا | وقتذاك | يوم | يومذاك',
  ],
]);

/** What ends the news of a death: «[إنا لله وإنا إليه راجعون]». */
export const CONDOLENCES: Table<true> = table('condolences', [
  [true, 'إنا لله وإنا إليه راجعون | وإنا لله وإنا إليه راجعون'],
]);

/** Prayers behind a name, no part of it: «النبي [صلى الله عليه وسلم]», «الملك عبدالله [رحمه الله]». */
export const EULOGIES: Table<'God' | 'Prophet' | 'person'> = table('eulogies', [
  ['God', 'تبارك وتعالى | جل جلاله | جل وعلا | سبحانه وتعالى | عز وجل'],
  [
    'Prophet',
    'صلوات الله عليه | صلوات الله وسلامه عليه | صلوات ربي وسلامه عليه | صلى الله عليه | صلى الله عليه وسلم | عليه أفضل الصلاة والسلام | عليه السلام | عليه الصلاة | عليه الصلاة والسلام',
  ],
  [
    'person',
    'أيده الله | حفظه الله | رحمه الله | رحمها الله | رضي الله عنه | رضي الله عنها | رضي الله عنهم | رضي الله عنهما | رعاه الله | طيب الله ثراه | عليها السلام | غفر الله له | قدس سره | يحفظه الله | يرحمه الله',
  ],
]);

/** Nouns behind ب whose next word tells how something was said: «أكد [بشكل] قاطع الوزير». */
export const MANNERS: Table<true> = table('manners', [
  [true, 'بأسلوب | بشكل | بصوت | بصورة | بطريقة | بعبارات | بكل | بكلمات | بلغة | بلهجة | بنبرة'],
]);

/** Set phrases that may stand before a subject and hand the word to it: «[من جهته] قال الوزير». */
export const FRAMES: Table<true> = table('frames', [
  [
    true,
    'إلى ذلك | بالمقابل | على صعيد آخر | في السياق ذاته | في المقابل | في الوقت ذاته | في الوقت نفسه | في ذات الوقت | في هذا الإطار | في هذا السياق | في هذا الصدد | في وقت سابق | في وقت لاحق | من جانبه | من جانبها | من جانبهم | من جهته | من جهتها | من جهتهم | من جهة أخرى | من جهة ثانية | من ناحيته | من ناحيتها',
  ],
]);

/** Pronouns on a preposition, after a verb: «قال [له] الوزير». */
export const ASIDES: Table<true> = table('asides', [
  [
    true,
    'أثناءه | أثناءها | الانتباه | الأنظار | النظر | إليك | إليكم | إلينا | إليه | إليها | إليهم | إليهما | بذلك | به | بها | بهم | بهما | خلاله | خلالها | ذلك | عليك | عليه | عليها | عليهم | عليهما | علينا | عنا | عنه | عنها | عنهم | عنهما | عنهن | فيه | فيها | فيهم | فيهما | كل من | كلا من | لأنفسنا | لأنفسهم | لذلك | لك | لكم | لنا | لنفسك | لنفسي | له | لها | لهم | لهما | لهن | لي | معك | معكم | معه | معها | معهم | منه | منها | منهم | نفسي',
  ],
]);

/** A pronoun whose antecedent is the speaker: «نقل [عنه]». */
export const FROM_HIM: Table<Pronoun> = table('عنه', [
  [HE, 'عنه'],
  [SHE, 'عنها'],
  [THEY, 'عنهم'],
]);

/** «بيان جاء [فيه]: …» */
export const IN_IT: Table<true> = table('فيه', [[true, 'فيه | فيها']]);

/** «نقلت القناة [على لسان] شاهد قوله» */
export const ON_TONGUE: Table<true> = table('على لسان', [[true, 'على لسان']]);

/**
 * Words that join clauses, set apart from the next word; beside them `QAD`. 'topic' sets a subject before its verb, which ف
 * then joins, «[أما] الوزير فقال», and 'contrast' one subject against another, «[لكن] الوزير لم يحضر»; 'when' joins to a noun
 * of words what they are, «مقولة سالم العلي [حين] قال: …».
 */
export const CONNECTORS: Table<'topic' | 'contrast' | 'when' | 'other'> = table('connectors', [
  ['topic', 'أما'],
  ['contrast', 'بل | بينما | فيما | لكن | ولكن'],
  ['when', 'إذ | حيث | حين | حينما | عندما'],
  [
    'other',
    'بعدما | ثم | كما | لكنا | لكننا | لكنني | لكنه | لكنها | لكنهم | لكني | و | ولكننا | ولكنني | ولكنه | ولكنها | ولكني',
  ],
]);

/** What makes someone speak: «ما [جعل] الوزير يقول إن». */
export const MAKING: Table<true> = table('making', [[true, 'تجعل | جعل | جعلت | يجعل']]);

/** Words that no noun phrase goes on with, beside `NEGATIONS` and pronouns: «سالم العلي [تولى] المنصب». */
export const PARTICLES: Table<true> = table('particles', [
  [
    true,
    'أجراه | أجراها | أراد | أرجوك | ألقي | أجرت | البالغ | البالغة | أجرته | أجرتها | أجرى | أجريت | احتفل | احتفلت | احتل | احتلت | اختار | اختارت | أدت | أدى | إذا | ارتفع | ارتفعت | أرسل | أرسلت | استخدم | استخدمت | استضاف | استضافت | استطاع | استطاعت | استعرض | استعرضت | استقبل | استقبلت | استمر | استمرت | أسس | أسفر | أسفرت | أصبح | أصبحت | أصدر | أصدرت | أصدرته | أصدرتها | أصدره | أصدرها | أصيب | أطلق | أطلقت | اعتمد | اعتمدت | أعد | أعدت | أعدته | أعدتها | أعده | أعدها | أغلق | أغلقت | افتتح | افتتحت | ألا | التقت | التقى | إما | إن | انخفض | انخفضت | اندلع | اندلعت | أنشأ | أنشأت | انطلق | انطلقت | إنما | أنهت | أنهى | أو | أي | أيده | أين | بات | باتت | باشر | باشرت | بأن | بدأ | بدأت | بعنوان | بلغ | بلغت | تأتي | تبدأ | تراجع | تراجعت | ترأس | تسبب | تسببت | تستعد | تسعى | تسلم | تسلمت | تشهد | تضم | تعالى | تعد | تعرض | تعرضت | تعمل | تقع | تقوم | تلقاه | تلقاها | تلقت | تلقته | تم | تمت | تمكن | تمكنت | تنظم | توفي | توقف | توقفت | تولت | تولى | جاءت | جدا | حدد | حددت | حصل | حصلت | حضر | حضرت | حفظه | حفظهم | حقق | حققت | خاض | خصص | خصصت | خصوصا | دشن | دفع | دفعت | ذاته | ذاتها | رعاه | رعى | زار | سبحانه | سجلت | سلمه | سواء | سوف | سيطر | سيطرت | سيما | شارك | شاركت | شكل | شكلت | شن | شنت | شهد | شهدت | صادر | صادرة | صدر | صدرت | ضمت | ظهر | ظهرت | عاد | عادت | عقدت | عما | عينه | عينها | غادر | فاز | فازت | فتحت | فقد | فلم | قام | قامت | قتل | كيف | لاسيما | لقي | لقيت | لماذا | لو | ليس | ليست | ليسوا | مادام | ماذا | متى | منح | منحت | ناهيك | نجح | نجحت | نشب | نشر | نشرت | نشرته | نشرتها | نشره | نشرها | نظم | نظمت | نفذ | نفذت | نفسه | نفسها | هؤلاء | هناك | هنالك | واصل | واصلت | وتم | وزعته | وزعه | وصل | وصلت | وفقه | وفقهم | وقد | وقع | وقعا | وقعت | وقعوا | يأتي | يبدأ | يبدو | يتم | يخوض | يستعد | يسعى | يشهد | يصبح | يعاين | يعد | يعمل | ينتظر | يقع | يقوم | ينفذ | يواصل | بيد | خذ | خذوا | ربما | فإنك | كلهم | كم | نحن | وراءه | وهم | وهما | يا | هاتين | هذين',
  ],
]);

/** «كان» and its like before a subject set ahead of its verb: «[كانت] الصين قد أعلنت». */
export const WAS: Table<true> = table('كان', [[true, 'كان | كانت | كانوا | كانا | كانتا']]);

/** «قد» before a verb. */
export const QAD: Table<true> = table('قد', [[true, 'قد | لقد | وقد | فقد']]);

/** Words of the first and second person: speech without marks goes on («ونحن نعمل …»). */
export const FIRST_PERSON: Table<true> = table('first person', [
  [
    true,
    'أتمنى | أرى | أريد | أشكر | أعتقد | أنا | أنت | أنتم | إننا | أننا | إنني | أنني | إني | أود | بنا | رأيي | سنقوم | سوف نعمل | عليكم | علينا | عندنا | عندي | فينا | كتابي | كلامي | كنا | كنت | لدي | لدينا | لك | لكم | لنا | لي | معنا | معي | منا | مني | نأمل | نتمنى | نحرص | نحن | نرى | نريد | نسعى | نشكر | نعتقد | نعمل | نقوم | نود',
  ],
]);

/** Words that only a clause has: a marked span with one is more than a name. */
export const CLAUSE_WORDS: Table<true> = table('clause words', [
  [
    true,
    'إذا | التي | الذي | الذين | إن | أن | أنا | أنت | إننا | إنني | إنه | أنه | إنها | أنها | أين | أيها | تلك | ذلك | سوف | شكرا | عندما | قد | كان | كانت | كل | كيف | لا | لأن | لسنا | لقد | لكن | لم | لماذا | لن | لو | ليس | ليست | ما | ماذا | متى | نحن | نعم | هذا | هذه | هل | هم | هناك | هو | هي | يا | يجب | يمكن | ينبغي',
  ],
]);

/**
 * Words that open a clause of their own after «أنه»: its pronoun stands for nothing, so the marked words are all that was
 * said («أنه «[من] خلال هذا …»»).
 */
export const CLAUSE_OPENERS: Table<true> = table('clause openers', [
  [
    true,
    'إذا | إضافة | بالرغم | بسبب | بعد | بفضل | بمجرد | بناء | حين | خلال | رغم | على | عند | عندما | في | قبل | كلما | لا بد | لو | لولا | ما | مع | من | من خلال | منذ | مهما | نتيجة | هناك | وفق | وفقا | يجب | يمكن | ينبغي',
  ],
]);

/** What sets a list before a colon, and no speech: «خمس قاعات [هي]: …», «الشروط [التالية]: …». */
export const LIST_OPENERS: Table<true> = table('openers of lists', [
  [
    true,
    'أبرزها | أبرزهم | أغانيه | أغانيها | أفلامه | أفلامها | الآتي | الآتية | ألبوماته | التالي | التالية | التوالي | أهمها | أهمهم | بعنوان | بينها | بينهم | دواوينه | رواياته | رواياتها | ضمنها | عناوينها | عنوانه | عنوانها | كالآتي | كالتالي | كتبه | كتبها | مؤلفاته | مؤلفاتها | مسرحياته | منها | منهم | هم | هما | هن | هو | هي | وهم | وهما | وهو | وهي',
  ],
]);

/** Personal pronouns before a predicate: «[هي] مصرة على ذلك». */
export const PRONOUNS: Table<true> = table('pronouns', [[true, 'هو | هي | هم | هما']]);

/** A thing by its name behind it: «برنامجا جديدا [وهو] «المساجلات الشعرية»». */
export const AND_IT: Table<true> = table('وهو', [[true, 'وهو | وهي']]);

/** How a source asks for no name: «مسؤول أمني [فضل عدم] ذكر اسمه». */
export const ANONYMITY: Table<true> = table('anonymity', [
  [
    true,
    'آثر عدم | اشترط عدم | اشترطت عدم | رافضا الكشف | رافضا ذكر | رفض الإفصاح | رفض الكشف | رفض ذكر | رفض نشر | رفضت الكشف | رفضت ذكر | طالبا عدم | طالبة عدم | طالبين عدم | طلب إخفاء | طلب إغفال | طلب ألا | طلب التكتم | طلب عدم | طلبت عدم | طلبوا عدم | عرف عن نفسه | عرف نفسه | عرفت عن نفسها | عرفت نفسها | فضل ألا | فضل عدم | فضلت عدم | مشترطا عدم | مفضلا عدم',
  ],
]);

/** Behind an adjective of nation: «ماركو روبيو الكوبي [الأصل]». */
export const ORIGINS: Table<true> = table('origins', [[true, 'الأصل | الجنسية | المولد | النشأة | الهوى']]);

/** Before the plural of an office a chief, else an adjective: «[كبير] الدبلوماسيين», «بشكل [كبير]». */
export const GREAT: Table<true> = table('كبير', [[true, 'كبير | كبيرة']]);

/** What side a politician is on: «بنجامين كاردين [الديمقراطي]». */
export const SIDES: Table<true> = table('sides', [
  [true, 'الجمهوري | الجمهورية | الديمقراطي | الديموقراطي | الديمقراطية'],
]);

/** Where a body sits: «المرصد [ومقره] لندن». */
export const SEATS: Table<true> = table('seats', [[true, 'مقره | مقرها | ومركزه | ومركزها']]);

/** Before the outlet that has a text: «في بيان [تلقت] «المدى» نسخة منه إن». */
export const RECEIVING: Table<true> = table('receiving', [
  [true, 'تسلمت | تسلمته | تسلمها | تلقاه | تلقاها | تلقت | تلقته | تلقتها | تلقى | ورد | وصل | وصلت | وصلنا'],
  [
    true,
    'اطلع | اطلع عليه | اطلعت | اطلعت عليه | بثته | بثه | حصل | حصل عليه | حصلت | حصلت عليه | رصدته | نشرته | نشرتها | نشره',
  ],
]);

/** Between marked words and the verb behind them: ««…»، [هكذا] علق الرئيس». */
export const THUS: Table<true> = table('thus', [
  [true, 'هكذا | بهذه الكلمات | بهذه العبارة | بهذه العبارات | بهذه الجملة'],
]);

/** What the author himself said: «[فقلت] له: «…»». */
export const I_SAID: Table<true> = table('I said', [[true, 'أجبت | أجبته | أجبتها | قلت | قلنا']]);

/** «وعلى [سؤال] «هل ستستقيل؟»، أجاب» */
export const QUESTIONS: Table<true> = table('questions', [[true, 'سؤال | السؤال']]);

/** Behind marked words, what tells whose they are: ««…»، [هذا ما] يقوله المدير», ««…»، [على ما] ذكر المدير», ««…»، [هذه وجهة نظر] المدافع». */
export const LAST_WORDS: Table<'verb' | 'noun'> = table<'verb' | 'noun'>('last words', [
  ['verb', 'هذا ما | على ما'],
  ['noun', 'هذا ماقاله | هذا ماقالته | هذه الكلمات قالتها | هذه الكلمات قالها | مقولة'],
  ['noun', 'هذا رأي | هذا موقف | هذا هو موقف | هذه وجهة نظر'],
]);

/** «لقب «كاراس» [أو] «القناع»» */
export const OR: Table<true> = table('or', [[true, 'أو']]);

/** Light verbs before a verbal noun: «[تم] وصفه بـ«…»» names no one who did it. */
export const PASSIVES: Table<true> = table('passives', [
  [true, 'تم | يتم | تمت | تتم | سيتم | ستتم | جرى | يجري | جرت'],
]);

/** What a text is quoted from: «جاء في [سياق] البيان». */
export const PARTS_OF_TEXTS: Table<true> = table('parts of texts', [
  [true, 'بداية | ثنايا | خاتمة | ختام | سياق | طيات | متن | مستهل | مطلع | مقدمة | نص | نهاية'],
]);

/** Verbs after «فيما» that name a matter: «فيما [يتعلق] بـ». */
export const ABOUT: Table<true> = table('about', [[true, 'يتعلق | يخص | عدا | بعد | مضى | يبدو | بينهم | بينها']]);

/** Adjectives of bodies that have no ending of adjectives: «المجلس [الأعلى] للقضاء». */
export const ADJECTIVES: Table<true> = table('adjectives', [
  [
    true,
    'الأحمر | الأعلى | الأوسط | الأول | التابع | الأسبق | الجديد | الحاكم | الحر | الخاص | الدائم | السابق | الشهير | العام | الكبير | المؤقت | المتحد | المختص | المسؤول | المستقل | المشترك | المصغر | المعارض | المكلف | الموحد | الموقت',
  ],
]);
