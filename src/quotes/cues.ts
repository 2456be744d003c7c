import {
  ATTRIBUTIONS,
  FROM_HIM,
  IMPERSONALS,
  type Pronoun,
  SAYINGS,
  SPEECH_NOUNS,
  TAGS,
} from '../lexicon/quotes/particles.js';
import type { Cue, CueClass } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { readAttribution } from './attribution.js';
import { endOfClause } from './clause.js';
import { type Complement, findComplement, isDenied } from './complement.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source, sourceOf } from './source.js';

/** A place where something is attributed. */
export interface Event {
  readonly rule: string;
  readonly kind: 'verb' | 'noun' | 'attribution' | 'tag';
  /** The words of the cue. */
  readonly first: number;
  readonly next: number;
  readonly lemma: string;
  readonly verb: Cue | null;
  readonly complement: Complement;
  readonly subject: Source | null;
  /** The speaker is a pronoun: «نقل [عنه]», «على حد قول[ه]». */
  readonly pronoun: Pronoun | null;
  readonly via: Source | null;
  /** The first word of its sentence. */
  readonly sentence: number;
  /** The first word of the speech that it stands in; else of its sentence. */
  readonly clause: number;
  /** و or ف joins it to what stands before. */
  readonly joined: boolean;
  /** A relative pronoun stands before: «الذي [قال]». */
  readonly relative: boolean;
}

type Draft = { -readonly [Key in keyof Event]: Event[Key] };

const WAYS = ['that', 'colon', 'marks', 'act'] as const;

/** The names of the rules: what kind of cue, and how what was said follows it. */
const RULES = Object.fromEntries(
  (['say', 'state', 'opinion', 'act', 'wish', 'describe', 'relay', 'hold', 'noun'] as const).map((kind) => [
    kind,
    Object.fromEntries(WAYS.map((how) => [how, `${kind} + ${how}`])),
  ]),
) as Record<CueClass | 'noun', Record<Complement['how'], string>>;

const STARTS = KIND.cue | KIND.attribution | KIND.tag | KIND.noun | KIND.impersonal | KIND.saying;
const REACH = 60;

/**
 * The cues of a paragraph in their order. Marked words hold none, and in reported speech a cue counts only if it has marks
 * of its own: «قال X إن بيانات تفيد أن …» is one quotation.
 */
export function readEvents(p: Paragraph): Event[] {
  const { text } = p;
  const events: Event[] = [];
  let sentence = p.first;
  let speech = p.first;
  let speechEnd = p.first;
  for (let w = p.first; w < p.next; w++) {
    if (p.stop(w)) sentence = w;
    const marked = p.opening.get(w);
    if (marked !== undefined) {
      w = marked.next - 1;
      continue;
    }
    if (!text.is(w, STARTS)) continue;
    const event = readEvent(p, w, sentence, w < speechEnd ? speech : sentence);
    if (event === null) continue;
    if (event === 'impersonal') {
      w = (text.match(w, IMPERSONALS, p.next)?.next ?? w + 1) - 1;
      continue;
    }
    const { how, at } = event.complement;
    if (w < speechEnd && !isNested(event)) continue;
    // «وبحسب الوكالة وجهت إليهم اتهامات بـ«…»»: the preposition is the cue.
    if (event.kind === 'noun' && events.at(-1)?.kind === 'attribution' && events.at(-1)?.sentence === sentence)
      continue;
    events.push(event);
    if (how === 'that' && event.kind !== 'noun' && w >= speechEnd) {
      speech = at;
      speechEnd = endOfClause(p, at);
    }
    // What was said is read for cues of its own.
    w = Math.max(event.next, how === 'act' ? event.next : at) - 1;
  }
  return events;
}

/** A cue with marks of its own inside reported speech. */
function isNested(event: Event): boolean {
  const { complement, verb } = event;
  if (event.kind === 'tag') return true;
  if (verb?.class === 'describe') return complement.how === 'marks' || (event.relative && complement.how === 'that');
  if (event.relative && complement.how === 'that') return complement.pronoun !== null;
  return (
    (complement.how === 'marks' || complement.how === 'colon') && verb?.class === 'say' && verb.shape !== 'participle'
  );
}

