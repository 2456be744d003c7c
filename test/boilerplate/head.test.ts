import { describe } from 'vitest';
import { pages } from './page.js';

describe('above the headline', () => {
  pages(`
    # an outlet alone
    dateline (place, agency or outlet): AHDATH.INFO
    headline
    lead
    next

    # an agency and a place
    dateline (place, agency or outlet): رام الله - رويترز
    headline
    lead
    next

    # an outlet and its newsroom
    byline (name with place or outlet): الترا تونس - فريق التحرير
    headline
    lead
    next

    # eleven words of a signature
    dateline (place, agency or outlet): عكاظ - رويترز - وام - بترا - سونا - كونا - واس - قنا - الرياض - جدة - مكة
    headline
    lead
    next

    # a place and a person might be a headline, were there no other
    navigation (before the headline): نابلس - سامي الحاج
    headline
    lead
    next

    # an outlet whose name is a day and a number
    dateline (place, agency or outlet): اليوم 24 - الدار البيضاء
    headline
    lead
    next

    # a newsroom alone
    byline (name with place or outlet): مدير الموقع
    headline
    byline (name with place or outlet): هيئة تحرير
    lead
    next

    # a section behind a menu, above a headline of four words
    navigation (short lines in a row): محليات
    navigation (short lines in a row): ثقافة وفنون
    navigation (short lines in a row): عربي ودولي
    other (clock of the page): الخميس 16 مايو 2024
    navigation (short lines in a row): أهل البلد
    headline
    byline («بقلم»): بقلم: سامي الحاج
    lead
    next

    # a button and a year
    navigation («Home»): Home 2024
    headline
    lead
    next

    # crumbs between the headline and its writer
    headline: حكاية نهر لا ينام
    navigation (breadcrumbs): أخبار | محليات | سلفيت | طرق
    byline («بقلم»): بقلم: سامي الحاج
    lead
    next

    # a question as headline ends no dateline
    headline: هل تصلح سلفيت شارعها الرئيسي؟
    dateline (opens the text): رام الله - رويترز:
    + paragraph (sentence): أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي بعد أسابيع.
    next

    # a dateline that opens with its date
    headline
    published (opens the text): 16 مايو 2024
    + dateline (opens the text): - رام الله (وفا):
    + paragraph (sentence): أعلنت بلدية رام الله أنها ستبدأ أعمال الصيانة في الشارع الرئيسي اليوم.
    next

    # a dateline that ends with its date
    headline
    dateline (opens the text): بيروت
    + published (opens the text): 16 مايو 2024 -
    + paragraph (sentence): أعلنت بلدية بيروت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي اليوم.
    next

    # a date between a place and its agency
    headline
    dateline (opens the text): دبي
    + published (opens the text): في 5 ديسمبر
    + dateline (opens the text): / وام /
    + paragraph (sentence): أعلنت بلدية دبي أنها ستبدأ أعمال الصيانة في الشارع الرئيسي اليوم.
    next

    # day and month of a dateline, with a dash between and behind
    headline
    dateline (opens the text): الكويت (كونا)
    + published (opens the text): 12 - 5 -
    + paragraph (sentence): أعلنت بلدية الكويت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي اليوم.
    next

    # two agencies behind a date
    headline
    dateline (place, agency or outlet): عمان -
    + published (nothing but a date): 16 مايو 2024 -
    + dateline (sign before the text): بترا -
    + dateline (sign before the text): سونا
    lead
    next

    # two writers joined by و are four words
    headline
    byline (name with place or outlet): سامي الحاج وليلى حداد - رويترز
    lead
    next

    # a name of seven words with signs of one
    headline
    byline (name with place or outlet): الشيخ سامي بن خالد بن فهد الحاج - رويترز
    lead
    next

    # three writers in one place
    headline
    byline (name with place or outlet): نابلس - سامي الحاج، ليلى حداد، رائد العزاوي
    lead
    next

    # a line with a colon that stands twice is no caption
    headline
    paragraph (under the headline): مشهد من الشارع:
    heading (under the headline): مشهد من الشارع:
    lead
    next

    # a button below is no byline
    headline
    subheadline (under the headline): أهل المدينة ينتظرون الماء
    share («شارك هذا الخبر»): شارك هذا الخبر
    lead
    next

    # a clock with seconds behind the writer
    headline
    byline (wrote and a name): مرسلة بواسطة سامي الحاج
    + published (clock behind a byline): في 04:12:30 ص
    lead
    next

    # a figure behind the writer that tells no time
    headline
    byline (wrote and a name): مرسلة بواسطة سامي الحاج
    + caption (between headline and text): في 3 رسائل من أهل القرية
    lead
    next

    # an agency or initials alone
    dateline (sign before the text): (رويترز)
    headline
    lead
    next

    # initials
    dateline (sign before the text): و م ع
    headline
    lead
    next

    # names of a masthead
    other («رئيس التحرير»): رئيس التحرير
    navigation (name of the masthead): رائد العزاوي
    headline
    lead
    next

    # what a scraper kept of a script
    navigation (before the headline): fbpx
    related (before the headline): Al Sharq Voice Of The City
    headline
    lead
    next

    # English is a headline where nothing else can be one
    headline (first line before the text): Al Sharq Voice
    lead
    next

    # a line with a colon can be none
    paragraph (no headline): من أقوال المدير:
    lead
    next

    # the section of a headline with its date
    navigation (before the headline): محلي
    headline (first line before the text): نسبة إغمار الأهوار ترتفع
    published (nothing but a date): 16 مايو 2024
    lead
    next

    # a section of two words
    navigation (before the headline): أخبار الأهوار
    headline (first line before the text): نسبة إغمار الأهوار ترتفع
    published (nothing but a date): 16 مايو 2024
    lead
    next

    # three words are a headline with its deck
    headline (first line before the text): أخبار من الأهوار
    subheadline (under the headline): نسبة إغمار الأهوار ترتفع
    published (nothing but a date): 16 مايو 2024
    lead
    next

    # no date, no section
    headline (first line before the text): محلي
    subheadline (under the headline): نسبة إغمار الأهوار ترتفع
    lead
    next

    # a button for readers who have an account
    navigation (before the headline): بلدية نابلس تفتح حديقة
    notice («تسجيل الدخول»): تسجيل الدخول
    headline
    lead
    next

    # the end of another story
    navigation (before the headline): بلدية نابلس تفتح حديقة
    other («انتهى»): انتهى
    headline
    lead
    next

    # the last of a list of other stories, above the date
    related («اقرأ أيضا»): اقرأ أيضا
    related (before the headline): بلدية نابلس تفتح حديقة جديدة
    headline (first line before the text): بلدية جنين تزرع شجرا
    published (nothing but a date): 16 مايو 2024
    lead
    next

    # a date that no menu parts from the headline
    published (nothing but a date): 16 مايو 2024
    headline
    lead
    next

    # a slug
    subheadline (slug): عام /
    + headline (first line before the text): تعليم الباحة يناقش خطط العام الدراسي
    lead
    next

    # a slug alone on its line
    subheadline (slug): عام /
    headline
    lead
    next

    # a slug of two words
    subheadline (slug): محلي عام /
    + headline (first line before the text): تعليم الباحة يناقش خطط العام الدراسي
    lead
    next

    # three words before a slash are no slug
    headline (first line before the text): تعليم الباحة اليوم / يناقش خطط العام الدراسي
    lead
    next

    # a slash without a space is the headline's
    headline (first line before the text): تعليم/الباحة يناقش خطط العام الدراسي
    lead
    next

    # the title of the page with the outlet behind
    navigation (title of the page): سلفيت تصلح شارعها الرئيسي - الضفة اليوم
    headline
    lead
    next

    # the title of the page twice
    published (nothing but a date): 16 مايو 2024
    navigation (title of the page): سلفيت تصلح شارعها الرئيسي
    modified («آخر تحديث»): آخر تحديث: 17 مايو 2024
    headline
    byline («كتب»): كتب: سامي الحاج
    lead
    next

    # what a script left, and a headline that the text does not tell
    navigation (before the headline): fbpx
    headline (first line before the text): الماء قبل النفط
    lead
    next

    # the last of a list of other stories is the headline, not what follows its date
    related («اقرأ أيضا»): اقرأ أيضا
    related (before the headline): بلدية نابلس تفتح حديقة جديدة
    headline (first line before the text): بلدية جنين تزرع شجرا
    published (nothing but a date): 16 مايو 2024
    caption (between headline and text): الماء قبل النفط دائما
    lead
    next

    # a section above a headline and its last change
    navigation (before the headline): محلي
    headline (first line before the text): نسبة إغمار الأهوار ترتفع
    modified («آخر تحديث»): آخر تحديث: 16 مايو 2024
    lead
    next

    # a source is no sign of the text's place
    credit («المصدر»): المصدر: وكالات
    headline
    lead
    next

    # initials with a dot
    dateline (sign before the text): ر.ع
    headline
    lead
    next

    # who wrote is no name of the masthead
    other («رئيس التحرير»): رئيس التحرير
    byline (wrote and a name): كتب سامي الحاج
    headline
    lead
    next

    # a name behind another end
    other («انتهى»): انتهى
    navigation (before the headline): سامي الحاج
    headline
    lead
    next

    # a slug of two words alone
    subheadline (slug): عام محلي /
    headline
    lead
    next

    # two words behind a slash are no headline of their own
    headline (first line before the text): عام / تعليم الباحة
    lead
    next

    # what is no signature, with an outlet in it
    navigation (before the headline): لن نغادر - عكاظ
    headline
    lead
    next
  `);
});

