import { AND_IT } from '../lexicon/quotes/particles.js';
import { CALLING_NAMES, COMPOUNDS, FAMILY, SERVANTS, TITLES } from '../lexicon/quotes/people.js';
import { type Cue, TAKING_BA, TAKING_OBJECT } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee } from './addressee.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, BA, HA, LAM, MIM, TA_MARBUTA, YA } from './letters.js';
import { isSayer } from './name-shapes.js';
import { endsGiven } from './name-word.js';
import { hasTanwin, isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

const REACH = 9;
// «المشرف على», «المتحدث عن»; not «وليد المعلم بعد لقائه».
const OF_OFFICES: ReadonlySet<string> = new Set(['على', 'عن', 'في', 'مع', 'من', 'داخل', 'through']);
const NO_SURNAMES =
  KIND.that |
  KIND.saying |
  KIND.relative |
  KIND.preposition |
  KIND.adverb |
  KIND.connector |
  KIND.was |
  KIND.qad |
  KIND.particle |
  KIND.aside |
  KIND.naming |
  KIND.source |
  KIND.noun |
  KIND.attribution;

/** «مصطفى [الشاهد]», «عبدالله [قائد] للصحافيين»: an office right after a given name, and nothing that it governs. */
export function isSurname(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (text.gap(w, GAP.comma | GAP.quote)) return false;
  if (isWordBeforeEnd(p, w)) return true;
  // «محمد بن عبد الرحمن [المخرج] دعم»
  if (!text.is(w - 1, KIND.given) && !isSonOfServant(p, w)) return false;
  // «خالد [صديق] رئيس الصندوق»
  if (text.is(w, KIND.given)) return true;
  // «محمد [الطيار] بقوله»
  if (
    text.gap(w + 1, GAP.comma | GAP.colon) ||
    text.that(w + 1) ||
    text.is(w + 1, KIND.saying) ||
    isAddressee(p, w + 1)
  )
    return true;
  // «سمير [الحاج] إلى أن», «وليد [المعلم] الجمعة», not «سمير [المسؤول] عن», «أندي كين [البروفسور] في»
  const preposition = text.preposition(w + 1);
  const isOffice =
    preposition !== undefined && OF_OFFICES.has(preposition) && (text.is(w, KIND.title) || preposition === 'في');
  return (
    text.definite(w) &&
    (!text.definite(w + 1) || text.is(w + 1, KIND.adverb)) &&
    !isOffice &&
    !text.is(w + 1, KIND.naming) &&
    !text.hasClitic(w + 1, CLITIC.la | CLITIC.ba)
  );
}

/**
 * «محمد [الدرع] - مدير الجمعية», «فرحان [حق] الناطق», «راغب [علامة] إن», «ريد [برودي]، من»: a noun right after a given
 * name, with which the phrase ends.
 */
export function isNounAsSurname(p: Paragraph, w: number): boolean {
  return isNounBeforeEnd(p, w) || isWordBeforeEnd(p, w) || isServantOfGod(p, w) || isBeforeOwnPreposition(p, w);
}

function isNounBeforeEnd({ text }: Paragraph, w: number): boolean {
  if (!text.gap(w, GAP.space) || text.gap(w, GAP.comma | GAP.quote)) return false;
  if (text.is(w, KIND.adverb) || !endsFirstName(text, w)) return false;
  const isNoun = text.isCommon(w) || text.is(w, KIND.source | KIND.naming);
  const isName = !text.definite(w) && text.hasClitic(w, CLITIC.ba) && text.is(w, KIND.given | KIND.title);
  if (!isName && (!isNoun || text.hasClitic(w, ~0))) return false;
  const isBeforeOffice = !text.definite(w) && text.is(w + 1, KIND.title) && (text.isCommon(w) || !text.definite(w + 1));
  // «رعى الأمير سالم [الحفل]، وقال»: what a verb that tells nothing has for its object.
  const isApart =
    text.gap(w + 1, GAP.comma) && (!text.definite(w) || text.is(w + 1, KIND.title) || verbAhead(text, w) !== null);
  const isEnd = isBeforeOffice || isApart || text.gap(w + 1, GAP.colon | GAP.dash);
  return isEnd || (text.that(w + 1) && !text.definite(w));
}

/** «أشاد المدافع سعد [المرصد] بالمعسكر», «شدد سعد [البيان] على»: no object stands before the preposition that the verb has. */
function isBeforeOwnPreposition({ text }: Paragraph, w: number): boolean {
  if (
    !text.definite(w) ||
    !text.is(w - 1, KIND.given) ||
    text.is(w, KIND.title | KIND.adverb | (NO_SURNAMES & ~(KIND.source | KIND.naming | KIND.noun)))
  )
    return false;
  const verb = verbAhead(text, w);
  if (verb === null || TAKING_OBJECT.has(verb.lemma) || !text.gap(w, GAP.space) || text.gap(w, GAP.comma)) return false;
  const preposition = text.preposition(w + 1);
  return (
    (TAKING_BA.has(verb.lemma) && text.firstLetter(w + 1) === BA && text.definite(w + 1)) ||
    (preposition !== undefined && verb.prepositions.includes(preposition))
  );
}

/** The reporting verb that stands a few words ahead of a name, up to its word `w`. */
function verbAhead(text: Text, w: number): Cue | null {
  for (let n = w - 1; n >= Math.max(0, w - REACH); n--) {
    if (text.gap(n + 1, GAP.stop | GAP.colon)) return null;
    const cue = text.cue(n);
    if (cue !== null && cue.shape !== 'participle' && !text.is(n, KIND.given)) return cue;
  }
  return null;
}

/** «[راغب] علامة», «مدرب لاتسيو [ستيفانو] بولي», «صرح [ريد] برودي» */
function endsFirstName(text: Text, w: number): boolean {
  if (text.is(w - 1, KIND.given)) return true;
  // «وصف أوباما [الخيار] بأنه»
  if (text.definite(w)) return false;
  return (
    isNew(text, w - 1) && text.words.lexeme[w - 1] === 0 && (text.cue(w - 2) !== null || text.is(w - 2, KIND.place))
  );
}

/**
 * «سعد [مفتي] القيادي», «حسن [الطرف] أن», «سالم [بترجي] أن», «سمير [كبير]، مدير»: any other word between a name and what
 * only a name stands before, an office with article or behind a comma, or «أن».
 */
function isWordBeforeEnd(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.gap(w, GAP.space) || text.gap(w, GAP.comma | GAP.quote | GAP.stop | GAP.dash | GAP.open)) return false;
  if (isBeforeWhoHeIs(p, w) || isForeignOfLam(p, w)) return true;
  const isTitle = text.is(w + 1, KIND.title) && text.words.clitics[w + 1] === 0;
  const isEnd = isTitle || text.that(w + 1) || text.gap(w + 1, GAP.comma | GAP.colon);
  if (!isEnd || !endsFullGiven(p, w)) return false;
  if (text.is(w, NO_SURNAMES) || text.isDigits(w) || isNoName(text, w) || text.isVerb(w)) return false;
  if (text.cue(w)?.shape === 'participle') return false;
  if (isOfBa(text, w)) return true;
  // «سعد [نائب] الرئيس»
  const isHead = text.is(w, KIND.title | KIND.honorific) && !text.definite(w) && text.definite(w + 1);
  const isCalling = text.match(w, CALLING_NAMES, p.next)?.meaning === null;
  if (isHead && !isCalling && !text.gap(w + 1, GAP.comma)) return false;
  // «حمدي محمود [الأستاذ] المساعد»
  if (text.is(w, KIND.title) && (text.match(w, TITLES, p.next)?.next ?? 0) > w + 1) return false;
  // «طالب سالم [الإطار] القيادي», «قابل سالم [المخرج] الكبير»: an adjective; not «محمد [المرشد] المدير العام».
  const isOne = text.match(w + 1, TITLES, p.next)?.next === w + 2;
  const isAdjective = text.definite(w) && isOne && !text.is(w, KIND.honorific) && !text.gap(w + 1, GAP.comma);
  if (isTitle && !isAdjective && (text.definite(w + 1) || text.gap(w + 1, GAP.comma))) return !isOfWhat(text, w);
  // «مونيكا [مالك] كبيرة الاقتصاديين», «أحمد [نجم] رئيس النادي»
  if (isTitle && !text.definite(w) && text.is(w, KIND.title) && isOtherOffice(p, w)) return true;
  // «لفت أسامة إبراهيم [النظر] إن»: a noun of the lexicon.
  const isFree = text.words.lexeme[w] === 0 || text.is(w, KIND.title | KIND.honorific);
  return text.definite(w) && text.firstLetter(w) === ALEF && text.that(w + 1) && isFree;
}