function readEvent(p: Paragraph, w: number, sentence: number, clause: number): Event | 'impersonal' | null {
  const { text } = p;
  if (
    text.is(w, KIND.impersonal) &&
    (w === sentence || !text.is(w, KIND.cue)) &&
    text.match(w, IMPERSONALS, p.next) !== null
  )
    return 'impersonal';
  if (text.is(w, KIND.tag)) {
    const tag = text.match(w, TAGS, p.next);
    if (tag !== null) return readTag(p, w, tag.next, tag.meaning, sentence);
  }
  if (text.is(w, KIND.attribution)) {
    const form = text.match(w, ATTRIBUTIONS, p.next);
    const read = form === null ? null : readAttribution(p, w, form, sentence);
    if (read !== null) return read;
  }
  if (text.is(w, KIND.cue)) {
    const cue = text.cue(w);
    if (cue !== null) {
      const read = readVerb(p, w, w + 1, cue, sentence, clause);
      if (read !== null) return read;
    }
  }
  return text.is(w, KIND.noun | KIND.saying) ? readNoun(p, w, sentence) : null;
}

/** «…»، [على حد قوله] */
function readTag(p: Paragraph, first: number, next: number, pronoun: Pronoun, sentence: number): Event | null {
  const { text } = p;
  const subject = text.is(next - 1, KIND.cue) ? readSource(p, next, p.next) : null;
  if (subject === null && next < p.next && text.that(next)) return null;
  const event = blank(p, 'tag', first, next, sentence, sentence);
  event.lemma = 'قول';
  event.complement = { how: 'act', at: subject?.next ?? next };
  event.subject = subject;
  event.pronoun = pronoun;
  event.rule = 'tag «على حد قوله»';
  return event;
}

function blank(
  p: Paragraph,
  kind: Event['kind'],
  first: number,
  next: number,
  sentence: number,
  clause: number,
): Draft {
  const { text } = p;
  const before = first > p.first && text.is(first - 1, KIND.qad) ? first - 2 : first - 1;
  return {
    rule: '',
    kind,
    first,
    next,
    lemma: '',
    verb: null,
    complement: { how: 'act', at: next },
    subject: null,
    pronoun: null,
    via: null,
    sentence,
    clause,
    joined: text.joined(first, p.first),
    relative: before >= p.first && text.is(before, KIND.relative) && !text.gap(before + 1, GAP.comma | GAP.stop),
  };
}

function readVerb(
  p: Paragraph,
  first: number,
  next: number,
  verb: Cue,
  sentence: number,
  clause: number,
): Event | null {
  const { text } = p;
  if (text.hasClitic(first, CLITIC.ba | CLITIC.ka)) return null;
  if (text.hasClitic(first, CLITIC.la) && verb.shape !== 'present') return null;
  if (
    verb.shape === 'participle' &&
    first > p.first &&
    text.is(first - 1, KIND.preposition) &&
    !text.gap(first, GAP.comma)
  )
    return null;
  if (isFirstPerson(p, first, verb)) return null;
  if (verb.homograph && !headsClause(p, first, sentence)) return null;
  if (
    verb.shape !== 'participle' &&
    first > p.first &&
    text.is(first - 1, KIND.preposition) &&
    !text.gap(first, GAP.comma) &&
    !text.joined(first, p.first)
  )
    return null;
  const event = blank(p, 'verb', first, next, sentence, clause);
  event.lemma = verb.lemma;
  event.verb = verb;
  if (verb.class === 'relay') return readRelay(p, event);
  if (verb.class === 'hold' && verb.lemma !== 'تضمن') return readHold(p, event);
  if (verb.shape !== 'participle') event.subject = readSource(p, next, p.next) ?? markedSubject(p, next, verb);
  const complement = acceptable(p, event, findComplement(p, event.subject?.next ?? next, verb, first));
  if (verb.homograph && !isLikely(verb, event.subject, complement)) return null;
  if (verb.lemma === 'تحدث' && verb.shape === 'participle' && (complement.how === 'act' || complement.at > next + 4))
    return null;
  if (verb.class === 'hold' && (complement.how === 'marks' || complement.how === 'act')) return null;
  if (isDenied(p, first) && !(verb.class === 'opinion' && complement.how === 'that')) return null;
  event.complement = complement;
  event.rule = RULES[verb.class][complement.how];
  return event;
}

