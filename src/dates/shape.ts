import type { Joint } from '../lexicon/dates/joints.js';
import { GAP } from '../text/letters.js';
import type { Moment } from './moment.js';
import type { Reader } from './reader.js';
import type { SlotName, SlotValue } from './slots.js';

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

/** A part of a shape. */
export type Part =
  | { readonly kind: 'slot'; readonly optional: boolean; readonly slot: SlotName; readonly as: string }
  | { readonly kind: 'joint'; readonly optional: boolean; readonly joint: Joint }
  | { readonly kind: 'signs'; readonly optional: boolean; readonly signs: number };

/** The values of a match, by their names. */
export type Parts = Record<string, unknown>;

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
  '|': GAP.other,
};

function parsePart(token: string): Part {
  const optional = token.endsWith('?');
  const bare = optional ? token.slice(0, -1) : token;
  if (bare.startsWith('<')) {
    const [slot, as] = bare.slice(1, -1).split(':') as [SlotName, string | undefined];
    return { kind: 'slot', optional, slot, as: as ?? slot };
  }
  const isWord = bare.charAt(0) >= 'a' && bare.charAt(0) <= 'z';
  if (isWord) return { kind: 'joint', optional, joint: bare as Joint };
  return signsPart(bare, optional);
}

function signsPart(bare: string, optional: boolean): Part {
  let signs = 0;
  for (const sign of bare) signs |= SIGNS[sign] as number;
  return { kind: 'signs', optional, signs };
}
