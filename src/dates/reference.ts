import { dateOf, dayNumber, isDate } from './calendar.js';

/** The date that relative expressions are reckoned from. */
export interface ReferenceDate {
  /** Days from 1970-01-01, in the local calendar of the reference. */
  readonly day: number;
  readonly year: number;
  readonly month: number;
  /** Minutes from midnight; `null` where only the date was given. */
  readonly minute: number | null;
}

// An argument of the caller, not text: the one place where a pattern reads a date.
const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2})(?::?(?<minute>\d{2})(?::?\d{2}(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?$/;

/**
 * Reads a reference date: an ISO 8601 date or date-time. Its own offset is kept: the day is the one that is written.
 *
 * @throws TypeError where `iso` is neither.
 */
export function parseReference(iso: string): ReferenceDate {
  const fields = typeof iso === 'string' ? ISO.exec(iso)?.groups : undefined;
  const year = Number(fields?.year);
  const month = Number(fields?.month);
  const day = Number(fields?.day ?? 1);
  const hour = Number(fields?.hour ?? 0);
  const minute = Number(fields?.minute ?? 0);
  if (fields === undefined || !isDate(year, month, day) || hour > 24 || minute > 59) {
    const shown = typeof iso === 'string' ? `'${iso.slice(0, 40)}'` : String(iso);
    throw new TypeError(`referenceDate must be an ISO 8601 date or date-time such as '2024-05-16', got ${shown}`);
  }
  return referenceOn(dayNumber(year, month, day), fields.hour === undefined ? null : hour * 60 + minute);
}

/** A reference from the number of a day. */
export function referenceOn(day: number, minute: number | null = null): ReferenceDate {
  const { year, month } = dateOf(day);
  return { day, year, month, minute };
}
