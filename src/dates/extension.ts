import type { Moment } from './moment.js';
import { type PartsOf, type Rule, type RulePlace, rule } from './shape.js';

/** A rule that goes on from a date that was read. */
export interface Extension {
  readonly rule: Rule;
  readonly read: (left: Moment, parts: Record<string, unknown>, place: RulePlace) => Moment | null;
}

/** Makes an extension; its shape is what follows the date. */
export function extension<const Shape extends string>(
  shape: Shape,
  example: string,
  read: (left: Moment, parts: PartsOf<Shape>, place: RulePlace) => Moment | null,
): Extension {
  return { rule: rule(shape, example, () => null), read: read as unknown as Extension['read'] };
}
