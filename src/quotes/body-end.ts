import { BRANCHES, CLOSE, MEDIA, SOURCES, TEXTS } from '../lexicon/quotes/people.js';
import { OF_PLACES } from '../lexicon/quotes/terms.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAdjective } from './adjective.js';
import { isOfParticiple } from './apposition.js';
import { KIND } from './kinds.js';
import { isBehindLetters } from './letter-name.js';
import { ALEF, ALEF_HAMZA, BA, LAM, MIM, NUN, TA, TA_MARBUTA, WAW, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';
import { isForeign, isForeignShaped } from './unknown.js';

/** What a body may be at or of: «مصدر بإمارة جازان». */
const NAMED = KIND.source | KIND.naming | KIND.place | KIND.title | KIND.given;

/** A body's name is complete where a word without article follows one with: «المكتب التنفيذي للنقابة [إبقاء] اجتماعه». */
export function isComplete(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (!text.is(first, KIND.source) || text.is(first, KIND.title) || text.is(w, KIND.place)) return false;
  // «الفريق الركن [سعد] الحربي»: a rank, no team.
  if (text.is(first, KIND.honorific) && text.match(first + 1, BRANCHES, w) !== null) return false;
  // «مصادر قريبة من [بلاتيني]», «المواقع المهتمة [بأخبار] التقنية»
  if (text.is(w - 1, KIND.preposition) || isOfParticiple(text, first, w) || isBehindLetters(p, w)) return false;
  // «البيت [الأبيض]»
  if ((text.match(first, SOURCES, p.next)?.next ?? 0) > w) return false;
  // «صحيفة آفي [المقربة] من الحكومة»
  const isOfMedia = text.match(first, MEDIA, p.next) !== null;
  const isTo = text.preposition(w + 1) === 'من' || (isOfMedia && text.firstLetter(w + 1) === LAM);
  if (w > first + 1 && text.definite(w) && text.match(w, CLOSE, p.next) !== null && isTo) return true;
  // «القناة [12] الإسرائيلية», not «أرباح الشركة [12] في المائة»
  const isNumbered = w === first + 1 && text.isDigits(w) && text.is(first, KIND.naming);
  if (isNumbered && (text.that(w + 1) || text.firstLetter(w + 1) === ALEF)) return false;
  // «الهيئة العامة للعناية [بشؤون] المسجد»: what it is for goes on.
  if (text.firstLetter(w) === BA && text.definite(w - 1) && text.firstLetter(w - 1) === LAM) return false;
  // «أعلن المجلس [بتشديد] الرقابة», not «مصدر [بإمارة] جازان», «الجمعية [بالجوف]».
  const isText = text.hasClitic(w, CLITIC.ba) && text.match(w, TEXTS, p.next) !== null;
  if (text.firstLetter(w) === BA && (isText || !text.is(w, NAMED))) {
    // «الحركة [برعاية] دولية» too, which other rooms know.
    const isNew = text.words.lexeme[w] === 0 || (text.kind(w) === 0 && text.definite(w - 1) && !text.definite(w + 1));
    const isUnknown = isNew && text.length(w) > 4 && !text.definite(w);
    // «بلدية [بلقرن]», «مصرف [باركليز]»: of what place, or what it is called.
    if (isUnknown && w === first + 1 && !text.definite(first)) return false;
    // «شركة بريتش [بتروليوم]»
    if (!text.definite(first) && isForeign(text, w - 1, w) && isForeignShaped(text, w)) return false;
    if (isUnknown || text.hasClitic(w, CLITIC.ba)) return true;
  }
  // «كلية الطب بجامعة الملك [عبدالعزيز]»
  if (text.is(w - 1, KIND.honorific)) return false;
  // «وزارة الداخلية [المواطنين]»: a plural that agrees with no word before it is whom the verb is about.
  if (isPlural(p, w) && text.lastLetter(w - 1) === TA_MARBUTA && text.definite(w - 1)) return true;
  // «المكتب التنفيذي [المجتمع] المدني», «شركة المياه الوطنية [الانتهاء] من»: behind an adjective only adjectives follow.
  if (text.definite(w) && text.firstLetter(w) !== LAM) {
    if (!text.definite(w - 1) || isAdjective(p, w) || text.joined(w, first)) return false;
    // «تنتقد المعارضة [القانون]», not «المصدر [المطلع]», «البيت [الأبيض]»
    const third = text.words.text.charCodeAt((text.words.start[w] as number) + 2);
    if (text.definite(first) && w === first + 1) return third !== MIM && third !== ALEF_HAMZA;
    return text.definite(first) ? w === first + 2 : w >= first + 3 && isAdjective(p, w - 1);
  }
  const initial = text.firstLetter(w);
  if (initial === LAM && w === first + 1 && text.definite(first)) return true;
  // «الوكالة [وجهت] إليهم اتهامات», «الهيئة [وكليات] التميز»
  if (initial === WAW && text.kind(w) === 0 && text.definite(w - 1) && text.lastLetter(w) === TA) return true;
  // «الهيئة السعودية للمهندسين [للمساهمة] في»
  if (initial === LAM && hasPurpose(text, first, w)) return true;
  if (initial === LAM || initial === BA || initial === WAW) return false;
  // «مصادر محلية [دخول] …»: behind a head without article only adjectives follow.
  if (!text.definite(first) && w >= first + 2 && !text.definite(w - 1)) {
    // «شرطة مدينة [زيوريخ]», «قوات حماية [شرق] كردستان»
    if (text.isCommon(w - 1) || text.match(w - 1, OF_PLACES, w) !== null) return false;
    return text.lastLetter(w - 1) === TA_MARBUTA && !text.is(w - 1, KIND.source) && !isAdjective(p, w);
  }
  return text.definite(w - 1) || text.is(w - 1, KIND.place);
}

/** Whether the body's name already says what it is for: «الهيئة السعودية [للمهندسين]». */
function hasPurpose(text: Text, first: number, next: number): boolean {
  for (let w = first + 2; w < next; w++)
    if (text.firstLetter(w) === LAM && text.definite(w) && text.definite(w - 1)) return true;
  return false;
}

/** «[المواطنين]», «[المعلمات]», not «الهيئة السعودية [للمهندسين]» */
function isPlural({ text }: Paragraph, w: number): boolean {
  if (!text.definite(w) || text.joined(w, w) || text.firstLetter(w) === LAM || text.length(w) < 6) return false;
  const before = text.lastLetter(w, 2);
  const last = text.lastLetter(w);
  return (last === NUN && before === YA) || (last === TA && before === ALEF);
}
