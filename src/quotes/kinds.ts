import * as particles from '../lexicon/quotes/particles.js';
import * as people from '../lexicon/quotes/people.js';
import * as terms from '../lexicon/quotes/terms.js';
import { CUES } from '../lexicon/quotes/verbs.js';
import { PLACES } from '../lexicon/places.js';
import type { Table } from '../lexicon/table.js';
import type { Vocabulary } from '../text/vocabulary.js';

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
} as const;

const TABLES: readonly (readonly [flag: number, table: Table<unknown>])[] = [
  [KIND.cue, CUES],
  [KIND.that, particles.COMPLEMENTISERS],
  [KIND.saying, particles.SAYINGS],
  [KIND.noun, particles.SPEECH_NOUNS],
  [KIND.attribution, particles.ATTRIBUTIONS],
  [KIND.tag, particles.TAGS],
  [KIND.impersonal, particles.IMPERSONALS],
  [KIND.tail, particles.TAILS],
  [KIND.relative, particles.RELATIVES],
  [KIND.preposition, particles.PREPOSITIONS],
  [KIND.adverb, particles.ADVERBS],
  [KIND.aside, particles.ASIDES],
  [KIND.connector, particles.CONNECTORS],
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
];

const known = new WeakMap<Vocabulary, Int32Array>();

/** For each lexeme, the `KIND` flags of the tables that it can start a form of. */
export function kindsOf(vocabulary: Vocabulary): Int32Array {
  let kinds = known.get(vocabulary);
  if (kinds === undefined) {
    kinds = new Int32Array(vocabulary.starts(CUES).length);
    for (const [flag, table] of TABLES) {
      const starts = vocabulary.starts(table);
      for (let id = 1; id < starts.length; id++) if (starts[id] === 1) kinds[id] = (kinds[id] as number) | flag;
    }
    known.set(vocabulary, kinds);
  }
  return kinds;
}
