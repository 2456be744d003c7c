import { describe } from 'vitest';
import { pages } from './page.js';

describe('what a line says by itself', () => {
  pages(`
    # more, behind dots
    headline
    lead
    next
    link (text cut short): ...التفاصيل

    # more, behind an ellipsis
    headline
    lead
    next
    link (text cut short): …اقرأ المزيد

    # more, without dots, is a heading of other stories
    headline
    lead
    next
    related («المزيد»): المزيد

    # dots and more words
    headline
    lead
    next
    paragraph (last lines): ...المزيد من الأخبار عن الشارع

    # an agency's service
    headline
    lead
    next
    credit (service of an outlet): * خدمة «رويترز»

    # what is done with an outlet
    headline
    lead
    next
    credit (service of an outlet): * بالتعاون مع «عكاظ»

    # no star
    headline
    lead
    next
    paragraph (last lines): بالتعاون مع «عكاظ»

    # a service for customers
    headline
    lead
    next
    paragraph (last lines): * خدمة الزبائن في البلدية

    # nine words with a service
    headline
    lead
    next
    paragraph (last lines): * خدمة «رويترز» التي تصل كل صباح إلى سكان المدينة

    # a writer by four words
    headline
    byline (wrote and a name): كتب سامي بن علي الحاج
    lead
    next

    # five words are a deck
    headline
    subheadline (under the headline): كتب سامي بن علي الحاج الخطيب
    lead
    next

    # one word is no name
    headline
    heading (under the headline): كتب رسالة
    lead
    next

    # who wrote and what
    headline
    subheadline (under the headline): كتبت ليلى إلى البلدية
    lead
    next

    # a joined letter
    headline
    heading (under the headline): وكتب سامي الحاج
    lead
    next

    # a question
    headline
    heading (under the headline): كتب سامي الحاج؟
    lead
    next

    # a byline in brackets
    headline
    byline (byline in brackets): (إعداد هالة نصر للنشرة العربية - تحرير كريم فهيم)
    lead
    next

    # seventeen words in brackets
    headline
    paragraph (sentence): (إعداد هالة نصر وسامي الحاج وليلى منصور وكريم فهيم للنشرة العربية في دبي والقاهرة وبيروت وعمان - تحرير رشا)
    lead
    next

    # a number alone
    headline
    lead
    next
    metrics (number alone): 312

    # three numbers
    headline
    lead
    next
    paragraph (last lines): 312 450 17

    # a word and a number
    headline
    lead
    next
    paragraph (last lines): الرقم 17

    # a number between sentences
    headline
    lead
    paragraph (between sentences): 312
    next

    # numbers of what they count
    headline
    lead
    next
    metrics (counters): 0 148 دقيقتان

    # a number of something else
    headline
    lead
    next
    paragraph (last lines): 12 مشاهدة للشارع

    # the name of a network alone
    headline
    lead
    next
    share (row of buttons): فيسبوك

    # the name of a network between sentences
    headline
    lead
    paragraph (between sentences): فيسبوك
    next

    # networks and buttons
    headline
    lead
    share (row of buttons): فيسبوك تويتر طباعة
    next

    # buttons of a pager
    headline
    lead
    next
    navigation (row of buttons): رسالة أحدث رسالة أقدم الصفحة الرئيسية

    # a sign of rights in twenty-four words
    headline
    lead
    next
    copyright (rights sign): صحيفة الضفة تصدر في رام الله منذ عام 1990 © وكل ما فيها لأهلها ولمن يقرأ من الناس في كل البلاد القريبة

    # a sign of rights far behind
    headline
    lead
    next
    paragraph (last lines): صحيفة تصدر في رام الله والخليل وجنين ونابلس وقلقيلية وطولكرم وأريحا © 2024

    # a feed
    headline
    lead
    next
    copyright (tail of a feed): ظهرت المقالة سلفيت تصلح شارعها الرئيسي أولا على الضفة.

    # an address for letters
    headline
    lead
    next
    author-bio (contact of the writer): للمراسلة sami.haj@example.org

    # a name of a network
    headline
    lead
    next
    author-bio (contact of the writer): @samihaj

    # a name of a network in a sentence
    headline
    lead
    heading (short line above a sentence): وكتب المدير @samihaj للسكان
    next

    # an address alone
    headline
    lead
    next
    link (address alone): https://example.org/news/roads

    # an address without a scheme
    headline
    lead
    next
    link (address alone): www.example.org

    # an address and words
    headline
    lead
    next
    paragraph (last lines): صفحة البلدية http://example.org

    # a post
    headline
    lead
    other (embedded post): شارعنا بعد الصيانة pic.twitter.com/a1b2c3
    next

    # who posted
    headline
    lead
    other (embedded post): — بلدية سلفيت (@salfeet) May 16, 2024
    next

    # a dash without a name
    headline
    lead
    paragraph (between sentences): — بلدية سلفيت صباح الخميس
    next

    # a note on the writer
    headline
    lead
    next
    author-bio (note on the writer): * كاتب وباحث سعودي

    # a question is none
    headline
    lead
    next
    paragraph (last lines): * كاتب وباحث سعودي؟

    # a colon is none
    headline
    lead
    next
    paragraph (last lines): * كاتب وباحث سعودي:

    # thirteen words are none
    headline
    lead
    next
    paragraph (last lines): * كاتب وباحث سعودي يكتب في الصحيفة منذ عشرين عاما عن المدن القديمة وطرقها

    # no star, no note
    headline
    lead
    next
    paragraph (last lines): كاتب وباحث سعودي

    # agencies
    headline
    lead
    next
    credit (agency alone): (رويترز، أ ف ب)

    # agencies and a word
    headline
    lead
    next
    paragraph (last lines): رويترز والسكان

    # initials behind signs
    headline
    lead
    next
    credit (initials): ======= ر.ع

    # six initials
    headline
    lead
    next
    credit (initials): ر ع / م ن / س ص

    # seven letters
    headline
    lead
    next
    paragraph (last lines): ر ع م ن س ص ب

    # one letter
    headline
    lead
    next
    share (initials): ر

    # a number with its thousands
    headline
    lead
    next
    metrics (number alone): 1,204
  `);
});

