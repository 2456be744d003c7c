import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const LINE = { role: 'navigation', at: 'line' } as const;
const LABEL = { role: 'navigation', at: 'label' } as const;
const START = { role: 'navigation', at: 'start' } as const;
const FORM = { role: 'notice', at: 'line' } as const;

/** Menus, breadcrumbs, pagers, log-in. */
export const NAVIGATION: readonly Line<Phrase>[] = [
  [
    LINE,
    'الرئيسية | الصفحة الرئيسية | صفحة البداية | القائمة | القائمة الرئيسية | قائمة | إغلاق | إغلاق القائمة | بحث | بحث عن',
  ],
  [
    LINE,
    'بحث متقدم | استمارة البحث | تجاوز إلى المحتوى | تجاوز إلى المحتوى الرئيسي | التجاوز إلى المحتوى | التخطي إلى المحتوى',
  ],
  [
    LINE,
    'انتقل إلى المحتوى | الانتقال إلى المحتوى | تخطى قائمة التنقل | تخطى قصص مقترحة وواصل القراءة | اذهب إلى | نهاية قصص مقترحة',
  ],
  [LABEL, 'أنت الآن تتصفح | أنت هنا | انت هنا | تصفح | نتائج البحث عن'],
  [
    LINE,
    'من نحن | اتصل بنا | الاتصال بنا | الإتصال بنا | إتصل بنا | تواصل معنا | للتواصل | أعلن معنا | اعلن معنا | للإعلان معنا',
  ],
  [
    LINE,
    'هيئة التحرير | أسرة التحرير | الهيكل التنظيمي | عن الموقع | عن الشركة | خريطة الموقع | سياسة الخصوصية | بيان الخصوصية',
  ],
  [
    LINE,
    'شروط الاستخدام | شروط الخدمة | اتفاقية الاستخدام | الشروط والأحكام | الأرشيف | أرشيف | التصنيفات | تصنيفات | الأقسام',
  ],
  [
    LINE,
    'أقسام الموقع | أرسل خبرا | أرسل خبر أو صورة | بث مباشر | البث المباشر | النسخة الرقمية | النسخة المطبوعة | خدمة RSS',
  ],
  [
    LINE,
    'الوضع المظلم | الوضع الليلي | مقال عشوائي | إضافة عمود جانبي | مواقيت الصلاة | حالة الطقس | الطقس | أسعار العملات',
  ],
  [LINE, 'الأبراج | كاريكاتير | انفوجرافيك | إنفوغرافيك | وسائط متعددة | مولتيميديا | المواقع الأخرى | روابط سريعة'],
  [
    LINE,
    'لا يوجد نتائج | لا توجد نتائج | شاهد كل النتائج | مشاهدة الكل | عرض الكل | عرض المزيد | أظهر المزيد | تحميل المزيد',
  ],
  [
    LINE,
    'زر الذهاب إلى الأعلى | زر العودة لأعلى الصفحة | العودة إلى الأعلى | العودة للأعلى | إلى الأعلى | أعلى الصفحة | للأعلى',
  ],
  [LINE, 'اذهب إلى الأعلى | عودة لأعلى الصفحة | الذهاب إلى الأعلى | العودة إلى أعلى الصفحة | الإنتقال للأعلى'],
  [
    LINE,
    'Back to top button | Back to top | Go to top | Scroll To Top | Top | Home | Menu | Main Menu | Primary Menu | Search',
  ],
  [
    LINE,
    'Skip to content | Skip to main content | Toggle navigation | Toggle menu | Close | Sidebar | Random Article | Switch skin',
  ],
  [
    LINE,
    'Random News | Contact Us | About Us | Privacy Policy | Terms of Use | Live | Watch Live | View All | Load More',
  ],
  [
    LINE,
    'Load More Posts | No Result | View All Result | Breadcrumbs | Type and hit Enter | Next Previous | Previous Next | Pause',
  ],
  [LINE, 'السابق والتالي | المقال السابق المقال التالي | تصفح المقالات | التنقل بين المواضيع | الصفحة السابقة'],
  [LINE, 'الصفحة التالية | المواضيع القديمة | المواضيع الأحدث | رسالة أقدم | رسالة أحدث | الأولى | الأخيرة'],
  [LINE, 'Post navigation | Continue Reading | Older Posts | Newer Posts | لا يوجد مزيد من المقالات | المادة السابقة'],
  [
    { role: 'navigation', at: 'cut' },
    'المقال السابق | المقال التالي | المقالة السابقة | المقالة التالية | الخبر السابق | الخبر التالي',
  ],
  [LABEL, 'السابق | التالي | Previous | Next | Prev'],
  [
    LABEL,
    'الموضوع السابق | الموضوع التالي | تدوينة سابقة | تدوينة لاحقة | Previous article | Next article | Previous Post | Next Post',
  ],
  [START, 'Page 1 of | صفحة 1 من | Previous Post Next Post | الطبعة العربية'],
  [
    { role: 'other', at: 'label' },
    'رئيس التحرير | رئيس مجلس الإدارة | مدير التحرير | الإشراف العام | المدير العام | صاحب الامتياز | المشرف العام | رئيس التحرير المسؤول',
  ],
  [
    FORM,
    'تسجيل الدخول | تسجيل دخول | دخول | دخولتسجيلخروج | تسجيل الخروج | تسجيل | سجل الآن | عضوية جديدة | إنشاء حساب',
  ],
  [
    FORM,
    'نسيت كلمة المرور | كلمة المرور | كلمة السر | تذكرني | اسم المستخدم | اسم المستخدم أو البريد الإلكتروني | للأعضاء المسجلين فقط',
  ],
  [
    FORM,
    'مرحبا بعودتك | Login | Log In | Sign in | Sign up | Register | Register Now | Lost your password | Forgot your password',
  ],
  [FORM, 'Remember Me | Username | Password | Welcome Back | Create an account | Subscribe'],
  [
    { role: 'notice', at: 'start' },
    'يجب أن تكون مسجل الدخول | يجب أنت تكون مسجل الدخول | عليك أن تسجل الدخول | عذرا قم بتسجيل الدخول | يجب أن تسجل لتقرأ | Log in to leave',
  ],
  [{ role: 'notice', at: 'start' }, 'You must be logged in'],
];
