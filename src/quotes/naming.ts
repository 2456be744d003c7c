import { DEMONSTRATIVES, QUANTIFIERS, SAME } from '../lexicon/quotes/particles.js';
import { SONS, TEXTS, TITLES, UNNAMED } from '../lexicon/quotes/people.js';
import { KIND as WORD } from '../text/fold.js';
import { CLITIC } from '../text/vocabulary.js';
import { bodyOfText, issuerOf, nameOf, roleOf } from './author.js';
import { readBody } from './body.js';
import type { Draft } from './draft.js';
import { Entities } from './entities.js';
import type { Event } from './event.js';
import type { FoundQuote } from './find.js';
import { justSpoke } from './just-spoke.js';
import { KIND } from './kinds.js';
import { BA, TA_MARBUTA } from './letters.js';
import { trim } from './pairs.js';
import { type Paragraph, paragraphAt } from './paragraph.js';
import { lastSpoken, type Spoken } from './reference.js';
import { isOfScripture } from './scripture.js';
import type { Source } from './source.js';
import type { Text } from './text.js';
import { textTold } from './text-told.js';
import { topicIn } from './topic.js';
import { writtenOut } from './written-out.js';

/** What the document calls people and bodies by. */
export interface Names {
  /** Whether the word is part of a name that stands with a role or honorific. */
  isNamed(w: number, from?: number): boolean;
  /** Whether the word is part of a name: one stands with a role or honorific, or the word keeps coming back. */
  knows(w: number): boolean;
}

const COMES_BACK = 3;
const NEARBY = 400;

/** Gives each speaker the fullest name that the document has for it. */
export class Naming implements Names {
  private entities: Entities | null = null;
  private readonly spoken: Spoken[] = [];
  /** The name of each speaker: who is carried on has the one that he was given. */
  private readonly named = new Map<Source, string>();
  /** Short names and how the document writes them out. */
  private readonly written = new Map<string, string>();

  constructor(
    private readonly text: Text,
    private readonly paragraphs: readonly Paragraph[],
  ) {}

  knows(w: number): boolean {
    const { text } = this;
    if (text.is(w, KIND.place) || text.words.kind[w] === WORD.latin) return true;
    return this.isNamed(w) || (text.lastLetter(w) !== TA_MARBUTA && this.comesBack(w));
  }

  isNamed(w: number, from?: number): boolean {
    this.entities ??= new Entities(this.text, this.paragraphs);
    return this.entities.has(w, from);
  }

  /** Whether the word is read a few times around here. */
  private comesBack(w: number): boolean {
    const { words } = this.text;
    const length = this.text.length(w);
    const to = Math.min(words.count, w + NEARBY);
    let count = 0;
    for (let n = Math.max(0, w - NEARBY); n < to; n++) {
      if (this.text.length(n) === length && this.text.same(n, w) && ++count === COMES_BACK) return true;
    }
    return false;
  }

  /** Every quotation in its order, with its speaker's name. */
  finish(drafts: readonly Draft[]): FoundQuote[] {
    if (drafts.length === 0) return [];
    this.entities ??= new Entities(this.text, this.paragraphs);
    let added: Source | null = null;
    for (const { speaker } of drafts) {
      if (speaker !== null && speaker !== added) this.entities.add(speaker);
      added = speaker;
    }
    return drafts.map((draft) => this.quote(draft));
  }

  private quote({ start, end, kind, event, speaker, carried, via, contentStart, contentEnd, rule }: Draft): FoundQuote {
    const { words } = this.text;
    const cue = event && {
      start: words.stem[event.first] as number,
      end: words.end[event.next - 1] as number,
      text: this.text.phrase(event.first, event.next),
      lemma: event.lemma,
    };
    return {
      start,
      end,
      text: this.text.slice(start, end),
      kind,
      cue,
      speaker: speaker && this.speaker(speaker, carried, event),
      via: via && { ...this.span(via), name: this.name(via) },
      content: { start: contentStart, end: contentEnd },
      rule,
    };
  }

  private speaker(source: Source, carried: boolean, event: Event | null): FoundQuote['speaker'] {
    if (carried && this.isUnnamed(source)) return null;
    const own = this.name(source);
    let fullest = this.named.get(source);
    if (fullest === undefined) this.named.set(source, (fullest = this.fullest(source, own, event)));
    const isNamed = fullest !== own || source.kind === 'body' || source.nameFirst < source.nameNext;
    const at = carried && event !== null ? event.first : source.first;
    this.spoken.push({ source, name: isNamed ? fullest : null, at });
    const role = roleOf(this.text, source);
    const resolution = carried ? 'carried' : fullest !== own ? 'shortened' : 'named';
    return {
      name: fullest,
      // «المعلم» is the surname of «وليد المعلم».
      role: role === fullest || fullest.endsWith(` ${role}`) ? null : role,
      mention: carried ? null : this.span(source),
      resolution,
    };
  }

  /** «مصادر», «مسؤولون»: no one in particular. */
  private isUnnamed(source: Source): boolean {
    if (source.number === 'many' && source.nameFirst === source.nameNext) return true;
    return source.kind === 'body' && this.text.match(source.first, UNNAMED, source.next) !== null;
  }

  private span(source: Source): { start: number; end: number } {
    const { words } = this.text;
    return trim(words.text, words.stem[source.first] as number, words.end[source.next - 1] as number);
  }

