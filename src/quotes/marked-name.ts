import { AGENCIES } from '../lexicon/agencies.js';
import { LETTERS } from '../lexicon/letter-names.js';
import { OUTLETS } from '../lexicon/outlets.js';
import { PLACES } from '../lexicon/places.js';
import { AND_IT, OR, PRONOUNS } from '../lexicon/quotes/particles.js';
import { FAMILY } from '../lexicon/quotes/people.js';
import { AGREED, LISTS, MARKED_NAMES, NAMING } from '../lexicon/quotes/terms.js';
import type { Table } from '../lexicon/table.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Match } from '../text/phrases.js';
import { CLITIC } from '../text/vocabulary.js';
import { isBareClitic } from './addressee.js';
import { KIND } from './kinds.js';
import { ALEF, HA, MIM, TA, TA_MARBUTA, YA } from './letters.js';
import { skipHonorifics } from './name.js';
import { hasPronoun } from './no-name.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { isTelling } from './telling.js';
import type { Text } from './text.js';
import { isForeign, isUnknown } from './unknown.js';
import { isTopicOfTalk, isWorkOf } from './work-of.js';

/** The rule of names that the lexicon has. */
export const KNOWN_NAME = 'known name «داعش»';
const KNOWN_NAMES: readonly Table<unknown>[] = [MARKED_NAMES, AGENCIES, OUTLETS, PLACES];
const LONGEST_NAME = 8;
const LONGEST_TITLE = 25;

/** The rule by which marked words are a name, told by themselves and by what stands before them. */
export function nameOfMarked(p: Paragraph, marked: Marked, rules: ReadonlyMap<Marked, string>): string | null {
  const { text } = p;
  const { first, next } = marked;
  const length = next - first;
  if (length > LONGEST_TITLE) return null;
  if (length > LONGEST_NAME) return first === p.first ? null : afterNaming(p, first, next);
  if (isFigure(p, marked)) return 'a figure or an address «[2,519]»';
  if (KNOWN_NAMES.some((table) => text.matchesAll(first, table, next))) return KNOWN_NAME;
  // «[أبل] ووتش»
  const known = text.match(first, MARKED_NAMES, next);
  if (known?.meaning === 'firm' && isForeign(text, known.next, next)) return KNOWN_NAME;
  if (
    !text.is(first, KIND.preposition) &&
    text.match(first, LETTERS, next) !== null &&
    text.match(first + 1, LETTERS, next) !== null
  )
    return 'a name of letters «[«سي إن إن العربية»]»';
  const isKind = text.is(first, KIND.naming) && text.match(first, NAMING, next) !== null;
  // «المعركة مستمرة والحرب [لم] تنته» says something of it.
  // So do «مجموعة [من] المسلحين», «سيارة [في] حقيبة» and «رؤية [للعالم]».
  const isOf = (text.is(first + 1, KIND.preposition) && !text.definite(first)) || text.hasClitic(first + 1, CLITIC.la);
  // «تجربة [رائعة]» tells how it is.
  const isTold = isDescription(text, first, next);
  // «في كلمة خلال «[المؤتمر] الإعلامي الدولي لمواجهة الإرهاب في المدن»»
  const longest = first > p.first && text.is(first - 1, KIND.preposition) ? LONGEST_NAME : 5;
  if (length > 1 && length <= longest && isKind && !isOf && !isTold && !hasClause(p, marked))
    return 'names its kind «[حزب كذا]»';
  if (length === 2 && text.match(first, FAMILY, next)?.meaning === 'kunya') return 'a person by name «[أم فاطمة]»';
  if (length === 2 && text.match(first, AGREED, next) !== null && text.is(first + 1, KIND.place))
    return 'names its kind «[حزب كذا]»';
  if (isTitledPerson(p, marked)) return 'a person by name «[الملك سلمان]»';
  // «[خليجي 23]», «[خطة دبي 2021]»
  if (length > 1 && length <= 4 && text.isDigits(next - 1) && !hasClause(p, marked))
    return 'a name with its number «[خليجي 23]»';
  if (first === p.first) return null;
  // «في مؤتمر [صحفي] «…»»: no journalist.
  const isQualifier = text.lastLetter(first - 1) === YA && first - 2 >= p.first && text.cue(first - 2) === null;
  const isBehindOffice = text.is(first - 1, KIND.title) && !text.definite(first - 1) && !isQualifier;
  // «راتب زوجها [«لا يكفي»]»
  if (length <= 4 && isBehindOffice && !isTelling(text, first, next)) return 'after an office «زعيم [«…»]»';
  // «قرية «غولة» بـ[«أرحب»]»
  if (
    length > 1 &&
    length <= 4 &&
    text.definite(first) &&
    text.match(first - 1, AND_IT, first) !== null &&
    !hasClause(p, marked)
  )
    return 'a thing by its name «وهو [«المساجلات الشعرية»]»';
  if (isYear(text, next)) return 'a work with its year «[«الرمال»] (2008)»';
  if (length <= 3 && isBareArticle(text, first - 1)) return 'a name behind an article «الـ[«بلوز»]»';
  // «وهما [«جونوفياف سوى»] و«آنت شريمر»»
  if (length <= 4 && text.match(first - 1, LISTS, first)?.meaning === 'people' && isUnknown(text, first, next))
    return 'a person on a list «وهما [«…»] و«…»»';
  // «أسماء مثل [«لازارو»] و«…»»
  if (length <= 4 && text.match(first - 1, LISTS, first) !== null && isForeign(text, first, next))
    return 'on a list of names «مناطق «…» و[«…»]»';
  const isJoined = isBareClitic(p, first - 1, 'وب') || text.match(first - 1, OR, first) !== null;
  const list = p.endingAt(first) ?? (isJoined ? p.endingAt(first - 1) : undefined);
  if (list !== undefined && length <= 4 && rules.has(list)) return 'on a list of names «مناطق «…» و[«…»]»';
  return afterNaming(p, first, next);
}