describe('rows, labels and what scrapers leave', () => {
  pages(`
    # names between bars
    headline
    navigation (breadcrumbs): الضفة | أخبار محلية | اقتصاد | ثقافة
    lead
    next

    # a name of five words between bars
    headline
    navigation (breadcrumbs): الضفة | أخبار محلية | اقتصاد | كل ما في المدينة اليوم
    lead
    next

    # a name of six words between bars
    headline
    subheadline (under the headline): الضفة | أخبار محلية | اقتصاد | كل ما في المدينة القديمة اليوم
    lead
    next

    # arrows
    headline
    navigation (breadcrumbs): الضفة > أخبار محلية > اقتصاد > ثقافة
    lead
    next

    # marks that serve as arrows
    headline
    navigation (breadcrumbs): الضفة » أخبار محلية » اقتصاد » ثقافة
    lead
    next

    # slashes
    headline
    navigation (breadcrumbs): الضفة/أخبار محلية/اقتصاد/ثقافة
    lead
    next

    # home and one name
    headline
    navigation (breadcrumbs): الرئيسية / محليات
    lead
    next

    # home and the headline
    navigation (breadcrumbs): الرئيسية » محليات » سلفيت تصلح شارعها الرئيسي قبل الشتاء: تفاصيل
    headline
    lead
    next

    # home without signs
    headline
    navigation (breadcrumbs): الرئيسية مباريات اليوم كرة قدم اتصل بنا
    lead
    next

    # home in a sentence with a comma
    headline
    lead
    heading (short line above a sentence): الرئيسية، كما قال المدير
    next

    # home and dashes
    headline
    navigation (breadcrumbs): الرئيسية - محليات: كل الأخبار
    lead
    next

    # six names between dashes
    headline
    navigation (breadcrumbs): أخبار عامة - شؤون محلية - اقتصاد - ثقافة - رياضة - أسعار العملات
    lead
    next

    # a stop behind
    headline
    lead
    paragraph (between sentences): الضفة | أخبار محلية | اقتصاد | ثقافة.
    next

    # writers and their places
    headline
    byline (name with place or outlet): صالح العلي - عدن - أحمد الليثي - القاهرة
    lead
    next

    # keywords left in an attribute
    headline
    lead
    next
    keywords (left-over markup): content="النفط، الرياض، أوبك" />

    # two names in an attribute
    headline
    lead
    next
    other (left-over markup): content="النفط، الرياض" />

    # a description in an attribute
    headline
    lead
    next
    other (left-over markup): content="أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة، وأن العمل لن يتجاوز ثلاثة أسابيع، كما قال المدير" />

    # an attribute inside a line
    headline
    lead
    heading (short line above a sentence): وكتب المدير alt="الشارع" للسكان
    next

    # a tag
    headline
    lead
    next
    other (left-over markup): <br />

    # a tag that closes
    headline
    lead
    next
    other (left-over markup): </DIV>

    # a sign that opens no tag
    headline
    lead
    paragraph (between sentences): < 12 درجة
    next

    # a tag inside a line
    headline
    lead
    heading (short line above a sentence): وكتب المدير <br /> للسكان
    next

    # phrases in marks
    headline
    lead
    next
    author-bio (machine-made writer note): “قارئ نهم. خبير طعام. عاشق للقهوة. مبتكر.”

    # phrases of the known kind without marks
    headline
    lead
    next
    author-bio (machine-made writer note): خبير طعام. عاشق للقهوة. مبتكر.

    # one of the known kind, three phrases, in marks
    headline
    lead
    next
    author-bio (machine-made writer note): «خبير طعام. يحب الشارع. يمشي كثيرا.»

    # one of the known kind without marks
    headline
    lead
    next
    paragraph (last lines): خبير طعام. يحب الشارع. يمشي كثيرا.

    # four phrases in marks of no known kind
    headline
    lead
    next
    author-bio (machine-made writer note): «يحب الشارع. يمشي كثيرا. يقرأ الكتب. يكتب ليلا.»

    # three phrases in marks of no known kind
    headline
    lead
    next
    paragraph (last lines): «يحب الشارع. يمشي كثيرا. يكتب ليلا.»

    # a question among them
    headline
    lead
    next
    paragraph (last lines): «خبير طعام. عاشق للقهوة؟ مبتكر. قارئ نهم.»

    # longer sentences in marks
    headline
    lead
    next
    paragraph (sentence): «خبير طعام في مدينة كبيرة جدا. يحب المشي في كل شارع قديم. يمشي كثيرا مع كل أصحابه القدامى.»

    # two phrases
    headline
    lead
    next
    paragraph (last lines): خبير طعام. عاشق للقهوة.

    # a count behind a heading
    headline
    lead
    next
    comments («التعليقات»): التعليقات (3)

    # a date and its clock
    headline
    modified («آخر تحديث»): آخر تحديث 14:05 (GMT+0400)
    lead
    next

    # a label without its date
    headline
    lead
    next
    paragraph (last lines): آخر تحديث لنظام المرور

    # one number is no clock
    headline
    lead
    next
    paragraph (last lines): آخر تحديث 14 للنظام

    # two numbers without a colon
    headline
    lead
    next
    paragraph (last lines): آخر تحديث 14 05 للنظام

    # twenty words behind the date of publication
    headline
    lead
    next
    published («نشر في»): نشر في: 16 مايو 2024 هذا ما كتبه المدير إلى السكان بعد أن طلبوا منه أن يبدأ العمل قبل الشتاء القادم جدا

    # a source of nine words
    headline
    lead
    next
    credit («المصدر»): المصدر: رويترز ووكالات وصحف المدينة كلها وما كتبه سكان الشارع

    # of ten
    headline
    lead
    next
    paragraph (last lines): المصدر: رويترز ووكالات وصحف المدينة كلها وما كتبه سكان الشارع القديم

    # a source behind a bar
    headline
    lead
    next
    credit («المصدر»): المصدر | وكالات

    # a source with nothing between
    headline
    lead
    next
    paragraph (last lines): المصدر في البلدية

    # a report by someone
    headline
    byline («تقرير»): تقرير: سلوى العمران
    lead
    next

    # a report on something
    headline
    subheadline (under the headline): تقرير: تراجع إيرادات البلدية في المدينة
    lead
    next

    # a report of a date
    headline
    published (nothing but a date): تقرير: 16 مايو 2024
    lead
    next

    # a report by someone at a place
    headline
    byline («تقرير»): تقرير: سلوى العمران - رام الله
    lead
    next

    # a subscription of many words
    headline
    lead
    next
    subscription («تابعونا على»): تابعونا على صفحة المدينة التي فيها كل ما يجري في الشارع الرئيسي وفي كل شارع غيره من شوارع مدينتنا الجميلة كل صباح وكل مساء يا أهلنا

    # the picture of an agency
    headline
    caption (picture with its credit): عمال في الشارع الرئيسي (رويترز)
    lead
    next

    # of an outlet
    headline
    caption (picture with its credit): عمال في الشارع الرئيسي (عكاظ)
    lead
    next

    # of the archive behind a dash
    headline
    caption (picture with its credit): عمال في الشارع الرئيسي - أرشيفية
    lead
    next

    # of an outlet behind a dash
    headline
    lead
    heading (short line above a sentence): عمال في الشارع الرئيسي - عكاظ
    next

    # of a city
    headline
    lead
    heading (short line above a sentence): عمال في الشارع الرئيسي (الرياض)
    next

    # a stop behind
    headline
    lead
    paragraph (between sentences): عمال في الشارع (رويترز).
    next

    # twenty-three words
    headline
    lead
    paragraph (between sentences): عمال البلدية وسكان المدينة القديمة مع أولادهم في الشارع الرئيسي أمام المدرسة الأولى والسوق الكبير والمكتبة وباب المدينة الشرقي صباح يوم جميل ممطر (رويترز)
    next

    # a heading glued to its first headline
    headline
    lead
    next
    related (label glued to a headline): اقرأ أيضابلدية نابلس تفتح حديقة

    # a pager glued to its headline
    headline
    lead
    next
    navigation (label glued to a headline): المقال السابقأسواق دمشق تستعيد قناديلها

    # a word that only begins like one
    headline
    lead
    next
    paragraph (last lines): المقال السابقة التي نشرتها
  `);
});
