import type { Pronoun } from '../lexicon/quotes/particles.js';
import type { Cue, CueClass } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import type { Complement } from './complement.js';
import { KIND } from './kinds.js';
import type { Paragraph } from './paragraph.js';
import type { Source } from './source.js';

/** A place where something is attributed. */
export interface Event {
  readonly rule: string;
  readonly kind: 'verb' | 'noun' | 'attribution' | 'tag';
  /** The words of the cue. */
  readonly first: number;
  readonly next: number;
  readonly lemma: string;
  readonly verb: Cue | null;
  readonly complement: Complement;
  readonly subject: Source | null;
  /** The speaker is a pronoun: «نقل [عنه]», «على حد قول[ه]». */
  readonly pronoun: Pronoun | null;
  readonly via: Source | null;
  /** The first word of its sentence. */
  readonly sentence: number;
  /** The first word of the speech that it stands in; else of its sentence. */
  readonly clause: number;
  /** و or ف joins it to what stands before. */
  readonly joined: boolean;
  /** A relative pronoun stands before: «الذي [قال]». */
  readonly relative: boolean;
}

/** An event that is still being read. */
export type OpenEvent = { -readonly [Key in keyof Event]: Event[Key] };

/** Where a cue stands: its word, the first of its sentence, and the first of the speech that it stands in. */
export interface Place {
  readonly w: number;
  readonly sentence: number;
  readonly clause: number;
}

const EXAMPLES: Readonly<Record<CueClass | 'noun', string>> = {
  say: 'قال',
  state: 'أكد',
  opinion: 'رأى',
  act: 'أشاد',
  wish: 'طالب',
  describe: 'وصف',
  relay: 'نقلت X عن Y',
  hold: 'جاء في البيان',
  noun: 'تأكيده',
};
const WAYS: Readonly<Record<Complement['how'], string>> = {
  that: ' أن […]',
  colon: ': […]',
  marks: ' […]',
  act: ' … […]',
};

/** The names of the rules: what kind of cue, and how what was said follows it. */
const RULES = new Map(
  Object.entries(EXAMPLES).flatMap(([kind, cue]) =>
    Object.entries(WAYS).map(([how, way]) => [`${kind} ${how}`, `${kind} «${cue}${way}»`] as const),
  ),
);

/** The name of the rule for a kind of cue with what follows it: «state «أكد أن […]»». */
export function ruleOf(kind: CueClass | 'noun', { how }: Complement): string {
  return RULES.get(`${kind} ${how}`) as string;
}

/** An event of which only the words of the cue are known. */
export function openEvent(p: Paragraph, kind: Event['kind'], { w, sentence, clause }: Place, next: number): OpenEvent {
  const { text } = p;
  const before = w > p.first && text.is(w - 1, KIND.qad) ? w - 2 : w - 1;
  return {
    rule: '',
    kind,
    first: w,
    next,
    lemma: '',
    verb: null,
    complement: { how: 'act', at: next },
    subject: null,
    pronoun: null,
    via: null,
    sentence,
    clause,
    joined: text.joined(w, p.first),
    relative: before >= p.first && text.is(before, KIND.relative) && !text.gap(before + 1, GAP.comma | GAP.stop),
  };
}