describe('a menu above the headline', () => {
  pages(`
    # names of sections
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    headline
    lead
    next

    # two names are no menu, but names of sections all the same
    navigation (before the headline): محليات
    navigation (before the headline): اقتصاد
    headline
    lead
    next

    # a name that no table has, among names of sections
    navigation (short lines in a row): محليات
    navigation (short lines in a row): عدسة
    navigation (short lines in a row): رياضة
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): حكاية شارع
    headline
    lead
    next

    # a section below the menu
    navigation (short lines in a row): الرئيسية
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    related (before the headline): بلدية نابلس تفتح حديقة جديدة في وسط المدينة
    navigation (short lines in a row): حكاية مدينة
    headline (first line before the text): بلدية سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    next

    # a subscription is a line of the menu
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اشترك الآن
    navigation (short lines in a row): رياضة
    headline
    lead
    next

    # latest news are a line of the menu
    navigation (short lines in a row): محليات
    navigation (short lines in a row): آخر الأخبار
    navigation (short lines in a row): رياضة
    headline
    lead
    next

    # a heading of other stories with more words is none
    navigation (before the headline): محليات
    related («أخبار من نفس القسم»): أخبار من نفس القسم
    navigation (before the headline): رياضة
    headline
    lead
    next

    # translations are a line of the menu
    navigation (short lines in a row): محليات
    navigation (short lines in a row): ترجمة
    navigation (short lines in a row): رياضة
    headline
    lead
    next

    # a date ends it
    navigation (before the headline): محليات
    published (nothing but a date): الخميس 16 مايو 2024
    navigation (before the headline): رياضة
    headline
    lead
    next

    # a question that every menu has
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): من نحن؟
    headline
    lead
    next

    # another story above
    related (before the headline): بلدية نابلس تفتح حديقة جديدة
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    headline (first line before the text): بلدية سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    next

    # a row of sections above
    navigation (before the headline): أخبار اقتصادية أسواق أسهم عملات
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    headline (first line before the text): بلدية سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    next

    # words for search engines above
    navigation (before the headline): كورة لايف كورة لايف تيفي كورة لايف الجديد
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    headline (first line before the text): بلدية سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    next

    # the clock of the page above
    other (clock of the page): 16 مايو 2024
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    headline (first line before the text): بلدية سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    next

    # translations and interviews
    navigation (short lines in a row): محليات
    navigation (short lines in a row): ترجمة
    navigation (short lines in a row): حوار
    navigation (short lines in a row): رياضة
    headline
    lead
    next

    # a question is no name of a section
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    headline (first line before the text): أين البحر؟
    lead
    next

    # no headline below
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    lead
    next

    # one word of the text is not enough
    navigation (short lines in a row): محليات
    navigation (short lines in a row): اقتصاد
    navigation (short lines in a row): رياضة
    navigation (short lines in a row): كل ما في سلفيت
    lead
    next

    # a button below the headline
    headline
    navigation («الرئيسية»): الرئيسية
    heading (under the headline): حكاية
    lead
    next
  `);
});

