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
  [{ lemma: 'رسالة', of: null }, 'رسالة مفادها | مفاده | مفادها'],
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
  [{ lemma: 'طبق', governs: 'la' }, 'طبقا | طبقا لما'],
  [{ lemma: 'نقل', governs: 'عن' }, 'نقلا عن'],
  [{ lemma: 'استناد', governs: 'إلى' }, 'استنادا إلى'],
  [{ lemma: 'نسبة', governs: 'la' }, 'بالنسبة'],
  [{ lemma: 'قول', governs: 'noun' }, 'على حد قول | على حد تعبير | على حد وصف | على حد زعم | بتعبير | على لسان'],
]);

/** Behind the «ما» of an attribution: «وفق ما [نشرته] الصحيفة», «حسب ما [ورد في] البيان»; `knows`: the outlet itself, «وفق ما [علمت] الجزيرة». */
export const WHAT: Table<'tells' | 'knows'> = table<'tells' | 'knows'>('behind what', [
  ['tells', 'جاء في | جاءت في | ورد في | ورد عن | جاء على لسان | ورد على لسان | نشر في'],
  ['tells', 'نشر | نشره | نشرت | نشرته | كتبه | كتبته | بث | بثه | بثت | بثته | تداول | تداوله | تداولت | تداولته'],
  ['tells', 'أظهر | أظهره | أظهرت | أظهرته | كشفه | كشفته | رصد | رصده | رصدت | رصدته | توصل إليه | توصلت إليه'],
  ['knows', 'علم | علمت | علمه | علمته'],
]);

/** Tags with the speaker written on: «…»، [على حد قوله]. */
export const TAGS: Table<Pronoun> = table('tags', [
  [
    HE,
    'على حد قوله | على حد تعبيره | على حد وصفه | على حد تشبيهه | حسب تشبيهه | بحسب تشبيهه | على حد زعمه | حسب تعبيره | بحسب تعبيره | حسب قوله | بحسب قوله | حسب وصفه | بحسب وصفه | وفق تعبيره | وفق قوله | وفق وصفه | وفقا لتعبيره | وفقا لقوله | كما قال | كما يقول | كما وصفه | كما أكد | كما أوضح | كما ذكر | هكذا قال | حسب كلامه | حسب رأيه | بحسب رأيه | في رأيه | برأيه | على حد رأيه | وفق رؤيته | حسب رؤيته | وفقا لرؤيته',
  ],
  [
    SHE,
    'على حد قولها | على حد تعبيرها | على حد وصفها | على حد زعمها | حسب تعبيرها | بحسب تعبيرها | حسب قولها | بحسب قولها | حسب وصفها | بحسب وصفها | وفق تعبيرها | وفق قولها | وفق وصفها | وفقا لتعبيرها | كما قالت | كما تقول | كما وصفته | كما أكدت | كما أوضحت | كما ذكرت | برأيها',
  ],
  [
    THEY,
    'على حد قولهم | على حد تعبيرهم | على حد وصفهم | على حد زعمهم | حسب تعبيرهم | بحسب تعبيرهم | حسب قولهم | بحسب قولهم | حسب وصفهم | بحسب وصفهم | وفق تعبيرهم | كما قالوا | كما يقولون',
  ],
  [BOTH, 'على حد قولهما | على حد تعبيرهما | حسب تعبيرهما'],
]);

