import { describe } from 'vitest';
import { pages } from './page.js';

describe('two things on one line', () => {
  pages(`
    # a source behind the last sentence
    headline
    lead
    next
    + credit («المصدر»): المصدر: وكالات

    # with a sign between
    headline
    lead
    next
    ++ credit («المصدر»): -المصدر: وكالات

    # a phrase in brackets inside a sentence
    headline
    lead
    paragraph (sentence): وقال مدير المشروع (نشر في كتاب الطرق) إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا.
    next

    # markup that a sentence speaks of
    headline
    lead
    paragraph (sentence): ضع alt="ميناء" في وسم الصورة ليسمعه من لا يرى.
    next

    # short sentences in marks, behind who said them
    headline
    lead
    paragraph (between sentences): وكان رده: “نعم. لا. ربما. غدا نرى.”
    next

    # an address inside a sentence
    headline
    lead
    paragraph (sentence): وطلبت البلدية إرسال الشكاوى إلى البريد name@example.org حتى نهاية الشهر.
    next

    # names below a label, to the end of the page
    headline
    lead
    next
    keywords («الوسوم»): الوسوم
    keywords (below a label): سلفيت
    keywords (below a label): الشارع الرئيسي

    # names of the text in a row
    headline
    paragraph: أعلنت بلدية نابلس أن سامي الحاج سيزور الشارع الرئيسي مع أهل القدس قبل بداية الشتاء المقبل.
    next
    keywords (names of the text in a row): نابلس القدس الشارع الرئيسي الشتاء

    # a particle among them
    headline
    paragraph: أعلنت بلدية نابلس أن سامي الحاج سيزور الشارع الرئيسي مع أهل القدس قبل بداية الشتاء المقبل.
    next
    paragraph (last lines): نابلس القدس الشارع الرئيسي مع الشتاء

    # one place is too few
    headline
    paragraph: أعلنت بلدية نابلس أن سامي الحاج سيزور الشارع الرئيسي مع أهل القدس قبل بداية الشتاء المقبل.
    next
    paragraph (last lines): نابلس الشارع الرئيسي بداية الشتاء

    # crumbs behind the text
    headline
    lead
    next
    navigation (breadcrumbs): أخبار » محليات » سلفيت » طرق

    # three names between slashes, one more before them
    headline
    lead
    next
    paragraph (last lines): / عسقلان / سخنين / سلفيت

    # a list of other stories closes the text also where its source follows
    headline
    lead
    next
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار على جبال الخليل
    related (behind the end of the text): المصدر: وكالات
    related (behind the end of the text): سوق الكتب القديمة في المدينة

    # another story goes on behind its source
    headline
    lead
    next
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على جبال الخليل
    related (below a heading of other stories): هطلت أمطار غزيرة على جبال الخليل ليلة أمس، وأغلقت مدارس كثيرة أبوابها في المدينة.
    related (below a heading of other stories): المصدر: وكالات
    related (below a heading of other stories): وأوضح الدفاع المدني أن الأمطار الغزيرة ستستمر حتى نهاية الأسبوع في الجبال كلها.
    copyright (rights sign): © 2024 صحيفة الضفة

    # a picture's line among other stories
    headline
    lead
    next
    related («اقرأ أيضا»): اقرأ أيضا
    related: صورة: رويترز
    related (below a heading of other stories): أمطار على جبال الخليل

    # the long value of a source behind a sentence is a sentence
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. المصدر: هذا كله من بيان طويل للبلدية نشرته على صفحتها مساء الأربعاء ووزعته على السكان

    # twelve words of it
    headline
    lead
    next
    + paragraph (last lines): المصدر: بيان نشرته البلدية على صفحتها مساء الأربعاء ووزعته على السكان جميعا أيضا

    # a source in the middle of a sentence
    headline
    lead
    paragraph (sentence): وقال المدير إن المصدر: وكالات الأنباء العالمية في المدينة القديمة.
    next

    # who wrote it is named at a line's head alone
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. بقلم: سامي الحاج

    # a section is named at a line's head alone
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. القسم: محليات

    # keywords without a colon, to the end
    headline
    lead
    next
    + keywords (keywords cut off the text): سمات سلفيت البلدية الطرق

    # names with commas are a sentence's
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. سمات سلفيت والبلدية، والطرق

    # a stop behind the names is a sentence's
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. سمات المدينة القديمة كثيرة.

    # the label alone
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. سمات

    # keywords with a colon, however many
    headline
    lead
    next
    + keywords («وسوم»): وسوم: سلفيت البلدية الطرق الشارع الصيانة المال السكان الشتاء الطلاب المدارس الحجارة الجبل الأشجار الإنارة

    # an agency's sign behind a sentence
    headline
    lead
    next
    + credit (agency alone): (رويترز)

    # without brackets
    headline
    lead
    next
    + credit (agency alone): رويترز

    # two of them
    headline
    lead
    next
    + credit (agency alone): (رويترز، أ ف ب)

    # behind dashes, without a stop
    headline
    lead
    paragraph (last lines): وشكر المدير السكان على صبرهم الطويل
    + credit (agency alone): --(بترا)

    # in Latin letters only in brackets
    headline
    lead
    next
    + credit (agency alone): (AFP)

    # the same without
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. AFP

    # a word beside it
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. (رويترز الاقتصادية العالمية)

    # an agency in brackets inside a sentence
    headline
    lead
    paragraph (sentence): وقال المدير لوكالة الأنباء الرسمية (بترا) إن العمل بدأ صباح الأحد.

    # no stop before the bracket
    headline
    lead
    caption (picture with its credit): وشكر المدير السكان على صبرهم الطويل (بترا)

    # the end, and the initials of the desk
    headline
    lead
    next
    other («النهاية»): (النهاية)
    + credit (initials): / ه س س

    # the end in brackets, behind a sentence
    headline
    lead
    next
    + other («النهاية»): (النهاية)

    # the end and more words
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. (النهاية السعيدة للقصة)

    # initials behind a slash
    headline
    lead
    paragraph (last lines): وأضاف المدير أن العمل يبدأ يوم الأحد المقبل
    + credit (initials): / ص م

    # one letter is no initials
    headline
    lead
    paragraph (last lines): وأضاف المدير أن العمل يبدأ يوم الأحد المقبل / ص

    # letters without a slash
    headline
    lead
    paragraph (last lines): وأضاف المدير أن الفريق يلعب في المجموعة أ ب

    # an address ends with no initials
    headline
    lead
    next
    link (address alone): https://example.org/a/b

    # a link in brackets behind a sentence
    headline
    lead
    next
    + link («انقر هنا»): (انقر هنا)

    # a button in brackets is a word of the sentence
    headline
    lead
    paragraph (sentence): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا. (طباعة)

    # related behind a sentence
    headline
    lead
    paragraph (between sentences): وشكر المدير السكان على صبرهم.
    + related («اقرأ أيضا»): اقرأ أيضا: بلدية نابلس تفتح حديقة جديدة
    next

    # related in the middle of a line
    headline
    lead
    heading (short line above a sentence): وقال المدير للسكان
    + related («اقرأ أيضا»): اقرأ أيضا: بلدية نابلس تفتح حديقة جديدة
    next

    # with a joined letter it is a verb
    headline
    lead
    heading (short line above a sentence): وقال المدير للسكان واقرأ أيضا: بلدية نابلس تفتح حديقة جديدة
    next

    # without a colon it is one too
    headline
    lead
    heading (short line above a sentence): وقال المدير للسكان اقرأ أيضا بلدية نابلس تفتح حديقة جديدة
    next

    # a source has no label inside a sentence
    headline
    lead
    heading (short line above a sentence): وقال المدير للسكان شكرا لكم المصدر: وكالات
    next

    # the date of publication in the line of the outlet
    headline
    subheadline (under the headline): الضفة 24 | و.م.ع
    + published («نشر في»): نشر في: 9 مارس 2023
    lead
    next

    # the last change there
    headline
    subheadline (under the headline): الضفة 24 | و.م.ع
    + modified («آخر تحديث»): آخر تحديث: 9 مارس 2023
    lead
    next

    # no date behind the label
    headline
    subheadline (under the headline): الضفة 24 و.م.ع نشر في: صفحة المدينة
    lead
    next

    # twenty words before are a sentence
    headline
    lead
    paragraph (between sentences): وهذا ما كتبه المدير إلى السكان بعد أن طلبوا منه أن يبدأ العمل قبل الشتاء وقبل المدارس نشر في: 9 مارس 2023
    next

    # an English button before an Arabic line
    navigation («Next Previous»): Next Previous
    + headline (first line before the text): سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    next

    # an English button of another kind
    headline (first line before the text): Share سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    next

    # a date glued to a button
    headline
    share («أرسل بريدا إلكترونيا»): أرسل بريدا إلكترونيا
    ++ published (nothing but a date): 20 مايو، 2024
    lead
    next

    # a date glued to a word of the headline
    headline (first line before the text): كأس العالم2026 في ثلاث دول
    lead
    next

    # the date behind a byline
    headline
    byline («كتب»): كتب: سامي الحاج
    + published (nothing but a date): 20 مايو 2024
    lead
    next

    # the date and its preposition behind a byline
    headline
    byline («كتب»): كتب: سامي الحاج
    + published (clock behind a byline): في 20 مايو 2024
    lead
    next

    # the clock behind a byline
    headline
    byline (wrote and a name): مرسلة بواسطة سامي الحاج
    + published (clock behind a byline): في 4:12 م
    lead
    next

    # a source behind buttons
    headline
    lead
    next
    share («شارك هذا الخبر»): شارك هذا الخبر... طباعة

    # the label behind a date
    headline
    published (nothing but a date): 16 مايو 2024
    + modified («آخر تحديث»): آخر تحديث: 17 مايو 2024
    lead
    next

    # the label glued to a date
    headline
    published (nothing but a date): مايو 16, 2024
    ++ modified («آخر تحديث»): آخر تحديث: مايو 17, 2024
    lead
    next

    # brackets around what is cut off
    headline
    lead
    paragraph (last lines): وأضاف المدير أن العمل يبدأ يوم الأحد.
    ++ credit («المصدر»): [المصدر: وكالات]

    # a bracket glued behind a stop
    headline
    lead
    paragraph (last lines): وأضاف المدير أن العمل يبدأ يوم الأحد.
    ++ credit (agency alone): (بترا)

    # a closing mark stays with the sentence
    headline
    lead
    paragraph (last lines): وأضاف المدير: «العمل يبدأ يوم الأحد».
    ++ credit («المصدر»): المصدر: وكالات

    # an English button glued to the last word
    headline
    lead
    paragraph (last lines): وأضاف المدير أن العمل يبدأ يوم الأحد المقبل
    ++ share («Share»): Share

    # the address of the article, and buttons to share it
    headline
    lead
    heading (short line above a sentence): وقال المدير للسكان شكرا
    + link («رابط الخبر بصحيفة»): رابط الخبر بصحيفة: example.org
    paragraph (between sentences): وقال المدير للسكان شكرا
    + share («شارك هذا الموضوع»): شارك هذا الموضوع: فيسبوك
    next

    # a verb behind a date is the sentence's
    headline
    lead
    paragraph (sentence): وأضاف المدير أن العمل بدأ يوم 16 مايو 2024 شاهد أيضا ما جرى في نابلس.
    next
  `);
});

