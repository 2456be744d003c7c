import { DAY_PARTS, type DeicticName } from '../lexicon/dates/deictics.js';
import { JOINTS } from '../lexicon/dates/joints.js';
import { ABOUT } from '../lexicon/dates/modifiers.js';
import { ORDINALS } from '../lexicon/dates/numerals.js';
import { AGES, COUNTED, TODAY_NAMES, TRAPS_BEFORE, type TrapBefore, YEAR_LEADS } from '../lexicon/dates/traps.js';
import { UNITS } from '../lexicon/dates/units.js';
import type { WeekdayName } from '../lexicon/dates/weekdays.js';
import { OUTLETS } from '../lexicon/outlets.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { follows, goesOn, isDigits, lengthOf, look } from './reader.js';
import type { RulePlace } from './shape.js';

/** A word in marks of its own: «أغسطس» as a title. */
export function isQuoted({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  return ((words.gap[first] as number) & GAP.quote) !== 0 && (gapAt(words, next) & GAP.quote) !== 0;
}

export function leadBefore(place: RulePlace): 'preposition' | 'noun' | null {
  const { reader, first } = place;
  const { words } = reader;
  if (((words.clitics[first] as number) & (CLITIC.ba | CLITIC.la)) !== 0) return 'preposition';
  // «أكثر من 2000 تعليق»
  if (words.vocabulary.match(words, first - 2, ABOUT, first)?.next === first) return null;
  // «أعوام 1958 و[1962]»
  const isLater = isYear(words, first - 2) && (words.number[first] as number) > (words.number[first - 2] as number);
  if (isLater && words.vocabulary.match(words, first - 1, JOINTS.and, first) !== null)
    return leadBefore({ ...place, first: first - 2 });
  for (let w = first - 1; w >= Math.max(0, first - 2); w--) {
    if (((words.gap[w + 1] as number) & ~(GAP.space | GAP.quote)) !== 0) return null;
    const lead = words.vocabulary.match(words, w, YEAR_LEADS, first);
    // «مونديال روسيا [2018]»
    if (lead !== null && lead.meaning === 'contest' && !isDigits(words, first - 1)) return 'noun';
    if (lead !== null && lead.next === first && lead.meaning !== 'contest') return lead.meaning;
    const of = words.vocabulary.match(words, w, JOINTS.of, first);
    if (of !== null && of.next === first) return 'preposition';
  }
  return null;
}

function isYear(words: Words, i: number): boolean {
  return isDigits(words, i) && lengthOf(words, i) === 4;
}

/** «(2015)». */
export function isEnclosed({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  return ((words.gap[first] as number) & GAP.open) !== 0 && (gapAt(reader.words, next) & GAP.close) !== 0;
}

export function isCounted({ reader, next }: RulePlace): boolean {
  const { words } = reader;
  if (words.vocabulary.match(words, next, COUNTED) !== null && goesOn(reader, next)) return true;
  const [after] = words.text.slice(words.end[next - 1]).trimStart();
  return after === '%' || after === '٪';
}

function gapAt(words: { gap: Uint16Array; lastGap: number; count: number }, i: number): number {
  return i < words.count ? (words.gap[i] as number) : words.lastGap;
}

/** A full stop stands inside. */
export function hasStop({ reader, first, next }: RulePlace): boolean {
  for (let w = first + 1; w < next; w++) if ((reader.words.gap[w] as number) & GAP.stop) return true;
  return false;
}

/** A comma, a stop, a line's end or the text's end follows. */
export function endsClause({ reader, next }: RulePlace): boolean {
  const { words } = reader;
  if (next >= reader.limit) return true;
  if (
    ((words.gap[next] as number) & ~(GAP.space | GAP.quote | GAP.open)) !== 0 ||
    words.clitics[next] === CLITIC.conjunction
  )
    return true;
  return look(reader, next, JOINTS.to) !== null;
}

/** A weekday that stands for a day: with its article, not in «صلاة الجمعة» or a person's name. */
export function isPlainWeekday({ bare }: WeekdayName, place: RulePlace, turned = false): boolean {
  if (bare) return false;
  const trap = trapBefore(place);
  return turned || trap !== 'weekday';
}

/** The words before that make a name of what follows. */
export function trapBefore({ reader, first }: RulePlace): TrapBefore | null {
  const { words } = reader;
  if (((words.gap[first] as number) & ~(GAP.space | GAP.quote | GAP.open)) !== 0) return null;
  return words.vocabulary.match(words, first - 1, TRAPS_BEFORE, first)?.meaning ?? null;
}

/** «اليوم» as today, not «اليوم الوطني», «صحيفة اليوم», «لـ"اليوم"». */
export function isToday({ day, noun }: DeicticName, place: RulePlace): boolean {
  const { reader, first, next } = place;
  const { words } = reader;
  if (noun) return first === 0 || leadBefore(place) === 'preposition' || isAfterPart(place);
  if (day !== 0) return true;
  const trap = trapBefore(place);
  if (trap === 'today' || isPerDay(place) || isOutletLine(place) || endsOutlet(place)) return false;
  const after = gapAt(words, next);
  const before = words.gap[first] as number;
  const isQuoted = (before & (GAP.quote | GAP.open)) !== 0 && (after & (GAP.quote | GAP.close)) !== 0;
  if (isQuoted && words.count > 1) return false;
  if (!goesOn(reader, next)) return true;
  if (look(reader, next, TODAY_NAMES) !== null) return false;
  const ordinal = look(reader, next, ORDINALS);
  return ordinal === null || ordinal.value.bare === true;
}

/** «في اليوم [والليلة]»: in a day and night, not tonight. */
export function isDayAndNight({ reader, first }: RulePlace): boolean {
  const { words } = reader;
  return (
    ((words.clitics[first] as number) & CLITIC.conjunction) !== 0 &&
    words.vocabulary.match(words, first - 1, UNITS, first)?.meaning.unit === 'day'
  );
}

/** «التاسعة مساء غد» */
function isAfterPart({ reader, first }: RulePlace): boolean {
  return look(reader, first - 1, DAY_PARTS)?.next === first;
}

/** «دولارين في اليوم» is a rate, «ابتداء من اليوم» a day. */
function isPerDay({ reader, first }: RulePlace): boolean {
  return look(reader, first - 1, JOINTS.of)?.next === first && look(reader, first - 1, JOINTS.from) === null;
}

/** «اليوم - الرياض»: the newspaper that opens a line. */
function isOutletLine({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  const opens = first === 0 || ((words.gap[first] as number) & GAP.newline) !== 0;
  return opens && next < words.count && (gapAt(words, next) & (GAP.dash | GAP.colon | GAP.newline)) !== 0;
}

/** ««بغداد [اليوم]»», «بغداد [اليوم] – بغداد»: an outlet's name in marks, or at the head of a line with a dash. */
function endsOutlet({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  if (words.vocabulary.match(words, first - 1, OUTLETS, next)?.next !== next) return false;
  const before = first === 1 ? GAP.newline : (words.gap[first - 1] as number);
  const after = gapAt(words, next);
  if ((before & GAP.quote) !== 0) return (after & GAP.quote) !== 0;
  return (before & GAP.newline) !== 0 && (after & (GAP.dash | GAP.slash | GAP.colon)) !== 0;
}

/** «بعد عامين من الحرب», «قبل شهر من الانتخابات»: reckoned from another event; «بعد» under past tense likewise. */
export function isAnchoredElsewhere({ reader, next }: RulePlace): boolean {
  const { words } = reader;
  if (!follows(reader, next)) return false;
  const from = look(reader, next, JOINTS.from);
  // «قبل عقد من الزمن» is reckoned from now.
  if (from !== null) return look(reader, from.next, JOINTS.now) === null && !/^الزما?ن$/.test(wordAt(words, from.next));
  return wordAt(words, next) === 'على';
}

function wordAt({ text, start, end }: Words, i: number): string {
  return text.slice(start[i], end[i]);
}

/** «في الأربعينيات من عمره». */
export function isAge({ reader, next }: RulePlace): boolean {
  const from = look(reader, next, JOINTS.from);
  return look(reader, from === null ? next : from.next, AGES) !== null;
}

/** Nothing else stands on the line, but for the slashes of «// انتهى //». */
export function isLineAlone({ reader, first, next }: RulePlace): boolean {
  const { words } = reader;
  const ends = GAP.newline;
  const before = words.gap[first] as number;
  const starts = first === 0 || (before & (ends | GAP.slash)) !== 0;
  return starts && (next >= words.count || (gapAt(words, next) & ends) !== 0) && words.kind[first] === KIND.digits;
}