  private name(source: Source): string {
    return nameOf(this.paragraphs, this.text, source);
  }

  /** «لافروف» is «سيرغي لافروف» elsewhere; «الوزير» the last minister, «الوكالة» the last agency. */
  private fullest(source: Source, own: string, event: Event | null): string {
    const { text, entities } = this;
    if (isOfScripture(text, source)) return own;
    if (source.nameFirst < source.nameNext && source.kind !== 'body') {
      // «[جوجل]» is not «جوجل بلاي».
      const { nameFirst, nameNext } = source;
      if (nameNext === nameFirst + 1 && text.is(nameFirst, KIND.name) && !text.definite(nameFirst)) return own;
      const fuller = entities?.fuller(source, this.spoken.at(-1), event?.verb?.gender);
      return fuller == null ? this.writtenOut(source, own) : this.name(fuller);
    }
    const issuer = issuerOf(this.paragraphs, text, source) ?? bodyOfText(text, source);
    if (issuer !== null) return this.fullest(issuer, own, event);
    const isDemonstrative = text.match(source.first, DEMONSTRATIVES, source.next) !== null;
    const isThis =
      isDemonstrative || (source.next < text.words.count && text.match(source.next, SAME, text.words.count) !== null);
    const head = source.first + (isDemonstrative ? 1 : 0);
    const isPerson = source.kind === 'person';
    if (head >= source.next || (!isThis && !isPerson && source.next - source.first > 3)) return own;
    const isOffice = isPerson && source.next - head > 1 && this.isOfOne(head, source.next);
    // «وزارة الداخلية» is «وزارة الداخلية التونسية».
    const body = source.kind === 'body' && !text.definite(head) ? entities?.longerBody(source) : null;
    if (body != null) return this.name(body);
    if (!text.definite(head) && !isOffice && !text.is(head, KIND.honorific)) return own;
    const isLong = !isThis && source.next - source.first > 3;
    const isText = source.next === head + 1 && text.match(head, TEXTS, source.next) !== null;
    if (!isLong) {
      const surname = entities?.called(head, source.next);
      if (surname != null) return this.name(surname);
      // «سموه» is the prince, though a doctor spoke last.
      const addressed = entities?.addressed(head, source.next);
      if (addressed != null) return this.name(entities?.fuller(addressed) ?? addressed);
      const last = isText ? this.ofText(head) : lastSpoken(text, this.spoken, source, head, isThis, event?.lemma);
      if (last !== null) return last;
    }
    const known = entities?.last(head, source.next, isLong);
    const name = known == null ? null : this.name(entities?.fuller(known) ?? known);
    // «دراسة [توثق] الأمر», later «الدراسة»: no author.
    const isAuthor = name !== null && !(isText && known != null && name === text.phrase(known.first, known.next));
    if (isAuthor) return name;
    const spoke = isPerson && source.next > head + 1 ? justSpoke(text, this.spoken, source, head, event) : null;
    return spoke ?? own;
  }

  /** «قالت [وزارة الصحة] في بيان إن», «أصدرت [الوزارة] بيانا»: who speaks where a text was last told of, or gave it out. */
  private ofText(head: number): string | null {
    const { text } = this;
    const told = textTold(text, head);
    if (told === null) return null;
    const { first, w, next } = told;
    const p = this.paragraphs[paragraphAt(this.paragraphs, w)] as Paragraph;
    // «أحصت دراسة أعدها [مركز الخليج]»
    const body = readBody(p, w);
    const issuer = body && issuerOf(this.paragraphs, text, body);
    if (issuer !== null) return this.fullest(issuer, this.name(issuer), null);
    const known = this.spoken.slice(-20).findLast(({ at }) => at >= first && at < next);
    if (known !== undefined)
      return text.head(known.source.first) === text.head(head) && !known.name?.includes(' ') ? null : known.name;
    const topic = topicIn(p, Math.max(first, p.first), w);
    return topic === null ? null : this.fullest(topic.source, this.name(topic.source), null);
  }

  /** «رئيس مجلس النواب [العراقي]», not «متحدث [باسم] الوزارة», «مسؤول أمني [عراقي]». */
  private isOfOne(head: number, next: number): boolean {
    const { text } = this;
    if (!text.definite(next - 1) && !text.is(next - 1, KIND.place)) return false;
    if (text.definite(head + 1)) return true;
    if (text.match(head, QUANTIFIERS, next) !== null) return false;
    const title = text.match(head, TITLES, next)?.next ?? head + 1;
    if (title > head + 1 && text.firstLetter(title - 1) === BA) return false;
    for (let w = head + 1; w < next; w++)
      if (text.is(w, KIND.preposition) || text.hasClitic(w, CLITIC.ba)) return false;
    return true;
  }

  private writtenOut(source: Source, own: string): string {
    const { nameFirst, nameNext } = source;
    // «محمد بن زايد» is «محمد بن زايد آل نهيان».
    const longest = this.text.match(nameFirst + 1, SONS, nameNext) === null ? 2 : 3;
    if (nameNext - nameFirst > longest || this.text.is(nameFirst, KIND.place)) return own;
    const known = this.written.get(own);
    if (known !== undefined) return known;
    const words = writtenOut(this.paragraphs, source);
    const name = words === null ? own : this.text.phrase(words.first, words.next);
    this.written.set(own, name);
    return name;
  }
}