/** «عبد الكريم [صبرا] وهو متحدث», «قال كياري [ساندا]، وهو أحد السكان» */
function isBeforeWhoHeIs(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!text.is(w + 2, KIND.title) || text.match(w + 1, AND_IT, p.next) === null) return false;
  return text.kind(w) === 0 && !hasTanwin(text, w) && (endsFullGiven(p, w) || isSayer(text, w - 1));
}

/** «[سعد] مفتي», «عبد [الباقي] كبير», «محمد بن [وصل] الأحمدي», not «أبو [مرزوق] الإطار» */
function endsFullGiven(p: Paragraph, w: number): boolean {
  const { text } = p;
  const family = text.match(w - 2, FAMILY, w)?.meaning;
  return family !== 'kunya' && family !== 'clan' && endsGiven(p, w);
}

/** «بن عبد الرحمن [المخرج]» */
function isSonOfServant({ text }: Paragraph, w: number): boolean {
  return text.match(w - 1, COMPOUNDS, w) !== null && text.match(w - 3, FAMILY, w - 2)?.meaning === 'son';
}

/** «رامي الحمد [الله]» */
function isServantOfGod({ text, next }: Paragraph, w: number): boolean {
  return text.match(w - 1, SERVANTS, next)?.next === w + 1 && text.is(w - 2, KIND.given);
}

