import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, BA, HA, KAF, MIM, TA_MARBUTA } from './letters.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { subjectBefore, topicOf } from './preceding.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** Someone who speaks or is spoken of, and what verbs agree with. */
export interface Remembered {
  readonly source: Source;
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many';
  readonly sentence: number;
}

type Agreement = { readonly gender: 'm' | 'f' | null; readonly number: 'one' | 'two' | 'many' };

const MEMORY = 12;

/** Who speaks where no one is named: «وأضاف» goes on with the last speaker that its gender and number fit. */
export class Carry {
  private recent: Remembered[] = [];
  /** The last subject of a finite cue in the paragraph. */
  private inParagraph: Remembered | null = null;

  constructor(
    private readonly text: Text,
    private readonly names: Names,
  ) {}

  startParagraph(): void {
    this.inParagraph = null;
  }

  /** The source of a cue: its own subject, one set before it, or one carried. */
  speakerOf(p: Paragraph, event: Event): Source | null | 'evidence' {
    const verb = event.verb;
    const agreement = verb ?? event.pronoun;
    if (this.isEvidence(p, event)) return 'evidence';
    const before = event.pronoun === null ? subjectBefore(p, event, this.names) : null;
    const own = before ?? this.subjectOf(event);
    if (
      own === null &&
      event.relative &&
      event.complement.how === 'that' &&
      event.complement.pronoun === null &&
      !verb?.object
    )
      return 'evidence';
    if (own === null && isImpersonal(event)) return 'evidence';
    if (own !== null) {
      if (own.kind === 'evidence') return 'evidence';
      const main = this.inParagraph;
      this.remember(own, verb, event.sentence);
      // «أكد X أن …، [كما ذكرت] المصادر، مبينا …»: who is mentioned by the way does not go on speaking.
      if (main?.sentence === event.sentence && this.isAside(p, event)) this.push((this.inParagraph = main));
      return own;
    }
    if (verb?.shape === 'participle') {
      const main = this.inParagraph ?? topicOf(p, event) ?? this.recent.at(-1) ?? null;
      const topic = main !== null && main.sentence === event.sentence ? main : (topicOf(p, event) ?? main);
      if (topic !== null && topic !== this.inParagraph) this.push((this.inParagraph = topic));
      return topic?.source ?? null;
    }
    if (event.relative && event.complement.how !== 'that')
      return (topicOf(p, event) ?? this.find(agreement))?.source ?? null;
    if (event.kind === 'noun' && event.pronoun === null) {
      const said = event.lemma === 'تأكيد' || event.lemma === 'قول';
      return (this.inSentence(event) ?? (said ? this.find(null) : null))?.source ?? null;
    }
    return this.carried(p, event, agreement)?.source ?? null;
  }

  /** The subject of the last cue in the sentence, of its first verb, or the last speaker, in agreement. */
  private carried(p: Paragraph, event: Event, agreement: Agreement | null): Remembered | null {
    const inSentence = this.inSentence(event);
    if (inSentence !== null && agrees(inSentence, agreement)) return inSentence;
    const topic = event.first > event.sentence + 1 && !event.relative ? topicOf(p, event) : null;
    if (topic !== null && agrees(topic, agreement)) {
      this.push(topic);
      return topic;
    }
    const found = this.find(agreement);
    if (found !== null) this.inParagraph = { ...found, sentence: event.sentence };
    return found;
  }

  /** «[دلائل] تشير إلى أن», «[مما] يشير إلى أن»: no one says so. */
  private isEvidence(p: Paragraph, event: Event): boolean {
    const { text } = this;
    if (event.verb === null || event.first === event.sentence || event.verb.shape === 'participle') return false;
    const before = event.first - 1;
    if (text.is(before, KIND.evidence)) return true;
    return text.is(before, KIND.relative) && text.is(before, KIND.tail) && p.first <= before;
  }

  /** «[كما] ذكرت المصادر» */
  private isAside(p: Paragraph, event: Event): boolean {
    if (event.kind === 'attribution' || event.kind === 'tag') return true;
    const before = event.first - 1;
    return before > p.first && this.text.is(before, KIND.connector) && this.text.firstLetter(before) === KAF;
  }

