import { QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { UNNAMED } from '../lexicon/quotes/people.js';
import { KIND as WORD } from '../text/fold.js';
import { nameOf, roleOf } from './author.js';
import type { Draft } from './draft.js';
import { Entities } from './entities.js';
import type { Event } from './event.js';
import type { FoundQuote } from './find.js';
import { FullestNames } from './fullest-names.js';
import { KIND } from './kinds.js';
import { TA_MARBUTA } from './letters.js';
import { trim } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import type { Spoken } from './reference.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** What the document calls people and bodies by. */
export interface Names {
  /** Whether the word is part of a name that stands with a role or honorific. */
  isNamed(w: number, from?: number): boolean;
  /** Whether the word is part of a name: one stands with a role or honorific, or the word keeps coming back. */
  knows(w: number): boolean;
}

const COMES_BACK = 3;
const NEARBY = 400;
/** So many words behind «المسؤولون» «وقالوا» may be theirs. */
const JUST_TOLD = 40;

/** Gives each speaker the fullest name that the document has for it. */
export class Naming implements Names {
  private known: Entities | null = null;
  private readonly spoken: Spoken[] = [];
  /** The name of each speaker: who is carried on has the one that he was given. */
  private readonly named = new Map<Source, string>();

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
    return this.entities.has(w, from);
  }

  /** Read when the first rule asks: most articles have no quotation. */
  private get entities(): Entities {
    this.known ??= new Entities(this.text, this.paragraphs);
    return this.known;
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
    let added: Source | null = null;
    for (const { speaker } of drafts) {
      if (speaker !== null && speaker !== added) this.entities.add(speaker);
      added = speaker;
    }
    const names = new FullestNames(this.text, this.paragraphs, this.entities, this.spoken);
    return drafts.map((draft) => this.quote(draft, names));
  }

  private quote(draft: Draft, names: FullestNames): FoundQuote {
    const { start, end, kind, event, speaker, carried, via, contentStart, contentEnd, rule } = draft;
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
      speaker: speaker && this.speaker(speaker, carried, event, names),
      via: via && { ...this.span(via), name: this.name(via) },
      content: { start: contentStart, end: contentEnd },
      rule,
    };
  }

  private speaker(source: Source, carried: boolean, event: Event | null, names: FullestNames): FoundQuote['speaker'] {
    if (carried && this.isUnnamed(source, event)) return null;
    const own = this.name(source);
    let fullest = this.named.get(source);
    if (fullest === undefined) this.named.set(source, (fullest = names.of(source, own, event)));
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

  /** «مصادر», «مسؤولون»: no one in particular; «المصادر», «سكان القرية» are those whom the words before tell of. */
  private isUnnamed({ first, next, kind, number, nameFirst, nameNext }: Source, event: Event | null): boolean {
    const { text } = this;
    const isMany = number === 'many' && nameFirst === nameNext;
    if (!isMany && (kind !== 'body' || text.match(first, UNNAMED, next) === null)) return false;
    const isOfKnown = next > first + 1 && text.definite(first + 1) && text.words.clitics[first + 1] === 0;
    const isKnown = (text.definite(first) || isOfKnown) && text.match(first, QUANTIFIERS, next) === null;
    return !isKnown || event === null || event.first > next + JUST_TOLD;
  }

  private span(source: Source): { start: number; end: number } {
    const { words } = this.text;
    return trim(words.text, this.text.startOfPhrase(source.first), words.end[source.next - 1] as number);
  }

  private name(source: Source): string {
    return nameOf(this.paragraphs, this.text, source);
  }
}