function isFigure({ text }: Paragraph, { first, next }: Marked): boolean {
  const { kind } = text.words;
  if (kind[first] === WORD.latin && text.gap(first + 1, GAP.dot) && !text.gap(first + 1, GAP.space)) return true;
  for (let w = first; w < next; w++) if (kind[w] !== WORD.digits) return false;
  return true;
}

/** «[المهندس عبداللطيف آل الشيخ]»: an honorific and a given name, and no clause. */
function isTitledPerson(p: Paragraph, marked: Marked): boolean {
  const { text } = p;
  const given = skipHonorifics(p, marked.first, marked.next);
  if (given === marked.first || given >= marked.next || !text.is(given, KIND.given)) return false;
  for (let w = given + 1; w < marked.next; w++) if (text.is(w, KIND.cue | KIND.preposition | KIND.that)) return false;
  return !hasClause(p, marked);
}

function hasClause({ text }: Paragraph, { first, next }: Marked): boolean {
  for (let w = first; w < next; w++) if (text.is(w, KIND.clause)) return true;
  return false;
}

function afterNaming(p: Paragraph, first: number, next: number): string | null {
  const { text } = p;
  const length = next - first;
  // «بيان المنظمة «[أن] اللون …»», not «قناة «إن بي سي»»
  if (text.that(first) && length > 4) return null;
  // «قال سامي، رئيس الشبكة، «…»»
  if (text.gap(first, GAP.comma)) return null;
  if (length <= LONGEST_NAME && (isWorkOf(p, first, next) || isTopicOfTalk(p, first, next))) return NAMED;
  for (let w = first - 1; w >= p.first && w >= first - 5; w--) {
    if (p.stop(w + 1)) break;
    const naming = namingAt(text, w, first);
    // «من قصيدة له [كتب]: «…»»
    if (text.gap(first, GAP.colon) && text.is(w, KIND.cue)) continue;
    if (naming?.meaning === 'far') return NAMED;
    // «محطة التلفزيون العامة الإسبانية [«تي في»]»: farther away only adjectives stand between.
    if (w < first - 3 && !text.definite(w + 1)) break;
    if (naming === null) continue;
    // «يحمل عنوانا [هو] «…»»
    const isCopula = naming.next === first - 1 && text.match(first - 1, PRONOUNS, first) !== null;
    const isTitle = naming.meaning === 'title';
    const isNext = naming.next === first || (isCopula && isTitle);
    if (length > LONGEST_NAME) return isNext && isTitle ? NAMED : null;
    if (isNext && isQuality(text, w, first, next)) return null;
    const isBehindBa = naming.next === first - 1 && isBareClitic(p, first - 1, 'ب');
    // «كتابه الجديد [«…»]»
    const isWork = naming.next === first - 1 && text.definite(first - 1) && naming.meaning === 'own';
    // «إلى أن روايتها الجديدة [«تحكي سيرة جدتها»]»
    if (isWork && text.that(w - 1) && isTelling(text, first, next)) return null;
    if (isNext || isBehindBa || isWork) return NAMED;
    // «جبهة النصرة «[في] قائمة الإرهاب»» tells where it is, «الأكراد «[على] حد سواء»» how.
    const isNoun = !text.definite(first) && !WHERE.has(text.preposition(first)) && !text.hasClitic(first, CLITIC.ba);
    // «منطقة مكة [«أيقونة»] حضارية»
    const isOfPlace = text.is(first - 1, KIND.place) && !text.is(first - 2, KIND.preposition) && length > 1;
    const isNamed = text.definite(first - 1) || isOfPlace;
    // «حزب الجبل الجنوبي «[منظمة] سرية»»
    const isKind =
      length === 2 && text.is(first, KIND.naming | KIND.source) && text.lastLetter(first + 1) === TA_MARBUTA;
    // «اعتبر العمل مع النادي العربي «[مستحيلة]»», «علاقة الوزارة بالمدينة المنورة «[ودية]»»
    const isTold = length === 1 && isQualified(text, first);
    if (length <= 3 && isNoun && isNamed && !isKind && !isTold && !isTelling(text, first, next))
      return 'after a named thing «مهرجان جدة [«…»]»';
  }
  return null;
}