describe('the headline is what the text tells of', () => {
  pages(`
    # a short title that the text tells of in part
    headline (first line before the text): شتاء سلفيت مختلف
    subheadline (under the headline): بلدية سلفيت تبدأ أعمال الصيانة
    lead
    next

    # two names above it
    navigation (before the headline): سعد المنصور
    navigation (before the headline): سامي الحاج
    headline
    lead
    next

    # a button that names it
    headline (first line before the text): نهائي الكأس
    share («شارك»): شارك: بلدية سلفيت تبدأ أعمال الصيانة
    lead
    next

    # an item that tells it
    headline (first line before the text): نهائي الكأس
    paragraph (sentence): - بلدية سلفيت تبدأ أعمال الصيانة
    lead
    next

    # the page says it once more below
    navigation (before the headline): برشلونة يفوز على الضيف
    headline
    lead
    heading (short line above a sentence): سلفيت تصلح شارعها الرئيسي
    next

    # the fourth line tells it
    navigation (before the headline): برشلونة يفوز على الضيف
    related (before the headline): ريال مدريد يفوز على خصمه
    navigation (before the headline): الأهلي يخسر أمام الزمالك
    headline (first line before the text): بلدية سلفيت تبدأ أعمال الصيانة
    lead
    next

    # the fourth line tells less than half of it
    navigation (before the headline): برشلونة يفوز على الضيف
    related (before the headline): ريال مدريد يفوز على خصمه
    navigation (before the headline): الأهلي يخسر أمام الزمالك
    headline (first line before the text): بلدية سلفيت تعد السكان بمدارس
    lead
    next

    # less than half is enough below a name
    navigation (before the headline): نهائي الكأس
    headline (first line before the text): بلدية سلفيت تعد السكان بمدارس
    lead
    next

    # a line below that tells less
    navigation (before the headline): نهائي الكأس
    headline (first line before the text): بلدية سلفيت تبدأ أعمال الصيانة
    subheadline (under the headline): بلدية سلفيت تعد السكان بمدارس
    lead
    next

    # one word is not enough
    headline (first line before the text): نهائي الكأس
    subheadline (under the headline): كل ما في سلفيت
    lead
    next
  `);
});

