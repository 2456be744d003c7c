import { PLACES } from '../lexicon/places.js';
import { COMMON_NOUNS } from '../lexicon/quotes/common-nouns.js';
import { COMMON_VERBS } from '../lexicon/quotes/common-verbs.js';
import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import * as particles from '../lexicon/quotes/particles.js';
import * as people from '../lexicon/quotes/people.js';
import * as terms from '../lexicon/quotes/terms.js';
import { CUES, type Cue } from '../lexicon/quotes/verbs.js';
import type { Table } from '../lexicon/table.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';

/** What a word can start a form of, as flags: one lookup a word tells whether any rule need look at it. */
export const KIND = {
  cue: 1 << 0,
  that: 1 << 1,
  saying: 1 << 2,
  noun: 1 << 3,
  attribution: 1 << 4,
  tag: 1 << 5,
  impersonal: 1 << 6,
  tail: 1 << 7,
  relative: 1 << 8,
  preposition: 1 << 9,
  adverb: 1 << 10,
  aside: 1 << 11,
  connector: 1 << 12,
  was: 1 << 13,
  qad: 1 << 14,
  first: 1 << 15,
  clause: 1 << 16,
  opener: 1 << 17,
  honorific: 1 << 18,
  title: 1 << 19,
  source: 1 << 20,
  evidence: 1 << 21,
  measure: 1 << 22,
  naming: 1 << 23,
  name: 1 << 24,
  addressee: 1 << 25,
  label: 1 << 26,
  place: 1 << 27,
  governor: 1 << 28,
  about: 1 << 29,
  particle: 1 << 30,
  given: 1 << 31,
} as const;

const TABLES: readonly (readonly [flag: number, table: Table<unknown>])[] = [
  [KIND.cue, CUES],
  [KIND.that, particles.COMPLEMENTISERS],
  [KIND.saying, particles.SAYINGS],
  [KIND.noun, particles.SPEECH_NOUNS],
  [KIND.noun, particles.WHO_SAYS],
  [KIND.attribution, particles.ATTRIBUTIONS],
  [KIND.tag, particles.TAGS],
  [KIND.impersonal, particles.IMPERSONALS],
  [KIND.tail, particles.TAILS],
  [KIND.relative, particles.RELATIVES],
  [KIND.preposition, particles.PREPOSITIONS],
  [KIND.adverb, particles.ADVERBS],
  [KIND.adverb, particles.EULOGIES],
  [KIND.aside, particles.ASIDES],
  [KIND.connector, particles.CONNECTORS],
  [KIND.connector, particles.QAD],
  [KIND.was, particles.WAS],
  [KIND.qad, particles.QAD],
  [KIND.first, particles.FIRST_PERSON],
  [KIND.clause, particles.CLAUSE_WORDS],
  [KIND.opener, particles.CLAUSE_OPENERS],
  [KIND.honorific, people.HONORIFICS],
  [KIND.title, people.TITLES],
  [KIND.source, people.SOURCES],
  [KIND.evidence, people.EVIDENCE],
  [KIND.measure, people.MEASURES],
  [KIND.naming, terms.NAMING],
  [KIND.name, terms.MARKED_NAMES],
  [KIND.addressee, terms.ADDRESSEES],
  [KIND.label, terms.LABELS],
  [KIND.place, PLACES],
  [KIND.governor, particles.GOVERNORS],
  [KIND.about, particles.ABOUT],
  [KIND.particle, particles.PARTICLES],
  [KIND.particle, particles.NEGATIONS],
  [KIND.particle, particles.PRONOUNS],
  [KIND.particle, particles.AND_IT],
  [KIND.given, GIVEN_NAMES],
];

// Their forms are mostly phrases that begin with words of every sentence: «في», «من», «على».
const PHRASES: ReadonlySet<Table<unknown>> = new Set<Table<unknown>>([
  particles.ATTRIBUTIONS,
  particles.TAGS,
  particles.IMPERSONALS,
  particles.TAILS,
  particles.CLAUSE_OPENERS,
  particles.GOVERNORS,
  particles.COMPLEMENTISERS,
  particles.EULOGIES,
  GIVEN_NAMES,
  terms.NAMING,
  PLACES,
]);

// What a verb may be besides: «[يبدو] أن», «فيما [يتعلق] بـ».
const VERBAL = KIND.governor | KIND.about | KIND.impersonal;

/** See `kindsOf`. */
export interface Kinds {
  /** By lexeme, the flags of the tables that it can start a form of. */
  readonly single: Int32Array;
  /** The flags that hold only if the next word is the second of some form. */
  readonly phrase: Int32Array;
  /** By lexeme, 1 for the second words of forms. */
  readonly second: Uint8Array;
  /** By lexeme, the reporting verb that it is a form of. */
  readonly cues: (Cue | undefined)[];
  /** By lexeme, 1 for a common noun, 2 for a common verb. */
  readonly common: Uint8Array;
}

const known = new WeakMap<Vocabulary, Kinds>();

/** What the words of a vocabulary are to the rules of quotations, built once. */
export function kindsOf(vocabulary: Vocabulary): Kinds {
  let kinds = known.get(vocabulary);
  if (kinds === undefined) known.set(vocabulary, (kinds = buildKinds(vocabulary)));
  return kinds;
}

/** The `KIND` flags of every word of a text. */
export function readKinds(words: Words): Int32Array {
  const { single, phrase, second } = kindsOf(words.vocabulary);
  const { count, lexeme } = words;
  const read = new Int32Array(count + 1);
  for (let w = count - 1, after = 0; w >= 0; w--) {
    const id = lexeme[w] as number;
    if (id !== 0) {
      const flags = single[id] as number;
      read[w] = second[after] === 1 ? flags | (phrase[id] as number) : flags;
    }
    after = id;
  }
  return read;
}

function buildKinds(vocabulary: Vocabulary): Kinds {
  const { size } = vocabulary;
  const kinds = {
    single: new Int32Array(size),
    phrase: new Int32Array(size),
    second: new Uint8Array(size),
    cues: [] as (Cue | undefined)[],
    common: new Uint8Array(size),
  };
  const { single, phrase, common } = kinds;
  for (const [flag, table] of TABLES) {
    const arePhrases = PHRASES.has(table);
    vocabulary.eachForm(table, (first, second) => {
      const isPhrase = arePhrases && second !== 0;
      if (isPhrase) kinds.second[second] = 1;
      const flags = isPhrase ? phrase : single;
      flags[first] = (flags[first] as number) | flag;
    });
  }
  vocabulary.eachForm(COMMON_NOUNS, (first) => {
    common[first] = 1;
  });
  vocabulary.eachForm(COMMON_VERBS, (first) => {
    const other = ((single[first] as number) | (phrase[first] as number)) & ~VERBAL;
    if (other === 0) common[first] = 2;
  });
  vocabulary.eachForm(CUES, (first, _, cue) => {
    kinds.cues[first] ??= cue;
  });
  return kinds;
}