/** «تجربة [رائعة]», «مجموعة دعم [دولية]», «حملة دمشق [خدعة]», not «مؤسسة منتدى [أصيلة]». */
function isDescription(text: Text, first: number, next: number): boolean {
  const last = next - 1;
  if (text.lastLetter(last) !== TA_MARBUTA || text.definite(last)) return false;
  const isName = next > first + 2 && text.lastLetter(last, 2) !== YA && text.lastLetter(last - 1) !== TA_MARBUTA;
  return !isName || text.definite(last - 1) || text.is(last - 1, KIND.preposition | KIND.name | KIND.place);
}

const WHERE: ReadonlySet<string | undefined> = new Set(['في', 'على']);
const NAMED = 'after a naming noun «قناة [«…»]»';

/** The naming noun at word `w`; 'own' with a pronoun, which needs no other to tell whose it is, or as a dual: «كتابه», «صحيفتا». */
function namingAt(
  text: Text,
  w: number,
  limit: number,
): Pick<Match<true | 'person' | 'title' | 'far' | 'work' | 'own'>, 'next' | 'meaning'> | null {
  const naming = text.is(w, KIND.naming) ? text.match(w, NAMING, limit) : null;
  if (naming !== null || text.definite(w) || text.is(w, KIND.cue)) return naming;
  const { stem, end } = text.words;
  const last = text.lastLetter(w);
  const from = stem[w] as number;
  // «خلاف [حزبي]» is none; «صحيفتي», «في [ناديي] «…»», «كتابي الجديد» are.
  const isMine = last === YA && (w + 2 === limit || text.is(w - 1, KIND.preposition | KIND.that));
  const isDual = (last === YA || last === ALEF) && text.words.text.charCodeAt((end[w] as number) - 2) === TA;
  // «رفض الكشف عن [هويته]»
  if (text.preposition(w - 1) === 'عن' && text.isCommon(w - 2)) return null;
  const suffix = hasPronoun(text, w) ? 2 : last === HA || isMine || isDual ? 1 : 0;
  return suffix > 0 && text.isForm(from, (end[w] as number) - suffix, KIND.naming)
    ? { next: w + 1, meaning: 'own' }
    : null;
}

/** «منظمة [«إرهابية»]», «إن العملية [«صعبة ومعقدة»]»: what a thing is, not what it is called. */
function isQuality(text: Text, noun: number, first: number, next: number): boolean {
  if (text.definite(first)) return false;
  const isKnown = text.definite(noun) || text.lastLetter(noun) === HA;
  if (isKnown && noun > 0 && text.that(noun - 1)) return !isUnknown(text, first, next);
  if (text.lastLetter(next - 1) !== TA_MARBUTA) return false;
  return next === first + 1 && text.lastLetter(first, 2) === YA;
}

/** «[ودية]», «[مستحيلة]»: an adjective by its shape; «الشركة السياحية «[سياحية]»» is called so. */
function isQualified(text: Text, w: number): boolean {
  if (text.lastLetter(w) !== TA_MARBUTA || text.head(w) === text.head(w - 1)) return false;
  return text.lastLetter(w, 2) === YA || text.firstLetter(w) === MIM;
}

/** «[(2008)]» */
function isYear(text: Text, w: number): boolean {
  const year = text.words.number[w] as number;
  return year > 1500 && year < 2100 && text.gap(w, GAP.open) && text.gap(w + 1, GAP.close) && text.isDigits(w);
}

/** «الـ» and marks. */
function isBareArticle(text: Text, w: number): boolean {
  const { start, end } = text.words;
  return text.length(w) <= 4 && text.fold(start[w] as number, end[w] as number) === 'ال';
}
