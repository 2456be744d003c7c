import { AND_IT, DEITY, ELATIVES, IN_IT, MANNERS, ON_TONGUE, PRONOUNS } from '../lexicon/quotes/particles.js';
import { TEXTS } from '../lexicon/quotes/people.js';
import { type Cue, DENYING } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { readOrigin } from './attribution.js';
import { calledIn, isNaming } from './called.js';
import { type Complement, findComplement, isDenied, isGoverned } from './complement.js';
import { type Event, type OpenEvent, openEvent, type Place, ruleOf } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA, BA, TA_MARBUTA, YA } from './letters.js';
import { isDemonstrative, isFamily, isKunya } from './name-word.js';
import { endOfTold, isNoSubject } from './no-subject.js';
import { isBetweenTwo, isNounForm } from './noun-form.js';
import type { Paragraph } from './paragraph.js';
import { readHold, readRelay } from './relay.js';
import { readSubject, type Source } from './source.js';
import { markedSubject } from './subject.js';
import { isBehindSpeech, isBetween } from './told.js';
import { isForeign } from './unknown.js';
import { unlistedSubject } from './unlisted-subject.js';

/** What someone is called stands so near. */
const NEAR = 12;

/** Reads a reporting verb: its subject, and how what was said follows. */
export function readVerb(p: Paragraph, place: Place): Event | null {
  const { text } = p;
  const { w } = place;
  const verb = text.cue(w);
  if (verb === null || !isVerb(p, place, verb)) return null;
  const event = openEvent(p, 'verb', place, w + 1);
  event.lemma = verb.lemma;
  event.verb = verb;
  if (verb.class === 'relay') return readRelay(p, event);
  if (verb.class === 'hold' && verb.lemma !== 'تضمن') return readHold(p, event);
  // «قالوا», «الصحيفتان نشرتا»: who speaks is in the verb or before it.
  // «فهو [يصف] عبد الناصر»: the pronoun is the subject.
  const isOfPronoun = w > p.first && text.match(w - 1, PRONOUNS, w) !== null;
  const called = calledIn(p, event);
  if (verb.shape !== 'participle' && verb.number === 'one' && !isOfPronoun && called?.first !== event.next)
    event.subject =
      readSubject(p, endOfTold(p, event.next, verb), called?.first ?? p.next) ?? markedSubject(p, event.next, verb);
  if (event.subject === null && !isOfPronoun && called === null) event.subject = unlistedSubject(p, event);
  else if (event.subject !== null && isNoSubject(p, event.subject, verb)) event.subject = null;
  // «نشرت الصحيفة [على لسان] متحدث قوله: «…»»
  if (event.subject?.kind === 'body' && text.match(event.subject.next, ON_TONGUE, p.next) !== null) {
    const relay = readRelay(p, event);
    if (relay !== null) return relay;
  }
  // «ذكرت الوكالة نقلا عن [مصادر مطلعة] أن»: from whom it has it.
  const origin = event.subject && readOrigin(p, event.subject);
  const isBody = origin?.kind === 'body' && text.match(origin.first, TEXTS, origin.next) === null;
  if (origin?.kind === 'person' || isBody) [event.via, event.subject] = [event.subject, origin];
  const complement: Complement =
    called === null
      ? acceptable(p, event, findComplement(p, event.subject?.next ?? event.next, verb, w))
      : { how: 'marks', at: called.first };
  if (!isLikely(p, event, verb, complement)) return null;
  event.complement = complement;
  event.rule = ruleOf(verb.class, complement);
  return event;
}

/** Whether a form stands where a verb can: not «بقال», «في عرض», «أعتقد», nor a homograph within its clause. */
function isVerb(p: Paragraph, { w, sentence }: Place, verb: Cue): boolean {
  const { text } = p;
  // «بكل [أسف]»
  if (text.hasClitic(w, CLITIC.ba | CLITIC.ka) || text.match(w - 1, MANNERS, w) !== null) return false;
  if (text.hasClitic(w, CLITIC.la) && verb.shape !== 'present') return false;
  // «ما [سمي] بالتنصير», «[سمي] «…»»: passive, of no one.
  if (verb.lemma === 'سمى' && verb.shape === 'past' && text.lastLetter(w) === YA) return false;
  if (isNounForm(p, w, verb)) return false;
  // «أبو [يعرب] المرزوقي», «عبدالله بن [طالب]»
  const isBehindSon = text.length(w - 1) === 2 && text.firstLetter(w - 1) === BA && isFamily(p, w - 1);
  if (w > p.first && (isBehindSon || isKunya(p, w - 1))) return false;
  // «[عدة] نقاط»
  if (verb.object && text.lastLetter(w) === TA_MARBUTA) return false;
  // «[أسمى] آيات الشكر», «[اسمي]»
  if (verb.lemma === 'أسمى' && verb.gender === 'm' && !verb.object) return false;
  const isElative = text.match(w, ELATIVES, w + 1) !== null;
  // «وهي [مصرة] على الابتسام», «وهو [أبرز] حزب»: a predicate.
  const isPredicate = w > p.first && (text.match(w - 1, PRONOUNS, w) ?? text.match(w - 1, AND_IT, w)) !== null;
  if (isPredicate && (verb.shape === 'participle' || isElative)) return false;
  // «استعرض سمان [أبرز] تلك الوسائل»: a noun.
  if (isElative && !headsClause(p, w, sentence) && !text.that(w - 1) && !text.that(w + 1)) return false;
  // «دخلوا في من [قال] الله فيهم»
  const isOfWhom = text.preposition(w - 1) === 'من' && text.match(w + 1, DEITY, p.next) !== null;
  if (isGoverned(p, w) && !isOfWhom && (verb.shape === 'participle' || !text.joined(w, p.first))) return false;
  // «كرمانج [عزت] سليمان»
  if (text.is(w, KIND.given) && !headsClause(p, w, sentence)) return false;
  if (isFirstPerson(p, w, verb)) return false;
  // «أصدر الوزير بيانا [جاء] فيه»
  if (verb.class === 'hold' && text.match(w + 1, IN_IT, p.next) !== null) return true;
  return !verb.homograph || verb.class === 'act' || headsClause(p, w, sentence) || isBeforeOne(p, w, verb);
}