describe('what opens the text', () => {
  pages(`
    # place, country and agency
    headline
    dateline (opens the text): دبي، الإمارات العربية المتحدة (CNN)--
    + lead
    next

    # an outlet with a slash and dash
    headline
    dateline (opens the text): المستقلة/-
    + lead
    next

    # an outlet and a slash
    headline
    dateline (opens the text): شفق/
    + lead
    next

    # three words of an outlet
    headline
    dateline (opens the text): صوت المدينة القديمة /
    + lead
    next

    # four words are none
    headline
    paragraph (sentence): صوت سكان المدينة القديمة / أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # two parts of names
    headline
    dateline (opens the text): المستقلة - المدينتان /
    + lead
    next

    # a writer and one place
    headline
    paragraph (sentence): سلمى حداد - عمان: أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # two writers
    headline
    paragraph (sentence): سلمى حداد - سامي الحاج - عكاظ - عمان: أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # an unknown place and an agency
    headline
    dateline (opens the text): القضارف (سونا)-
    + lead
    next

    # an outlet and a way
    headline
    dateline (opens the text): القاهرة – مباشر:
    + lead
    next

    # a date between
    headline
    dateline (opens the text): سنغافورة
    + published (opens the text): 20 يوليو تموز
    + dateline (opens the text): (رويترز) -
    + lead
    next

    # a date with slashes
    headline
    dateline (opens the text): سلفيت
    + published (opens the text): (5/7/2015)
    + dateline (opens the text): وام /
    + lead
    next

    # day and month of an agency
    headline
    dateline (opens the text): الكويت -
    + published (opens the text): 12 - 5
    + dateline (opens the text): (كونا) --
    + lead
    next

    # a date at the end
    headline
    dateline (opens the text): أبوظبي
    + published (opens the text): في 5 ديسمبر
    + dateline (opens the text): / وام /
    + lead
    next

    # what is said behind a colon
    headline
    paragraph (sentence): وقال مدير المشروع: أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # marks behind the colon stay with the sentence
    headline
    dateline (opens the text): دبي -
    + paragraph (sentence): "أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع."
    next

    # a particle
    headline
    dateline (opens the text): من دبي -
    + lead
    next

    # a stop ends the search
    headline
    paragraph (sentence): بدأ العمل. دبي - أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # a question ends the search
    headline
    paragraph (sentence): متى؟ دبي - أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # too many words
    headline
    paragraph (sentence): دبي وأبوظبي والشارقة وعجمان ورأس الخيمة والفجيرة وأم القيوين والعين ومدن أخرى كثيرة في كل البلاد - أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # writer, outlet and place, the writer's byline
    headline
    byline (opens the text): سلمى حداد- عكاظ- عمان:
    + lead
    next

    # a slash without a space is the sentence's
    headline
    paragraph (sentence): نبراس/أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # a sentence with a place before its colon
    headline
    paragraph (sentence): وقال مدير المشروع في عمان: أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # a bracket and a place in the sentence
    headline
    paragraph (sentence): بدأت البلدية (سلفيت) - كما قال مديرها - أعمال الصيانة في الشارع الرئيسي وفي الطرق القريبة منه.
    next

    # a date with slashes opens the sentence
    headline
    dateline (opens the text): وام -
    + paragraph (sentence): 5/7/2015 أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # the two names of a month too
    headline
    dateline (opens the text): وام -
    + paragraph (sentence): 5 مايو/أيار 2015 أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # words before a place
    headline
    paragraph (sentence): وقال مدير المشروع في البلدية - دبي: أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # an unknown word and a date
    headline
    paragraph (sentence): نبراس 5 مايو - أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # two unknown words
    headline
    paragraph (sentence): نبراس - سبيل / أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.
    next

    # a writer, an outlet, a place and the date
    headline
    byline (opens the text): سلمى حداد - عكاظ - عمان 5 مايو:
    + lead
    next
  `);
});
