import { CLOCK_HEADS, EXCEPT, MINUTES, ZONES } from '../lexicon/dates/clock.js';
import { DAY_PARTS, type DayPart, HALVES } from '../lexicon/dates/deictics.js';
import { ORDINALS } from '../lexicon/dates/numerals.js';
import { UNITS } from '../lexicon/dates/units.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Clock } from './moment.js';
import { conjoined, readSpelled } from './numbers.js';
import {
  type Found,
  follows,
  found,
  goesOn,
  hasConjunction,
  isDigits,
  isGlued,
  lengthOf,
  look,
  type Reader,
  standsAlone,
} from './reader.js';
import { afterOf } from './years.js';

/** A clock time as it was read: its hour may still wait for the half of the day. */
export interface ClockRead extends Clock {
  /** The half of the day was told. */
  readonly settled: boolean;
}

/** «الساعة 10:30 مساء», «العاشرة والنصف صباحا», «18:00 بتوقيت غرينتش», «02:21 (GMT+0400)». */
export function readClock(reader: Reader, i: number): Found<ClockRead> | null {
  const head = look(reader, i, CLOCK_HEADS);
  const at = head === null ? i : head.next;
  if (head !== null && !goesOn(reader, at, GAP.colon | GAP.open)) return null;
  const time = withMinutes(reader, readDigital(reader, at, head !== null)) ?? readSpoken(reader, at, head !== null);
  if (time === null) return null;
  const half = readHalf(reader, time.next);
  const beforeZone = half === null ? time.next : half.next;
  if (
    head === null &&
    !time.value.colon &&
    isDigits(reader.words, at) &&
    (!standsAlone(reader, at) || isAfterArticle(reader.words, at) || time.value.hour > 12)
  )
    return null;
  if (head === null && half === null && !time.value.colon) {
    // «الثامنة والنصف»; «8 ونصف» may be millions.
    if (time.value.minute === null || readOrdinalHour(reader, at) === null) return null;
  }
  const zone = readZone(reader, beforeZone);
  const next = zone === null ? beforeZone : zone.next;
  const { hour, minute, second } = time.value;
  const clock = { hour, minute, second, zone: zone === null ? null : zone.value };
  return found(
    half === null ? { ...clock, settled: false } : { ...clock, hour: hourIn(hour, half.value), settled: true },
    next,
  );
}

/** «الـ[21] مساء أمس» counts something. */
function isAfterArticle(words: Words, i: number): boolean {
  return i > 0 && ((words.gap[i] as number) & ~GAP.dash) === 0;
}

interface Time {
  hour: number;
  minute: number | null;
  second: number | null;
  colon: boolean;
}

/** «10:30», «8.30» and «8,30» behind «الساعة», «18» behind it. */
function readDigital({ words, limit }: Reader, i: number, headed: boolean): Found<Time> | null {
  if (!isDigits(words, i)) return null;
  const hour = words.number[i] as number;
  if (lengthOf(words, i) === 4) return readMilitary(words, i, limit);
  if (lengthOf(words, i) > 2 || hour > 24 || (isDigits(words, i - 1) && words.gap[i] === GAP.colon)) return null;
  const minute = pairAt(words, i + 1, limit, headed ? GAP.colon | GAP.dot | GAP.comma : GAP.colon);
  if (minute === null) return found({ hour, minute: null, second: null, colon: false }, i + 1);
  if (hour * 60 + minute > 24 * 60) return null;
  const second = pairAt(words, i + 2, limit, GAP.colon);
  return found({ hour, minute, second, colon: true }, second === null ? i + 2 : fraction(words, i + 3, limit));
}

/** «1000 (GMT+04:00)»: four figures with a zone right behind them. */
function readMilitary(words: Words, i: number, limit: number): Found<Time> | null {
  const value = words.number[i] as number;
  const hour = Math.floor(value / 100);
  const zone = words.vocabulary.match(words, i + 1, ZONES, limit);
  if (zone === null || zone.meaning.zone !== 0 || value > 2400 || value % 100 > 59) return null;
  return found({ hour, minute: value % 100, second: null, colon: true }, i + 1);
}

/** Two digits behind a colon. */
function pairAt(words: Words, i: number, limit: number, by: number): number | null {
  if (i >= limit || !isDigits(words, i) || lengthOf(words, i) !== 2) return null;
  const gap = words.gap[i] as number;
  const value = words.number[i] as number;
  return (gap & ~by) === 0 && value < 60 ? value : null;
}

function fraction(words: Words, i: number, limit: number): number {
  return i < limit && isDigits(words, i) && words.gap[i] === GAP.dot ? i + 1 : i;
}

