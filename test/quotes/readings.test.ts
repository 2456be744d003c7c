import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, split } from './read.js';
import { BEFORE_COLON, BODIES } from './texts/body-end.js';
import { CARRIED } from './texts/carried.js';
import { DECISIVE } from './texts/decisive.js';
import { FAR, HEADLINES, NO_SPEAKER, NOT_PASSED_ON, PASSED_ON } from './texts/headline.js';
import { HELD } from './texts/held.js';
import { MARKS } from './texts/marks.js';
import { MEANT } from './texts/meant.js';
import { MIXED } from './texts/mixed.js';
import { MORE } from './texts/more.js';
import { PHRASES } from './texts/phrases.js';
import { PROOF } from './texts/proof.js';
import { RESOLVED } from './texts/resolved.js';
import { ENDS, KINDS, NONE, TERMS } from './texts/rules.js';
import { NESTED, SOURCED } from './texts/sourced.js';
import { SPANS } from './texts/spans.js';
import { SPEAKERS } from './texts/speakers.js';
import { SUBJECTS } from './texts/subjects.js';
import * as uncued from './texts/uncued.js';

const FILE = new URL('../quotes/readings.txt', import.meta.url);
const UPDATE = process.env.UPDATE === '1';

const ROWS: readonly (string | readonly [string, ...unknown[]])[] = [
  ...Object.values(MARKS).flat(),
  ...Object.values(KINDS)
    .flat()
    .flatMap(([, ...texts]) => texts),
  ...[...ENDS, ...TERMS, ...NONE],
  ...[...uncued.GOES_ON, ...uncued.TERMS, ...uncued.NONE],
  ...[...HEADLINES, ...NO_SPEAKER, ...PASSED_ON, ...NOT_PASSED_ON, ...FAR],
  ...[...BODIES, ...BEFORE_COLON],
  ...[...SOURCED, ...NESTED],
  ...Object.values(SPEAKERS).flat(),
  ...Object.values(SUBJECTS).flat(),
  ...[...MORE, ...MIXED, ...HELD],
  ...Object.values(CARRIED).flat(),
  ...RESOLVED,
  ...Object.values(MEANT).flat(),
  ...Object.values(SPANS).flat(),
  ...Object.values(PHRASES).flat(),
  ...Object.values(PROOF).flat(),
  ...DECISIVE,
];
/** Every text of the tables, once. */
const TEXTS = [...new Set(ROWS.map((row) => split(typeof row === 'string' ? row : row[0]).text))];

/**
 * All that the rules make of a text: of each quotation the kind, the cue and its lemma, the speaker's resolution, name,
 * role and mention, through whom it came, the clause it stands in, the rule and the words.
 */
function readingOf(text: string): string {
  const { quotes, terms } = read(text);
  const written = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
  return [
    ...quotes.map(({ kind, cue, speaker, via, content, rule, start, end }) => {
      const clause = content.start === start && content.end === end ? null : content;
      const who = [speaker?.resolution, speaker?.name, speaker?.role, written(speaker?.mention), via?.name];
      return ['quote', kind, cue?.text, cue?.lemma, ...who, written(clause), rule, text.slice(start, end)];
    }),
    ...terms.map(({ rule, start, end }) => ['term', rule, text.slice(start, end)]),
  ]
    .map((cells) => cells.map((cell) => oneLine(cell ?? '-')).join('\t'))
    .join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ¶ ');
}

const headOf = (text: string): string => `== ${oneLine(text)}\n`;

if (UPDATE)
  writeFileSync(
    FILE,
    TEXTS.map((text) => `${headOf(text)}${readingOf(text)}`.trimEnd())
      .join('\n')
      .concat('\n'),
  );

const pinned = new Map(
  readFileSync(FILE, 'utf8')
    .split(/^(?=== )/m)
    .map((part): [string, string] => {
      const end = part.indexOf('\n') + 1;
      return [part.slice(0, end), part.slice(end).trimEnd()];
    }),
);

describe('what the rules make of each text is what is written down: `UPDATE=1 npx vitest run test/quotes/readings.test.ts` writes it', () => {
  it('of these texts and no others', () => expect([...pinned.keys()]).toEqual(TEXTS.map(headOf)));
  it.each(TEXTS)('%s', (text) => expect(readingOf(text)).toBe(pinned.get(headOf(text))));
});
