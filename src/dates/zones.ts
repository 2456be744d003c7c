import { dateOf, dayNumber } from './calendar.js';
import { CHANGES, FIRST_YEAR, LAST_YEAR } from './zone-table.js';

/**
 * The offset of a zone at noon of a day, in minutes east of Greenwich. A number is an offset already; a name is one of
 * the table, which has the clock changes of 1990 to 2027. Outside those years the nearest year's changes are kept.
 */
export function offsetOn(zone: number | string, day: number): number {
  if (typeof zone === 'number') return zone;
  const changes = changesOf(zone);
  const { year, month, day: date } = dateOf(day);
  const known = Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
  const at = known === year ? day : dayNumber(known, month, date);
  let offset = 0;
  for (let i = 0; i < changes.length && (changes[i] as number) <= at; i += 2) offset = changes[i + 1] as number;
  return offset;
}

/** An offset as it is written: `Z`, `+03:00`. */
export function writeOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const read = new Map<string, readonly number[]>();

function changesOf(zone: string): readonly number[] {
  let changes = read.get(zone);
  if (changes === undefined) read.set(zone, (changes = (CHANGES[zone] ?? '').split(' ').map(Number)));
  return changes;
}