describe('between headline and text', () => {
  pages(`
    # four lines that nothing speaks of are verses
    headline
    paragraph (short lines of a text): يا شارعا نمشي على أحجاره
    paragraph (short lines of a text): في كل صبح مقبل
    paragraph (short lines of a text): والشمس تغسل وجهه
    paragraph (short lines of a text): والناس عند الباب
    lead
    next

    # three are not
    headline
    subheadline (under the headline): يا شارعا نمشي على أحجاره
    paragraph (under the headline): في كل صبح مقبل
    heading (under the headline): والشمس تغسل وجهه
    lead
    next

    # a name above verses is their poet
    headline
    byline (name under the headline): سامي الحاج
    paragraph (short lines of a text): يا شارعا نمشي على أحجاره
    paragraph (short lines of a text): في كل صبح مقبل
    paragraph (short lines of a text): والشمس تغسل وجهه
    paragraph (short lines of a text): والناس عند الباب
    lead
    next

    # the caption below a picture's text
    headline
    other (left-over markup): alt="الشارع الرئيسي في سلفيت" />
    caption (behind a picture): عمال البناء
    byline («كتب»): كتب: سامي الحاج
    lead
    next

    # the clock below its date
    headline
    published (nothing but a date): 16 مايو 2024
    published (clock behind the date): 14:05
    lead
    next

    # the section behind the date
    headline
    published (nothing but a date): 16 مايو 2024
    navigation (in a section): في ثقافة
    lead
    next

    # four words are no section
    headline
    published (nothing but a date): 16 مايو 2024
    caption (between headline and text): في ثقافة وفنون وسينما
    lead
    next

    # whom the text tells of is in the picture
    headline
    caption (whom the text tells of): مدير المشروع
    lead
    next

    # so are four words of the text
    headline
    published (nothing but a date): 16 مايو 2024
    caption (whom the text tells of): أعمال الصيانة في الشارع
    lead
    next

    # five words are any caption
    headline
    published (nothing but a date): 16 مايو 2024
    caption (between headline and text): أعمال الصيانة في الشارع الرئيسي
    lead
    next

    # a caption below the date
    headline
    published (nothing but a date): 16 مايو 2024
    caption (between headline and text): جرافة في شارع
    lead
    next

    # no caption ends with a colon
    headline
    published (nothing but a date): 16 مايو 2024
    heading (under the headline): جرافة في شارع المدينة:
    lead
    next

    # the name of an application above the byline
    headline
    navigation (above the byline): تطبيق المدينة
    byline («كتب»): كتب: سامي الحاج
    lead
    next

    # five words are a deck
    headline
    subheadline (under the headline): تطبيق المدينة للأخبار على الهاتف
    byline («كتب»): كتب: سامي الحاج
    lead
    next

    # a section above the date
    headline
    navigation (section under the headline): تطبيق المدينة
    published (nothing but a date): 16 مايو 2024
    lead
    next

    # a section and a deck
    headline
    navigation (section under the headline): طلاب وجامعات
    heading (under the headline): كتب الطلاب رسالة طويلة إلى البلدية
    lead
    next

    # a section and the writer
    headline
    navigation (section under the headline): طلاب وجامعات
    byline (name under the headline): سامي الحاج
    lead
    next

    # a particle goes on the headline
    headline
    subheadline (goes on the headline): في السوق العقاري
    heading (under the headline): وعود البلدية تنتظر المال منذ عام
    lead
    next

    # below the deck a heading
    headline
    subheadline (under the headline): البلدية تعد بالانتهاء قبل الشتاء
    heading (under the headline): وعود البلدية تنتظر المال منذ عام
    lead
    next

    # nine words are no heading
    headline
    subheadline (under the headline): البلدية تعد بالانتهاء قبل الشتاء
    paragraph (under the headline): وعود البلدية التي تنتظر المال من الوزارة منذ عام
    lead
    next

    # a long question is text
    headline
    paragraph (sentence): فمتى تبدأ البلدية أعمال الصيانة التي وعدت بها السكان؟
    lead
    next

    # a short one is the deck
    headline
    subheadline (under the headline): فمتى تبدأ البلدية أعمال الصيانة؟
    lead
    next

    # seventeen words are text
    headline
    paragraph (sentence): البلدية تعد سكان المدينة القديمة بأن ينتهي العمل في الشارع قبل الشتاء المقبل وقبل أن يعود الطلاب
    lead
    next

    # sixteen are the deck
    headline
    subheadline (under the headline): البلدية تعد سكان المدينة القديمة بأن ينتهي العمل في الشارع قبل الشتاء المقبل وأن يعود الطلاب
    lead
    next

    # what ends with a stop is text
    headline
    paragraph (sentence): سيبدأ العمل غدا.
    lead
    next

    # names behind points are items
    headline
    paragraph (sentence): • سعاد العلي
    paragraph (sentence): • سامي الحاج
    lead
    next

    # items below a deck
    headline
    subheadline (under the headline): البلدية تعد بالانتهاء قبل الشتاء
    paragraph (sentence): - العمل يبدأ غدا
    paragraph (sentence): - المال حاضر
    lead
    next

    # a dateline that stands twice
    headline
    dateline (place, agency or outlet): رام الله - رويترز
    dateline (place, agency or outlet): رام الله - رويترز
    lead
    next

    # a name below the last change
    headline
    modified («آخر تحديث»): آخر تحديث: 16 مايو 2024
    byline (name under the headline): سامي الحاج
    lead
    next

    # the last change, its label on a line above
    headline
    modified («آخر تحديث»): آخر تحديث
    modified (nothing but a date): 16 مايو 2024
    lead
    next

    # the date of publication, its label on a line above
    headline
    published («تاريخ النشر»): تاريخ النشر
    published (nothing but a date): 16 مايو 2024
    lead
    next

    # a date of two words
    headline
    published (nothing but a date): الخميس أمس
    lead
    next

    # a date and two words before it
    headline
    published (nothing but a date): صدر يوم الخميس 16 مايو 2024
    lead
    next

    # three words before a date make a line of it
    headline
    subheadline (under the headline): هذه قصة صدرت قبل 16 مايو 2024
    lead
    next

    # place, date and agency
    headline
    dateline (place, agency or outlet): الباحة
    + published (nothing but a date): 25 شوال 1436هـ
    + dateline (sign before the text): واس
    lead
    next

    # the caption of a page whose title stands twice
    navigation (title of the page): الضفة اليوم - سلفيت تصلح شارعها الرئيسي
    headline
    caption (between headline and text): جرافة في شارع المدينة
    lead
    next

    # signs that stand twice
    headline
    other (nothing but signs): ***
    other (nothing but signs): ***
    lead
    next

    # items whose first is a name
    headline
    subheadline (under the headline): البلدية تعد بالانتهاء قبل الشتاء
    paragraph (sentence): • سامي الحاج
    paragraph (sentence): • العمل يبدأ غدا صباحا
    lead
    next

    # the last of two items is a name
    headline
    paragraph (sentence): • العمل يبدأ غدا صباحا
    paragraph (sentence): • سامي الحاج
    lead
    next

    # a label below a section
    headline
    navigation (above the byline): تطبيق المدينة
    published («تاريخ النشر»): تاريخ النشر: 16 مايو 2024
    lead
    next

    # a signature above verses
    headline
    byline (name with place or outlet): سامي الحاج - سلفيت
    paragraph (short lines of a text): يا شارعا نمشي على أحجاره
    paragraph (short lines of a text): في كل صبح مقبل
    paragraph (short lines of a text): والشمس تغسل وجهه
    paragraph (short lines of a text): والناس عند الباب
    lead
    next

    # a byline that stands twice
    headline
    byline (name with place or outlet): سامي الحاج - سلفيت
    byline (name with place or outlet): سامي الحاج - سلفيت
    lead
    next

    # the section of three words behind the date
    headline
    published (nothing but a date): 16 مايو 2024
    navigation (in a section): في ثقافة وفنون
    lead
    next

    # one word right above the text
    headline
    heading (under the headline): الإنارة
    lead
    next

    # eight words right above the text
    headline
    subheadline (under the headline): البلدية تعد بالانتهاء قبل الشتاء
    heading (under the headline): وعود البلدية التي تنتظر المال منذ عام كامل
    lead
    next

    # a question of eight words
    headline
    subheadline (under the headline): فمتى تبدأ البلدية أعمال الصيانة التي وعدت السكان؟
    lead
    next

    # keywords of markup above a short line
    headline
    keywords (left-over markup): content="سلفيت، البلدية، الطرق" />
    paragraph (under the headline): عمال البناء والطرق في المدينة
    byline («كتب»): كتب: سامي الحاج
    lead
    next

    # signs above a short line
    headline
    other (nothing but signs): ***
    heading (under the headline): جرافة في شارع المدينة
    lead
    next

    # four words above the byline
    headline
    navigation (above the byline): تطبيق المدينة على الهاتف
    byline («كتب»): كتب: سامي الحاج
    lead
    next

    # a colon above the byline
    headline
    paragraph (under the headline): صفحة المدينة:
    byline («كتب»): كتب: سامي الحاج
    lead
    next

    # place, date and outlet
    headline
    dateline (place, agency or outlet): جدة
    + published (nothing but a date): 25 شوال 1436هـ
    + dateline (place, agency or outlet): عكاظ
    lead
    next

    # the text tells of someone with a joined letter
    headline
    caption (whom the text tells of): مدير المدرسة
    paragraph (sentence): وقالت بلدية سلفيت لمدير المدرسة إن العمل في الشارع الرئيسي لن يتجاوز ثلاثة أسابيع.
    next

    # a joined letter on the second word is another word
    headline
    byline (name under the headline): سامي الحاج
    paragraph (sentence): وقالت بلدية سلفيت إن سامي والحاج علي سيعملان في الشارع الرئيسي ثلاثة أسابيع.
    next
  `);
});

