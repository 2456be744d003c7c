import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const PUBLISHED = { role: 'published', at: 'cut' } as const;
const MODIFIED = { role: 'modified', at: 'cut' } as const;
const CREDIT = { role: 'credit', at: 'label' } as const;
const CAPTION = { role: 'caption', at: 'label' } as const;
const COPYRIGHT = { role: 'copyright', at: 'start' } as const;
const KEYWORDS = { role: 'keywords', at: 'label' } as const;

/** Publication dates, source, captions, rights, keywords. */
export const PUBLICATION: readonly Line<Phrase>[] = [
  [
    PUBLISHED,
    'تاريخ النشر | تاريخ الإنشاء | نشر بتاريخ | نشرت بتاريخ | نشر في | نشرت في | نشر يوم | تم النشر | تم نشره',
  ],
  [PUBLISHED, 'تم نشر هذا | منشور في | أضيف بتاريخ | أضيف في | تم الإضافة | تمت الإضافة | Published'],
  [{ role: 'published', at: 'label' }, 'نشر | نشرت'],
  [PUBLISHED, 'Posted | Date | التاريخ'],
  [
    MODIFIED,
    'آخر تحديث | آخر تعديل | تم التحديث | تم تحديثه | تاريخ التحديث | تاريخ التعديل | محدثة | محدث | حدث بتاريخ | تحديث',
  ],
  [{ role: 'modified', at: 'label' }, 'معدل'],
  [MODIFIED, 'Last updated | Last modified | Updated | Last update'],
  [CREDIT, 'المصدر | المصادر | المصدر الأصلي | مصدر الخبر | مصدر | Source | Sources | Via'],
  [CREDIT, 'نقلا عن | عن'],
  [
    { role: 'credit', at: 'start' },
    'خدمة نيويورك تايمز | خدمة واشنطن بوست | بالاتفاق مع بلومبيرغ | خدمة ديلي تلغراف | وحدة التقارير الاقتصادية',
  ],
  [
    { role: 'other', at: 'start' },
    'نقدم لكم زوارنا | نشكركم على القراءة | كانت هذه تفاصيل خبر | نرجوا بأن نكون قد وفقنا | نعرض لكم زوارنا أهم وأحدث | عزيزي الزائر لقد قرأت خبر | تمت المراجعة الطبية بواسطة | تمت المراجعة بواسطة',
  ],
  [
    { role: 'other', at: 'start' },
    'كما تجدر الإشارة بأن الموضوع الأصلي | وقد قام فريق التحرير بالتأكد منه | إذا كنت تعتقد أن المقال يحوي | الملخص بالذكاء الاصطناعي | ملخص بالذكاء الاصطناعي | هذا الملخص بالذكاء الاصطناعي | تم إنشاء هذا الملخص | أنشئ هذا الملخص',
  ],
  // The foot of a press release: what follows tells of the company and whom to ask.
  [
    { role: 'other', at: 'label', reach: 'form' },
    'الاتصال الإعلامي | Media Contact | Notes to editors | ملاحظات للمحررين',
  ],
  [
    { role: 'other', at: 'start', reach: 'form' },
    'للتواصل الإعلامي | للاستفسارات الإعلامية | للاستفسارات الصحفية | للاستفسارات يرجى التواصل | للمزيد من المعلومات يرجى التواصل | لمزيد من المعلومات يرجى التواصل',
  ],
  [{ role: 'other', at: 'line', reach: 'form' }, 'المراجع | قائمة المراجع | المصادر والمراجع | المراجع والمصادر'],
  [
    { role: 'other', at: 'line', reach: 'list' },
    'المحتويات | محتويات الصفحة | محتويات المقال | جدول المحتويات | في هذا المقال | في هذه المقالة',
  ],
  [{ role: 'other', at: 'line', reach: 'lead' }, 'ملخص | الملخص | ملخص الخبر | ملخص المقال'],
  [
    { role: 'other', at: 'line' },
    'انتهى | يتبع | النهاية | NNNN | تابع المقال الآتي | فيديو مميز | غير مصنف | Uncategorized | صفحة | Page | العدد | محتوى الخبر | أهم التحديثات | تم تحويلها عدة مرات',
  ],
  [{ role: 'other', at: 'label' }, 'الموضوع'],
  [
    { role: 'link', at: 'line' },
    'انقر هنا | اضغط هنا | عبر هذا الرابط | على الرابط التالي | الرابط التالي | Click here | Read More | Redirecting to full article',
  ],
  [
    { role: 'link', at: 'line' },
    'قراءة المزيد | تابع القراءة | أكمل القراءة | للمزيد من التفاصيل | لمزيد من التفاصيل | لقراءة المزيد | التفاصيل',
  ],
  [
    { role: 'link', at: 'line' },
    'لقراءة الخبر كاملا | لمتابعة القراءة | لقراءة المقال كاملا | التفاصيل كاملة | انقر هنا لقراءة الخبر من مصدره',
  ],
  [
    { role: 'link', at: 'start' },
    'متوفر باللغة | عرض هذه الرسالة في المتصفح | عرض الرسالة في المتصفح | عرض في المتصفح | اقرأ أكثر على | اقرأ الخبر على | أكمل القراءة على | تابع القراءة على | View in browser | لم تظهر الرسالة | متوفرة باللغة | اقرأ بالإنجليزية',
  ],
  [{ role: 'link', at: 'line' }, 'إقرأ الخبر من المصدر | لقراءة الخبر من المصدر | اضغط هنا لقراءة الخبر من المصدر'],
  [
    CAPTION,
    'تصوير | عدسة | الصورة | صورة | صورة من | صورة أرشيفية | صور أرشيفية | صورة تعبيرية | أرشيفية | صورة من الأرشيف | صورة متداولة',
  ],
  [
    { role: 'caption', at: 'start' },
    'التعليق على الصورة | صدر الصورة | مصدر الصورة | صورة و تعليق | اضغط على الصورة للتكبير | اضغط لمشاهدة عرض الشرائح',
  ],
  [
    CAPTION,
    'Getty Images | غيتي إيميجز | Photo | Photo by | Image | Image credit | Credit | File photo | شاهد الفيديو',
  ],
  [
    COPYRIGHT,
    'جميع الحقوق محفوظة | كل الحقوق محفوظة | كافة الحقوق محفوظة | جميع حقوق النشر محفوظة | الحقوق محفوظة | حقوق النشر محفوظة | حقوق الطبع والنشر',
  ],
  [
    COPYRIGHT,
    'لا يسمح بالنسخ أو الاقتباس | يمنع نقل أو نسخ | يسمح بالنقل مع ذكر المصدر | لا مانع من الاقتباس وإعادة النشر',
  ],
  [
    COPYRIGHT,
    'تم التصميم والتطوير بواسطة | تصميم وتطوير | برمجة وتصميم | تصميم وبرمجة | تصميم واستضافة | بكل فخر مدعوم بواسطة | يعمل بواسطة برنامج',
  ],
  [
    COPYRIGHT,
    'الآراء المنشورة لا تعبر بالضرورة | المقال يعبر عن رأي كاتبه | هذا المقال لا يعبر بالضرورة | ما ينشر لا يعبر عن رأي | الآراء المذكورة في هذه المقالة | إن الآراء المذكورة في هذه المقالة | إن الآراء الواردة في هذا المقال | الآراء الواردة في هذا المقال | الآراء الواردة في المقال | الآراء الواردة في هذه المقالة',
  ],
  [
    COPYRIGHT,
    'المقالات المنشورة لا تعبر | المقالات المنشورة تعبر عن آراء | يتم التشغيل بواسطة | مدعوم من | All Rights Reserved | Copyright | Powered by | Proudly powered by',
  ],
  [COPYRIGHT, 'Designed by | Theme by | Theme | Managed by | MoreNews by AF themes | CoverNews by AF themes'],
  [{ role: 'copyright', at: 'line' }, 'حقوق النشر | حقوق الملكية | حقوق النشر والتأليف'],
  [
    KEYWORDS,
    'الوسوم | وسوم | الوسم | الكلمات المفتاحية | كلمات مفتاحية | الكلمات الدلالية | كلمات دلالية | كلمات دليلية | الكلمات الدالة | كلمات البحث',
  ],
  [
    KEYWORDS,
    'الكلمات الدليلية | كلمات ذات صلة | المواضيع | المواضيع ذات الصلة | المزيد عن | مواضيع المقال | مواضيع المادة | علامات | العلامات | تاج | تاجز | التاجات | هاشتاغ | هاشتاق | التسميات | سمات | السمات | موسومة تحت',
  ],
  [
    KEYWORDS,
    'Tags | Tag | Tagged | Tagged with | Labels | Filed under | Categories | Category | Keywords | Topics | Hashtags',
  ],
  [{ role: 'keywords', at: 'line' }, 'مواضيع'],
  [{ role: 'navigation', at: 'label' }, 'تصنيف | التصنيف | القسم | الأقسام | قسم'],
];

/** A keyword list's label that needs no colon, glued behind the last sentence: «… للوطن. سمات إمام تفجير» */
export const BARE_KEYWORD_LABELS = 'سمات | السمات';

/** What a feed says of its source behind a title: «ظهرت المقالة … [أولا على] …». */
export const FEED_TAIL_NAMES =
  'ظهر أولا في | ظهر أولا على | ظهرت أولا في | ظهرت أولا على | ظهرت المقالة | ظهرت التدوينة | appeared first on';

/** A picture's credit behind its caption: «محطة القطار (أرشيف)», «… في سبعة أحياء. [من المصدر]». */
export const PICTURE_NAMES = 'أرشيف | الأرشيف | من الأرشيف | ملف | من المصدر | المصدر | متداولة | DR';

/** What a press office writes above its headline. */
export const KICKER_NAMES = 'بيان صحفي | بلاغ صحفي | خبر صحفي';

/** Under what an outlet takes another's text: «* [خدمة] «نيويورك تايمز»». */
export const SERVICE_NAMES = 'خدمة | بالاتفاق مع | بالتعاون مع';