/** «العاشرة والنصف», «التاسعة إلا ربعا», «الثامنة وعشرين دقيقة», «خمسة». */
function readSpoken(reader: Reader, i: number, headed: boolean): Found<Time> | null {
  const ordinal = readOrdinalHour(reader, i);
  const hour = ordinal ?? readSpelled(reader, i);
  // «دور واحد مساء الجمعة»: the first hour is «الواحدة».
  if (hour === null || hour.value > 12 || (ordinal === null && hour.value === 1 && !headed)) return null;
  return withMinutes(reader, found({ hour: hour.value, minute: null, second: null, colon: false }, hour.next));
}

/** «[8] ونصف», «[التاسعة] إلا ربعا». */
function withMinutes(reader: Reader, time: Found<Time> | null): Found<Time> | null {
  if (time === null || time.value.minute !== null) return time;
  const { hour } = time.value;
  const except = goesOn(reader, time.next) ? look(reader, time.next, EXCEPT) : null;
  const at = except === null ? conjoined(reader, time.next) : goesOn(reader, except.next) ? except.next : -1;
  const minutes = readMinutes(reader, at);
  if (minutes === null) return time;
  if (except === null) return found({ ...time.value, minute: minutes.value }, minutes.next);
  return found({ ...time.value, hour: hour === 1 ? 12 : (hour + 23) % 24, minute: 60 - minutes.value }, minutes.next);
}

function readOrdinalHour(reader: Reader, i: number): Found<number> | null {
  // Minutes may be joined by و, so that the ordinal must not take its tens.
  const ordinal = look(reader, i, ORDINALS);
  return ordinal?.value.hour ? found(ordinal.value.number, ordinal.next) : null;
}

function readMinutes(reader: Reader, i: number): Found<number> | null {
  const named = look(reader, i, MINUTES);
  if (named !== null) return named;
  const head = look(reader, i, UNITS);
  // «والدقيقة [15]», «والدقيقة [الخامسة عشرة]»
  if (head?.value.unit === 'minute' && head.value.definite && goesOn(reader, head.next)) {
    const ordinal = look(reader, head.next, ORDINALS);
    const at = readFigure(reader, head.next) ?? (ordinal && found(ordinal.value.number, ordinal.next));
    return at !== null && at.value < 60 ? at : null;
  }
  const number = readFigure(reader, i) ?? readSpelled(reader, i);
  if (number === null || number.value >= 60) return null;
  const unit = goesOn(reader, number.next) ? look(reader, number.next, UNITS) : null;
  return unit?.value.unit === 'minute' ? found(number.value, unit.next) : null;
}

function readFigure({ words }: Reader, i: number): Found<number> | null {
  return isDigits(words, i) ? found(words.number[i] as number, i + 1) : null;
}

/** «مساء», «ص», «من صباح», «في الليل». */
function readHalf(reader: Reader, i: number): Found<DayPart['half']> | null {
  if (!goesOn(reader, i, GAP.comma)) return null;
  const half = look(reader, i, HALVES);
  // «م» is also an initial: not before a full stop and another one.
  if (half !== null && reader.words.gap[half.next] !== GAP.dot) return half;
  const part = look(reader, afterOf(reader, i), DAY_PARTS);
  return part === null ? null : found(part.value.half, part.next);
}

/** An hour of twelve in its half of the day. */
export function hourIn(hour: number, half: DayPart['half']): number {
  if (hour > 12) return hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  if (half === 'pm') return hour === 12 ? 12 : hour + 12;
  if (half === 'noon') return hour >= 10 ? hour : hour + 12;
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}

/** A zone behind a clock time: «بتوقيت غرينتش», «GMT», «(GMT+0400)», «+03:00». */
export function readZone(reader: Reader, i: number): Found<number | string | null> | null {
  const { words } = reader;
  const sign = signBefore(reader, i);
  if (sign !== 0 && isGlued(words, i)) return readOffset(reader, i, sign);
  if (!follows(reader, i, GAP.open | GAP.comma | GAP.dash | GAP.dot) || hasConjunction(words, i)) return null;
  const zone = look(reader, i, ZONES);
  if (zone === null) return null;
  const after = signBefore(reader, zone.next);
  if (zone.value.zone === 0 && after !== 0) {
    const offset = readOffset(reader, zone.next, after);
    if (offset !== null) return offset;
  }
  return found(zone.value.zone, zone.next);
}

function signBefore({ words, limit }: Reader, i: number): -1 | 0 | 1 {
  if (i >= limit || !isDigits(words, i)) return 0;
  const before = words.text[(words.start[i] as number) - 1];
  return before === '+' ? 1 : before === '-' ? -1 : 0;
}

function readOffset({ words, limit }: Reader, i: number, sign: number): Found<number> | null {
  const length = lengthOf(words, i);
  const value = words.number[i] as number;
  if (length === 4 && value <= 1400) return found(sign * (Math.floor(value / 100) * 60 + (value % 100)), i + 1);
  if (value > 14) return null;
  const minutes = pairAt(words, i + 1, limit, GAP.colon);
  return found(sign * (value * 60 + (minutes ?? 0)), minutes === null ? i + 1 : i + 2);
}
