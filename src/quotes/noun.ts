import { EULOGIES, type Pronoun, SAYINGS, SPEECH_NOUNS, TAGS, WHO_SAYS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { findComplement } from './complement.js';
import { type Event, type OpenEvent, openEvent, type Place, ruleOf } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, KAF, TA_MARBUTA, WAW, YA } from './letters.js';
import { isNoSubject } from './no-subject.js';
import type { Paragraph } from './paragraph.js';
import { readProphet } from './scripture.js';
import { readSubject, type Source } from './source.js';

/** «…»، [على حد قوله] */
export function readTag(p: Paragraph, place: Place): Event | null {
  const { text } = p;
  const tag = text.match(place.w, TAGS, p.next);
  if (tag === null) return null;
  const { next, meaning: pronoun } = tag;
  const verb = text.cue(next - 1);
  const subject = verb === null ? null : readSubject(p, next, p.next);
  // «كما أكد [أهمية] الدور»
  if (verb !== null && subject !== null && isNoSubject(p, subject, verb)) return null;
  // «كما أوضحت الوزارة أنه …»: the verb introduces what follows.
  const end = subject?.next ?? next;
  // «كما قال تعالى: …», «كما قال رسولنا عليه السلام: …» too.
  const after = text.match(end, EULOGIES, p.next)?.next ?? end;
  if (after < p.next && (text.that(after) || text.gap(after, GAP.colon))) return null;
  return tagOf(p, place, next, 'قول', subject, pronoun);
}

/** «…»، [كما صرح] المدير: any reporting verb, right behind marks. */
export function readAsSaid(p: Paragraph, { w, sentence, clause }: Place): Event | null {
  const { text } = p;
  const as = w - 1;
  if (as <= p.first || p.stop(as) || !text.is(as, KIND.connector) || text.firstLetter(as) !== KAF) return null;
  const verb = text.cue(w);
  if (verb === null || verb.shape === 'participle') return null;
  // «إلى «المجموعات» في البلاد، [كما يصفها] الوزير»
  const describes = verb.class === 'describe' && verb.object;
  if (!p.closesAt(as) && !(describes && text.gap(as, GAP.comma))) return null;
  if (!describes && (verb.object || verb.class === 'describe')) return null;
  const subject = readSubject(p, w + 1, p.next);
  if (subject === null) return null;
  // «كما طالب المدير [الحكومة] بالعمل»: a sentence of its own.
  // «كما أكد [أهمية] الدور»
  if (isNoSubject(p, subject, verb)) return null;
  const { next } = subject;
  const isOver =
    next >= p.next || p.stop(next) || text.gap(next, GAP.comma) || text.preposition(next) === 'في' || isLast(p, next);
  if (!isOver) return null;
  const event = tagOf(p, { w: as, sentence, clause }, w + 1, verb.lemma, subject, null);
  if (describes) event.verb = verb;
  return event;
}

/** «كما صرح المدير [هنا].» */
function isLast({ text }: Paragraph, w: number): boolean {
  return text.is(w, KIND.adverb) && text.gap(w + 1, GAP.stop);
}

function tagOf(
  p: Paragraph,
  place: Place,
  next: number,
  lemma: string,
  subject: Source | null,
  pronoun: Pronoun | null,
): OpenEvent {
  const event = openEvent(p, 'tag', place, next);
  event.lemma = lemma;
  event.complement = { how: 'act', at: subject?.next ?? next };
  event.subject = subject;
  event.pronoun = pronoun;
  event.rule = 'tag «على حد قوله»';
  return event;
}

/** Nouns that stand for a verb without a subject of their own: «مع [التأكيد] على «…»». */
function isBareNoun(lemma: string): boolean {
  return lemma === 'تأكيد' || lemma === 'قول';
}

/** «مع [التأكيد] على «…»», «[تصريحات] علنية بأن «…»» */
export function readNoun(p: Paragraph, place: Place): Event | null {
  const { text } = p;
  const first = place.w;
  const noun =
    text.match(first, SPEECH_NOUNS, p.next) ??
    text.match(first, SAYINGS, p.next) ??
    text.match(first, WHO_SAYS, p.next);
  // «[كقولهم] في المثل»: no one in particular says it.
  if (noun === null || text.hasClitic(first, CLITIC.ka)) return null;
  // «الشاعر [القائل]: …», not «النظرية [القائلة] بأن …»
  const { lemma, of } = noun.meaning;
  if (lemma === 'قائل' && findComplement(p, noun.next, null, first).how === 'that') return null;
  // «تأكيدات [رسمية] أن»
  const isQualified =
    text.lastLetter(noun.next) === TA_MARBUTA && text.kind(noun.next) === 0 && !text.definite(noun.next);
  // «في [تصريحه] الخاص»: whose it is, the pronoun says; «[القول] الشهير» governs no one.
  const hasSubject = of === null && !isQualified && !text.definite(first) && !isJoinedNoun(p, noun.next);
  const prophet = readProphet(p, noun.next);
  const governed = hasSubject ? (prophet ?? readSubject(p, noun.next, p.next)) : null;
  // «يبدأ [قول] الشعر، …»
  const isThing = governed?.kind === 'name' && text.isCommon(governed.first) && text.gap(governed.next, GAP.comma);
  const subject = isThing ? null : governed;
  const complement = findComplement(p, subject?.next ?? noun.next, null, first);
  if (
    complement.how === 'act' ||
    complement.at > Math.max(noun.next + 8, (subject?.next ?? 0) + (lemma === 'قول' ? 8 : 1))
  )
    return null;
  // «كان [جواب] الابن: «…»», not «في [تعليق] على ما حدث»
  const isAnswer = complement.how === 'colon' && complement.at === (subject?.next ?? noun.next);
  if (lemma === 'جواب' && !(isAnswer && (of !== null || subject !== null))) return null;
  // «استشهد [بحديث] الرسول: …», not «في [حديث] خاص»
  if (lemma === 'حديث' && prophet === null && !text.hasClitic(first, CLITIC.ba)) return null;
  // «[التصريحات] لم تطمئن العامل الذي صرح: «…»»: the words of another cue.
  // «رفض [التعليق]، واكتفى بالقول إن»: of the noun behind.
  for (let w = noun.next; w < complement.at; w++) {
    if (text.is(w, KIND.cue) && text.is(w - 1, KIND.relative)) return null;
    if (text.hasClitic(w, CLITIC.ba) && text.match(w, SPEECH_NOUNS, p.next)?.meaning.lemma === 'قول') return null;
  }
  if (complement.how === 'marks' && subject === null && of === null && !isBareNoun(lemma)) return null;
  // A noun names a proposition; only its marked words are a quotation.
  const event = openEvent(p, 'noun', place, noun.next);
  event.lemma = lemma;
  event.pronoun = of;
  event.subject = subject;
  event.complement = complement;
  event.rule = ruleOf('noun', complement);
  return event;
}

/** «له رأي [ومشورة]», not «رأي واين روني»: a و and a word that no rule knows. */
function isJoinedNoun({ text }: Paragraph, w: number): boolean {
  const second = text.secondLetter(w);
  return text.firstLetter(w) === WAW && text.words.lexeme[w] === 0 && second !== ALEF && second !== YA;
}
