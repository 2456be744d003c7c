import { INSCRIBED, PASSIVES } from '../lexicon/quotes/particles.js';
import { ANSWERING, CONTINUING } from '../lexicon/quotes/verbs.js';
import { type Agreement, agrees, hasGenderOf, isMany, type Remembered, rememberedOf, withGender } from './agreement.js';
import { isOfOther } from './clauses.js';
import type { Event } from './event.js';
import { isEvidence, isExpected, isImpersonal, isOfThing, isOfWhat, isThing, isWished } from './evidence.js';
import { type Passed, subjectAhead, subjectOfSentence, topicAtEnd } from './foregoing.js';
import { isInterviewQuestion } from './interview.js';
import { KIND } from './kinds.js';
import { BA, KAF } from './letters.js';
import type { Names } from './naming.js';
import { subjectOfOther } from './other-subject.js';
import type { Paragraph } from './paragraph.js';
import { subjectBefore } from './preceding.js';
import { Scripture } from './scripture.js';
import type { Source } from './source.js';
import { mayBeObject, subjectOf } from './subject.js';
import type { Text } from './text.js';
import { isBehindMarks, isBehindUncued } from './told.js';
import { ofWhomTold, topicOf } from './topic.js';
import { whoElse } from './who-else.js';

const MEMORY = 12;

/** Who speaks where no one is named: «وأضاف» goes on with the last speaker that its gender and number fit. */
export class Carry {
  private recent: Remembered[] = [];
  /** The last subject of a finite cue in the paragraph. */
  private inParagraph: Remembered | null = null;
  /** The paragraphs in which no one speaks, and whom the last of them is about, once that is asked. */
  private quiet: Paragraph[] = [];
  private lead: Remembered | null = null;
  private before: Passed | null = null;
  private readonly scripture = new Scripture();

  constructor(
    private readonly text: Text,
    private readonly names: Names,
  ) {}

  startParagraph(): void {
    this.inParagraph = null;
  }

  /** Keeps a paragraph in mind: whom it is about in which no one speaks, or its last sentence. */
  follow(p: Paragraph, events: readonly Event[]): void {
    if (events.length === 0) this.quiet.push(p);
    this.before = { p, events, before: this.before };
  }

  /** The source of a cue: its own subject, one set before it, or one carried. */
  speakerOf(p: Paragraph, event: Event): Source | null | 'evidence' {
    const verb = event.verb;
    const agreement = event.pronoun ?? verb;
    if (isEvidence(p, event)) return 'evidence';
    const scripture = this.scripture.read(p, event);
    if (scripture !== undefined) return scripture;
    // «وكتب [عليه] «…»»
    if (event.lemma === 'كتب' && verb?.shape === 'past' && this.text.match(event.next, INSCRIBED, p.next) !== null)
      return null;
    // «[تم] وصفه بـ«…»»
    if (!event.joined && this.text.match(event.first - 1, PASSIVES, event.first) !== null) return null;
    // «[ذُكر] أنه», not «نُقل عن [الوزير] قوله».
    if (verb?.shape === 'past' && event.lemma !== 'نقل' && this.text.isWrittenPassive(event.first)) return null;
    const before = event.pronoun === null ? (subjectOfOther(p, event) ?? subjectBefore(p, event, this.names)) : null;
    const own = before ?? subjectOf(this.text, event, this.names);
    if (
      own === null &&
      event.relative &&
      event.complement.how === 'that' &&
      event.complement.pronoun === null &&
      !verb?.object
    )
      return 'evidence';
    if (own === null && (isImpersonal(p, event) || isInterviewQuestion(p))) return 'evidence';
    if (own !== null) {
      if (own.kind === 'evidence' || isOfThing(this.text, event, own)) return 'evidence';
      const isAct = before === null && (mayBeObject(this.text, event, own, this.names) || isWished(this.text, event));
      if (isAct || (this.recent.length > 0 && isThing(this.text, own))) return own;
      const main = this.inParagraph;
      // «نقلت الوكالة عن [سالم] قوله»: her verb, not his.
      this.remember(own, event.via !== null || verb?.class === 'relay' ? null : verb, event.sentence);
      // «أكد X أن …، [كما ذكرت] المصادر، مبينا …»: who is mentioned by the way does not go on speaking.
      if (main?.sentence === event.sentence && this.isAside(p, event, main)) this.push((this.inParagraph = main));
      return own;
    }
    if (verb?.shape === 'participle') {
      // «ورد الحاكم على التصريحات. [قائلا] إن»
      const before = event.first === event.sentence ? this.topicOfSentenceBefore(p, event) : null;
      if (before !== null) this.push((this.inParagraph = { ...before, sentence: event.sentence }));
      const main = this.inParagraph ?? topicOf(p, event, this.names) ?? this.recent.at(-1) ?? null;
      // «انتقد سالم ما ذكرته الطبيبة، [مضيفا] أن»
      const fits = main !== null && this.isOfSentence(main, event) && hasGenderOf(main, verb);
      const topic = fits ? main : (topicOf(p, event, this.names) ?? main);
      // «نتوجه إلى الوزير، [متسائلين]: …»: the author.
      // «وقال [مصدر مسؤول] إن …، مؤكدين»: who heads a sentence and spoke keeps the word.
      const keeps = topic === this.inParagraph && topic !== null && topic.source.first <= topic.sentence + 3;
      if (topic !== null && verb.number === 'many' && !keeps && !isMany(this.text, topic)) return null;
      if (topic !== null && topic !== this.inParagraph) this.push((this.inParagraph = topic));
      return topic?.source ?? null;
    }
    if (event.relative && (isOfWhat(p, event) || event.complement.how !== 'that'))
      return (topicOf(p, event, this.names) ?? this.find(agreement))?.source ?? null;
    if (event.lemma === 'قائل') return null;
    if (event.kind === 'noun' && event.pronoun === null) {
      const said = event.lemma === 'تأكيد' || event.lemma === 'قول';
      // «وردا على سؤال، اكتفى [الوزير سالم العلي] بالقول إنه»
      const isAdjunct = event.lemma === 'قول' && this.text.firstLetter(event.first) === BA;
      const main = this.inSentence(event) ?? (isAdjunct ? topicOf(p, event, this.names) : null);
      return (main ?? (said ? this.find(null) : null))?.source ?? null;
    }
    const told = ofWhomTold(p, event);
    if (told !== null) this.remember(told, verb, event.sentence);
    return told ?? this.carried(p, event, agreement)?.source ?? null;
  }

