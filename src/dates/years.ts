import { JOINTS } from '../lexicon/dates/joints.js';
import { ERAS } from '../lexicon/dates/modifiers.js';
import { YEAR_HEADS } from '../lexicon/dates/units.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { type Calendar, type Moment, onDate } from './moment.js';
import { readSpelled } from './numbers.js';
import { readDefiniteUnit } from './phrases.js';
import { type Found, found, goesOn, isDigits, isGlued, lengthOf, look, type Reader, standsAlone } from './reader.js';

export interface YearRead {
  readonly year: number;
  /** The calendar, where the words tell it. */
  readonly calendar: Calendar | null;
  /** An era was written, or the year spelled: it is no other number. */
  readonly certain: boolean;
}

/** A year in digits or words with its era: «2024», «1445هـ», «300 ق.م», «ألفين وأربعة وعشرين». */
export function readYear(reader: Reader, i: number): Found<YearRead> | null {
  const { words } = reader;
  if (isDigits(words, i)) {
    const length = lengthOf(words, i);
    const year = words.number[i] as number;
    if (length > 4 || year < 1 || !standsAlone(reader, i, GAP.dash | GAP.slash)) return null;
    const era = readEra(reader, i + 1);
    if (length < 4 && (era === null || (era.value === 'ad' && length < 3))) return null;
    return withEra(year, era, i + 1);
  }
  const spelled = readSpelled(reader, i);
  if (spelled === null || spelled.value <= 1000) return null;
  return withEra(spelled.value, readEra(reader, spelled.next), spelled.next);
}

function withEra(year: number, era: Found<'ad' | 'ah' | 'bc'> | null, next: number): Found<YearRead> {
  if (era === null) return found({ year, calendar: null, certain: false }, next);
  if (era.value === 'bc') return found({ year: 1 - year, calendar: 'gregorian', certain: true }, era.next);
  return found({ year, calendar: era.value === 'ah' ? 'hijri' : 'gregorian', certain: true }, era.next);
}

/** «2023-[24]»: the last two figures of the year after. */
export function readShortYear({ words }: Reader, i: number): Found<number> | null {
  return isGlued(words, i) && lengthOf(words, i) === 2 ? found(words.number[i] as number, i + 1) : null;
}

/** «م», «هـ», «ق.م» behind a year; a lone م only close by, since it is a metre as well. */
export function readEra(reader: Reader, i: number): Found<'ad' | 'ah' | 'bc'> | null {
  return goesOn(reader, i, GAP.dot | GAP.open | GAP.dash) && isEraGap(reader, i) ? look(reader, i, ERAS) : null;
}

function isEraGap({ words }: Reader, i: number): boolean {
  const gap = words.gap[i] as number;
  // «1436 - هـ» is not written; a tatweel of «هـ» may stand alone.
  return (gap & GAP.dash) === 0 || (gap & GAP.space) === 0;
}

/** Whether a year without an era is of the Hijri calendar: what news writes between these is. */
export function isHijriYear(year: number): boolean {
  return year >= 1340 && year <= 1470;
}

/**
 * The year that goes with a day, month or part: «2024», «، 2015», «من عام 2014», «لعام 2014», «من هذا العام»,
 * «من العام الماضي», «من العام نفسه».
 */
export function readOfYear(
  reader: Reader,
  i: number,
): Found<{ year: number | Moment; calendar: Calendar | null }> | null {
  const { words } = reader;
  const hasComma = ((words.gap[i] as number) & GAP.comma) !== 0;
  const clitics = words.clitics[i] as number;
  if ((clitics & ~(CLITIC.la | CLITIC.ba)) !== 0) return null;
  const at = clitics === 0 ? afterOf(reader, i) : i;
  const head = look(reader, at, YEAR_HEADS);
  if (head !== null && goesOn(reader, head.next, GAP.open)) {
    const year = readYear(reader, head.next);
    if (year !== null) return found({ year: year.value.year, calendar: year.value.calendar }, year.next);
  }
  const relative = readRelativeYear(reader, at);
  if (relative !== null) {
    // «من العام المقبل 2016»
    const named =
      isDigits(words, relative.next) && goesOn(reader, relative.next) ? readYear(reader, relative.next) : null;
    if (named !== null && named.value.year >= 1900 && named.value.year < 2100)
      return found({ year: named.value.year, calendar: named.value.calendar }, named.next);
    return found({ year: relative.value, calendar: null }, relative.next);
  }
  const year = readYear(reader, at);
  if (year === null) return null;
  const { value } = year;
  if (isDigits(words, at) ? !value.certain && value.year > 2999 : hasComma) return null;
  return found({ year: year.value.year, calendar: year.value.calendar }, year.next);
}

/** «هذا العام», «العام الماضي», «السنة نفسها»; «العام» alone is read where the caller asks for it. */
export function readRelativeYear(reader: Reader, i: number): Found<Moment> | null {
  const unit = readDefiniteUnit(reader, i);
  return unit === null || unit.value.unit !== 'year' || unit.value.bare ? null : found(unit.value.moment, unit.next);
}

/** The word after «من», «في», a lone «ل» or «ب»; word `i` where none of them goes on. */
export function afterOf(reader: Reader, i: number): number {
  const of = look(reader, i, JOINTS.of);
  return of !== null && goesOn(reader, of.next) ? of.next : i;
}

/** A date in years. */
export function yearMoment(year: number, calendar: Calendar | null): Moment {
  return onDate(calendar ?? (isHijriYear(year) ? 'hijri' : 'gregorian'), year);
}