/** Openings of the article's own voice, with no source: «[يذكر أن] …». */
export const IMPERSONALS: Table<true> = table('impersonals', [
  [
    true,
    'ذكر الله | يكفي القول | يمكن القول | الصعب القول | السهل القول | الممكن القول | المبالغة القول | المفيد القول | الإنصاف القول | يصح القول | يجوز القول | نستطيع القول | أستطيع القول | يمكننا القول | يمكنني القول | أود القول | أريد القول | وسعنا القول | خلاصة القول | صفوة القول | حاصل القول | لا بد من القول | يذكر أن | يذكر أنه | يذكر بأن | يشار إلى أن | يشار إلى أنه | كما يذكر أن | يذكر هنا أن | تجدر الإشارة إلى أن | تجدر الإشارة إلى أنه | تجدر الإشارة أن',
  ],
  [
    true,
    'الجدير بالذكر أن | الجدير بالذكر أنه | جدير بالذكر أن | جدير بالذكر أنه | الجدير ذكره أن | من الجدير بالذكر أن | يقال إن | يقال إنه | قيل إن | يلاحظ أن | يلاحظ أنه',
  ],
  [
    true,
    'من المقرر أن | من المتوقع أن | من المرجح أن | من المعروف أن | يبدو أن | يبدو أنه | علما أن | علما بأن | علما أنه | علما بأنه | المعروف أن | يفترض أن | يتوقع أن | ينتظر أن',
  ],
  [true, 'الجدير بالذكر | يشار إلى | تجدر الإشارة | جدير بالذكر | يذكر'],
]);

/**
 * Words after which «أن» opens no speech: «بعد [أن] غادر», «رغم [أنه] وعد», «يمكن [أن] يعود».
 */
export const GOVERNORS: Table<true> = table('governors of أن', [
  [
    true,
    'علما | بعد | قبل | حين | رغم | بالرغم من | على الرغم من | برغم | إلا | غير | كما | حيث | إذ | ذلك | منذ | دون | بدون | مع | بما | لو | لولا | لا سيما | سيما | خاصة | وخاصة | خصوصا | طالما | مجرد | بمجرد | لدرجة | درجة | لكون | كون | عوض | بدل | بدلا من | فضلا عن | فرغم | ورغم | ومع | حتى | أي | سوى | لحين | ريثما | ليت | هو | هي',
  ],
  [
    true,
    'يحق | يجوز | يسمح | أراد | أرادت | أرادوا | شاء | شاءت | يشاء | حاول | حاولت | يستحق | يسعى | تسعى | يمكن | ويمكن | يجب | ويجب | ينبغي | يستطيع | تستطيع | يريد | تريد | يحاول | تحاول | سبق | وسبق | شأنه | شأنها | يكاد | كاد | كادت | لابد | لا بد | بد | المفترض | المقرر | المنتظر | المتوقع | الممكن | المحتمل | المرجح | الضروري | الواجب | الطبيعي | المؤكد | الواضح | الصعب | السهل | المهم | المعلوم | المعروف | يبدو | ويبدو | تبين | اتضح | تأكد | يتعين | يلزم | يصح | يعني | تعني | يكفي | حان | لدرجة | أوشك | يأمل | نتيجة | بشرط | شرط | شريطة | بسبب | يعقل | يفترض | عسى | لعل | احتمال | إمكانية',
  ],
]);

/** What ends reported speech: the reporter goes on in his own words. */
export const TAILS: Table<'always' | 'after comma'> = table("reporter's tails", [
  [
    'always',
    'مما | ومما | حيث | وذلك | علما بأن | علما أن | علما بأنه | علما أنه | دون الخوض | من دون الخوض | دون أن يقدم | دون أن يوضح | دون أن يكشف | دون أن يحدد | دون مزيد من التفاصيل | دون ذكر | في إشارة | في تلميح | يأتي ذلك | جاء ذلك | بينما',
  ],
  ['after comma', 'فيما | في حين | ردا على | تعليقا على | خلال لقائه | خلال اجتماعه | خلال كلمته'],
]);

/** «ذلك» after و: «[وذلك] لـ…». */
export const THAT: Table<true> = table('ذلك', [[true, 'ذلك']]);

/** Relative pronouns: what follows tells of the noun before. */
export const RELATIVES: Table<'m' | 'f' | null> = table('relatives', [
  ['m', 'الذي | اللذان | اللذين | الذين'],
  ['f', 'التي | اللتان | اللتين | اللاتي | اللواتي'],
  [null, 'ما | مما | ومما | لما | بما'],
]);

