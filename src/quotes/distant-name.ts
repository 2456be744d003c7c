import { ADVERBS, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { CALLING_NAMES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee } from './addressee.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, WAW } from './letters.js';
import { isNameOver } from './name-end.js';
import { isNamePart } from './name-part.js';
import { endsPlace, isGovernedName } from './name-start.js';
import { isDemonstrative, isFamily, isVerbalNoun } from './name-word.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import { closesRole } from './phrase-object.js';
import type { Text } from './text.js';

const FAR = 20;
const LONGEST_NAME = 5;
const LONGEST_MARKED = 3;
const LONGEST_FULL = 4;
const FAR_ENDS = KIND.connector | KIND.particle | KIND.adverb | KIND.attribution;
const NAME_ENDS = KIND.connector | KIND.adverb | KIND.attribution | KIND.preposition | KIND.relative | KIND.cue;

/**
 * The word after a name that stands far from its role: «رئيس الجمعية في المحافظة، [محمود القضاة]، أن», «الباحثة في تدبير
 * المياه [سعاد الزاهيري] أن»; `next` if there is none.
 */
export function endOfDistantName(p: Paragraph, next: number, limit: number): number {
  const { text } = p;
  const to = Math.min(limit, next + FAR);
  const setOff = endOfSetOff(p, next, to);
  if (setOff > next) return setOff;
  // «أرجع سمو الرئيس العام [هذا] الإنجاز إلى»
  if (isDemonstrative(p, next)) return next;
  // «الوزير الذي يرأس الوفد الشيخ محمد الصباح: …»: what is told of him may go on up to the name.
  let isTold = false;
  for (let w = next; w < to; w++) {
    if (text.is(w, KIND.relative) && text.firstLetter(w) === ALEF) {
      isTold = true;
      continue;
    }
    const marked = p.opening.get(w);
    // «رئيس المجلس في تعز «[العميد يوسف الشراجي]» من»
    if (marked !== undefined && p.isName(marked) && isRankOf(p, w)) return marked.next;
    // «الموظف بإحدى الشركات [«محمد غزاوي»] أنه»
    if (marked !== undefined && closesRole(p, w - 1) && isFullName(p, w, marked.next)) return marked.next;
    if (marked !== undefined && marked.next - marked.first <= LONGEST_MARKED && marked.next < to) {
      w = marked.next - 1;
      continue;
    }
    // «رئيس الجمعية الوطنية (الغرفة السفلى) [محمد] ولد إبيليل»
    if (text.gap(w, GAP.open)) while (w + 1 < to && !text.gap(w, GAP.close)) w++;
    if (isOther(text, w, limit, isTold) || isOver(p, w)) return next;
    const isTitled = opensWithRank(p, w);
    if (!isTitled && !opensName(p, next, w, isTold)) continue;
    const end = endOfName(p, w + (isTitled ? 1 : 0), to);
    // «جامعة الملك عبدالعزيز [الدكتور] عبدالمعين الأغا»: the name is yet to come.
    if (isRankOf(p, end)) continue;
    // «الدكتور عبدالعزيز الحربي [في] كلمة»
    const isCut = isTitled || (!isTold && text.is(w, KIND.given));
    // «جاسبارد باراتوزا [أمس] أن», «جاهد توز [إلى] أن»
    const isBeforeThat = text.is(end, KIND.adverb | KIND.preposition) && text.that(end + 1);
    const isWhole = end === p.next || isNameEnd(p, end) || isBeforeThat || (isCut && end < to);
    if (end - w >= 2 && end - w <= LONGEST_NAME && isWhole) return end;
  }
  return next;
}

/** «قال كبير الدبلوماسيين [لواحد] من حلفائه», «اللاعب لبرنامج «الملعب» [مع] الإعلامي»: someone else comes. */
function isOther(text: Text, w: number, limit: number, isTold: boolean): boolean {
  if (text.hasClitic(w, CLITIC.la) && text.match(w, QUANTIFIERS, limit) !== null) return true;
  return text.preposition(w) === 'مع' && !isTold;
}

/** Whether the phrase is over at word `w`; «إمام الحرم [سابقا] الشيخ عادل الكلباني» goes on, «الرقيب في شرطة «ويتشيتا» [بول] كيمبل» too. */
function isOver(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (text.gap(w, GAP.quote) && !p.closesAt(w)) return true;
  if (text.gap(w, GAP.stop | GAP.colon) || text.that(w) || text.cue(w) !== null) return true;
  // «حاول رئيس الوزراء الإسرائيلي [امتصاص] الغضب وهاتف محمود عباس»
  if (text.definite(w - 1) && isVerbalNoun(text, w)) return true;
  if (!text.is(w, FAR_ENDS)) return false;
  return !text.is(w, KIND.adverb) || !(isRankOf(p, w + 1) || isFormerly(p, w));
}

/** «المرشح لرئاسة النادي [سابقا] زياد بن حجاب», «عضو النادي [سابقا] د. خديجة»: when the office was held, and who held it. */
function isFormerly({ text, next }: Paragraph, w: number): boolean {
  if (text.match(w, ADVERBS, next)?.meaning !== 'formerly' || text.gap(w + 1, GAP.comma | GAP.quote)) return false;
  return text.is(text.is(w + 1, KIND.honorific) ? w + 2 : w + 1, KIND.given);
}

/** «الشاعر ([سلطان الغنامي])», «المبعوث الخاص -[نيكولاي ملادينوف]-»: a name set off behind its office. */
function endOfSetOff(p: Paragraph, next: number, to: number): number {
  const { text } = p;
  const mark = text.gap(next, GAP.open) ? GAP.close : text.gap(next, GAP.dash) ? GAP.dash : 0;
  if (mark === 0) return next;
  let end = next + 1;
  while (end < to && !text.gap(end, mark | GAP.stop)) end++;
  return text.gap(end, mark) && isFullName(p, next, end) ? end : next;
}

/** Whether the words are a given name and one to three more that may be a name. */
function isFullName({ text }: Paragraph, first: number, next: number): boolean {
  if (!text.is(first, KIND.given) || next < first + 2 || next > first + LONGEST_FULL) return false;
  for (let w = first + 1; w < next; w++)
    if (!text.is(w, KIND.given) && (text.kind(w) !== 0 || text.isCommon(w))) return false;
  return true;
}

/** «… بجامعة الملك عبدالعزيز [الدكتور] عبدالمعين الأغا أن», «… الطب الشرعي [دكتور] نيتين سيتوهل», «…، [الدكتور] سعد». */
function opensWithRank(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.is(w, KIND.honorific) || text.words.clitics[w] !== 0) return false;
  if (text.gap(w, GAP.comma)) return true;
  // «في جامعة هارفارد [الدكتور] مساعد الأحمد»
  if (!closesRole(p, w - 1) && !(text.definite(w) && isGovernedName(p, w - 1))) return false;
  if (text.match(w + 1, CALLING_NAMES, p.next) !== null && text.definite(w + 2) && text.kind(w + 2) === 0) return true;
  return text.is(w + 1, KIND.given) || isNewName(text, w + 1);
}

