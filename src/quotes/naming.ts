import { ATTRIBUTIONS, DEMONSTRATIVES, SAME } from '../lexicon/quotes/particles.js';
import { MEDIA, TEXTS, UNNAMED } from '../lexicon/quotes/people.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Draft } from './draft.js';
import { Entities } from './entities.js';
import type { FoundQuote } from './find.js';
import { KIND } from './kinds.js';
import { HA, LAM, TA_MARBUTA } from './letters.js';
import { isNisba } from './name-start.js';
import { trim } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import type { Source } from './source.js';
import type { Text } from './text.js';
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
  /** The last speaker who has a name, and what «هذا الخبير» stands for since. */
  private lastPerson: string | null = null;
  private readonly aliases = new Map<number, string>();
  /** Short names and how the document writes them out. */
  private readonly written = new Map<string, string>();

  constructor(
    private readonly text: Text,
    private readonly paragraphs: readonly Paragraph[],
  ) {}

  knows(w: number): boolean {
    const { text } = this;
    if (text.is(w, KIND.place) || text.words.kind[w] === 2) return true;
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
      speaker: speaker && this.speaker(speaker, carried),
      via: via && { ...this.span(via), name: this.name(via) },
      content: { start: contentStart, end: contentEnd },
      rule,
    };
  }

  private speaker(source: Source, carried: boolean): FoundQuote['speaker'] {
    if (carried && this.isUnnamed(source)) return null;
    const own = this.name(source);
    const fullest = this.fullest(source, own);
    const role = source.roleFirst < source.roleNext ? this.text.phrase(source.roleFirst, source.roleNext) : null;
    const resolution = carried ? 'carried' : fullest !== own ? 'shortened' : 'named';
    if (source.kind !== 'body' && source.nameNext - source.nameFirst > 1) this.lastPerson = fullest;
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
    if (source.kind === 'body') return this.withoutLam(source.first, this.author(source));
    if (source.nameFirst < source.nameNext)
      return this.withoutLam(source.nameFirst, this.text.phrase(source.nameFirst, source.nameNext));
    const first = source.kind === 'person' && source.roleFirst < source.roleNext ? source.roleFirst : source.first;
    return this.withoutLam(first, this.text.phrase(first, source.next));
  }

  /** «للجنة» is ل and «اللجنة», which begins with ل itself; «للوزارة» ل and «الوزارة». */
  private isOneLam(w: number): boolean {
    const { start, end } = this.text.words;
    return this.text.isNounForm((start[w] as number) + 1, end[w] as number);
  }

  /** «وفقا [لطلعت] حافظ», «وفقا [للاتحاد] الوطني»: the ل of the preposition; «للاتحاد» is ل and «الاتحاد». */
  private withoutLam(first: number, name: string): string {
    if (first === 0 || !name.startsWith('ل') || name.length < 4) return name;
    if (this.text.match(first - 1, ATTRIBUTIONS, first)?.meaning.governs !== 'la') return name;
    if (!name.startsWith('لل')) return name.slice(1);
    return this.isOneLam(first) ? `ال${name.slice(1)}` : `ا${name.slice(1)}`;
  }

  /** «بيانات [البنك المركزي]», «بيان ل[وزارة] الصحة», «صحيفة [وول ستريت جورنال]»: who is behind a text, and media by their name. */
  private author({ first, nameFirst, nameNext }: Source): string {
    const { text } = this;
    const { words } = text;
    const own = text.phrase(nameFirst, nameNext);
    const w = first + 1;
    if (nameFirst !== first || w >= nameNext) return own;
    const isText = text.match(first, TEXTS, nameNext) !== null;
    const isFused = text.firstLetter(w) === LAM && text.definite(w);
    if (isText && (isFused || text.hasClitic(w, CLITIC.la))) {
      const article = isFused && !this.isOneLam(w) ? 2 : 1;
      const rest = text.slice((words.start[w] as number) + article, words.end[nameNext - 1] as number);
      return isFused ? `ال${rest}` : rest;
    }
    const isNamed = text.definite(w) || text.is(w, KIND.source | KIND.place);
    if (isText) return isNamed ? text.phrase(w, nameNext) : own;
    const isAdjective = !text.definite(w) && text.lastLetter(w) === TA_MARBUTA;
    if (text.match(first, MEDIA, nameNext) === null || isAdjective) return own;
    // «صحيفة المرفأ [اللبنانية]», «قناة الجزيرة [القطرية]»: the adjective is the paper's, no part of its name.
    let next = nameNext;
    while (next > w + 1 && isNisba(text, next - 1) && text.lastLetter(next - 1) === TA_MARBUTA) next--;
    return text.phrase(w, next);
  }

  /** «لافروف» is «سيرغي لافروف» elsewhere; «الوزير» the last minister named, «الوكالة» the last agency. */
  private fullest(source: Source, own: string): string {
    const { text, entities } = this;
    if (this.isTitleAlone(source) && this.lastPerson !== null) return this.lastPerson;
    if (source.nameFirst < source.nameNext && source.kind !== 'body') {
      const fuller = entities?.fuller(source);
      return fuller == null ? this.writtenOut(source, own) : this.name(fuller);
    }
    const isDemonstrative = text.match(source.first, DEMONSTRATIVES, source.next) !== null;
    const isThis =
      isDemonstrative || (source.next < text.words.count && text.match(source.next, SAME, text.words.count) !== null);
    const head = source.first + (isDemonstrative ? 1 : 0);
    if (head >= source.next || (!isThis && source.next - source.first > 3)) return own;
    const isOffice = source.kind === 'person' && source.next - head > 1 && text.definite(head + 1);
    if (!text.definite(head) && !isOffice) return own;
    const known = entities?.called(head, source.next) ?? entities?.last(head, source.next);
    return known == null ? (this.again(text.head(head), isThis) ?? own) : this.name(known);
  }

  /** «[سماحته]», «[معاليه]» */
  private isTitleAlone({ first, next }: Source): boolean {
    const { text } = this;
    return next - first === 1 && text.is(first, KIND.honorific) && text.lastLetter(first) === HA;
  }

  private writtenOut(source: Source, own: string): string {
    const { nameFirst, nameNext } = source;
    if (nameNext - nameFirst > 2 || this.text.is(nameFirst, KIND.place)) return own;
    const known = this.written.get(own);
    if (known !== undefined) return known;
    const words = writtenOut(this.paragraphs, source);
    const name = words === null ? own : this.text.phrase(words.first, words.next);
    this.written.set(own, name);
    return name;
  }

  /** «[هذا الخبير]» is who spoke last, and «الخبير» after it the same. */
  private again(head: number, isThis: boolean): string | null {
    const name = this.aliases.get(head) ?? (isThis ? this.lastPerson : null);
    if (isThis && name !== null) this.aliases.set(head, name);
    return name;
  }
}
