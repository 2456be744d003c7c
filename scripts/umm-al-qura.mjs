#!/usr/bin/env node
// Writes src/dates/umm-al-qura.ts from the calendar that the platform's Intl has (ICU, the tables of KACST in Riyadh).
//   node scripts/umm-al-qura.mjs > src/dates/umm-al-qura.ts
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;
const DAY = 86_400_000;
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const hijri = (day) => {
  const parts = Object.fromEntries(format.formatToParts(day * DAY).map((part) => [part.type, part.value]));
  return {
    year: Number.parseInt(parts.year ?? parts.relatedYear, 10),
    month: Number(parts.month),
    day: Number(parts.day),
  };
};

let day = Date.UTC(1882, 10, 1) / DAY;
while (hijri(day).year !== FIRST_YEAR || hijri(day).month !== 1 || hijri(day).day !== 1) day++;
const firstDay = day;
const years = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  let bits = 0;
  for (let month = 1; month <= 12; month++) {
    const isLong = hijri(day + 29).month === month;
    if (isLong) bits |= 1 << (month - 1);
    day += isLong ? 30 : 29;
  }
  years.push(bits.toString(16).padStart(3, '0'));
}

const lines = [];
for (let i = 0; i < years.length; i += 25) lines.push(`  '${years.slice(i, i + 25).join('')}'`);
process.stdout.write(`// Written by scripts/umm-al-qura.mjs; do not edit.

/** The first and last year of the table. */
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};

/** The day of 1 Muharram ${FIRST_YEAR}, from 1970-01-01. */
export const FIRST_DAY = ${firstDay};

/** Three hexadecimal digits a year: bit n is set where month n + 1 has 30 days, else it has 29. */
export const LONG_MONTHS =
${lines.join(' +\n')};
`);