/** Whether a name begins at word `w` behind a phrase that ends at word `next`. */
function opensName(p: Paragraph, next: number, w: number, isTold: boolean): boolean {
  const { text } = p;
  if (text.gap(w, GAP.comma)) {
    // «استهدف المسجد، [ونتج] عنه», not «، [وليد] العلي»
    const isJoined = text.firstLetter(w) === WAW && !text.is(w, KIND.given);
    return text.kind(w) === 0 && !text.definite(w) && !isJoined && !isNoName(text, w);
  }
  // «بجامعة الإمام [محمد] بن [سعود] الدكتور سالم»
  if (w === next || !isNamePart(p, w) || isGovernedName(p, w) || isFamily(p, w - 1)) return false;
  // «المتحدث باسم الجيش في بوروندي [جاسبارد] باراتوزا»
  return text.is(w, KIND.given) || ((text.definite(w - 1) || endsPlace(p, w)) && !isTold);
}

function endOfName(p: Paragraph, name: number, to: number): number {
  let end = name + 1;
  while (end < to && !isNameEnd(p, end) && !p.text.is(end, NAME_ENDS) && !isRankOf(p, end) && !isNameOver(p, name, end))
    end++;
  return end;
}

function isRankOf(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (isFamily(p, w - 1) || !text.is(w, KIND.honorific) || !text.definite(w)) return false;
  return text.is(w + 1, KIND.given) || isNewName(text, w + 1);
}

/** «الدكتور [عبدالمعين الأغا]», «الدكتور [نيتين سيتوهل]»: two words that no list has. */
function isNewName(text: Text, w: number): boolean {
  return isNew(text, w) && (isNew(text, w + 1) || (text.kind(w + 1) === 0 && text.definite(w + 1)));
}

function isNameEnd(p: Paragraph, w: number): boolean {
  return p.text.gap(w, GAP.comma | GAP.colon | GAP.quote | GAP.stop | GAP.open) || p.text.that(w) || isAddressee(p, w);
}
