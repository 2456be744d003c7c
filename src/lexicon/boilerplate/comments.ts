import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const LINE = { role: 'comments', at: 'line' } as const;
const START = { role: 'comments', at: 'start' } as const;
const FORM = { role: 'comments', at: 'line', reach: 'form' } as const;
const FORM_SENTENCE = { role: 'comments', at: 'cut', reach: 'form' } as const;

/** Comment forms, their fields and counters. The form's sentences are no prose anywhere, so they act in any place. */
export const COMMENTS: readonly Line<Phrase>[] = [
  [
    FORM_SENTENCE,
    'لن يتم نشر عنوان بريدك | لن يتم نشر البريد الإلكتروني | لن يتم نشر بريدك | بريدك الإلكتروني لن يتم نشره',
  ],
  [FORM_SENTENCE, 'الحقول الإلزامية مشار إليها | الحقول المطلوبة مشار لها | جميع الحقول المعلمة'],
  [FORM_SENTENCE, 'Your email address will not be published | Required fields are marked'],
  [
    FORM,
    'اترك تعليقا | اترك تعليقا إلغاء الرد | اترك ردا | اترك رد | اترك تعليقك | أضف ردا | إلغاء الرد | نموذج التعليق',
  ],
  [FORM, 'ترك الرد | ترك الرد إلغاء الرد | تعليقات الزوار | تعليقات القراء | آراء القراء | التعليقات'],
  [FORM, 'Leave a Reply | Leave a Reply Cancel reply | Leave a comment | Cancel reply | Write a comment'],
  [{ role: 'comments', at: 'start', reach: 'form' }, 'اترك ردا على | أضف رد على | اترك تعليقا على | Leave a Reply to'],
  [
    LINE,
    'أضف تعليق | أضف تعليقا | أضف رد | أضف تعليقك | أضف تعليقا جديدا | إضافة تعليق | إضافة تعليق جديد | اكتب تعليقك | اكتب تعليقا',
  ],
  [
    LINE,
    'أضف تعليقا واقرأ تعليقات القراء | أكتب تعليق | شارك بتعليقك | شاركنا رأيك | شاركونا رأيكم | شاركونا آراءكم | اكتب رأيك',
  ],
  [
    LINE,
    'علق على الخبر | مرحبا بكم في فضاء التعليق | فضاء التعليق | شروط النشر | اقرأ ميثاقنا | التعليق على الموضوع | شارك في النقاش | شارك في التعليقات | إرسال تعليق | إرسال التعليق | إضافة التعليق',
  ],
  [LINE, 'ارسل تعليقك | تعليقات الفيس بوك | تعليقات فيسبوك | كل التعليقات | إرسال'],
  [
    LINE,
    'إظهار المزيد من التعليقات | تعليق واحد | تعليقان | لا تعليق | لا تعليقات | لا توجد تعليقات | لا يوجد تعليقات | ليست هناك تعليقات',
  ],
  [
    LINE,
    'لا توجد تعليقات على الخبر | تعليقات | تعليق | التعليق | التعليقات مغلقة | كن أول من يعلق | كن أول من يعلق على الخبر | كن أول المعلقين',
  ],
  [
    LINE,
    'تعليقات أقدم | تعليقات أحدث | التعليقات الأقدم | التعليقات الأحدث | معايير المجتمع | أبلغ عن إساءة | إبلاغ عن تعليق مسيء',
  ],
  [
    LINE,
    'الاسم | البريد الإلكتروني | الموقع الإلكتروني | الموقع | تعليقك | اسمك | نص التعليق | عنوان التعليق | البريد | رد | الرد | ردود | تعقيبات | تنبيه',
  ],
  [
    START,
    'احفظ اسمي | أعلمني بمتابعة التعليقات | أعلمني بالمواضيع الجديدة | نبهني عند وجود تعليقات جديدة | تعليقك في انتظار المراجعة',
  ],
  [START, 'تم إضافة تعليقك | بروتوكول نشر التعليقات | التعليقات الواردة لا تعبر | التعليقات المنشورة تعبر'],
  [
    START,
    'التعليقات المنشورة لا تعبر | الآراء الواردة أدناه لا تعبر | التعليق بواسطة Facebook | عدد التعليقات | جميع التعليقات تعبر',
  ],
  [START, 'ترحب شبكة CNN بالنقاش | نريد مساحة للنقاش والتبادل | شروط التعليق | شروط نشر التعليقات | إرشادات التعليق'],
  [
    LINE,
    'Post Comment | Post a Comment | Comments are closed | No comments | Add a comment | Add Comment | Comments | Comment',
  ],
  [
    LINE,
    'Submit Comment | View Comments | Be the first to comment | Facebook Comments | Facebook Comments Box | Name | Email',
  ],
  [
    START,
    'Save my name | Notify me of | Please enter your comment | Please enter your name here | You have entered an incorrect',
  ],
  [START, 'Please enter your email address here | This site uses Akismet | comments powered by Disqus'],
  [START, 'Please enable JavaScript to view the comments'],
];
