import type { Joint } from '../lexicon/dates/joints.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import type { Moment } from './moment.js';
import { readOf } from './years.js';
import { look, type Reader } from './reader.js';
import { JOINTS, FROM } from '../lexicon/dates/joints.js';
import { SLOTS, type SlotName, type SlotValue } from './slots.js';

/**
 * A rule is the shape of a phrase and how its parts are read. A shape is made of `<slot>`s, the small words of the
 * lexicon by their meaning (`of`, `to`), and the signs that may stand before the next part; `?` makes any of them
 * optional. `<date:from>` is the slot `date` under the name `from`.
 */
export interface Rule {
  readonly shape: string;
  readonly example: string;
  readonly parts: readonly Part[];
  readonly read: (parts: Parts, place: RulePlace) => Moment | null;
}

/** Where a rule stands, for the few that look around. */
export interface RulePlace {
  readonly reader: Reader;
  readonly first: number;
  readonly next: number;
}

export interface Part {
  readonly kind: 'slot' | 'joint' | 'signs';
  readonly optional: boolean;
  /** Name of the slot, or meaning of the small word. */
  readonly name: string;
  /** Under which the slot's value is handed on. */
  readonly as: string;
  readonly signs: number;
}

type Parts = Record<string, unknown>;

/** The named parts of a shape, typed from its text. */
export type PartsOf<Shape extends string> = Shape extends `${infer Head} ${infer Tail}`
  ? PartOf<Head> & PartsOf<Tail>
  : PartOf<Shape>;
type PartOf<Token extends string> = Token extends `<${infer Name}>?`
  ? { readonly [Key in AsName<Name>]?: ValueOf<Name> | undefined }
  : Token extends `<${infer Name}>`
    ? { readonly [Key in AsName<Name>]: ValueOf<Name> }
    : unknown;
type AsName<Name extends string> = Name extends `${string}:${infer As}` ? As : Name;
type ValueOf<Name extends string> = Name extends `${infer Slot extends SlotName}:${string}`
  ? SlotValue<Slot>
  : Name extends SlotName
    ? SlotValue<Name>
    : never;

/**
 * Makes a rule.
 *
 * @param shape - `'<day> of? <month> <ofYear>?'`
 * @param example - Arabic that it reads, and that the tests read with it.
 * @param read - The moment that the parts tell; `null` where they are no date after all.
 */
export function rule<const Shape extends string>(
  shape: Shape,
  example: string,
  read: (parts: PartsOf<Shape>, place: RulePlace) => Moment | null,
): Rule {
  return { shape, example, parts: shape.split(' ').map(parsePart), read: read as unknown as Rule['read'] };
}

const SIGNS: Readonly<Record<string, number>> = {
  ',': GAP.comma,
  '/': GAP.slash,
  '-': GAP.dash,
  // A full stop behind a day's figures ends no sentence: «16. نوفمبر».
  '.': GAP.dot | GAP.stop,
  '(': GAP.open,
  ':': GAP.colon,
  '"': GAP.quote,
  '|': GAP.other,
};

function parsePart(token: string): Part {
  const optional = token.endsWith('?');
  const bare = optional ? token.slice(0, -1) : token;
  if (bare.startsWith('<')) {
    const [name, as] = bare.slice(1, -1).split(':') as [string, string | undefined];
    return { kind: 'slot', optional, name, as: as ?? name, signs: 0 };
  }
  if (/^[a-z]/.test(bare)) return { kind: 'joint', optional, name: bare, as: bare, signs: 0 };
  let signs = 0;
  for (const sign of bare) signs |= SIGNS[sign] as number;
  return { kind: 'signs', optional, name: bare, as: bare, signs };
}

const NO_SIGNS = 0;

/** Matches a rule's parts from word `i` on; the word after the last, or -1. Values are left in `values`. */
export function matchParts(reader: Reader, parts: readonly Part[], i: number, values: Parts, isExtension: boolean): number {
  return matchFrom(reader, parts, 0, i, values, i, isExtension ? NO_SIGNS : -1, 0);
}

/**
 * @param allowed - Signs that the gap before word `i` may have besides spaces; -1 where it does not matter.
 * @param cut - The proclitics of word `i` that a small word stood for.
 */
function matchFrom(reader: Reader, parts: readonly Part[], p: number, i: number, values: Parts, first: number, allowed: number, cut: number): number {
  const part = parts[p];
  if (part === undefined) return i;
  const skip = (): number => (part.optional ? matchFrom(reader, parts, p + 1, i, values, first, allowed, cut) : -1);
  if (i >= reader.limit) return parts.slice(p).every((rest) => rest.optional) ? i : -1;
  const { words } = reader;
  if (part.kind === 'signs') {
    const has = ((words.gap[i] as number) & part.signs) !== 0;
    if (!has) return skip();
    return matchFrom(reader, parts, p + 1, i, values, first, (allowed < 0 ? 0 : allowed) | part.signs, cut);
  }
  if (allowed >= 0 && !isJoined(words, i, allowed, first)) return skip();
  const clitics = p === 0 && allowed < 0 ? 0 : (words.clitics[i] as number) & ~cut;
  if (part.kind === 'joint') {
    const clitic = clitics & (CLITIC_OF[part.name] ?? 0);
    const next = clitic !== 0 ? i : clitics === 0 ? readJoint(reader, i, part.name as Joint | 'from') : -1;
    if (next < 0) return skip();
    const end = matchFrom(reader, parts, p + 1, next, values, first, next === i ? allowed : NO_SIGNS, clitic);
    return end >= 0 ? end : skip();
  }
  const slot = SLOTS[part.name as SlotName];
  if (clitics !== 0 && !slot.clitics) return skip();
  const value = slot.read(reader, i);
  if (value === null) return skip();
  values[part.as] = value.value;
  const end = matchFrom(reader, parts, p + 1, value.next, values, first, NO_SIGNS, 0);
  if (end >= 0) return end;
  delete values[part.as];
  return skip();
}

/** Which proclitic can stand for a small word: «لعام» for «في عام», «والجمعة». */
const CLITIC_OF: Readonly<Record<string, number>> = {
  of: CLITIC.ba | CLITIC.la,
  and: CLITIC.conjunction,
  to: CLITIC.la,
};

function readJoint(reader: Reader, i: number, name: Joint | 'from'): number {
  if (name === 'of') return readOf(reader, i) ?? -1;
  if (name === 'from') return look(reader, i, FROM)?.next ?? -1;
  const joint = look(reader, i, JOINTS);
  return joint?.value === name ? joint.next : -1;
}

/** Only spaces and the allowed signs stand before word `i`; a bracket closes if one was opened since `first`. */
function isJoined(words: Words, i: number, allowed: number, first: number): boolean {
  let gap = (words.gap[i] as number) & ~(allowed | GAP.space);
  if (gap & GAP.close && isOpened(words, first, i)) gap &= ~GAP.close;
  return gap === 0;
}

/** Whether a bracket was opened inside the words and not closed. */
export function isOpened(words: Words, first: number, next: number): boolean {
  let open = false;
  for (let w = first + 1; w < next; w++) {
    const gap = words.gap[w] as number;
    if (gap & GAP.open) open = true;
    else if (gap & GAP.close) open = false;
  }
  return open;
}