  /** The noun phrase after the cue; after a verb that takes an object, a thing is no subject («أبرز [الطابع] …»). */
  private subjectOf(event: Event): Source | null {
    const { subject, complement, verb } = event;
    if (subject === null || verb === null) return subject;
    const { first, next } = subject;
    // «وصف [الحزب] بأنه»: one noun alone is what it is said of.
    const isOf = complement.how === 'that' && complement.that === next && this.text.firstLetter(next) === BA;
    if (isOf && verb.class === 'describe' && !verb.object) return null;
    if (subject.kind !== 'name') return subject;
    // «وصف [أداء] فريقه بأنه»
    if (verb.class === 'describe' && !verb.object)
      return this.names.isNamed(first) || this.text.is(first, KIND.given) || this.hasObject(event, subject)
        ? subject
        : null;
    // «أكدت [ثقتها] بأن»: what is hers is the object.
    if (next === first + 1 && this.isPossessed(first)) return null;
    if (complement.how === 'that' || complement.how === 'colon' || verb.class === 'say') return subject;
    // «أعلنت [الأجهزة الأمنية] عزمها»: it agrees with the verb.
    const isFeminine = this.text.definite(first) && this.text.lastLetter(first) === TA_MARBUTA;
    if (isFeminine && verb.gender === 'f' && verb.shape === 'past' && next > first + 1 && !event.joined) return subject;
    if (subject.nameFirst > first && this.text.is(subject.nameFirst, KIND.given)) return subject;
    // «شدد [سيلا] على أهمية الجانب النفسي»
    const preposition = this.text.preposition(next);
    if (preposition !== undefined && preposition !== 'other' && verb.prepositions.includes(preposition)) return subject;
    return this.names.knows(first) || (next - first === 2 && this.names.isNamed(first + 1)) ? subject : null;
  }

  /** A word with «ها» or «ه» written on, and no name: «ثقتها», «جده». */
  private isPossessed(w: number): boolean {
    const { text } = this;
    const last = text.lastLetter(w);
    if (text.definite(w) || text.is(w, KIND.given | KIND.place | KIND.title) || text.length(w) < 4) return false;
    const before = text.words.text.charCodeAt((text.words.end[w] as number) - 2);
    // «استياءهم», not «أحدهم», «معظمهم»
    const shortest = last === MIM ? 7 : 5;
    return last === HA || ((last === ALEF || last === MIM) && before === HA && text.length(w) >= shortest);
  }

  /** «وصف [المركزي] الاقتصاد بأنه»: one with article, and another noun with article behind it, of which it is said. */
  private hasObject({ complement }: Event, { first, next }: Source): boolean {
    const { text } = this;
    return next === first + 1 && text.definite(first) && text.definite(next) && complement.at > next + 1;
  }

  remember(source: Source, verb: Agreement | null, sentence = -1): void {
    const remembered = {
      source,
      gender: source.gender ?? verb?.gender ?? null,
      number: source.number === 'many' || verb?.number === 'many' ? ('many' as const) : source.number,
      sentence,
    };
    this.push(remembered);
    this.inParagraph = remembered;
  }

  /** A quotation keeps its speaker in mind. */
  spoke(speaker: Source | null): void {
    if (speaker === null || this.recent.at(-1)?.source === speaker) return;
    const known = this.recent.find(({ source }) => source === speaker);
    if (known !== undefined) this.push(known);
  }

  private push(remembered: Remembered): void {
    this.recent.push(remembered);
    if (this.recent.length > MEMORY) this.recent.shift();
  }

  private inSentence(event: Event): Remembered | null {
    return this.inParagraph?.sentence === event.sentence ? this.inParagraph : null;
  }

  private find(agreement: Agreement | null): Remembered | null {
    for (let r = this.recent.length - 1; r >= 0; r--) {
      const remembered = this.recent[r] as Remembered;
      if (agrees(remembered, agreement)) return remembered;
    }
    return null;
  }
}

/** «مبادرات [يتوقع] أن تسهم»: no one in particular expects it. */
function isImpersonal({ verb, joined, complement }: Event): boolean {
  if (verb === null || verb.class !== 'opinion' || verb.shape !== 'present' || verb.lemma === 'رأى') return false;
  return (
    !joined && verb.gender === 'm' && verb.number === 'one' && complement.how === 'that' && complement.pronoun === null
  );
}

function agrees(remembered: Remembered, agreement: Agreement | null): boolean {
  if (agreement === null) return true;
  if (agreement.gender !== null && remembered.gender !== null && agreement.gender !== remembered.gender) return false;
  if (agreement.number === 'many') return remembered.number === 'many';
  return remembered.number !== 'many' || agreement.gender === 'f';
}
