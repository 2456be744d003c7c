import { WAS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source } from './source.js';
import type { Text } from './text.js';

interface Remembered {
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
    const before = event.pronoun === null ? this.setBefore(p, event) : null;
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
      this.remember(own, verb, event.sentence);
      return own;
    }
    if (verb?.shape === 'participle') {
      const main = this.inParagraph ?? this.topic(p, event) ?? this.recent.at(-1) ?? null;
      const topic = main !== null && main.sentence === event.sentence ? main : (this.topic(p, event) ?? main);
      if (topic !== null && topic !== this.inParagraph) this.push((this.inParagraph = topic));
      return topic?.source ?? null;
    }
    if (event.relative && event.complement.how !== 'that') return this.find(agreement)?.source ?? null;
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
    const topic = event.first > event.sentence + 1 && !event.relative ? this.topic(p, event) : null;
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

  /** The noun phrase after the cue; after a verb that takes an object, a thing is no subject («أبرز [الطابع] …»). */
  private subjectOf(event: Event): Source | null {
    const { subject, complement, verb } = event;
    if (subject === null || verb === null || subject.kind !== 'name') return subject;
    const { first, next } = subject;
    // «وصف [أداء] فريقه بأنه»
    if (verb.class === 'describe' && !verb.object)
      return this.names.isNamed(first) || this.text.is(first, KIND.given) ? subject : null;
    if (complement.how === 'that' || complement.how === 'colon' || verb.class === 'say') return subject;
    if (subject.nameFirst > first && this.text.is(subject.nameFirst, KIND.given)) return subject;
    return this.names.knows(first) || (next - first === 2 && this.names.isNamed(first + 1)) ? subject : null;
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

  /** «[الصين وروسيا] قد أعلنتا», «دبلوماسي صيني [يقول]», «الرئيس الذي [قال]». */
  private setBefore(p: Paragraph, event: Event): Source | null {
    const { text } = this;
    if (event.verb === null || event.verb.shape === 'participle' || event.first === event.clause) return null;
    let end = event.first;
    if (text.is(end - 1, KIND.qad)) end--;
    if (event.relative) {
      const { complement } = event;
      if (complement.how === 'that' && complement.pronoun !== null) return null;
      if (event.verb.object) return null;
      return this.antecedent(p, event, end - 1);
    }
    const near = this.justBefore(p, event, end);
    if (near !== null) return near;
    let from = event.clause;
    while (from < end && (text.is(from, KIND.connector) || text.isAnd(from))) from++;
    if (text.match(from, WAS, end) !== null) from++;
    else if (event.joined || event.subject !== null || end - from > 14) return null;
    if (from >= end) return null;
    const source = readSource(p, from, end);
    if (source === null || source.next < end - 8) return null;
    if (source.next < end && !(text.gap(source.next, GAP.comma | GAP.quote) || source.next >= end - 4)) return null;
    // A verb may open the sentence: then the phrase is not the subject of this one.
    return source.kind === 'name' && source.next - source.first > 5 ? null : source;
  }

  /** «… لكن [طهران] تقول إنه»: between a connector or comma and the verb. */
  private justBefore(p: Paragraph, event: Event, end: number): Source | null {
    if (event.joined || event.subject !== null || event.complement.how === 'act') return null;
    const { text } = this;
    for (let w = end - 1; w > event.clause && w > end - 8; w--) {
      if (!text.is(w - 1, KIND.connector) && !text.gap(w, GAP.comma)) continue;
      const source = readSource(p, w, end);
      return source?.next === end ? source : null;
    }
    return null;
  }

  private antecedent(p: Paragraph, event: Event, relative: number): Source | null {
    const { text } = this;
    for (let w = relative - 1; w >= event.sentence && w > relative - 14; w--) {
      if (text.is(w, KIND.title | KIND.source) && !text.is(w - 1, KIND.title)) {
        const source = readSource(p, w, relative, true);
        if (source !== null && source.next === relative) return source;
      }
    }
    return null;
  }

  /** The first person or body named in the sentence before the cue, as the subject of another verb. */
  private topic(p: Paragraph, event: Event): Remembered | null {
    const { text } = this;
    const limit = Math.min(event.first, event.sentence + 40);
    let first: Remembered | null = null;
    for (let w = event.sentence; w < limit; w++) {
      if (w > event.sentence && text.is(w - 1, KIND.preposition)) continue;
      if (!text.is(w, KIND.title | KIND.honorific | KIND.source | KIND.given)) continue;
      if (text.cue(w) !== null) continue;
      // «يسعى [التشكيلي حسين بن محيي]»
      const isName = !text.is(w, KIND.title | KIND.honorific | KIND.source);
      const from = isName && w === event.sentence + 2 && text.definite(w - 1) ? w - 1 : w;
      if (isName && from > event.sentence + 1) continue;
      const source = readSource(p, from, limit);
      if (source === null || source.kind === 'evidence') continue;
      const isSubject = w <= event.sentence + 2 || text.gap(w - 1, GAP.comma);
      // A body counts only right behind a verb.
      if (source.kind === 'body' && !isSubject) continue;
      const found = { source, gender: source.gender, number: source.number, sentence: event.sentence };
      if (isSubject) return found;
      first ??= found;
      w = source.next - 1;
    }
    return first;
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
