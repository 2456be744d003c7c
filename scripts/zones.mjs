#!/usr/bin/env node
// Writes src/dates/zone-table.ts: the days on which clocks were or will be changed, from the platform's IANA database.
//   node scripts/zones.mjs > src/dates/zone-table.ts
const ZONES = {
  cairo: 'Africa/Cairo',
  beirut: 'Asia/Beirut',
  amman: 'Asia/Amman',
  damascus: 'Asia/Damascus',
  palestine: 'Asia/Gaza',
  jerusalem: 'Asia/Jerusalem',
  baghdad: 'Asia/Baghdad',
  tehran: 'Asia/Tehran',
  casablanca: 'Africa/Casablanca',
  tunis: 'Africa/Tunis',
  tripoli: 'Africa/Tripoli',
  khartoum: 'Africa/Khartoum',
  istanbul: 'Europe/Istanbul',
  moscow: 'Europe/Moscow',
  kyiv: 'Europe/Kiev',
  london: 'Europe/London',
  paris: 'Europe/Paris',
  'new-york': 'America/New_York',
};
const FIRST_YEAR = 1990;
const LAST_YEAR = 2027;
const DAY = 86_400_000;

function offsetAtNoon(format, day) {
  const name = format.formatToParts(day * DAY + DAY / 2).find(({ type }) => type === 'timeZoneName').value;
  const match = /GMT(?:([+-])(\d+):(\d+))?/.exec(name);
  return match[1] === undefined ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

const lines = [];
for (const [name, zone] of Object.entries(ZONES)) {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const changes = [];
  let last = null;
  for (let day = Date.UTC(FIRST_YEAR, 0, 1) / DAY; day < Date.UTC(LAST_YEAR + 1, 0, 1) / DAY; day++) {
    const offset = offsetAtNoon(format, day);
    if (offset !== last) changes.push(`${day} ${offset}`);
    last = offset;
  }
  lines.push(`  ${name.includes('-') ? `'${name}'` : name}:\n    '${changes.join(' ')}',`);
}
process.stdout.write(`// Written by scripts/zones.mjs from IANA ${process.versions.tz}; do not edit.

/** The years of the table. */
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};

/** For each zone the days, from 1970-01-01, from which at noon another offset is kept, each with its minutes. */
export const CHANGES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`);
