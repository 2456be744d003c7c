import { describe } from 'vitest';
import { pages } from './page.js';

describe('between the sentences', () => {
  pages(`
    # the name of an outlet and its place, where the text begins again
    headline
    lead
    dateline (outlet or agency and its place): السومرية نيوز/ بغداد
    next

    # a place alone is a heading
    headline
    lead
    heading (short line above a sentence): بغداد
    next

    # an agency and its place
    headline
    lead
    dateline (outlet or agency and its place): رويترز - بغداد
    next

    # a heading of ten words
    headline
    lead
    heading (short line above a sentence): ما الذي ستفعله البلدية في الشارع الرئيسي قبل بداية الشتاء
    next

    # eleven words are none
    headline
    lead
    paragraph (between sentences): ما الذي ستفعله البلدية في الشارع الرئيسي قبل بداية الشتاء المقبل
    next

    # a heading above items
    headline
    lead
    heading (short line above a sentence): مطالب السكان
    paragraph (between sentences): - إنارة الشارع كله
    paragraph (between sentences): - زرع الأشجار
    next

    # five words above a line
    headline
    lead
    heading (short line above a sentence): وهذه هي مطالب السكان كلها
    heading (short line above a sentence): إنارة الشارع كله وزرع الأشجار
    next

    # six words above a line
    headline
    lead
    paragraph (between sentences): وهذه هي مطالب السكان كلها اليوم
    heading (short line above a sentence): إنارة الشارع كله وزرع الأشجار
    next

    # a number above a line
    headline
    lead
    paragraph (between sentences): مطالب السكان 12 مطلبا
    heading (short line above a sentence): إنارة الشارع كله وزرع الأشجار
    next

    # a short sentence
    headline
    lead
    paragraph (between sentences): هذا عدل.
    next

    # a colon
    headline
    lead
    paragraph (between sentences): مطالب السكان:
    next

    # the headline again
    headline (first line before the text): بلدية سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    navigation (repeats the headline): بلدية سلفيت تصلح شارعها الرئيسي قبل الشتاء
    next

    # a headline of six words again is a heading
    headline (first line before the text): سلفيت تصلح شارعها الرئيسي قبل الشتاء
    lead
    heading (short line above a sentence): سلفيت تصلح شارعها الرئيسي قبل الشتاء
    next

    # a row of buttons between sentences
    headline
    lead
    share (row of buttons): شارك على فيسبوك
    share (row of buttons): فيسبوك
    next

    # a heading with its headlines, the text goes on
    headline
    lead
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): بلدية نابلس تفتح حديقة جديدة
    next

    # the text had ended
    headline
    lead
    next
    credit («المصدر»): المصدر: وكالات
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # it had ended with keywords, then went on
    headline
    lead
    keywords («وسوم»): وسوم: البلدية، الطرق
    next
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    paragraph (sentence): وسارت السيارات مساء أمس في المدينة كلها، وفتحت المحال أبوابها.

    # a sentence that tells the headline's story
    headline
    lead
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): هطلت أمطار غزيرة على الخليل أمس، وأغلقت طرقا كثيرة في جنوبها.

    # a card with its date
    headline
    lead
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (nothing but a date): 10 مايو 2024
    related (below a heading of other stories): هطلت أمطار غزيرة على الخليل أمس، وأغلقت طرقا كثيرة في جنوبها.
    copyright (rights sign): © 2024 صحيفة الضفة

    # a form behind the other story
    headline
    lead
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): هطلت أمطار غزيرة على الخليل أمس، وأغلقت طرقا كثيرة في جنوبها.
    comments («اترك تعليقا»): اترك تعليقا

    # two headlines and a sentence
    headline
    lead
    next
    credit («المصدر»): المصدر: وكالات
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): بلدية نابلس تفتح حديقة
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): هطلت أمطار غزيرة على الخليل أمس، وأغلقت طرقا كثيرة في جنوبها.

    # keywords end a list
    headline
    lead
    next
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): بلدية نابلس تفتح حديقة
    keywords («وسوم»): وسوم: البلدية، الطرق

    # keywords right below the heading
    headline
    lead
    next
    related («اقرأ أيضا»): اقرأ أيضا
    keywords («وسوم»): وسوم: البلدية، الطرق
    paragraph (last lines): هذه كلمة أخيرة

    # a form ends a list
    headline
    lead
    next
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): بلدية نابلس تفتح حديقة
    comments («اترك تعليقا»): اترك تعليقا
    comments (behind the end of the text): شكرا لكم

    # buttons in a list
    headline
    lead
    next
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): بلدية نابلس تفتح حديقة
    share («شارك هذا الخبر»): شارك هذا الخبر
    related (below a heading of other stories): تقرير: سامي الحاج
    related (below a heading of other stories): بلدية جنين تزرع شجرا

    # the text had ended with a button to share
    headline
    lead
    next
    share («شارك هذا الخبر»): شارك هذا الخبر
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with keywords
    headline
    lead
    next
    keywords («وسوم»): وسوم: البلدية، الطرق
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with the writer
    headline
    lead
    next
    author-bio («للتواصل مع الكاتب»): للتواصل مع الكاتب
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with a link
    headline
    lead
    next
    link («انقر هنا»): انقر هنا
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with the end
    headline
    lead
    next
    other («انتهى»): انتهى
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with the last change
    headline
    lead
    next
    modified («آخر تحديث»): آخر تحديث: 16 مايو 2024
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with the date
    headline
    lead
    next
    published («نشر في»): نشر في: 16 مايو 2024
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with a subscription
    headline
    lead
    next
    subscription («تابعونا على»): تابعونا على تيليجرام
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with a menu
    headline
    lead
    next
    navigation («زر الذهاب إلى الأعلى»): زر الذهاب إلى الأعلى
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # the text had ended with a count
    headline
    lead
    next
    metrics (counters): 12 مشاهدة
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    related (below a heading of other stories): فاضت أمس أودية الجنوب كلها، وأغلقت الطرق والمدارس فيها مساء.

    # no advertisement ends it
    headline
    lead
    ad («إعلان»): إعلان
    related («اقرأ أيضا»): اقرأ أيضا
    related (below a heading of other stories): أمطار غزيرة على الخليل
    next

    # eight words with a stop
    headline
    lead
    paragraph (sentence): بدأ العمل في الشارع الرئيسي صباح اليوم الأحد.
    next

    # seven are as good between sentences
    headline
    lead
    paragraph (between sentences): بدأ العمل في الشارع صباح اليوم الأحد.
    next

    # dots end no sentence
    headline
    lead
    paragraph (between sentences): بدأ العمل في الشارع الرئيسي صباح اليوم الأحد..
    next

    # nor does an ellipsis
    headline
    lead
    paragraph (between sentences): بدأ العمل في الشارع الرئيسي صباح اليوم الأحد…
    next

    # a call is a heading
    headline
    lead
    heading (short line above a sentence): ما أجمل شارعنا!
    next

    # a question with a Latin mark
    headline
    lead
    heading (short line above a sentence): متى يبدأ العمل?
    next

    # a wide colon is a colon
    headline
    lead
    paragraph (between sentences): مطالب سكان الشارع：
    next

    # twelve words with a stop inside
    headline
    lead
    paragraph (sentence): بدأ العمل في الشارع صباح اليوم. وقال المدير إنه سينتهي بعد أسابيع
    next

    # eleven words with a stop inside
    headline
    lead
    paragraph (between sentences): بدأ العمل في الشارع صباح اليوم. وقال المدير إنه سينتهي قريبا
    next

    # twenty-six words without a stop
    headline
    lead
    paragraph (sentence): بدأ العمل في الشارع الرئيسي صباح اليوم الأحد وقال مدير المشروع إنه سينتهي بعد ثلاثة أسابيع وإن السكان كلهم سيعودون إلى بيوتهم قبل بداية الشتاء المقبل
    next

    # twenty-five words without a stop
    headline
    lead
    paragraph (between sentences): بدأ العمل في الشارع الرئيسي صباح اليوم الأحد وقال مدير المشروع إنه سينتهي بعد ثلاثة أسابيع وإن السكان كلهم سيعودون إلى بيوتهم قبل بداية الشتاء
    next

    # half of the words in Arabic
    headline
    lead
    paragraph (sentence): قالت شركة Salfeet Street Works Group إنها بدأت.
    next

    # a sentence in English
    headline
    lead
    next
    other (no Arabic behind the text): The city will repair its main street before the winter.
  `);
});