describe('who signs under the headline', () => {
  pages(`
    # a person and a place
    headline
    byline (name with place or outlet): سامي الحاج - رام الله
    lead
    next

    # an office and its place
    headline
    byline (name with place or outlet): ماجد الجميل من جنيف
    lead
    next

    # a bureau
    headline
    dateline (place, agency or outlet): عكاظ - مكتب الرباط
    lead
    next

    # two persons, a place each
    headline
    byline (name with place or outlet): سامي الحاج - عدن - علي حسن - القاهرة
    lead
    next

    # three persons and two places
    headline
    byline (name with place or outlet): سامي الحاج - عدن - علي حسن - القاهرة - ليلى منصور
    lead
    next

    # two persons without a place
    headline
    byline (name with place or outlet): سامي الحاج - ليلى منصور
    lead
    next

    # a word and a person
    headline
    byline (name with place or outlet): تقرير صحفي - ليلى منصور
    lead
    next

    # a place and a way
    headline
    dateline (place, agency or outlet): الرياض - هاتفيا
    lead
    next

    # two unknown places
    headline
    dateline (place, agency or outlet): القضارف - كسلا - رويترز
    lead
    next

    # three unknown words
    headline
    dateline (place, agency or outlet): القضارف - كسلا - الفاو - رويترز
    lead
    next

    # the photographer behind the writer
    headline
    byline (name with place or outlet): الرياض - يحيى زيلع (عدسة/ نايف الحربي)
    lead
    next

    # a word that only outlets have
    headline
    dateline (place, agency or outlet): شفق نيوز - بغداد
    lead
    next

    # it opens the name
    headline
    dateline (place, agency or outlet): صحيفة الضفة - رام الله
    lead
    next

    # five words are no outlet
    headline
    subheadline (under the headline): صحيفة الضفة الغربية الجديدة المصورة - رام الله
    lead
    next

    # an agency by its name
    headline
    dateline (place, agency or outlet): وكالة الأناضول - رام الله
    lead
    next

    # a desk of two words
    headline
    byline (name with place or outlet): عكاظ - غرفة الأخبار
    lead
    next

    # particles are in no name
    headline
    subheadline (under the headline): لن نغادر - رام الله
    lead
    next

    # a name with «علي» at its end, written without dots
    headline
    byline (name with place or outlet): سامي على - رام الله
    lead
    next

    # and in its middle
    headline
    subheadline (under the headline): سامي على الحاج - رام الله
    lead
    next

    # a stop is in no name
    headline
    subheadline (under the headline): سامي. الحاج - رام الله
    lead
    next

    # an initial is
    headline
    byline (name with place or outlet): د. سامي الحاج - رام الله
    lead
    next

    # a number is in no name
    headline
    subheadline (under the headline): سامي الحاج 24 - رام الله
    lead
    next

    # a question is no signature
    headline
    heading (under the headline): رام الله - رويترز؟
    lead
    next

    # place, day and month
    headline
    dateline (place, agency or outlet): الكويت - 12 - 5 (كونا)
    lead
    next

    # a date and its preposition
    headline
    byline (name with place or outlet): رام الله في 16 مايو 2024 - سامي الحاج
    lead
    next

    # today may be a newspaper
    headline
    dateline (place, agency or outlet): رام الله - اليوم
    lead
    next

    # a full name with its sign
    headline
    byline (name with place or outlet): محمد بن علي بن سعد الحاج - الرياض
    lead
    next

    # a name alone, of four words
    headline
    byline (name under the headline): محمد علي سعد الحاج
    lead
    next

    # of four words, the first no given name
    headline
    subheadline (under the headline): حكاية علي سعد الحاج
    lead
    next

    # of five words with its sign
    headline
    byline (name under the headline): محمد بن علي سعد الحاج
    lead
    next

    # things and things
    headline
    heading (under the headline): طلاب وجامعات
    lead
    next

    # brothers
    headline
    byline (name under the headline): سعيد ووليد
    lead
    next

    # a name with a number
    headline
    heading (under the headline): سامي 24
    lead
    next

    # a name with a comma
    headline
    heading (under the headline): سامي، الحاج
    lead
    next

    # a name with a colon behind
    headline
    heading (under the headline): سامي الحاج:
    lead
    next

    # a name with a particle
    headline
    heading (under the headline): سامي في المدينة
    lead
    next
  `);
});

