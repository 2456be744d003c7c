import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const LINE = { role: 'subscription', at: 'line' } as const;
const LABEL = { role: 'subscription', at: 'label' } as const;
const START = { role: 'subscription', at: 'start' } as const;

/** Follow us, newsletters, apps. */
export const SUBSCRIPTION: readonly Line<Phrase>[] = [
  [LABEL, 'الاشتراك في | تابعنا | تابعونا | إتبعنا | اتبعني | اشترك | اشتراك'],
  [
    START,
    'تابعنا على | تابعنا عبر | تابعونا على | تابعونا عبر | إتبعنا على | تابعوا آخر الأخبار | تابعوا أحدث الأخبار | تابعوا صفحتنا',
  ],
  [
    START,
    'تابعوا أبرز وأحدث | تابعوا آخر أخبار | تابع آخر أخبار | تابع أحدث الأخبار | تابع آخر الأخبار | تابع أخبار | تابعوا أخبار | تابع جديد | تابع قناتنا | تابعوا قناتنا',
  ],
  [
    START,
    'لمتابعة آخر الأخبار | لمتابعة أحدث الأخبار | لمتابعة الأخبار أولا بأول | للمزيد من الأخبار تابعونا | للاطلاع على كل الأخبار',
  ],
  [
    START,
    'انضم إلى قناتنا | انضم لقناتنا | انضم لقناة | انضموا إلى قناتنا | انضموا لقناتنا | انضم إلينا على | إنضم لقناتنا',
  ],
  [
    START,
    'اشترك في قناتنا | اشترك في النشرة | اشترك في نشرتنا | اشترك في خدمة | اشترك بالنشرة | إشترك في قائمتنا | اشتركوا في قناتنا',
  ],
  [START, 'اشترك للحصول على | اشترك الآن للاستمرار | الاشتراك لمواصلة القراءة | اكتشاف المزيد من | اشترك الآن مجانا'],
  [
    LINE,
    'اشترك الآن | الاشتراك | قناة الواتساب | النشرة البريدية | النشرة الإخبارية | القائمة البريدية | أدخل بريدك الإلكتروني',
  ],
  [
    START,
    'أدخل بريدك الإلكتروني | ادخل عنوان بريدك | اكتب عنوان بريدك | عنوان البريد الإلكتروني | تنبيهات موقع | الاشتراك في الرسائل',
  ],
  [
    LINE,
    'فعل الإشعارات | تفعيل الإشعارات | متابعون | مشتركون | يمكنكم الاشتراك في نشرتنا الإخبارية | حمل التطبيق الآن | حمل التطبيق | حمل تطبيقنا | تحميل التطبيق',
  ],
  [START, 'حمل تطبيق | حمل الآن تطبيق | حملوا تطبيق | إضغط على الصورة لتحميل | خدمة آخر خبر'],
  [LINE, 'Follow us | Newsletter | Stay connected | Followers | Subscribers | Fans | Download our app'],
  [
    START,
    'Follow us on | Subscribe to our | Sign up for our newsletter | Join our WhatsApp | Join our Telegram | Discover more from',
  ],
  [START, 'Type your email | Get the latest posts | Like us on Facebook | Find us on Facebook'],
];
