/** Quotations in brackets; of the last, who said it and the rule that found it. */
export const GOES_ON: readonly (readonly [text: string, name: string | null, rule: string])[] = [
  [
    'قال الوزير سعد العلي: «[لن نغلق الجسر]». «[سيبقى مفتوحا أمام كل الناس هنا]».',
    'سعد العلي',
    'an open speaker goes on',
  ],
  [
    'قال الوزير سعد العلي: «[لن نغلق الجسر]». «[سيبقى مفتوحا أمام كل الناس هنا]». «[وسنبني جسرا ثانيا قبل نهاية العام]».',
    'سعد العلي',
    'an open speaker goes on',
  ],
  [
    'قال سعد العلي إن [الجسر جاهز]. وعلى اللوحة جملة: «[لن يعبر أحد قبل الفجر اليوم]».',
    null,
    'clause in marks, no cue',
  ],
  [
    'وعلى اللوحة عبارة كتبت بخط كبير على طول الجدار القديم: «[هنا كانت قريتنا الأولى]».',
    null,
    'clause in marks, no cue',
  ],
  ['«[لا أحد يعرف الطريق إلى القرية]». هذا ما كان على اللوحة.', null, 'clause in marks, no cue'],
  ['غابت الشمس، «[كان البحر هادئا في تلك الليلة]»، ونام الناس.', null, 'clause in marks, no cue'],
];

/** Marked words that no cue reaches and that are no clause. */
export const NONE: readonly string[] = [
  'لافتة «لن نرحل أبدا» على الجدار.',
  'غابت الشمس «كان البحر هادئا في تلك الليلة» ونام الناس.',
  'غابت الشمس، «بحر هادئ في ليلة الشتاء الباردة»، ونام الناس.',
  'وصل الفائزون: «سعد العلي».',
  'الفائزون كثيرون ومنهم: «سعد وخالد وفهد ونايف ومنصور».',
  'الفرق المشاركة هي: «النور والأمل والفجر والساحل والرمال».',
];

/** Terms in brackets, each with the rule that told them. */
export const TERMS: readonly (readonly [text: string, ...rules: string[]])[] = [
  ['سلم الجائزة لـ«[الفارس]» أمس.', 'after a proclitic «لـ«…»»'],
  ['مر بـ«[الفارس النبيل]» أمس.', 'after a proclitic «لـ«…»»'],
  ['«[الفارس]» جواد أصيل.', 'few words, no cue'],
  ['رأيت «[الفارس النبيل القديم]» أمس.', 'few words, no cue'],
  ['رأيت «[فارس النخيل القديم الأول]» أمس.', 'a name, no clause'],
  ['زار قناة «[الفارس]» و«[النهر]».', 'after a naming noun «قناة [«…»]»', 'on a list of names «مناطق «…» و[«…»]»'],
  ['هذه قناة «[الفارس]». رأيت «[الفارس]» أمس.', 'after a naming noun «قناة [«…»]»', 'a name elsewhere in the document'],
  ['هذا «[داعش]» كما عرفناه.', 'known name «داعش»'],
  ['رأيت «[حزب النخيل القديم]» أمس.', 'names its kind «[حزب كذا]»'],
  ['جاء زعيم «[النخيل]» أمس.', 'after an office «زعيم [«…»]»'],
  ['زار ميدان الورود «[نخيل]» أمس.', 'after a named thing «مهرجان جدة [«…»]»'],
  ['كان العدد «[2,519]» أمس.', 'a figure or an address «[2,519]»'],
  ['زرت «[أم فاطمة]» أمس.', 'a person by name «[أم فاطمة]»'],
  ['زرت «[الدكتور سالم العلي]» أمس.', 'a person by name «[الملك سلمان]»'],
  ['زرت «[خليجي 23]» أمس.', 'a name with its number «[خليجي 23]»'],
];
