import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const LINE = { role: 'share', at: 'line' } as const;
const LABEL = { role: 'share', at: 'label' } as const;
const START = { role: 'share', at: 'start' } as const;
const CUT = { role: 'share', at: 'cut' } as const;

/** Sharing, printing and saving. */
export const SHARE: readonly Line<Phrase>[] = [
  [CUT, 'شارك هذا الموضوع | معجب بهذه | انقر للمشاركة على | اضغط للمشاركة على | اضغط لتشارك على | النقر للمشاركة على'],
  [START, 'عرض هذا المنشور على | تمت مشاركة منشور بواسطة | View this post on | A post shared by'],
  [CUT, 'النقر لإرسال رابط | إعجاب تحميل | Like this Like Loading | Click to share on | Click to email'],
  [
    LABEL,
    'شارك الخبر | شارك هذا الخبر | شارك المقال | شارك المقالة | شارك هذا المقال | شارك هذا التحديث | شارك هذا | شارك الموضوع | شارك القصة',
  ],
  [
    LABEL,
    'شارك | شاركها | مشاركة | مشاركات | شارك على | شارك عبر | شارك مع أصدقائك | شارك غرد أرسل | مشاركة الخبر | مشاركة المقال',
  ],
  [LINE, 'مشاركة عبر البريد | مشاركة على'],
  [
    LINE,
    'انشر الخبر | انشرها | انشر | غرد | غرد الخبر | تغريد | تغريدة | أرسل | لا تنسى مشاركة الخبر | فتح في نافذة جديدة | إعجاب | تحميل | جاري التحميل | جار التحميل',
  ],
  [
    START,
    'يمكنك مشاركة الخبر | شارك من خلال | المشاركة عبر تويتر | المشاركة في تويتر | المشاركة في فيسبوك | المشاركة على Pinterest | المشاركة على X | المشاركة في Facebook | المشاركة على Facebook | المشاركة على تويتر',
  ],
  [
    LINE,
    'أرسل بريدا إلكترونيا | إرسال بالبريد الإلكتروني | كتابة مدونة حول هذه المشاركة | أرسل لصديق | إرسال لصديق | إرسال إلى صديق | أرسل إلى صديق | أرسل المقال إلى صديق | أرسل الخبر',
  ],
  [
    LINE,
    'أرسل هذا المقال | أرسل هذا الخبر لصديق | إرسال عبر البريد | حفظ | حفظ المقال | احفظ المقال | أضف إلى المفضلة',
  ],
  [
    LINE,
    'استمع | استمع للمقال | استمع إلى المقال | استمع للخبر | استمع إلى الخبر | استمع إلى هذا المقال | طباعة | اطبع | اطبع المقال | طباعة المقال | طباعة الخبر | نسخة للطباعة',
  ],
  [
    LINE,
    'للطباعة | اضغط للطباعة | تكبير الخط | تصغير الخط | حجم الخط | تغيير حجم الخط | خط كبير | خط صغير | تكبير | تصغير | A A | TT | A A A | تحميل PDF',
  ],
  [
    LINE,
    'Share | Share this | Share on | Share via Email | Tweet | Tweet this | Pin it | Like this | Like Loading | Loading',
  ],
  [LINE, 'AddThis Sharing Buttons'],
  [
    LINE,
    'Share to Facebook | Share to Twitter | Share to WhatsApp | Share to More | Email this | BlogThis | Send to Email Address',
  ],
  [LINE, 'Print | Print Friendly | Printer friendly version | PDF | Word | Font Size | Shares'],
  [LABEL, 'نسخ الرابط | انسخ الرابط | تم نسخ الرابط | نسخ الرابط إلى الحافظة'],
  [{ role: 'link', at: 'label' }, 'رابط مختصر | الرابط المختصر | رابط دائم | رابط المقال'],
  [{ role: 'link', at: 'line' }, 'Short URL | Copy Link | Copy URL | URL Copied | Copy | Copied | Short Link'],
  [{ role: 'link', at: 'label' }, 'رابط الخبر'],
  [{ role: 'link', at: 'cut' }, 'رابط الخبر بصحيفة'],
];

/** Names of networks: two or more and nothing else are a row of share buttons. */
export const NETWORK_NAMES =
  'فيسبوك | فيس بوك | الفيسبوك | تويتر | واتساب | واتس اب | تيلقرام | تيليجرام | تلغرام | تليجرام | تيلغرام | ماسنجر | لينكدإن | لينكد إن | بينتيريست | بينتريست | رديت | ريديت | انستغرام | انستجرام | يوتيوب | سناب شات | سنابشات | تيك توك | نبض | جوجل بلس | غوغل بلس | إكس | منصة إكس | بريد | طباعة | نسخ الرابط | Facebook | Twitter | WhatsApp | Telegram | LinkedIn | Pinterest | Messenger | Viber | Reddit | Tumblr | VKontakte | Odnoklassniki | Pocket | Skype | Email | X | Line | Instagram | YouTube | TikTok | Snapchat | Google | Google News | أخبار جوجل | أخبار غوغل | جوجل نيوز | غوغل نيوز | الواتساب | الواتس اب | قناة واتساب | قناة تلغرام | Print | RSS';