/** An act has its «أن» at once, and «وأن» goes on only with what someone in particular said. */
function acceptable(p: Paragraph, { next, subject, verb }: OpenEvent, complement: Complement): Complement {
  if (complement.how === 'marks' && verb?.class === 'describe' && complement.at > (subject?.next ?? next) + NEAR)
    return { how: 'act', at: next };
  // «كانوا [يسمونه]: أول»: no clause follows.
  if (complement.how !== 'marks' && isNaming(verb))
    return { how: 'act', at: complement.how === 'that' ? complement.that : complement.at };
  if (complement.how !== 'that') return complement;
  const isFar = verb?.class === 'act' && complement.that > (subject?.next ?? next) + 4;
  const isLoose = p.text.joined(complement.that, p.first) && (subject === null || subject.kind === 'name');
  return isFar || isLoose ? { how: 'act', at: complement.that } : complement;
}

/** «[أعتقد] أن»: with hamza it is what the author thinks; «اعتقد» is what another did. */
function isFirstPerson({ text }: Paragraph, w: number, verb: Cue): boolean {
  return (
    verb.shape === 'past' &&
    verb.lemma.charCodeAt(0) === ALEF &&
    text.words.text.charCodeAt(text.words.stem[w] as number) === ALEF_HAMZA
  );
}