/** «[مالك] كبيرة الاقتصاديين», «[نجم] رئيس النادي»: no office of the one behind it, by what people are called or by gender. */
function isOtherOffice({ text, next }: Paragraph, w: number): boolean {
  if (text.match(w, CALLING_NAMES, next)?.next === w + 1) return !text.definite(w + 1);
  const other = text.match(w + 1, TITLES, next)?.meaning;
  return text.match(w, TITLES, next)?.meaning === 'm' && other === 'f' && text.lastLetter(w + 1) === TA_MARBUTA;
}

/** «سعد [لقاء] الوزير», «سعد [للصحفيين]، مدير» */
function isOfWhat(text: Text, w: number): boolean {
  if (text.definite(w)) return text.firstLetter(w) !== ALEF;
  return text.isCommon(w) || text.lastLetter(w) === TA_MARBUTA || text.hasClitic(w, CLITIC.la);
}

/** «جان إيف [لودريان] أن», not «[لصحيفتنا]», «[لقناة]»: behind the ل no word of the language, and no ending of one. */
function isForeignOfLam(p: Paragraph, w: number): boolean {
  const { text } = p;
  const { start, end, lexeme } = text.words;
  if (text.firstLetter(w) !== LAM || lexeme[w] !== 0 || text.length(w) < 5 || text.definite(w)) return false;
  if (!text.that(w + 1) || !(endsFullGiven(p, w) || (text.is(w - 2, KIND.given) && isNew(text, w - 1)))) return false;
  const last = text.lastLetter(w);
  if (last === TA_MARBUTA || last === HA || last === ALEF || last === MIM || isAddressee(p, w)) return false;
  return (
    !text.isForm((start[w] as number) + 1, end[w] as number, ~0) &&
    !text.isNounForm((start[w] as number) + 1, end[w] as number)
  );
}

/** «[بترجي]», «[بالحارث]», not «[بنجاح]», «[بالأمر]»: behind the ب no word of the language. */
function isOfBa(text: Text, w: number): boolean {
  const { start, end, lexeme } = text.words;
  if (text.firstLetter(w) !== BA || lexeme[w] !== 0 || text.lastLetter(w) === TA_MARBUTA) return false;
  if (text.secondLetter(w) !== ALEF && text.lastLetter(w) !== YA) return false;
  const from = (start[w] as number) + 1;
  const stem = text.definite(w) ? from + 2 : from;
  // «بالقاسم»: «أبو القاسم»
  const to = end[w] as number;
  const isWord = text.isForm(stem, to, ~0) || text.isNounForm(stem, to);
  return !isWord || (stem > from && text.isForm(stem, to, KIND.given));
}
