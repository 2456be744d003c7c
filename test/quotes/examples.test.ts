import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/lexicon/index.js';
import { HOMOGRAPHS } from '../../src/quotes/homographs.js';
import { readParagraphs } from '../../src/quotes/join.js';
import { KIND, readKinds } from '../../src/quotes/kinds.js';
import { isNameOver, NAME_RULES } from '../../src/quotes/name-end.js';
import type { Paragraph } from '../../src/quotes/paragraph.js';
import { endsPhrase, PHRASE_RULES } from '../../src/quotes/phrase-end.js';
import { Text } from '../../src/quotes/text.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { readWords, type Words } from '../../src/text/words.js';

const vocabulary = new Vocabulary(TABLES);

interface Place {
  readonly words: Words;
  readonly p: Paragraph;
  /** The word in brackets. */
  readonly w: number;
}

/** «سعد [إطلاق] الخدمة, but قوة [المهام]: why»: where the rule speaks, and where it must not. */
function placesOf(example: string): { told: Place[]; others: Place[] } {
  const [told = '', others = ''] = example.replace(/: [a-z].*$/, '').split(', but ');
  return { told: told.split(/[,;] /).map(placeOf), others: others === '' ? [] : others.split(/[,;] /).map(placeOf) };
}

function placeOf(marked: string): Place {
  const at = marked.replace(/^# /, '').indexOf('[');
  expect(at, marked).toBeGreaterThanOrEqual(0);
  const line = marked.replace(/^# |[[\]]/g, '');
  const words = readWords(line, vocabulary);
  const role = marked.startsWith('# ') ? 'headline' : 'paragraph';
  const whole = { start: 0, end: line.length, firstWord: 0, nextWord: words.count, role } as const;
  const [p] = readParagraphs(new Text(words), [whole]);
  return { words, p: p as Paragraph, w: words.end.findIndex((end) => end > at) };
}

const kindOf = ({ p, w }: Place): number => p.text.kind(w) | (p.text.is(w, KIND.given) ? KIND.given : 0);

describe('of each word that is a name or not, its example', () => {
  it.each(HOMOGRAPHS.map(({ form, example }) => [form, example]))('«%s»: %s', (_, example) => {
    const { told, others } = placesOf(example as string);
    const other = new Set(others.map(kindOf));
    for (const place of told)
      expect(other.size > 0 ? other : new Set([readKinds(place.words)[place.w]])).not.toContain(kindOf(place));
  });
});

/** Where the name or phrase starts: behind its verb. */
function startOf({ p: { text } }: Place): number {
  let first = 0;
  while (text.is(first, KIND.cue | KIND.attribution)) first++;
  return first;
}

function isPhraseOver(place: Place): boolean {
  const { p, w } = place;
  const first = startOf(place);
  const words = Array.from({ length: w - first }, (_, i) => first + i);
  return endsPhrase(
    p,
    first,
    w,
    words.some((n) => p.text.is(n, KIND.given)),
  );
}

describe.each([
  { of: 'name', rules: NAME_RULES, isOver: (place: Place) => isNameOver(place.p, startOf(place), place.w) },
  { of: 'phrase', rules: PHRASE_RULES, isOver: isPhraseOver },
])('of each rule where a $of goes on or ends, its example', ({ rules, isOver }) => {
  it.each(rules.map(({ example, goesOn }) => ({ example, goesOn: goesOn === true })))(
    '$example',
    ({ example, goesOn }) => {
      const { told, others } = placesOf(example);
      expect(told.map(isOver)).toEqual(told.map(() => !goesOn));
      expect(others.map(isOver)).toEqual(others.map(() => goesOn));
    },
  );
});
