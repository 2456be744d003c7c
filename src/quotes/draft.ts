import type { Event } from './event.js';
import type { Marked } from './pairs.js';
import type { Source } from './source.js';

/** Who said it, by which cue, through whom. */
export interface Attributed {
  readonly event: Event;
  readonly speaker: Source | null;
  readonly via: Source | null;
}

/** A quotation before its speaker has a name. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly event: Event | null;
  readonly speaker: Source | null;
  /** The speaker was carried from before: no phrase at the cue names one. */
  readonly carried: boolean;
  readonly via: Source | null;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly marked: Marked | null;
  readonly rule: string;
}

/** The quotations of a paragraph as they are found, and what is decided of its marks. */
export class Drafts {
  readonly found: Draft[] = [];
  /** Marked stretches that are quotations. */
  readonly taken = new Set<Marked>();
  /** Marked stretches that a cue reaches and a rule rejects, with its name. */
  readonly rejected = new Map<Marked, string>();
  /** The cue that a marked stretch follows at once. */
  readonly owners = new Map<Marked, Event>();

  /** Adds marked words, alone or as a piece of a longer clause. */
  marked(
    by: Attributed | null,
    marked: Marked,
    kind: 'direct' | 'mixed',
    rule: string,
    content: { start: number; end: number } = marked,
    teller?: { readonly source: Source; readonly carried: boolean },
  ): void {
    const { event, via, ...told } = who(by);
    const { speaker, carried } = teller === undefined ? told : { speaker: teller.source, carried: teller.carried };
    const { start, end } = marked;
    const { start: contentStart, end: contentEnd } = content;
    this.add({ event, speaker, carried, via, start, end, kind, contentStart, contentEnd, marked, rule });
  }

  /** Adds words without marks. */
  span(by: Attributed | null, start: number, end: number, kind: 'direct' | 'indirect', rule: string): void {
    if (end <= start) return;
    const { event, speaker, carried, via } = who(by);
    this.add({
      event,
      speaker,
      carried,
      via,
      start,
      end,
      kind,
      contentStart: start,
      contentEnd: end,
      marked: null,
      rule,
    });
  }

  add(draft: Draft): void {
    if (draft.marked !== null) this.taken.add(draft.marked);
    this.found.push(draft);
  }

  /** Whether a cue may have the marked words: no other took them or follows at once. */
  isFree(marked: Marked, event: Event): boolean {
    return !this.taken.has(marked) && (this.owners.get(marked) ?? event) === event;
  }
}

function who(by: Attributed | null): Pick<Draft, 'event' | 'speaker' | 'carried' | 'via'> {
  if (by === null) return { event: null, speaker: null, carried: false, via: null };
  return { event: by.event, speaker: by.speaker, carried: isCarried(by), via: by.via };
}

/** A participle's speaker is the subject of the main verb: that phrase is its mention. So is one set before its verb. */
function isCarried({ event, speaker }: Attributed): boolean {
  if (speaker === null || event.verb?.shape === 'participle') return false;
  // «قال [الله] تعالى»
  if (speaker.first >= event.next) return false;
  if (event.verb === null || event.subject !== null || event.joined) return true;
  return !(speaker.first >= event.clause && speaker.first < event.first && speaker.next >= event.first - 3);
}
