import { GAP } from '../text/letters.js';
import { Carry } from './carry.js';
import { endOfClause, endOffset, endOfRest } from './clause.js';
import type { Event } from './cues.js';
import type { Draft } from './draft.js';
import { headlineSpeech } from './headline.js';
import { KIND } from './kinds.js';
import type { Names } from './naming.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { isWhole, pieceRule } from './pieces.js';
import type { Source } from './source.js';
import { BA, FA, type Text } from './text.js';
import { endOfSpeech, strayEnd } from './unmarked.js';

/** Turns cues into quotations, paragraph by paragraph, and remembers who speaks. */
export class Attributor {
  readonly drafts: Draft[] = [];
  /** Marked stretches that are quotations. */
  readonly taken = new Set<Marked>();
  /** Marked stretches that a cue reaches and a rule rejects. */
  readonly rejected = new Map<Marked, string>();
  /** The cue that a marked stretch follows at once. */
  private readonly owners = new Map<Marked, Event>();
  private readonly carry: Carry;
  private p!: Paragraph;

  constructor(
    private readonly text: Text,
    names: Names,
  ) {
    this.carry = new Carry(text, names);
  }

  read(p: Paragraph, events: readonly Event[]): void {
    this.p = p;
    this.carry.startParagraph(p);
    if (p.passage.role !== 'paragraph') {
      const speech = headlineSpeech(p);
      if (speech !== null) {
        this.drafts.push(speech);
        if (speech.marked !== null) this.taken.add(speech.marked);
        if (speech.speaker !== null) this.carry.remember(speech.speaker, null);
        return;
      }
    }
    this.owners.clear();
    for (const event of events) {
      const marked =
        event.complement.how === 'marks' || event.complement.how === 'colon'
          ? p.opening.get(event.complement.at)
          : undefined;
      if (marked !== undefined && !this.owners.has(marked)) this.owners.set(marked, event);
    }
    for (const [e, event] of events.entries()) {
      const speaker = this.carry.speakerOf(p, event);
      if (speaker === 'evidence') continue;
      if (event.kind === 'attribution' || event.kind === 'tag') this.postposed(event, speaker, events[e + 1]);
      else this.cued(event, speaker, this.viaBefore(events, e), events[e + 1]?.first ?? p.next);
    }
    this.uncued();
    this.drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** «[بحسب الوكالة]، قال X …»: a source set before a cue passes it on. */
  private viaBefore(events: readonly Event[], e: number): Source | null {
    const event = events[e] as Event;
    if (event.via !== null) return event.via;
    const before = events[e - 1];
    return before?.kind === 'attribution' && before.sentence === event.sentence && before.lemma !== 'نسبة'
      ? before.subject
      : null;
  }

  private cued(event: Event, speaker: Source | null, via: Source | null, limit: number): void {
    this.before(event, speaker, via);
    const { complement } = event;
    const cueClass = event.verb?.class ?? 'say';
    switch (complement.how) {
      case 'that': {
        if (cueClass === 'opinion' && event.lemma === 'رأى' && this.isOn(complement.that)) break;
        const end = endOfClause(this.p, complement.at);
        const whole = cueClass !== 'wish' || this.isWith(complement.that);
        this.clause(event, speaker, via, complement.at, end, whole && (event.kind !== 'noun' || isSaying(event)));
        return;
      }
      case 'colon':
        this.speech(event, speaker, via, complement.at);
        return;
      case 'marks':
        // «صحف تعتبر «إصلاحية»»: no one calls them so.
        if (
          cueClass === 'describe' &&
          event.verb?.shape === 'present' &&
          !event.verb.object &&
          event.subject === null &&
          !event.relative
        )
          return;
        this.marks(event, speaker, via, complement.at);
        return;
    }
    if (speaker === null && cueClass !== 'describe') return;
    this.pieces(event, speaker, via, event.next, Math.min(limit, endOfClause(this.p, event.next)), false);
  }

  /** «دعا [بأن]»: a proposition, where «أن» is what is wanted. */
  private isWith(that: number): boolean {
    return this.text.firstLetter(that) === BA;
  }

  /** «ترى الغرب [على] أنه»: how something is looked at, no proposition. */
  private isOn(that: number): boolean {
    return that > this.p.first && this.text.preposition(that - 1) === 'على';
  }

  /** «[«…»] قال X» */
  private before(event: Event, speaker: Source | null, via: Source | null): void {
    if (event.joined || event.verb === null || event.verb.shape === 'participle' || event.subject === null) return;
    const marked = this.p.endingAt(event.first);
    if (marked === undefined || this.taken.has(marked) || marked.next - marked.first < 3 || this.p.isName(marked))
      return;
    this.add(event, speaker, via, marked, 'direct', marked.start, marked.end, '«…» cue');
  }

  /** What follows «إن»: all in marks, partly in marks, or in the article's own words. */
  private clause(
    event: Event,
    speaker: Source | null,
    via: Source | null,
    from: number,
    end: number,
    whole: boolean,
  ): void {
    const { p, text } = this;
    const first = p.opening.get(from);
    if (first !== undefined && isWhole(p, event, first, end)) {
      this.add(event, speaker, via, first, 'direct', first.start, first.end, 'that «…»');
      this.pieces(event, speaker, via, first.next, end, true);
      return;
    }
    const stray = strayEnd(p, from, end);
    if (stray !== null && first === undefined) {
      this.addSpan(
        event,
        speaker,
        via,
        text.words.start[from] as number,
        stray.start,
        'direct',
        'that …», opening mark lost',
      );
      return;
    }
    if (this.pieces(event, speaker, via, from, end, true) > 0 || !whole || end <= from) return;
    const start = text.words.start[from] as number;
    this.addSpan(event, speaker, via, start, endOffset(text, end, p.passage.end), 'indirect', event.rule);
  }

  /** The marked pieces between two words; returns how many are quotations. */
  private pieces(
    event: Event,
    speaker: Source | null,
    via: Source | null,
    from: number,
    end: number,
    isContent: boolean,
  ): number {
    const { p, text } = this;
    if (p.opening.size === 0) return 0;
    let count = 0;
    for (let w = from; w < end; w++) {
      const marked = p.opening.get(w);
      if (marked === undefined) continue;
      w = marked.next - 1;
      if (this.taken.has(marked) || (this.owners.get(marked) ?? event) !== event) continue;
      const rejection = pieceRule(p, marked, event, isContent);
      if (rejection !== null) {
        this.rejected.set(marked, rejection);
        continue;
      }
      const contentStart = Math.min(text.words.start[from] as number, marked.outerStart);
      const contentEnd = Math.max(marked.outerEnd, endOffset(text, end, p.passage.end));
      this.add(
        event,
        speaker,
        via,
        marked,
        'mixed',
        contentStart,
        contentEnd,
        isContent ? 'marked piece of a clause' : 'marked piece of an act',
      );
      count++;
    }
    return count;
  }

  /** «قال: …» */
  private speech(event: Event, speaker: Source | null, via: Source | null, at: number): void {
    const { p, text } = this;
    const marked = p.opening.get(at);
    if (marked !== undefined && (marked.next - marked.first > 2 || p.stop(marked.next) || marked.next >= p.next)) {
      this.add(event, speaker, via, marked, 'direct', marked.start, marked.end, 'cue: «…»');
      this.pieces(event, speaker, via, marked.next, endOfRest(p, marked.next), false);
      return;
    }
    if (event.verb === null && event.kind === 'noun' && !isSaying(event)) return;
    const stray = strayEnd(p, at, p.next);
    const start = text.words.start[at] as number;
    if (stray !== null) {
      this.addSpan(event, speaker, via, start, stray.start, 'direct', 'cue: …», opening mark lost');
      return;
    }
    const next = endOfSpeech(p, at);
    if (next - at < 3) return;
    this.addSpan(event, speaker, via, start, endOffset(text, next, p.passage.end), 'direct', 'cue: …');
  }

  /** «قال X «…»» */
  private marks(event: Event, speaker: Source | null, via: Source | null, at: number): void {
    const { p } = this;
    const marked = p.opening.get(at) as Marked;
    const end = endOfClause(p, event.next);
    const length = marked.next - marked.first;
    const cueClass = event.verb?.class ?? 'noun';
    const isNext = at <= (event.subject?.next ?? event.next) + 1;
    const speech =
      cueClass === 'say'
        ? length >= 3 || isNext
        : cueClass === 'relay' || cueClass === 'hold' || (cueClass === 'state' && isNext && length >= 7);
    if (speech && pieceRule(p, marked, event, true) === null) {
      this.add(event, speaker, via, marked, 'direct', marked.start, marked.end, 'cue «…»');
      this.pieces(event, speaker, via, marked.next, endOfRest(p, marked.next), false);
      return;
    }
    this.pieces(event, speaker, via, event.next, end, false);
  }

  /** «…، [وفقا لـX]»; before its clause «[بحسب X]، …». */
  private postposed(event: Event, speaker: Source | null, following: Event | undefined): void {
    const { p, text } = this;
    const last = this.drafts.at(-1);
    const sentenceStart = text.words.start[event.sentence] as number;
    const isPreposed = event.first <= event.sentence + 1;
    const sourceEnd = event.complement.at;
    if (isPreposed || event.first <= event.sentence + 4) {
      if (
        following !== undefined &&
        following.sentence === event.sentence &&
        following.complement.how !== 'act' &&
        following.kind !== 'noun'
      )
        return;
      let from = sourceEnd;
      if (event.kind === 'tag') from = event.next;
      from = this.afterSo(from);
      if (from >= p.next || p.stop(from)) return;
      const end = endOfClause(p, from);
      if (end - from >= 4) this.clause(event, speaker, null, from, end, isPreposed || text.gap(sourceEnd, GAP.comma));
      return;
    }
    if (
      last !== undefined &&
      last.start >= sentenceStart &&
      last.event !== null &&
      last.event.sentence === event.sentence &&
      event.kind === 'attribution'
    ) {
      if (last.via === null && last.speaker !== null && last.event.kind !== 'attribution')
        this.drafts[this.drafts.length - 1] = { ...last, via: event.subject };
      return;
    }
    if (event.kind === 'tag') {
      const next = p.opening.get(event.complement.at);
      if (next !== undefined && !this.taken.has(next))
        this.add(event, speaker, null, next, 'mixed', next.start, next.end, 'tag «…»');
    }
    if (last !== undefined && last.start >= sentenceStart) return;
    let from = event.sentence;
    while (from < event.first && text.is(from, KIND.connector)) from++;
    if (text.isAnd(from)) from++;
    if (event.first - from < 4) return;
    this.clause(event, speaker, null, from, event.first, text.gap(event.first, GAP.comma));
  }

  /** «بالنسبة لـX، التي …، [فإن] …»: what was said starts after «فإن». */
  private afterSo(from: number): number {
    const { p, text } = this;
    for (let w = from; w < p.next && w < from + 40 && !(w > from && p.stop(w)); w++) {
      if (text.is(w, KIND.that) && text.firstLetter(w) === FA) return w + 1;
    }
    return from;
  }

  /** Marked stretches that no cue reaches. */
  private uncued(): void {
    const { p, text } = this;
    for (const marked of p.opening.values()) {
      if (this.taken.has(marked) || this.rejected.has(marked)) continue;
      const length = marked.next - marked.first;
      if (length < 4 || p.isName(marked) || p.passage.role !== 'paragraph') continue;
      const last = this.drafts.at(-1);
      const open =
        last !== undefined && last.kind !== 'indirect' && last.start >= p.passage.start && last.end < marked.start
          ? last
          : undefined;
      const afterColon = text.gap(marked.first, GAP.colon);
      if (
        open !== undefined &&
        open.event !== null &&
        open.kind === 'direct' &&
        length >= 6 &&
        (p.stop(marked.first) || afterColon || marked.first - (open.marked?.next ?? 0) <= 3)
      ) {
        this.push({
          ...open,
          start: marked.start,
          end: marked.end,
          contentStart: marked.start,
          contentEnd: marked.end,
          carried: true,
          marked,
          rule: 'an open speaker goes on',
        });
      } else if (afterColon || this.isClauseLike(marked)) {
        this.add(null, null, null, marked, 'direct', marked.start, marked.end, 'clause in marks, no cue');
      }
    }
  }

  private isClauseLike(marked: Marked): boolean {
    const { text, p } = this;
    if (marked.next - marked.first < 5) return false;
    const before = marked.first - 1;
    if (before >= p.first && !p.stop(marked.first) && !text.gap(marked.first, GAP.comma | GAP.colon | GAP.dash))
      return false;
    for (let w = marked.first; w < marked.next; w++) if (text.is(w, KIND.clause)) return true;
    return false;
  }

  private add(
    event: Event | null,
    speaker: Source | null,
    via: Source | null,
    marked: Marked,
    kind: 'direct' | 'mixed',
    contentStart: number,
    contentEnd: number,
    rule: string,
  ): void {
    this.push({
      start: marked.start,
      end: marked.end,
      kind,
      event,
      speaker,
      carried: isCarried(event, speaker),
      via,
      contentStart,
      contentEnd,
      marked,
      rule,
    });
  }

  private addSpan(
    event: Event,
    speaker: Source | null,
    via: Source | null,
    start: number,
    end: number,
    kind: 'direct' | 'indirect',
    rule: string,
  ): void {
    if (end <= start) return;
    this.push({
      start,
      end,
      kind,
      event,
      speaker,
      carried: isCarried(event, speaker),
      via,
      contentStart: start,
      contentEnd: end,
      marked: null,
      rule,
    });
  }

  private push(draft: Draft): void {
    if (draft.marked !== null) this.taken.add(draft.marked);
    this.drafts.push(draft);
    this.carry.quoted(draft);
  }
}

function isSaying(event: Event): boolean {
  return event.kind !== 'noun' || event.lemma === 'قول' || event.lemma === 'تأكيد' || event.lemma === 'اعتقاد';
}

/** A participle's speaker is the subject of the main verb: that phrase is its mention. */
function isCarried(event: Event | null, speaker: Source | null): boolean {
  if (event === null || speaker === null || event.verb?.shape === 'participle') return false;
  return (
    event.subject !== speaker &&
    !(
      speaker.first < event.first &&
      speaker.first >= event.clause &&
      event.subject === null &&
      event.verb !== null &&
      speaker.next >= event.first - 3
    )
  );
}