describe('a line between the headline and the text', () => {
  pages(`
    # a caption under modified
    headline
    modified («آخر تحديث»): آخر تحديث: 16 مايو 2024
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under byline
    headline
    byline («بقلم»): بقلم: سامي الحاج
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under dateline
    headline
    dateline (place, agency or outlet): سلفيت - وفا
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under credit
    headline
    credit («المصدر»): المصدر: رويترز
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under caption
    headline
    caption (picture with its credit): شاحنات في الميناء (رويترز)
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under metrics
    headline
    metrics (counters): 1,204 مشاهدة
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under share
    headline
    share («شارك الخبر»): شارك الخبر
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under comments
    headline
    comments («أضف تعليقا»): أضف تعليقا
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under link
    headline
    link («رابط مختصر»): رابط مختصر: https://example.org/a
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # a caption under ad
    headline
    ad («إعلان»): إعلان
    caption (between headline and text): عمال في الشارع الجديد
    lead
    next

    # the writer under modified
    headline
    modified («آخر تحديث»): آخر تحديث: 16 مايو 2024
    byline (name under the headline): سامي الحاج
    lead
    next

    # the writer under dateline
    headline
    dateline (place, agency or outlet): سلفيت - وفا
    byline (name under the headline): سامي الحاج
    lead
    next

    # the writer under credit
    headline
    credit («المصدر»): المصدر: رويترز
    byline (name under the headline): سامي الحاج
    lead
    next

    # the writer under caption
    headline
    caption (picture with its credit): شاحنات في الميناء (رويترز)
    byline (name under the headline): سامي الحاج
    lead
    next

    # the writer under metrics
    headline
    metrics (counters): 1,204 مشاهدة
    byline (name under the headline): سامي الحاج
    lead
    next

    # the writer under share
    headline
    share («شارك الخبر»): شارك الخبر
    byline (name under the headline): سامي الحاج
    lead
    next

    # whoever it is under ad
    headline
    ad («إعلان»): إعلان
    heading (under the headline): سامي الحاج
    lead
    next

    # the writer under a deck
    headline
    subheadline (under the headline): البلدية تبدأ الصيانة غدا
    byline (name under the headline): سامي الحاج
    lead
    next

    # under a date, 12:30
    headline
    published (nothing but a date): 16 مايو 2024
    published (clock behind the date): 12:30
    lead
    next

    # under a date, ١٢:٣٠
    headline
    published (nothing but a date): 16 مايو 2024
    published (clock behind the date): ١٢:٣٠
    lead
    next

    # under a date, تمام 12:30
    headline
    published (nothing but a date): 16 مايو 2024
    caption (between headline and text): تمام 12:30
    lead
    next
  `);
});
