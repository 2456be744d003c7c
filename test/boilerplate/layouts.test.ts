import { describe } from 'vitest';
import { pages } from './page.js';

describe('above the headline of other layouts', () => {
  pages(`
    # the weather
    other (weather): عدن 31°
    headline
    lead
    next

    # the weather of another town
    other (weather): Aden 22 C
    headline
    lead
    next

    # a press office's word
    subheadline (kicker): بيان صحفي
    headline
    lead
    next

    # the word in the middle is a heading
    headline
    lead
    heading (short line above a sentence): بيان صحفي
    next

    # a slug, the headline longer below a second one
    navigation (breadcrumbs): الرئيسية / محليات
    subheadline (slug): عام /
    + navigation (title of the page): بلدية سلفيت تصلح شارعها
    subheadline (slug): عام /
    headline (repeats the title of the page): بلدية سلفيت تصلح شارعها الرئيسي
    lead
    next

    # a page's name, a button that is no writer
    navigation (before the headline): دليل البيانات الصحفية العربية
    navigation (before the headline): أضف بيانا
    navigation (before the headline): البحث المتقدم
    headline
    lead
    next

    # a date with slashes is no slug
    published (nothing but a date): الخميس 24 / 03 / 1436 هـ
    headline
    lead
    next

    # nor breadcrumbs
    headline
    published (nothing but a date): الأربعاء 1436/3/23 هـ الموافق 2015/01/14 م
    lead
    next
  `);
});

describe('between headline and text of other layouts', () => {
  pages(`
    # buttons of one letter
    headline
    share (initials): ع
    share (initials): ع
    lead
    next

    # a deck with a number below the date, and one more
    headline
    published (nothing but a date): 16 مايو 2024
    subheadline (tells a number): البلدية توظف 220 عاملا للصيانة
    subheadline (tells a number): انقطاع المياه عن الأحياء الشرقية
    lead
    next

    # a caption tells none
    headline
    published (nothing but a date): 16 مايو 2024
    caption (between headline and text): عمال البلدية في الشارع
    lead
    next

    # a greeting is no name
    headline
    published (nothing but a date): 16 مايو 2024
    heading (under the headline): صباح الخير،
    lead
    next

    # how often it was read
    headline
    metrics (counters): قراءة 1,942 مرة
    lead
    next

    # an account beside a name
    headline
    author-bio (contact of the writer): الضفة @dafa_news
    lead
    next

    # a button that ends with a preposition
    headline
    share («شارك على»): شارك على
    lead
    next
  `);
});

describe('what opens the text of other layouts', () => {
  pages(`
    # a place and an agency without a sign behind
    headline
    dateline (opens the text): رام الله - وفا
    + paragraph (sentence): أعلنت بلدية رام الله أنها ستبدأ أعمال الصيانة في الشارع الرئيسي اليوم.
    next

    # an agency that does something
    headline
    paragraph (sentence): رويترز أعلنت أن بلدية رام الله ستبدأ أعمال الصيانة في الشارع الرئيسي.
    next

    # a writer and whence
    headline
    byline (opens the text): سامي الحاج من بيروت:
    + paragraph (sentence): في شارع لا يتجاوز عرضه مترين علق العامل لافتة كتب عليها اسم البلدية.
    next
  `);
});

describe('behind the text of other layouts', () => {
  pages(`
    # quarters are the head of a table
    headline
    lead
    paragraph (between sentences): الربع الأول 2023
    heading (short line above a sentence): الربع الأول 2024
    next

    # words with # before them
    headline
    lead
    next
    keywords (hashtags): *#جسر_سلفيت #البلدية*

    # in the middle they are the text's
    headline
    lead
    paragraph (between sentences): #جسر_سلفيت
    next

    # an edit of a message
    headline
    lead
    next
    modified («معدل»): معدل 20:47

    # two who wrote it, and buttons
    headline
    lead
    next
    byline (names at the end): ريم الخطيب-سامي الحاج
    share («طباعة»): طباعة

    # initials between dashes
    headline
    lead
    next
    credit (initials between dashes): - مر -

    # rights behind the owner's name
    headline
    lead
    next
    copyright (rights sign): صحيفة الضفة - جميع الحقوق محفوظة 2015

    # stories by how their heading ends
    headline
    lead
    next
    related (more of a section): قراءات نرشحها لك
    related (below a heading of other stories): كيف تصلح المدن شوارعها القديمة

    # a call to join over a link
    headline
    lead
    next
    subscription (call to follow): للانضمام إلى مجموعة الأخبار عبر الرابط التالي:

    # a call to join for news
    headline
    lead
    next
    subscription (call to follow): اشترك معنا ليصلك كل جديد

    # cards with clocks
    headline
    lead
    next
    related (cards behind the text): رياضي / اختتام بطولة الدراجات
    related (cards behind the text): 18:20
    related (cards behind the text): محلي / أمانة المدينة تغلق منشأة
    related (cards behind the text): 17:55

    # in a page with a menu, lines behind its buttons
    navigation (breadcrumbs): الرئيسية / محليات
    headline
    lead
    next
    paragraph (last lines): الشارع الرئيسي كما كان
    share («طباعة»): طباعة
    related (behind furniture of the page): بلدية نابلس تفتح حديقة جديدة

    # without a menu they stay
    headline
    lead
    next
    share («طباعة»): طباعة
    paragraph (last lines): بلدية نابلس تفتح حديقة جديدة
  `);
});
