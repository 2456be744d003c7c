// A day or more exact time of ISO 8601 as schema.org and ninjs read it; EDTF has more («2024-05», «XXXX-02-24», «2024~»).
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const MONTH_OR_YEAR = /^\d{4}(?:-\d{2})?$/;

/** The value if it is an ISO 8601 year, month, day or time, else `undefined`. */
export function isoDate(value: string | null): string | undefined {
  if (value === null) return undefined;
  return DATE.test(value) || DATE_TIME.test(value) || MONTH_OR_YEAR.test(value) ? value : undefined;
}

/**
 * The value if it is a time of RFC 3339, which must say its seconds and offset; else `undefined`: a day has no hour to
 * give, and a time without offset is not said to be anyone's.
 */
export function instant(value: string | null): string | undefined {
  const match =
    value === null ? null : /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(value);
  return match === null ? undefined : `${match[1]}${match[2] ?? ':00'}${match[3]}`;
}