describe('behind the text', () => {
  pages(`
    # a menu
    headline
    lead
    next
    copyright (rights sign): © 2024 صحيفة الضفة
    navigation (short lines in a row): صور المدينة
    navigation (short lines in a row): عيون الشرق
    navigation (short lines in a row): أهل البلد
    other (behind the end of the text): عن أهلنا في الوطن كله

    # two short lines are no menu
    headline
    lead
    next
    copyright (rights sign): © 2024 صحيفة الضفة
    other (behind the end of the text): صور المدينة
    other (behind the end of the text): عيون الشرق

    # a question ends a menu
    headline
    lead
    next
    copyright (rights sign): © 2024 صحيفة الضفة
    other (behind the end of the text): صور المدينة
    other (behind the end of the text): عيون الشرق
    other (behind the end of the text): من نحن نحن؟

    # a menu below other stories
    headline
    lead
    next
    related («الأكثر قراءة»): الأكثر قراءة
    related (below a heading of other stories): بلدية نابلس تفتح حديقة جديدة وسط المدينة
    navigation (short lines in a row): صور المدينة
    navigation (short lines in a row): عيون الشرق
    navigation (short lines in a row): أهل البلد

    # comments of readers
    headline
    lead
    next
    comments («اترك تعليقا»): اترك تعليقا
    comments (behind the end of the text): شكرا لكم
    comments (behind the end of the text): أحسنت القول
    comments (behind the end of the text): نعم يا سامي
    comments («تسجيل الدخول»): تسجيل الدخول
    comments (behind the end of the text): (رويترز)

    # a notice that is no comment
    headline
    lead
    next
    copyright (rights sign): © 2024 صحيفة الضفة
    notice («تسجيل الدخول»): تسجيل الدخول

    # a pager and its headline
    headline
    lead
    next
    navigation («السابق»): السابق
    navigation (below a pager): بلدية نابلس تفتح حديقة جديدة
    navigation («التالي»): التالي
    navigation (below a pager): بلدية جنين تزرع ألف شجرة

    # a pager with its headline on the line
    headline
    lead
    next
    navigation (label glued to a headline): المقال السابقأسواق دمشق تستعيد قناديلها
    related (behind the end of the text): بلدية نابلس تفتح حديقة جديدة

    # a button of a menu is no pager
    headline
    lead
    next
    navigation («الرئيسية»): الرئيسية
    paragraph (last lines): بلدية نابلس تفتح حديقة جديدة

    # keywords one a line
    headline
    lead
    next
    keywords («الوسوم»): الوسوم
    keywords (below a label): سلفيت
    keywords (below a label): بلدية سلفيت
    keywords (below a label): الطرق والجسور في سلفيت اليوم
    paragraph (last lines): هذه هي ستة كلمات هنا إذن

    # a question ends keywords
    headline
    lead
    next
    keywords («الوسوم»): الوسوم
    keywords (below a label): سلفيت
    paragraph (last lines): أين الطرق؟

    # a sign ends keywords, a credit is none
    headline
    lead
    next
    keywords («الوسوم»): الوسوم
    keywords (below a label): سلفيت
    keywords (below a label): (رويترز)
    share («شارك هذا الخبر»): شارك هذا الخبر

    # names in a row lost their label
    headline
    lead
    next
    keywords (names in a row behind the text): سلفيت
    keywords (names in a row behind the text): البلدية
    keywords (names in a row behind the text): الشارع الرئيسي
    share («شارك هذا الخبر»): شارك هذا الخبر

    # two are no row
    headline
    lead
    next
    paragraph (last lines): سلفيت
    paragraph (last lines): البلدية
    share («شارك هذا الخبر»): شارك هذا الخبر

    # behind a colon they are a list of the text
    headline
    lead
    paragraph (last lines): وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة وإنهم يريدون قبل كل شيء ثلاثة أمور لا بد منها في هذا الشارع:
    paragraph (last lines): الإنارة
    paragraph (last lines): الأشجار
    paragraph (last lines): الحجارة القديمة
    share («شارك هذا الخبر»): شارك هذا الخبر

    # four words are no name
    headline
    lead
    next
    paragraph (last lines): سلفيت
    paragraph (last lines): البلدية
    paragraph (last lines): الشارع الرئيسي وسط المدينة
    share («شارك هذا الخبر»): شارك هذا الخبر

    # names at the very end
    headline
    lead
    next
    paragraph (last lines): سلفيت
    paragraph (last lines): البلدية
    paragraph (last lines): الشارع الرئيسي

    # names of the text in a row
    headline
    paragraph (sentence): وصل وزير الخارجية المصري إلى الخرطوم أمس، وبحث مع قادة الجيش السوداني والدعم السريع وقف الحرب.
    paragraph (sentence): قال الوزير إن مصر والسودان جاران، وإن القاهرة تفتح أبوابها لكل من يريد السلام هناك.
    keywords (names of the text in a row): السودان الخرطوم مصر الجيش الدعم السريع

    # with a comma
    headline
    paragraph (sentence): وصل وزير الخارجية المصري إلى الخرطوم أمس، وبحث مع قادة الجيش السوداني والدعم السريع وقف الحرب.
    paragraph (sentence): قال الوزير إن مصر والسودان جاران، وإن القاهرة تفتح أبوابها لكل من يريد السلام هناك.
    paragraph (last lines): السودان الخرطوم مصر، الجيش الدعم السريع

    # with a particle
    headline
    paragraph (sentence): وصل وزير الخارجية المصري إلى الخرطوم أمس، وبحث مع قادة الجيش السوداني والدعم السريع وقف الحرب.
    paragraph (sentence): قال الوزير إن مصر والسودان جاران، وإن القاهرة تفتح أبوابها لكل من يريد السلام هناك.
    paragraph (last lines): السودان إلى الخرطوم مصر الجيش الدعم السريع

    # with words that the text does not have
    headline
    paragraph (sentence): وصل وزير الخارجية المصري إلى الخرطوم أمس، وبحث مع قادة الجيش السوداني والدعم السريع وقف الحرب.
    paragraph (sentence): قال الوزير إن مصر والسودان جاران، وإن القاهرة تفتح أبوابها لكل من يريد السلام هناك.
    paragraph (last lines): السودان الخرطوم مصر جرافة حديقة مدرسة

    # without names
    headline
    paragraph (sentence): وصل وزير الخارجية المصري إلى الخرطوم أمس، وبحث مع قادة الجيش السوداني والدعم السريع وقف الحرب.
    paragraph (sentence): قال الوزير إن مصر والسودان جاران، وإن القاهرة تفتح أبوابها لكل من يريد السلام هناك.
    paragraph (last lines): وزير الخارجية قادة الجيش الدعم السريع

    # four names
    headline
    paragraph (sentence): وصل وزير الخارجية المصري إلى الخرطوم أمس، وبحث مع قادة الجيش السوداني والدعم السريع وقف الحرب.
    paragraph (sentence): قال الوزير إن مصر والسودان جاران، وإن القاهرة تفتح أبوابها لكل من يريد السلام هناك.
    paragraph (last lines): السودان الخرطوم مصر القاهرة

    # the same words over and over
    headline
    lead
    next
    keywords (names of the text in a row): كورة لايف كورة لايف تيفي كورة لايف كورة

    # a name behind the date
    headline
    lead
    next
    published (nothing but a date): 16 مايو 2024
    byline (name behind the date): سامي الحاج

    # a caption behind a picture's text
    headline
    lead
    next
    other (left-over markup): alt="الشارع الرئيسي في سلفيت" />
    caption (behind a picture): جرافة في الشارع

    # a writer and what the writer is
    headline
    lead
    next
    author-bio (name above a note on the writer): ريم الخطيب
    author-bio (note on the writer): صحافية سورية مهتمة بالتراث

    # below the foot of the page too
    headline
    lead
    next
    copyright (rights sign): © 2024 صحيفة الضفة
    author-bio (name above a note on the writer): ريم الخطيب
    author-bio (note on the writer): صحافية سورية مهتمة بالتراث

    # a writer alone
    headline
    lead
    next
    paragraph (last lines): صحافية سورية مهتمة بالتراث

    # a heading above a list
    headline
    lead
    next
    heading (short line above a list): مطالب السكان
    paragraph (last lines): - إنارة الشارع
    paragraph (last lines): - زرع الأشجار

    # six words above a list
    headline
    lead
    next
    paragraph (last lines): وهذه مطالب السكان التي كتبوها للبلدية
    paragraph (last lines): - إنارة الشارع
    paragraph (last lines): - زرع الأشجار

    # an agency and its reporter
    headline
    lead
    next
    credit (agency or outlet at the end): وام/ عائشة السويدي

    # an outlet and its reporter are no credit
    headline
    lead
    next
    paragraph (last lines): عكاظ - عائشة السويدي

    # an outlet and its place
    headline
    lead
    next
    credit (agency or outlet at the end): الرياض: عكاظ

    # a point before an outlet
    headline
    lead
    next
    paragraph (last lines): - عكاظ

    # where to write to
    headline
    lead
    next
    author-bio («للتواصل مع الكاتب»): للتواصل مع الكاتب
    author-bio (behind furniture at the end): الرقم البريدي في رام الله

    # eleven words go on nothing
    headline
    lead
    next
    author-bio («للتواصل مع الكاتب»): للتواصل مع الكاتب
    paragraph (last lines): عليكم أن تكتبوا إلى صندوق بريد المدينة القديمة في رام الله

    # a question goes on nothing
    headline
    lead
    next
    author-bio («للتواصل مع الكاتب»): للتواصل مع الكاتب
    paragraph (last lines): أين الرقم البريدي؟

    # no Arabic
    headline
    lead
    next
    other (no Arabic behind the text): Dr. Randa

    # no Arabic behind a point
    headline
    lead
    next
    paragraph (last lines): - Salfeet Live

    # other stories below the foot of the page
    headline
    lead
    next
    copyright (rights sign): © 2024 صحيفة الضفة
    related («الأكثر قراءة»): الأكثر قراءة
    related (behind the end of the text): بلدية نابلس تفتح حديقة جديدة وسط المدينة
  `);
});
