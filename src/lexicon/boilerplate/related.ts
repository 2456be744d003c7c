import type { Line } from '../table.js';
import type { Phrase } from './phrase.js';

const HEADING = { role: 'related', at: 'label', reach: 'list' } as const;
const BARE_HEADING = { role: 'related', at: 'line', reach: 'list' } as const;
const INLINE = { role: 'related', at: 'cut', reach: 'list' } as const;

/** Headings of lists of other stories. Source: pages of Arabic outlets and WordPress themes. */
export const RELATED: readonly Line<Phrase>[] = [
  [INLINE, 'اقرأ أيضا | اقرؤوا أيضا | اقرأوا أيضا | اقرئي أيضا | اقرأي أيضا | اقراء أيضا | إقرأ كذلك | اقرأ كمان'],
  [INLINE, 'شاهد أيضا | شاهدوا أيضا | شاهدي أيضا | طالع أيضا | طالعوا أيضا | انظر أيضا | تصفح أيضا'],
  [
    HEADING,
    'المزيد في هذه الفئة | قد يهمك أيضا | قد يهمك | قد يهمكم | قد يهمك أيضا قراءة | قد يعجبك أيضا | قد يعجبك | ربما يعجبك أيضا',
  ],
  [{ role: 'related', at: 'line', reach: 'list' }, 'اقرأ المزيد | اقرؤوا المزيد'],
  [
    HEADING,
    'للمزيد | موضوع يهمك | ربما يهمك | ربما تود قراءة | ستحب قراءة | يمكنك أيضا قراءة | يمكنك أيضا مشاهدة | يمكنك مشاهدة | يمكنك قراءة | مما يهمك أيضا | لا يفوتك',
  ],
  [BARE_HEADING, 'مواضيع ذات صلة | مواضيع مرتبطة | مواضيع متعلقة | المواضيع المتعلقة | مواضيع مشابهة | مواضيع أخرى'],
  [BARE_HEADING, 'مواضيع ساخنة أخرى | مواضيع ساخنة | موضوعات متعلقة | الموضوعات المتعلقة | موضوعات أخرى'],
  [BARE_HEADING, 'أخبار ذات صلة | أخبار متعلقة | أخبار مشابهة | أخبار مرتبطة | أخبار أخرى'],
  [BARE_HEADING, 'الأخبار المتعلقة | مقالات ذات صلة | مقالات مشابهة | مقالات متعلقة | مقالات مرتبطة'],
  [BARE_HEADING, 'مقالات أخرى | المزيد من المقالات | روابط أخرى | ذات صلة'],
  [BARE_HEADING, 'وثيق الصلة | مرتبط | متعلقات | تدوينات متعلقة'],
  [BARE_HEADING, 'قصص مقترحة | قصص أخرى'],
  [
    BARE_HEADING,
    'المزيد حول هذه القصة | المزيد من المواضيع حول هذا الموضوع | المزيد من المواضيع | المزيد حول هذا الموضوع | المزيد حول الموضوع | المزيد من الأخبار | للمزيد من الأخبار | المزيد | المزيد من هذا القسم | من نفس القسم',
  ],
  [
    BARE_HEADING,
    'الأكثر قراءة | الأكثر مشاهدة | الأكثر شيوعا | الأكثر متابعة | الأكثر استماعا | الأكثر تصفحا | الأكثر تعليقا | الأكثر تداولا | الأكثر تفاعلا | الأكثر زيارة',
  ],
  [
    BARE_HEADING,
    'الأكثر شعبية | الأكثر رواجا | الأكثر مشاركة | أكثر قراءة | أكثر تعليق | أكثر إرسال | الأكثر قراءة هذا الأسبوع',
  ],
  [
    BARE_HEADING,
    'الأكثر بحثا | الأكثر رواجا الآن | رائج | رائج الآن | تتم قراءته الآن | يتم قراءة الآن | يقرأ الآن | يحدث الآن | تريند | ترند | أخبار شائعة',
  ],
  [
    BARE_HEADING,
    'آخر الأخبار | أحدث الأخبار | كل الأخبار | شريط الأخبار | شريط الأحداث | آخر المستجدات | آخر التحديثات | أهم الأخبار | أبرز الأخبار',
  ],
  [
    BARE_HEADING,
    'أخبار عاجلة | أخبار الساعة | اختيارات القراء | اختيارات المحرر | اخترنا لك | اخترنا لكم | مختارات | ترشيحاتنا | ترشيحات | نرشح لك | نرشح لكم',
  ],
  [
    BARE_HEADING,
    'رشحنا لك | موصى به | موصى به لك | تفضيلات القراء | أهم المقالات | آخر المقالات | أحدث المقالات | آخر المشاركات',
  ],
  [
    BARE_HEADING,
    'أحدث التدوينات | أحدث المواضيع | مقالات عشوائية | مقالات مختارة | مقالات الكاتب | المزيد من مقالات الكاتب',
  ],
  [
    BARE_HEADING,
    'مقالات أخرى للكاتب | كل مقالات الكاتب | مواضيع سابقة للكاتب | أخبار من نفس القسم | أخبار في صور | معرض صور آخر | صور أخرى | أيضا في نشرة اليوم | في نشرة اليوم | في هذه النشرة | في هذا العدد | على صلة',
  ],
  [BARE_HEADING, 'المزيد في هذا القسم | الأحدث من | المزيد عن هذا الموضوع | تابع أيضا | أخبار محلية أخرى | من الأرشيف'],
  [
    BARE_HEADING,
    'More Stories | Related Articles | Related Posts | Related Stories | Related News | Related Topics | Related',
  ],
  [
    BARE_HEADING,
    'You May Also Like | You Might Also Like | You May Have Missed | You missed | Recommended for you | Recommended',
  ],
  [
    BARE_HEADING,
    'Read Next | Up Next | Don t Miss | Must Read | Trending | Trending Now | Trending Plus | Popular Posts',
  ],
  [
    BARE_HEADING,
    'Most Read | Most Popular | Most Viewed | Latest News | Latest Posts | Latest | Recent Posts | Recent News',
  ],
  [
    BARE_HEADING,
    'Editor s Picks | Editors Picks | Featured Posts | More From Author | More News | More Posts | Check Also',
  ],
  [BARE_HEADING, 'Story Highlights | What s Hot | What s New | Top Stories | Breaking News | In Case You Missed It'],
  [
    BARE_HEADING,
    'Sponsored Stories | Around the Web | From the Web | Promoted Content | Related Articles More From Author',
  ],
  [HEADING, 'Read Also | Also read | See also | يمكن متابعة | يمكن مشاهدة | وبالإمكان قراءة | لمتابعة الموضوع كاملا'],
  [HEADING, 'يمكنكم قراءة الخبر الآخر من خلال | مشاهدة المباريات أيضا'],
];

/** A heading of more stories, the section's name behind it: «المزيد من [تحقيقات]». */
export const MORE_OF_NAMES = 'المزيد من | المزيد في | المزيد عن | اقرأ المزيد في | اقرأ المزيد من';

/** How a heading of other stories ends, whatever they are called: «قراءات [نرشحها لك]». */
export const MORE_END_NAMES = 'ذات صلة | ذات الصلة | ذات علاقة | ذو صلة | قد تهمك | تهمك | قد تعجبك | نرشحها لك';

/** Behind dots these end a text that was cut short: «...المزيد». */
export const MORE_NAMES =
  'المزيد | للمزيد | اقرأ المزيد | قراءة المزيد | تابع القراءة | أكمل القراءة | التفاصيل | Read more | More | Continue reading';