/** Prepositions, and adverbs of place and time that end a noun phrase. */
export const PREPOSITIONS: Table<'في' | 'عن' | 'على' | 'إلى' | 'من' | 'other'> = table('prepositions', [
  ['في', 'في'],
  ['عن', 'عن'],
  ['على', 'على'],
  ['إلى', 'إلى'],
  ['من', 'من'],
  [
    'other',
    'مع | خلال | عبر | بعد | قبل | عند | لدى | حول | ضد | منذ | حتى | تجاه | بشأن | أمام | خلف | فوق | تحت | بين | ضمن | وسط | إثر | عقب | قبيل | إبان | غداة | أثناء | إزاء | نحو | لـ | بـ | حيال | بخصوص | بدون | دون | غير | سوى | رغم | بسبب | بفضل | جراء | نتيجة',
  ],
]);

/** Words that deny the verb after them: «[لم] يذكر». */
export const NEGATIONS: Table<true> = table('negations', [
  [true, 'لم | لا | لن | ولم | ولا | ولن | هل | عدم | يشأ | تشأ'],
]);

/** Words of quantity: a name ends before one, «طمأن أبو النور [جميع] المريضات». */
export const QUANTIFIERS: Table<true> = table('quantifiers', [
  [
    true,
    'جميع | كافة | كل | معظم | أغلب | غالبية | أكثر | مختلف | عدة | عددا | كلا | بعض | كثير | الكثير | العديد | أحد | إحدى | واحد',
  ],
]);

/** What is the most of its kind: an office ends before one, «افتتح رئيس الجامعة [أكبر] مكتبة». */
export const ELATIVES: Table<true> = table('elatives', [
  [true, 'أكبر | أصغر | أول | أهم | أبرز | أحدث | أفضل | أعلى | أضخم | أطول | أقدم | أسرع | أقوى'],
]);

/** Whom prayers are said to: «سائلا [الله] أن …» asks, and tells nothing. */
export const DEITY: Table<true> = table('deity', [
  [true, 'الله | المولى | الباري | العلي | الرب | ربنا | تعالى | سبحانه | عز من قائل | عز من قال | جل وعلا | جل شأنه'],
]);

/** «كتب [عليه] «…»»: on a thing. */
export const INSCRIBED: Table<true> = table('inscribed', [[true, 'عليه | عليها']]);

/** «[دون] أن يذكر» */
export const WITHOUT: Table<true> = table('without', [[true, 'دون | بدون']]);

/** «[هذا] الخبير» */
export const DEMONSTRATIVES: Table<'m' | 'f'> = table('demonstratives', [
  ['m', 'هذا | ذات | نفس'],
  ['f', 'هذه | تلك'],
]);

/** «المتحدثة [ذاتها]» */
export const SAME: Table<true> = table('ذاته', [
  [true, 'ذاته | ذاتها | ذاتهم | نفسه | نفسها | نفسهم | المذكور | المذكورة'],
]);

/** «[فيما] يتعلق» */
export const IN_WHAT: Table<true> = table('فيما', [[true, 'فيما']]);

/** Adverbs that may stand between a verb and its subject, or end it: «قال [أيضا] الوزير», «قال الوزير [أمس]». */
export const ADVERBS: Table<true> = table('adverbs', [
  [
    true,
    'أيضا | ايضا | حينذاك | حينئذ | وقتذاك | يومذاك | كذلك | بدوره | بدورها | بدورهم | أمس | اليوم | مساء | صباح | ظهر | فجر | يوم | لاحقا | مجددا | مؤخرا | قائلا | صراحة | علنا | بوضوح | حرفيا | ذلك | هنا | آنذاك | حينها | مرارا | سابقا | حاليا | أخيرا | بالتالي | حينئذ | عندئذ | غدا | ليلة | ليل | عصر | الآن | رسميا | بعيدا | أول مرة | لأول مرة | أعلاه | أدناه | آنفا | بشدة | بقوة | بحزم | بصراحة | بحرارة | بالفعل | مباشرة | فورا | للمرة',
  ],
  [
    true,
    'الأحد | الاثنين | الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الليلة | الماضي | الماضية | الجاري',
  ],
]);

