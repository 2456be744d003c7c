import { UNNAMED } from '../lexicon/quotes/people.js';
import type { Draft } from './draft.js';
import type { FoundQuote } from './find.js';
import { KIND } from './kinds.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source } from './source.js';
import type { Text } from './text.js';
import { trim } from './pairs.js';

interface Entity {
  readonly name: string;
  /** Its folded words. */
  readonly words: readonly string[];
  readonly role: string;
  readonly source: Source;
}

/** What the document calls people and bodies by. */
export interface Names {
  /** Whether the word is part of a name: one stands with a role or honorific, or the word keeps coming back. */
  knows(w: number): boolean;
}

/** Gives each speaker the fullest name that the document has for it. */
export class Naming implements Names {
  private entities: Entity[] | null = null;
  private counts: Map<string, number> | null = null;
  /** The last speaker who has a name, and what «هذا الخبير» was called since. */
  private lastPerson: string | null = null;
  private readonly aliases = new Map<string, string>();

  constructor(
    private readonly text: Text,
    private readonly paragraphs: readonly Paragraph[],
  ) {}

  knows(w: number): boolean {
    const { text } = this;
    if (text.is(w, KIND.place) || text.words.kind[w] === 2) return true;
    const word = text.fold(text.words.stem[w] as number, text.words.end[w] as number);
    this.entities ??= this.collect();
    return this.entities.some(({ words }) => words.includes(word)) || (!word.endsWith('ه') && this.count(word) > 2);
  }

  private count(word: string): number {
    this.counts ??= this.countWords();
    return this.counts.get(word) ?? 0;
  }

  private countWords(): Map<string, number> {
    const counts = new Map<string, number>();
    const { words } = this.text;
    for (const p of this.paragraphs) {
      for (let w = p.first; w < p.next; w++) {
        if (words.lexeme[w] !== 0) continue;
        const word = this.text.fold(words.start[w] as number, words.end[w] as number);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** Every quotation in its order, with its speaker's name. */
  finishAll(drafts: readonly Draft[]): FoundQuote[] {
    if (drafts.length === 0) return [];
    this.entities ??= this.collect();
    for (const { speaker } of drafts) if (speaker !== null) this.add(this.entities, speaker);
    return drafts.map((draft) => this.finish(draft));
  }

  private finish(draft: Draft): FoundQuote {
    const { text } = this;
    const { event, speaker, via } = draft;
    const cue =
      event === null
        ? null
        : { start: text.words.stem[event.first] as number, end: text.words.end[event.next - 1] as number, text: text.phrase(event.first, event.next), lemma: event.lemma };
    return {
      start: draft.start,
      end: draft.end,
      text: text.slice(draft.start, draft.end),
      kind: draft.kind,
      cue,
      speaker: speaker === null ? null : this.speaker(speaker, draft.carried),
      via: via === null ? null : { ...this.span(via), name: this.name(via) },
      content: { start: draft.contentStart, end: draft.contentEnd },
      rule: draft.rule,
    };
  }

  private speaker(source: Source, carried: boolean): FoundQuote['speaker'] {
    if (carried && this.isUnnamed(source)) return null;
    const own = this.name(source);
    const fullest = this.fullest(source, own);
    const role = source.roleFirst < source.roleNext ? this.text.phrase(source.roleFirst, source.roleNext) : null;
    const resolution = carried ? 'carried' : fullest !== own ? 'shortened' : 'named';
    if (source.kind === 'person' && source.nameFirst < source.nameNext) this.lastPerson = fullest;
    return { name: fullest, role: role === fullest ? null : role, mention: carried ? null : this.span(source), resolution };
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
    const { text } = this;
    if (source.nameFirst < source.nameNext) return text.phrase(source.nameFirst, source.nameNext);
    return text.phrase(source.first, source.next);
  }

  /** «لافروف» is «سيرغي لافروف» elsewhere; «الوزير» the last minister named. */
  private fullest(source: Source, own: string): string {
    this.entities ??= this.collect();
    const words = foldWords(this.text, own);
    const hasName = source.nameFirst < source.nameNext && source.kind !== 'body';
    let best: Entity | null = null;
    for (const entity of this.entities) {
      if (hasName) {
        if (entity.words.length > words.length && contains(entity.words, words) && (best === null || entity.words.length > best.words.length)) best = entity;
      } else if (entity.source.first < source.first && (source.next - source.first <= 3 || words[0]?.startsWith('هذ')) && this.isAgain(entity, words) && this.comesBack(entity)) {
        best = entity;
      }
    }
    return best?.name ?? (hasName ? own : this.again(words, own));
  }

  /** «[هذا الخبير]» is who spoke last, and «الخبير» after it the same. */
  private again(words: readonly string[], own: string): string {
    const isThis = words[0] === 'هذا' || words[0] === 'هذه';
    const head = (words[isThis ? 1 : 0] ?? '').replace(/^ال/, '');
    const known = this.aliases.get(head);
    if (!isThis) return words[0]?.startsWith('ال') ? (known ?? own) : own;
    const name = known ?? this.lastPerson;
    if (name !== null) this.aliases.set(head, name);
    return name ?? own;
  }

  /** A name that is used again: «الرئيس» is no passer-by. */
  private comesBack(entity: Entity): boolean {
    return entity.source.kind === 'body' || this.count(entity.words.at(-1) as string) > 1 || entity.words.length > 1;
  }

  private isAgain(entity: Entity, words: readonly string[]): boolean {
    const head = words[0]?.replace(/^ال/, '') ?? '';
    if (!words[0]?.startsWith('ال') && words[0] !== 'هذا') return false;
    const wanted = words[0] === 'هذا' ? (words[1]?.replace(/^ال/, '') ?? '') : head;
    return (entity.role.split(' ')[0] ?? '').replace(/^ال/, '') === wanted || (entity.words.length > 1 && (entity.words[0] ?? '').replace(/^ال/, '') === wanted);
  }

  private collect(): Entity[] {
    const entities: Entity[] = [];
    for (const p of this.paragraphs) {
      for (let w = p.first; w < p.next; w++) {
        if (!p.text.is(w, KIND.title | KIND.honorific | KIND.source)) continue;
        const source = readSource(p, w, p.next);
        if (source === null) continue;
        this.add(entities, source);
        w = Math.max(w, source.nameNext - 1);
      }
    }
    return entities;
  }

  private add(entities: Entity[], source: Source): void {
    if (source.nameFirst >= source.nameNext || source.nameNext - source.nameFirst > 8) return;
    const name = this.name(source);
    const role = source.roleFirst < source.roleNext ? this.text.phrase(source.roleFirst, source.roleNext) : '';
    entities.push({ name, words: foldWords(this.text, name), role: foldWords(this.text, role).join(' '), source });
  }
}

function foldWords(text: Text, phrase: string): string[] {
  return phrase === '' ? [] : text.foldString(phrase).split(' ');
}

/** Whether the short name's words stand in the full one, in their order. */
function contains(full: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (at < short.length && isSame(word, short[at] as string)) at++;
  return short.length > 0 && at === short.length;
}

/** The same word, or a long one with one letter more or less: «زنداميلا», «زانداميلا». */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 6 || Math.abs(a.length - b.length) !== 1) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}
