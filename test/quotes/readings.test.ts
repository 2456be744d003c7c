import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';
import { TEXTS } from './texts/index.js';

const FILE = new URL('../quotes/readings.txt', import.meta.url);
const UPDATE = process.env.UPDATE === '1';

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