/** Prayers behind a name, no part of it: «النبي [صلى الله عليه وسلم]», «الملك عبدالله [رحمه الله]». */
export const EULOGIES: Table<'sacred' | 'person'> = table('eulogies', [
  [
    'sacred',
    'صلى الله عليه | صلى الله عليه وسلم | عليه الصلاة | عليه الصلاة والسلام | عليه أفضل الصلاة والسلام | عليه السلام | عز وجل | جل وعلا | جل جلاله | سبحانه وتعالى | تبارك وتعالى',
  ],
  [
    'person',
    'عليها السلام | رضي الله عنه | رضي الله عنها | رضي الله عنهم | رحمه الله | رحمها الله | يرحمه الله | حفظه الله | يحفظه الله | أيده الله | رعاه الله | طيب الله ثراه | غفر الله له | قدس سره',
  ],
]);

/** Nouns behind ب whose next word tells how something was said: «أكد [بشكل] قاطع الوزير». */
export const MANNERS: Table<true> = table('manners', [
  [true, 'بشكل | بصورة | بطريقة | بلهجة | بنبرة | بأسلوب | بلغة | بصوت | بكلمات | بعبارات | بكل'],
]);

/** Set phrases that may stand before a subject and hand the word to it: «[من جهته] قال الوزير». */
export const FRAMES: Table<true> = table('frames', [
  [
    true,
    'من جهته | من جهتها | من جهتهم | من جانبه | من جانبها | من جانبهم | من ناحيته | من ناحيتها | في المقابل | في هذا السياق | في هذا الصدد | في السياق ذاته | في الوقت نفسه | في الوقت ذاته | في ذات الوقت | بالمقابل | في هذا الإطار | على صعيد آخر | من جهة أخرى | من جهة ثانية | إلى ذلك',
  ],
]);

/** Pronouns on a preposition, after a verb: «قال [له] الوزير». */
export const ASIDES: Table<true> = table('asides', [
  [
    true,
    'لك | لكم | له | لها | لهم | لنا | لي | فيه | فيها | به | بها | بهم | عليه | عليها | عليهم | عنه | عنها | معه | معها | إليه | إليها | إليهم | منه | منها | منهم | عنهم | عنهما | عليهما | فيهم | بهما | لهما | لهن | عنهن | ذلك | بذلك | لذلك | كل من | كلا من | النظر | الانتباه | الأنظار',
  ],
]);

/** A pronoun whose antecedent is the speaker: «نقل [عنه]». */
export const FROM_HIM: Table<Pronoun> = table('عنه', [
  [HE, 'عنه'],
  [SHE, 'عنها'],
  [THEY, 'عنهم'],
]);

/** «نقلت القناة [على لسان] شاهد قوله» */
export const ON_TONGUE: Table<true> = table('على لسان', [[true, 'على لسان']]);

/** Words that join clauses, set apart from the next word. */
export const CONNECTORS: Table<true> = table('connectors', [
  [
    true,
    'و | كما | ثم | لكن | لكنه | لكنها | لكنهم | ولكن | ولكنه | بينما | فيما | حيث | إذ | أما | بل | حين | عندما | بعدما | وقد | فقد | قد | لقد',
  ],
]);

/** What sets a subject before its verb, which ف then joins: «[أما] الوزير فقال». */
export const TOPICS: Table<true> = table('topics', [[true, 'أما']]);

