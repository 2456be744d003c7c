import { DEITY, DEMONSTRATIVES, OTHERS, QUANTIFIERS, SAME } from '../lexicon/quotes/particles.js';
import { FAMILY, SOME, TEXTS, TITLES } from '../lexicon/quotes/people.js';
import { CLITIC } from '../text/vocabulary.js';
import { bodyOfText, issuerOf, nameOf } from './author.js';
import { readBody } from './body.js';
import type { Entities } from './entities.js';
import type { Event } from './event.js';
import { justSpoke } from './just-spoke.js';
import { KIND } from './kinds.js';
import { BA } from './letters.js';
import { type Paragraph, paragraphAt } from './paragraph.js';
import { lastSpoken, type Spoken } from './reference.js';
import { isOfScripture } from './scripture.js';
import type { Source } from './source.js';
import type { Text } from './text.js';
import { textTold } from './text-told.js';
import { topicIn } from './topic.js';
import { writtenOut } from './written-out.js';

/** Who is praised: «قال تعالى». */
const GOD = DEITY.lines.find(([meaning]) => meaning === 'God')?.[1] ?? null;
/** So many who spoke last are asked whether they gave a text out. */
const RECENT = 20;

/** The fullest names of a document: «لافروف» is «سيرغي لافروف» elsewhere, «الوزير» the last minister, «الوكالة» the last agency. */
export class FullestNames {
  /** Short names and how the document writes them out. */
  private readonly written = new Map<string, string>();

  constructor(
    private readonly text: Text,
    private readonly paragraphs: readonly Paragraph[],
    private readonly entities: Entities,
    /** Who spoke so far. */
    private readonly spoken: readonly Spoken[],
  ) {}

  /** The fullest name of a source that has the name `own` where it stands. */
  of(source: Source, own: string, event: Event | null): string {
    const { text } = this;
    // «قال [تعالى]: …»
    if (isOfScripture(text, source))
      return text.match(source.first, DEITY, source.next)?.meaning === 'praise' ? (GOD ?? own) : own;
    if (source.nameFirst < source.nameNext && source.kind !== 'body') return this.ofNamed(source, own, event);
    const issuer = issuerOf(this.paragraphs, text, source) ?? bodyOfText(text, source);
    return issuer === null ? (this.ofUnnamed(source, event) ?? own) : this.of(issuer, own, event);
  }

  /** «[لافروف]», «[محمد بن زايد]» */
  private ofNamed(source: Source, own: string, event: Event | null): string {
    const { text } = this;
    const { nameFirst, nameNext } = source;
    // «[جوجل]» is not «جوجل بلاي».
    if (nameNext === nameFirst + 1 && text.is(nameFirst, KIND.name) && !text.definite(nameFirst)) return own;
    // «[آخر]», «[البعض]»: no one's name.
    if (text.matchesAll(nameFirst, OTHERS, nameNext) || text.matchesAll(nameFirst, SOME, nameNext)) return own;
    const fuller = this.entities.fuller(source, this.spoken.at(-1), event?.verb?.gender);
    return fuller === null ? this.writtenOut(source, own) : this.name(fuller);
  }

  /** «[الوزير]», «[هذه الوكالة]», «[وزارة الداخلية]»: whom an office, a body or a text is meant to be. */
  private ofUnnamed(source: Source, event: Event | null): string | null {
    const { text } = this;
    const { first, next } = source;
    const isDemonstrative = text.match(first, DEMONSTRATIVES, next) !== null;
    const isThis = isDemonstrative || (next < text.words.count && text.match(next, SAME, text.words.count) !== null);
    const head = first + (isDemonstrative ? 1 : 0);
    const isPerson = source.kind === 'person';
    if (head >= next || (!isThis && !isPerson && next - first > 3)) return null;
    // «وزارة الداخلية» is «وزارة الداخلية التونسية».
    const body = source.kind === 'body' && !text.definite(head) ? this.longerBody(source) : null;
    if (body !== null) return this.name(body);
    const isOffice = isPerson && next - head > 1 && this.isOfOne(head, next);
    if (!text.definite(head) && !isOffice && !text.is(head, KIND.honorific)) return null;
    const isLong = !isThis && next - first > 3;
    const isText = next === head + 1 && text.match(head, TEXTS, next) !== null;
    return (
      (isLong ? null : this.lastCalled(source, head, isText, isThis, event)) ??
      this.holder(head, next, isLong, isText) ??
      (isPerson && next > head + 1 ? justSpoke(text, this.spoken, source, head, event) : null)
    );
  }

