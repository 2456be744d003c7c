import { Carry } from './carry.js';
import { readContinued } from './continued.js';
import { readEvents } from './cues.js';
import { type Draft, Drafts } from './draft.js';
import type { Event } from './event.js';
import { headlineSpeech } from './headline.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { readSourced } from './postposed.js';
import { readSaid } from './said.js';
import type { Source } from './source.js';
import type { Text } from './text.js';
import { readOwnWords, readQuestions, readUncued } from './uncued.js';

/** Turns cues into quotations, paragraph by paragraph, and remembers who speaks. */
export class Attributor {
  private readonly carry: Carry;
  /** Who spoke last in the paragraph before. */
  private said: Source | null = null;

  constructor(
    text: Text,
    private readonly names: Names,
  ) {
    this.carry = new Carry(text, names);
  }

  /** The quotations of a paragraph in their order, and what was decided of its marks; `after` is the next paragraph. */
  read(p: Paragraph, after?: Paragraph): Drafts {
    const drafts = new Drafts();
    this.carry.startParagraph();
    const speech = p.passage.role === 'paragraph' || p.passage.isColumn ? null : headlineSpeech(p, this.names);
    if (speech === null) this.readCues(p, drafts, after);
    else this.add(drafts, speech);
    drafts.found.sort((a, b) => a.start - b.start || b.end - a.end);
    this.said = drafts.found.at(-1)?.speaker ?? null;
    return drafts;
  }

  private add(drafts: Drafts, draft: Draft): void {
    drafts.add(draft);
    if (draft.speaker !== null) this.carry.remember(draft.speaker, null);
  }

  private readCues(p: Paragraph, drafts: Drafts, after: Paragraph | undefined): void {
    const events = readEvents(p);
    if (p.opening.size > 0) {
      readQuestions(p, drafts);
      readOwnWords(p, drafts, events);
    }
    for (const event of events) {
      const { how, at } = event.complement;
      const marked = how === 'act' ? undefined : p.opening.get(at);
      if (marked !== undefined && !drafts.owners.has(marked)) drafts.owners.set(marked, event);
    }
    for (const [e, event] of events.entries()) {
      const speaker = this.carry.speakerOf(p, event);
      if (speaker === 'evidence') continue;
      const found = drafts.found.length;
      if (event.kind === 'attribution' || event.kind === 'tag') {
        readSourced(p, drafts, { event, speaker, via: event.via }, events[e + 1]);
      } else {
        const via = event.via ?? sourceBefore(events, e, speaker);
        const limit = events[e + 1]?.first ?? p.next;
        readSaid(p, drafts, { event, speaker, via }, limit);
        readContinued(p, drafts, { event, speaker, via }, limit);
      }
      if (drafts.found.length > found) this.carry.spoke(speaker);
    }
    if (p.passage.role === 'paragraph') this.carry.follow(p, events);
    if (p.opening.size > 0) readUncued(p, drafts, this.names, this.said, after);
  }
}

/** «[بحسب الوكالة]، قال X …»: a source set before a cue passes it on. */
function sourceBefore(events: readonly Event[], e: number, speaker: Source | null): Source | null {
  const event = events[e] as Event;
  const before = events[e - 1];
  const isSource = before?.kind === 'attribution' && before.sentence === event.sentence && before.lemma !== 'نسبة';
  return isSource && before.subject !== speaker ? before.subject : null;
}
