import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const AD = { role: 'ad', at: 'line' } as const;
const NOTICE = { role: 'notice', at: 'line' } as const;
const NOTICE_START = { role: 'notice', at: 'start' } as const;
const METRICS = { role: 'metrics', at: 'label' } as const;

/** Advertisements, notices, counters, ratings. */
export const FURNITURE: readonly Line<Phrase>[] = [
  [
    AD,
    'إعلان | إعلانات | الإعلانات | إعلان ممول | إعلان مدفوع | محتوى ممول | محتوى مدعوم | محتوى إعلاني | مساحة إعلانية',
  ],
  [AD, 'اعلان أسفل المقال | إعلانك هنا | إعلانك على موقعنا | الإبلاغ عن هذا الإعلان | رعاية | برعاية | إخفاء الإعلان'],
  [
    AD,
    'استمر في القراءة بعد الإعلان | تابع القراءة أسفل الإعلان | Advertisement | Advertisements | Advertisment | Ad | Ads',
  ],
  [
    AD,
    'Sponsored | Sponsored by | Sponsored Links | Promoted | Continue reading after the ad | Report this ad | Adblock Detected',
  ],
  [{ role: 'ad', at: 'start' }, 'أنت تستخدم إضافة Adblock | برجاء دعمنا عن طريق تعطيل | Please consider supporting us'],
  [
    NOTICE_START,
    'نستخدم ملفات تعريف الارتباط | يستخدم هذا الموقع ملفات | هذا الموقع يستخدم ملفات | الخصوصية وملفات تعريف الارتباط',
  ],
  [
    NOTICE_START,
    'باستمرارك في استخدام هذا الموقع | لمزيد من المعلومات حول كيفية استخدام ملفات | نحن نستخدم ملفات تعريف الارتباط',
  ],
  [NOTICE_START, 'We use cookies | This website uses cookies | Privacy Cookies This site uses cookies'],
  [
    NOTICE_START,
    'يرجى تفعيل الجافا سكريبت | لمشاهدة هذا الفيديو يرجى | هذا المحتوى من X | هذا المحتوى من إنستغرام | هذا المحتوى من يوتيوب | هذا المحتوى من تويتر | الأخبار المنشورة على الصفحة الرسمية لوكالة | متصفحك لا يدعم | هذه المقالة محمية بكلمة مرور | حدث خطأ ما برجاء | شكرا لتقييمك | يتعذر تشغيل الفيديو | تعذر تشغيل الفيديو',
  ],
  [NOTICE_START, 'Your browser does not support | Please enable JavaScript | تم إرسال'],
  [
    NOTICE,
    'سياسة ملفات تعريف الارتباط | ملفات تعريف الارتباط | الموافقة على الكوكي | إغلاق وقبول | أوافق | موافق | قبول | قبول الكل',
  ],
  [NOTICE, 'رفض | إعدادات الخصوصية | Accept | Accept All | Reject All | Cookie Policy | Close and accept | I Agree'],
  [{ role: 'notice', at: 'label' }, 'تنويه | إخلاء المسؤولية | إخلاء مسؤولية'],
  [
    METRICS,
    'المشاهدات | عدد المشاهدات | عدد الزوار | عدد زوار الموقع | عدد الزيارات | الزيارات | عدد القراءات | عدد القراء | تمت القراءة | مرات القراءة | شوهد | شوهدت | قرئ | قرئت',
  ],
  [
    METRICS,
    'عدد النقرات | النقرات | Views | Hits | Reads | Total views | Post Views | مدة القراءة | وقت القراءة | زمن القراءة',
  ],
  [
    METRICS,
    'الوقت المقدر للقراءة | القراءة في دقيقة | قراءة دقيقتين | قراءة دقيقة واحدة | دقيقة قراءة | جاري تحميل المشاهدات | أقل من دقيقة | Less than a minute | Reading Time',
  ],
  [METRICS, 'Estimated reading time | مشاهدة واحدة | آلاف المشاهدات | دقيقة واحدة'],
  [
    METRICS,
    'التقييم | قيم هذا المقال | قيم الخبر | تقييم المستخدمين | التقييم العام | كن أول المصوتين | لا تقييمات بعد',
  ],
  [
    METRICS,
    'ما مدى رضاك عن هذا المحتوى | ما مدى رضاك عن المحتوى | هل أعجبك المقال | هل كان هذا المقال مفيدا | هل كان المقال مفيدا | هل كانت هذه الصفحة مفيدة | هل استفدت من المعلومات المقدمة في هذه الصفحة | نقاط التقييم | Rate this | User Rating | Review Overview | Votes',
  ],
];

/** Units of counters: a number with one of them and nothing else is `metrics`. */
export const COUNTER_NAMES =
  'مشاهدة | مشاهدات | زيارة | زيارات | قراءة | قراءات | تعليق | تعليقات | مشاركة | مشاركات | دقيقة | دقيقتان | دقيقتين | دقائق | دقيقة قراءة | دقائق قراءة | دقائق للقراءة | دقيقة للقراءة | مرة | مرات | مشتركا | مشتركين | متابعا | متابعين | min | mins | إعجاب | إعجابات | متابع | min read | minute read | minutes read | mins read | views | view | shares | comments | likes';

/** What a counter's number is cut short with: «42.1[K] مشتركا». */
export const MULTIPLE_NAMES = 'ألف | آلاف | مليون | K | M';