/** «أعلنت «[جبهة التحرير]» مسؤوليتها», «أوضحت «[الجمارك]» أن»: a few marked words right after the verb that the clause goes on behind. */
function markedSubject(p: Paragraph, next: number, verb: Cue): Source | null {
  const { text } = p;
  const marked = p.opening.get(next);
  if (marked === undefined || verb.object || marked.next - marked.first > 5 || text.gap(next, GAP.colon)) return null;
  if (marked.next >= p.next || p.stop(marked.next) || text.gap(marked.next, GAP.comma) || p.opening.has(marked.next))
    return null;
  const complement = findComplement(p, marked.next, verb, next);
  if (complement.how !== 'that' && (verb.class === 'say' || verb.class === 'describe' || verb.shape === 'participle'))
    return null;
  return sourceOf(p, marked.first, marked.next);
}

/** What a verb can have said: an act has its «أن» at once, and «وأن» goes on only with what someone in particular warned of. */
function acceptable(p: Paragraph, { next, subject, verb }: Event, complement: Complement): Complement {
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

/** «وزاد الوزير أن», not «يزيد سآمته أنه». */
function isLikely(verb: Cue, subject: Source | null, complement: Complement): boolean {
  if (complement.how === 'act') return false;
  if (subject?.kind !== 'name' || complement.how !== 'that') return true;
  return verb.shape === 'past' && complement.that <= subject.next + 3;
}

/** A form with other meanings counts at the head of a sentence, after و, or after «كما», «قد». */
function headsClause(p: Paragraph, w: number, sentence: number): boolean {
  const { text } = p;
  return (
    w === sentence ||
    text.joined(w, p.first) ||
    text.gap(w, GAP.comma | GAP.semicolon) ||
    (w > p.first && text.is(w - 1, KIND.connector | KIND.qad | KIND.adverb | KIND.relative))
  );
}

/** «[نقلت] الوكالة عن الوزير أن …»: the source stands after عن, the subject passed it on. */
function readRelay(p: Paragraph, event: Draft): Event | null {
  const { text } = p;
  const via = readSource(p, event.next, p.next);
  const limit = Math.min(p.next, event.next + REACH);
  for (let w = via?.next ?? event.next; w < limit; w++) {
    if (w > event.next && p.stop(w)) break;
    const him = text.match(w, FROM_HIM, limit);
    const preposition = text.preposition(w);
    if (him === null && preposition !== 'عن' && preposition !== 'إلى') continue;
    const subject = him === null ? readSource(p, w + 1, limit) : null;
    if (him === null && subject === null) return null;
    const complement = findComplement(p, subject?.next ?? w + 1, null, event.first);
    if (complement.how === 'act') return null;
    event.rule = 'relay «نقلت X عن Y»';
    event.subject = subject;
    event.via = via;
    event.pronoun = him?.meaning ?? null;
    event.complement = complement;
    return event;
  }
  return null;
}

/** «[جاء في] البيان أن …» */
function readHold(p: Paragraph, event: Draft): Event | null {
  const { text } = p;
  if (event.next >= p.next || text.preposition(event.next) !== 'في') return null;
  const subject = readSource(p, event.next + 1, p.next);
  if (subject === null) return null;
  const complement = findComplement(p, subject.next, null, event.first);
  if (complement.how === 'act') return null;
  event.next++;
  event.rule = 'hold «جاء في البيان أن»';
  event.subject = subject;
  event.complement = complement;
  return event;
}

/** Nouns that stand for a verb without a subject of their own: «مع [التأكيد] على «…»». */
function isBareNoun(lemma: string): boolean {
  return lemma === 'تأكيد' || lemma === 'قول';
}

/** «مع [التأكيد] على «…»», «[تصريحات] علنية بأن «…»» */
function readNoun(p: Paragraph, first: number, sentence: number): Event | null {
  const { text } = p;
  const noun = text.match(first, SPEECH_NOUNS, p.next) ?? text.match(first, SAYINGS, p.next);
  if (noun === null) return null;
  const subject = readSource(p, noun.next, p.next);
  const complement = findComplement(p, subject?.next ?? noun.next, null, first);
  if (complement.how === 'act' || complement.at > noun.next + 8) return null;
  const isNamed = subject !== null || typeof noun.meaning !== 'string';
  if (complement.how === 'marks' && !isNamed && !isBareNoun(noun.meaning as string)) return null;
  // A noun names a proposition; only its marked words are a quotation.
  const event = blank(p, 'noun', first, noun.next, sentence, sentence);
  event.lemma = typeof noun.meaning === 'string' ? noun.meaning : noun.meaning.lemma;
  event.pronoun = typeof noun.meaning === 'string' ? null : noun.meaning.of;
  event.subject = subject;
  event.complement = complement;
  event.rule = RULES.noun[complement.how];
  return event;
}