/** Whether it speaks: «وزاد الوزير أن», not «يزيد سآمته أنه»; not «لم يذكر»; a text that «تضمن» needs its «أن». */
function isLikely(p: Paragraph, event: OpenEvent, verb: Cue, complement: Complement): boolean {
  const { first, next, subject, sentence } = event;
  const { how, at } = complement;
  // «نص القرار … [على] أن «…»»: far off only marks tell it.
  if (verb.lemma === 'نص' && how === 'that' && at > (subject?.next ?? next) + NEAR + 3 && !p.opening.has(at))
    return false;
  if (verb.homograph) {
    // «يعد» counts, «يعده» and «عد … أن» give a quality.
    const isHead = how === 'act' ? isPrepositional(p, verb, subject) : headsClause(p, first, sentence);
    if (!isHead && !(isBeforeOne(p, first, verb) && (verb.lemma === 'طالب' || how === 'colon'))) return false;
    if (verb.class === 'describe' && how !== 'that' && !verb.object) return false;
    // «[عبر] الاستعانة بصديق، أن»: a preposition.
    const isBare = verb.class === 'act' && (how === 'that' || how === 'marks') && !isPrepositional(p, verb, subject);
    if (isBare && !isPrepositional(p, verb, null, next)) return false;
    const isThing = subject?.kind === 'name' && how === 'that' && verb.lemma !== 'نص';
    const isNew = isThing && !UNSPOKEN.has(verb.lemma) && isForeign(p.text, subject.first, subject.next);
    const most = verb.shape === 'past' ? 3 : isNew ? 0 : -1;
    if (isThing && complement.that > subject.next + most) return false;
  }
  if (verb.lemma === 'تحدث' && verb.shape === 'participle' && (how === 'act' || at > next + 4)) return false;
  // «الزيارات [تحدث] بشكل مفاجئ»
  if (verb.lemma === 'تحدث' && how === 'act' && !isPrepositional(p, verb, subject) && p.text.preposition(next) !== 'عن')
    return false;
  // «حمل آخرون [لافتات]», «[لفت] انتباهي أن»: one that speaks takes إلى.
  if (verb.lemma === 'لفت' && (verb.shape === 'participle' || subject?.kind === 'name') && !isTo(p, event, complement))
    return false;
  // «[وبين] الخلايا التي شكلوها خلية لـ«الإعلام»»: a preposition.
  if (verb.lemma === 'بين' && ((how !== 'that' && isBetween(p, first)) || isBetweenTwo(p, event))) return false;
  if (verb.lemma === 'بين' && subject?.kind === 'name') {
    // «[وبين] تلك المواقع «…»»
    const isFar = how === 'marks' && (at > subject.next || isDemonstrative(p, subject.first));
    if (isFar || p.text.is(subject.next, KIND.relative)) return false;
  }
  // «[تعتبر] الهدنة هزيمة»: no one in particular does.
  const isPassive = verb.lemma === 'اعتبر' && verb.shape === 'present' && !verb.object;
  if (isPassive && how !== 'that' && (subject === null || subject.kind === 'name')) return false;
  if (isPassive && subject !== null && p.text.isCommon(subject.first) && at > subject.next + 1) return false;
  // «[دون] أدنى شك أن»: a preposition; «[شهد] المسرح عروض «ألعاب النار»».
  if ((verb.lemma === 'دون' && how === 'that') || (verb.lemma === 'شهد' && how === 'marks')) return false;
  // «[وجدت] اختلافا في الأسعار، وقالت إن», «فقد [وجد] في الدراسات أن»: it tells only with «أن» behind its subject.
  if (verb.lemma === 'وجد' && verb.number === 'one' && isFound(p, event, complement)) return false;
  // «[زادت] من عمق التشوهات», «[يعود] إلى أمرين: …»
  const after = subject?.next ?? next;
  if (UNSPOKEN.has(verb.lemma) && MEASURING.has(p.text.preposition(after)) && !p.text.is(after + 1, KIND.saying))
    return false;
  // «الذي [يعتبر] الأب الروحي لها»: no one in particular does.
  if (verb.class === 'describe' && event.relative && verb.shape === 'present' && !verb.object && how !== 'that')
    return false;
  // «تضمن [البيان] «إلغاء المخصصات»», «تضمن [البيان] في القاهرة «…»», not «تضمن الحفل «…»»
  const isText = subject !== null && p.text.match(subject.first, TEXTS, subject.next) !== null;
  const isNext = at === after || (at === after + 2 && p.text.is(after, KIND.preposition));
  if (verb.class === 'hold' && how !== 'that' && !(isText && how === 'marks' && isNext)) return false;
  if ((verb.lemma === 'سأل' || verb.lemma === 'دعا') && p.text.match(next, DEITY, p.next) !== null) return false;
  const isSaid = (verb.class === 'opinion' && how === 'that') || (DENYING.has(verb.lemma) && subject !== null);
  return isSaid || !isDenied(p, first);
}

function isFound({ text }: Paragraph, { next, subject }: OpenEvent, complement: Complement): boolean {
  if (subject === null) return complement.how === 'that' && text.preposition(next) === 'في';
  return subject.kind === 'name' && (complement.how !== 'that' || complement.that > subject.next + 1);
}

/** With these prepositions they are verbs of motion and measure. */
const UNSPOKEN: ReadonlySet<string> = new Set(['زاد', 'عاد', 'مضى']);
const MEASURING: ReadonlySet<string | undefined> = new Set(['إلى', 'من', 'على']);

/** «لافتا [إلى] أن», «لافتات النظر [إلى] أن»: its preposition follows it, or stands before «أن». */
function isTo({ text }: Paragraph, { next }: OpenEvent, complement: Complement): boolean {
  if (complement.how === 'that' && complement.that === next) return true;
  const before = complement.how === 'that' ? complement.that - 1 : next;
  return text.preposition(next) === 'إلى' || text.preposition(before) === 'إلى' || text.preposition(next + 1) === 'إلى';
}

/** «[عبر] المدرب عن سعادته»: the preposition that the verb takes stands behind its subject. */
function isPrepositional({ text }: Paragraph, verb: Cue, subject: Source | null, next = -1): boolean {
  const at = subject?.next ?? next;
  const preposition = at < 0 ? undefined : text.preposition(at);
  return preposition !== undefined && verb.class === 'act' && verb.prepositions.includes(preposition);
}

/** A form with other meanings counts at the head of a sentence, behind marks, after و, or after «كما», «قد». */
function headsClause(p: Paragraph, w: number, sentence: number): boolean {
  const { text } = p;
  return (
    w === sentence ||
    text.joined(w, p.first) ||
    text.gap(w, GAP.comma | GAP.semicolon) ||
    isBehindSpeech(p, w) ||
    (w > p.first && text.is(w - 1, KIND.connector | KIND.qad | KIND.adverb | KIND.relative))
  );
}

/** «في بغداد [طالب] عضو لجنة الأمن», «على حسابه [كتب] الوزير: …»: no student and no books, since someone stands behind it. */
function isBeforeOne({ text }: Paragraph, w: number, verb: Cue): boolean {
  if (verb.shape !== 'past' || verb.gender !== 'm') return false;
  const { lemma } = verb;
  return text.is(w + 1, KIND.title | KIND.honorific)
    ? lemma === 'طالب' || lemma === 'كتب'
    : lemma === 'كتب' && text.is(w + 1, KIND.given);
}
