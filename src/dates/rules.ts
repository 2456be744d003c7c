import { ABSOLUTE_RULES } from './rules/absolute.js';
import { CLOCK_RULES } from './rules/clocks.js';
import { DEICTIC_RULES } from './rules/deictic.js';
import { PART_RULES } from './rules/parts.js';
import { RANGE_RULES } from './rules/ranges.js';
import { UNIT_RULES } from './rules/units.js';
import { WEEKDAY_RULES } from './rules/weekdays.js';
import type { Rule } from './shape.js';

export { EXTENSIONS, RANGE_EXTENSIONS } from './rules/extensions.js';

/** All rules, in order: the longest reading wins, and of two as long the one listed first. */
export const RULES: readonly Rule[] = [
  ...ABSOLUTE_RULES,
  ...DEICTIC_RULES,
  ...WEEKDAY_RULES,
  ...UNIT_RULES,
  ...PART_RULES,
  ...RANGE_RULES,
  ...CLOCK_RULES,
];