/** Words that no noun phrase goes on with: «السيد شي [لم] يشر». */
export const PARTICLES: Table<true> = table('particles', [
  [
    true,
    'كيف | لماذا | ماذا | خصوصا | لاسيما | سيما | ناهيك | متى | أين | عدم | يشأ | تشأ | ذاته | ذاتها | نفسه | نفسها | هؤلاء | هل | لم | لا | لن | ليس | ليست | ليسوا | سوف | هو | هي | هم | وهو | وهي | إنما | إما | سواء | إذا | لو | فقد | وقد | بأن | إن | أن | ولم | ولا | فلم | هناك | هنالك | أي | تم | يتم | تمت | وتم | جدا | صدر | صدرت | صادر | صادرة | نشر | نشرت | نشره | نشرته | نشرها | نشرتها | أجراها | أجرته | أجرتها | أجريت | أجراه | أصدره | أصدرته | أصدرها | أصدرتها | أعده | أعدها | أعدته | أعدتها | وزعه | وزعته | تلقت | تلقته | حصلت | بعنوان | بدأ | بدأت | يبدأ | تبدأ | قام | قامت | يقوم | تقوم | شارك | شاركت | استقبل | استقبلت | حضر | حضرت | زار | التقى | التقت | غادر | وصل | وصلت | تسلم | تسلمت | دشن | افتتح | افتتحت | رعى | ترأس | تعرض | تعرضت | حقق | حققت | فاز | فازت | نجح | نجحت | تمكن | تمكنت | استطاع | استطاعت | عاد | عادت | جاءت | بات | باتت | أصبح | أصبحت | يصبح | يعمل | تعمل | يسعى | تسعى | يستعد | تستعد | واصل | واصلت | يواصل | أنهى | أنهت | وقع | وقعت | لقي | قتل | أصيب | توفي | ظهر | ظهرت | اختار | اختارت | اعتمد | اعتمدت | أطلق | أطلقت | شهد | شهدت | يشهد | تشهد | ضمت | أنشأ | أنشأت | أسس | نظم | نظمت | تنظم | عقدت | نفذ | نفذت | أجرى | أجرت | حدد | حددت | منح | منحت | أرسل | أرسلت | خصص | خصصت | تضم | ينفذ | أعد | أعدت | استعرض | استعرضت | استخدم | استخدمت | احتفل | احتفلت | تولى | تولت | خاض | يخوض | سجلت | استضاف | استضافت | وقعا | شكل | شكلت | فتحت | أغلق | أغلقت | انطلق | انطلقت | أسفر | أسفرت | أدى | أدت | تسبب | تسببت | اندلع | اندلعت | نشب | باشر | باشرت | سيطر | سيطرت | استمر | استمرت | توقف | توقفت | ارتفع | ارتفعت | انخفض | انخفضت | تراجع | تراجعت | بلغ | بلغت | احتل | احتلت | دفع | دفعت | يأتي | تأتي | يعاين | لقيت | وفقه | حفظه | رعاه | أيده | سلمه | يعد | تعد | يقع | تقع | أو | عما | تعالى | سبحانه | وفقهم | حفظهم',
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
    'أنا | نحن | إننا | إنني | أننا | أنني | إني | لدينا | لدي | لنا | لي | بنا | علينا | عندنا | عندي | منا | مني | فينا | معنا | معي | كنا | كنت | سنقوم | نقوم | نعمل | نحرص | نسعى | نأمل | أتمنى | نتمنى | أشكر | نشكر | أعتقد | نعتقد | أرى | نرى | أود | نود | أريد | نريد | سوف نعمل | أنت | أنتم | لكم | لك | عليكم',
  ],
]);

/** Words that only a clause has: a marked span with one is more than a name. */
export const CLAUSE_WORDS: Table<true> = table('clause words', [
  [
    true,
    'إن | أن | إنه | إنها | أنه | أنها | لا | لم | لن | ليس | ليست | لسنا | قد | لقد | سوف | كان | كانت | هو | هي | هم | نحن | أنا | أنت | إننا | إنني | هناك | لماذا | كيف | هل | ماذا | أين | متى | إذا | لو | لكن | لأن | عندما | يجب | ينبغي | يمكن | الذي | التي | الذين | هذا | هذه | ذلك | تلك | ما | كل | نعم | شكرا | يا | أيها',
  ],
]);

/**
 * Words that open a clause of their own after «أنه»: its pronoun stands for nothing, so the marked words are all that was
 * said («أنه «[من] خلال هذا …»»).
 */
export const CLAUSE_OPENERS: Table<true> = table('clause openers', [
  [
    true,
    'في | من | على | رغم | بالرغم | ما | إذا | لو | عندما | بعد | قبل | خلال | منذ | مع | عند | حين | بمجرد | كلما | مهما | لولا | بفضل | بسبب | نتيجة | إضافة | وفق | وفقا | بناء | هناك | يجب | ينبغي | يمكن | لا بد | من خلال',
  ],
]);

