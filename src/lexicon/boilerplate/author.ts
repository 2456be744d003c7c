import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const BYLINE = { role: 'byline', at: 'label' } as const;
const BIO_LINE = { role: 'author-bio', at: 'label' } as const;
const BIO_START = { role: 'author-bio', at: 'start' } as const;
const BIO_CUT = { role: 'author-bio', at: 'cut' } as const;

/** Who wrote it, and what the page says of the writer. */
export const AUTHOR: readonly Line<Phrase>[] = [
  [
    BYLINE,
    'كتب | كتبت | كتبها | كتبه | بقلم | الكاتب | الكاتبة | من قبل | كتب بواسطة | نشر بواسطة | نشرت بواسطة | مرسلة بواسطة | بواسطة',
  ],
  [
    BYLINE,
    'المؤلف | تحرير | حرره | حررها | المحرر | محرر | إعداد | أعده | أعدها | إعداد وتقديم | تحرير من طرف | نص | تقرير | حوار | حاوره | حاورها',
  ],
  [
    BYLINE,
    'أجرى الحوار | أجرت الحوار | تحقيق | تغطية | رصد | رصد وتصوير | تحليل | شارك في التغطية | شارك في التقرير | متابعة وتحرير',
  ],
  [
    BYLINE,
    'ساهم في هذا التقرير | ترجمة | تغطية صحفية | مراسلنا | Article information | By | Written by | Posted by | Author',
  ],
  [
    { role: 'byline', at: 'line' },
    'كلمة اليوم | كلمة الرياض | كلمة الاقتصادية | كلمة الجزيرة | كلمة عكاظ | فريق التحرير | غرفة الأخبار | غرفة التحرير | هيئة تحرير الموقع | admin | by admin | Editor | Staff | Staff Writer',
  ],
  [
    BIO_LINE,
    'عن الكاتب | عن كاتب المقال | عن المؤلف | نبذة عن الكاتب | نبذة عن المؤلف | معلومات المؤلف | معلومات الكاتب | كاتب المقال',
  ],
  [
    BIO_LINE,
    'السيرة الذاتية للكاتب | الكاتب في سطور | مشاهدة جميع المقالات | عرض جميع المقالات | عرض كل المقالات | صفحة الكاتب',
  ],
  [
    BIO_LINE,
    'الموقع الإلكتروني للكاتب | About Author | About The Author | Author Bio | See author s posts | Author Details',
  ],
  [BIO_START, 'جميع مقالات | View all posts | View more posts'],
  [
    BIO_CUT,
    'للتواصل مع الكاتب | للتواصل مع الكاتبة | لمراسلة الكاتب | لمراسلة الكاتبة | للتواصل أرسل | للتواصل ارسل sms',
  ],
  [BIO_START, 'تبدأ بالرمز | ثم مسافة ثم نص الرسالة | مسافة ثم الرسالة | ثم مسافة ثم الرسالة | ارسل رسالة SMS'],
];

/** What a writer's note calls the writer: «* كاتب وباحث سعودي», at the head of a line without a verb. */
export const WRITER_NAMES =
  'كاتب | كاتبة | محرر | محررة | مراسل | مراسلة | صحفي | صحفية | صحافي | صحافية | إعلامي | إعلامية | باحث | باحثة | أكاديمي | أكاديمية | أستاذ | أستاذة | استشاري | استشارية | محلل | محللة | خبير | خبيرة | مستشار | مستشارة | روائي | روائية | شاعر | شاعرة | مؤلف | مؤلفة | محاضر | محاضرة | ناقد | ناقدة | مدون | مدونة | رئيس تحرير';

/** Nouns of the machine-made writers' notes of translated sites: «خبير طعام. متعصب للسفر. مبتكر.» */
export const PERSONA_NAMES =
  'قارئ نهم | عاشق للقهوة | محب للسفر | متحمس للسفر | متعصب للسفر | خبير طعام | مدمن تلفزيون | مدمن تلفزيوني | مبشر ويب | حلال مشاكل | حل مشاكل | مهووس بالإنترنت | متعصب للإنترنت | ثقافة البوب | محب لموسيقى البوب | مبدع ودود | رائد أعمال | ممارس مخلص | لا يعتذر | غير اعتذاري | عرضة لنوبات | المتصل بالإنترنت | متحمس لوسائل | كاتب حائز على جوائز | الطالب الذي يذاكر | متواضع بشكل مزعج | عاشق للحم المقدد | نينجا وسائل التواصل | مبتكر | مفكر | محلل';

/** Bylines that say no more than that the person wrote it; the others name what the person did. */
export const PLAIN_BYLINE_NAMES =
  'كتب | كتبت | كتبها | كتبه | بقلم | الكاتب | الكاتبة | من قبل | كتب بواسطة | نشر بواسطة | نشرت بواسطة | مرسلة بواسطة | بواسطة | المؤلف | تحرير من طرف | By | Written by | Posted by | Author';