  /** The subject of the last cue in the sentence, of its first verb, or the last speaker, in agreement. */
  private carried(p: Paragraph, event: Event, agreement: Agreement | null): Remembered | null {
    const inSentence = this.inSentence(event);
    if (inSentence !== null && agrees(inSentence, agreement)) return inSentence;
    const isSpoken = isExpected(event);
    const isAhead = event.first > event.sentence + 1 && !isBehindMarks(p, event);
    const topic = isAhead && !event.relative && !isSpoken ? topicOf(p, event, this.names) : null;
    // «ردا على مشاركة الفنان سالم في المسلسل [أجاب]»: whom the question names does not answer.
    const isAsked = ANSWERING.has(event.lemma) && (topic?.source.first ?? 0) > event.sentence + 2;
    if (topic !== null && !isAsked && agrees(topic, agreement)) return this.push(withGender(topic, agreement));
    const before = isSpoken ? null : this.topicBefore(p, event, agreement);
    if (before !== null) {
      this.push(withGender(before, agreement));
      return (this.inParagraph = { ...before, sentence: event.sentence });
    }
    const lead = this.find(agreement) ?? (event.joined ? this.leadOf(agreement) : null);
    const found = lead ?? whoElse(p, event, this.before, this.names);
    if (found !== null) this.inParagraph = { ...found, sentence: event.sentence };
    return found;
  }

  /**
   * «طالب [النائب حامد المطلك] القوات بتفعيل الجهد. وقال: …»: the subject of a sentence without a cue, unless the verb goes
   * on with speech («وأضاف»), which that sentence ends with («سالم العلي يحمل الشركة المسؤولية: «…». ويضيف»).
   */
  private topicBefore(p: Paragraph, event: Event, agreement: Agreement | null): Remembered | null {
    // «هنأ سالم العلي الفريق. [كما] أكد أن»
    const head = event.sentence + (event.joined || this.text.is(event.sentence, KIND.connector) ? 1 : 0);
    if ((event.first > head && !isBehindMarks(p, event)) || event.verb === null) return null;
    if (CONTINUING.has(event.verb.lemma) && !isBehindUncued(p, event)) return null;
    const topic = this.topicOfSentenceBefore(p, event);
    return topic && agrees(topic, agreement) ? topic : null;
  }

  /** Whom the sentence before the event's is about, if no one spoke in it. */
  private topicOfSentenceBefore(p: Paragraph, event: Event): Remembered | null {
    if (event.sentence <= p.first) return this.before && topicAtEnd(this.before, this.names);
    const sentence = p.sentenceOf(event.sentence - 1);
    if ((this.inParagraph?.sentence ?? -1) >= sentence) return null;
    return subjectOfSentence(p, sentence, event.sentence, this.names);
  }

  /** Whom the last paragraph without a cue is about: «افتتح [رئيس الجامعة] المكتبة», and then «وأكد». */
  private leadOf(agreement: Agreement | null): Remembered | null {
    for (const p of this.quiet.splice(0)) this.lead = subjectAhead(p, this.lead);
    return this.lead !== null && agrees(this.lead, agreement) ? this.lead : null;
  }

  /** «[كما] ذكرت المصادر», «نفى سالم ما [ذكرته] الصحيفة», and in what someone says. */
  private isAside(p: Paragraph, event: Event, main: Remembered): boolean {
    if (event.kind === 'attribution' || event.kind === 'tag' || event.relative) return true;
    // «ذكرت الوكالة أن الوزير [قال] إن»: it is he who goes on, not the agency.
    if (event.clause !== event.sentence && main.source.kind !== 'body') return true;
    const before = event.first - 1;
    return before > p.first && this.text.is(before, KIND.connector) && this.text.firstLetter(before) === KAF;
  }

  remember(source: Source, verb: Agreement | null, sentence = -1): void {
    this.inParagraph = this.push(rememberedOf(this.text, source, verb, sentence));
  }

  /** A quotation keeps its speaker in mind. */
  spoke(speaker: Source | null): void {
    if (speaker === null || this.recent.at(-1)?.source === speaker) return;
    const known = this.recent.find(({ source }) => source === speaker);
    if (known !== undefined) this.push(known);
  }

  private push(remembered: Remembered): Remembered {
    this.recent.push(remembered);
    if (this.recent.length > MEMORY) this.recent.shift();
    return remembered;
  }

  private inSentence(event: Event): Remembered | null {
    return this.inParagraph && this.isOfSentence(this.inParagraph, event) ? this.inParagraph : null;
  }

  private isOfSentence({ source, sentence }: Remembered, event: Event): boolean {
    return sentence === event.sentence && !isOfOther(this.text, source, event);
  }

  private find(agreement: Agreement | null): Remembered | null {
    for (let r = this.recent.length - 1; r >= 0; r--) {
      const remembered = this.recent[r] as Remembered;
      if (agrees(remembered, agreement)) return (this.recent[r] = withGender(remembered, agreement));
    }
    return null;
  }
}
