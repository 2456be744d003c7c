export type Language = 'ar' | 'en';

/** What the page says, in Arabic and in English. */
const WORDS = {
  title: ['خبر: اقرأ الخبر كما يقرؤه البرنامج', 'Khabar: an article as the parser reads it'],
  lead: [
    'ألصق نص صفحة أو شيفرتها. كل شيء يجري في متصفحك، ولا يُرسل شيء.',
    'Paste the text or the HTML of a page. All of it happens in your browser; nothing is sent.',
  ],
  input: ['النص أو شيفرة HTML', 'Text or HTML'],
  placeholder: ['ألصق هنا، أو أسقط ملفا', 'Paste here, or drop a file'],
  sample: ['مثال', 'Sample'],
  choose: ['اختر مثالا…', 'Choose a sample…'],
  reference: ['تاريخ المرجع', 'Reference date'],
  share: ['انسخ رابطا', 'Copy link'],
  shared: ['نُسخ الرابط، وفيه النص نفسه', 'Copied; the link carries the text itself'],
  other: ['English', 'العربية'],
  dark: ['داكن', 'Dark'],
  light: ['فاتح', 'Light'],
  article: ['المقال', 'The article'],
  details: ['الحقول', 'Fields'],
  said: ['من قال ماذا', 'Who said what'],
  timeline: ['التواريخ', 'Dates'],
  warnings: ['تنبيهات', 'Warnings'],
  rule: ['القاعدة', 'Rule'],
  pointed: ['أشر إلى كلمة ملونة لترى قاعدتها.', 'Point to a marked word to see its rule.'],
  json: ['JSON', 'JSON'],
  restore: ['أعد', 'Keep'],
  remove: ['احذف', 'Remove'],
  none: ['لا شيء', 'None'],
  unknown: ['غير معروف', 'Unknown'],
  quote: ['اقتباس', 'Quotation'],
  mention: ['القائل', 'Speaker'],
  date: ['تاريخ', 'Date'],
  cue: ['فعل القول', 'Cue'],
  term: ['لفظ بين علامتين، لا اقتباس', 'Marked words, no quotation'],
  headline: ['العنوان', 'Headline'],
  authors: ['الكاتب', 'Author'],
  dateline: ['بداية الخبر', 'Dateline'],
  published: ['تاريخ النشر', 'Published'],
  modified: ['آخر تحديث', 'Modified'],
  agency: ['الوكالة', 'Agency'],
  keywords: ['كلمات', 'Keywords'],
  related: ['مواضيع أخرى', 'Related'],
} as const;

export type Word = keyof typeof WORDS;

/** A word of the page in a language. */
export function say(word: Word, language: Language): string {
  return WORDS[word][language === 'ar' ? 0 : 1];
}

/** What a block was taken for. */
const ROLES: Readonly<Record<string, string>> = {
  byline: 'الكاتب',
  dateline: 'بداية الخبر',
  published: 'تاريخ النشر',
  modified: 'آخر تحديث',
  credit: 'المصدر',
  caption: 'تعليق صورة',
  related: 'مواضيع أخرى',
  comments: 'تعليقات',
  share: 'مشاركة',
  navigation: 'تنقل',
  'author-bio': 'نبذة عن الكاتب',
  subscription: 'اشتراك',
  copyright: 'حقوق',
  keywords: 'كلمات مفتاحية',
  ad: 'إعلان',
  metrics: 'أرقام',
  notice: 'تنويه',
  link: 'رابط',
  other: 'غير ذلك',
};

export function roleName(role: string, language: Language): string {
  return language === 'ar' ? (ROLES[role] ?? role) : role;
}