/** What sets a list before a colon, and no speech: «خمس قاعات [هي]: …», «الشروط [التالية]: …». */
export const LIST_OPENERS: Table<true> = table('openers of lists', [
  [
    true,
    'هي | هم | هو | هما | هن | وهي | وهم | وهو | وهما | التالية | الآتية | التالي | الآتي | أبرزها | أبرزهم | أهمها | أهمهم | منها | منهم | بينها | بينهم | ضمنها | كالتالي | كالآتي | التوالي | بعنوان | عنوانه | عنوانها | عناوينها | كتبه | كتبها | مؤلفاته | مؤلفاتها | رواياته | رواياتها | دواوينه | أفلامه | أفلامها | أغانيه | أغانيها | ألبوماته | مسرحياته',
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
    'عرف نفسه | عرفت نفسها | عرف عن نفسه | عرفت عن نفسها | طلب عدم | طلبت عدم | طلبوا عدم | طلب التكتم | طلب إغفال | طلب إخفاء | طلب ألا | فضل عدم | فضلت عدم | فضل ألا | رفض الكشف | رفضت الكشف | رفض ذكر | رفضت ذكر | رفض نشر | رفض الإفصاح | اشترط عدم | اشترطت عدم | آثر عدم',
  ],
]);

/** Behind an adjective of nation: «ماركو روبيو الكوبي [الأصل]». */
export const ORIGINS: Table<true> = table('origins', [[true, 'الأصل | الجنسية | المولد | النشأة | الهوى']]);

/** Where a body sits: «المرصد [ومقره] لندن». */
export const SEATS: Table<true> = table('seats', [[true, 'مقره | مقرها | ومركزه | ومركزها']]);

/** Before the outlet that has a text: «في بيان [تلقت] «المدى» نسخة منه إن». */
export const RECEIVING: Table<true> = table('receiving', [
  [true, 'تلقت | تلقته | تلقتها | تلقى | تلقاه | تلقاها | تسلمت | تسلمته | تسلمها | وصل | وصلت | وصلنا | ورد'],
  [
    true,
    'حصلت | حصلت عليه | حصل | حصل عليه | اطلعت | اطلعت عليه | اطلع | اطلع عليه | رصدته | نشرته | نشرتها | نشره | بثته | بثه',
  ],
]);

/** Between marked words and the verb behind them: ««…»، [هكذا] علق الرئيس». */
export const THUS: Table<true> = table('thus', [
  [true, 'هكذا | بهذه الكلمات | بهذه العبارة | بهذه العبارات | بهذه الجملة'],
]);

/** «لقب «كاراس» [أو] «القناع»» */
export const OR: Table<true> = table('or', [[true, 'أو']]);

/** «عنوانه [هو] «…»» */
export const COPULAS: Table<true> = table('copulas', [[true, 'هو | هي']]);

/** Light verbs before a verbal noun: «[تم] وصفه بـ«…»» names no one who did it. */
export const PASSIVES: Table<true> = table('passives', [
  [true, 'تم | يتم | تمت | تتم | سيتم | ستتم | جرى | يجري | جرت'],
]);

/** What a text is quoted from: «جاء في [سياق] البيان». */
export const PARTS_OF_TEXTS: Table<true> = table('parts of texts', [
  [true, 'سياق | نص | متن | ثنايا | طيات | مستهل | مطلع | مقدمة | ختام | خاتمة'],
]);

/** Verbs after «فيما» that name a matter: «فيما [يتعلق] بـ». */
export const ABOUT: Table<true> = table('about', [[true, 'يتعلق | يخص | عدا | بعد | مضى | يبدو | بينهم | بينها']]);

/** Adjectives of bodies that have no ending of adjectives: «المجلس [الأعلى] للقضاء». */
export const ADJECTIVES: Table<true> = table('adjectives', [
  [
    true,
    'العام | الأعلى | الأول | الدائم | المشترك | الموحد | المستقل | الأوسط | المتحد | الحر | الجديد | الكبير | الموقت | المؤقت | الشهير | المسؤول | الأحمر | الخاص | المصغر | الحاكم | المعارض | السابق | المختص | المكلف | التابع',
  ],
]);