  /** Who was last called so: by a surname, in an address, as who spoke or as a text's author. */
  private lastCalled(
    source: Source,
    head: number,
    isText: boolean,
    isThis: boolean,
    event: Event | null,
  ): string | null {
    const { entities } = this;
    const surname = entities.called(head, source.next);
    if (surname !== null) return this.name(surname);
    // «سموه» is the prince, though a doctor spoke last.
    const addressed = entities.holders.addressed(head, source.next);
    if (addressed !== null) return this.name(entities.fuller(addressed) ?? addressed);
    return isText ? this.ofText(head) : lastSpoken(this.text, this.spoken, source, head, isThis, event?.lemma);
  }

  /** Who is told to have the office. */
  private holder(head: number, next: number, isLong: boolean, isText: boolean): string | null {
    const { text, entities } = this;
    const known = entities.holders.last(head, next, isLong);
    if (known === null) return null;
    const name = this.name(entities.fuller(known) ?? known);
    // «دراسة [توثق] الأمر», later «الدراسة»: no author.
    return isText && name === text.phrase(known.first, known.next) ? null : name;
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
    if (issuer !== null) return this.of(issuer, this.name(issuer), null);
    const known = this.spoken.slice(-RECENT).findLast(({ at }) => at >= first && at < next);
    if (known !== undefined)
      return text.head(known.source.first) === text.head(head) && !known.name?.includes(' ') ? null : known.name;
    const topic = topicIn(p, Math.max(first, p.first), w);
    return topic === null ? null : this.of(topic.source, this.name(topic.source), null);
  }

  /** «رئيس مجلس النواب [العراقي]», not «أحد النواب», «متحدث [باسم] الوزارة», «مسؤول أمني [عراقي]». */
  private isOfOne(head: number, next: number): boolean {
    const { text } = this;
    if (!text.definite(next - 1) && !text.is(next - 1, KIND.place)) return false;
    if (text.match(head, QUANTIFIERS, next) !== null) return false;
    if (text.definite(head + 1)) return true;
    const title = text.match(head, TITLES, next)?.next ?? head + 1;
    if (title > head + 1 && text.firstLetter(title - 1) === BA) return false;
    for (let w = head + 1; w < next; w++)
      if (text.is(w, KIND.preposition) || text.hasClitic(w, CLITIC.ba)) return false;
    return true;
  }

  /** The last body before it whose name begins with all its words. */
  private longerBody({ first, next }: Source): Source | null {
    return next - first < 2 ? null : this.entities.holders.lastBody(first, next);
  }

  private name(source: Source): string {
    return nameOf(this.paragraphs, this.text, source);
  }

  private writtenOut(source: Source, own: string): string {
    const { nameFirst, nameNext } = source;
    // «محمد بن زايد» is «محمد بن زايد آل نهيان».
    const longest = this.text.match(nameFirst + 1, FAMILY, nameNext)?.meaning !== 'son' ? 2 : 3;
    if (nameNext - nameFirst > longest || this.text.is(nameFirst, KIND.place)) return own;
    const known = this.written.get(own);
    if (known !== undefined) return known;
    const words = writtenOut(this.paragraphs, source);
    const name = words === null ? own : this.text.phrase(words.first, words.next);
    this.written.set(own, name);
    return name;
  }
}
