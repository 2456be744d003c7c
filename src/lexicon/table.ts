/**
 * A table of the lexicon: words that share a kind of meaning, one meaning a line.
 *
 * A line is the meaning, then its written forms between `|`. A form may have several words, and `(ال)` marks an
 * article that may be there or not. Alef and hamza forms, ى/ي, ة/ه, short vowels, tatweel and both digit sets are
 * folded when text is read, so a form is written once, in its good spelling. The proclitics و ف ب ل ك may stand
 * before any form and are never written.
 *
 * @example
 * table('month', [[{ month: 3 }, 'مارس | آذار'], [{ month: 1 }, 'يناير | كانون الثاني']])
 */
export interface Table<Meaning> {
  readonly name: string;
  /** Its number among all tables, under which a vocabulary keeps what it knows of it. */
  readonly index: number;
  readonly lines: readonly Line<Meaning>[];
  /** Its forms are verbs, which no ب and no ك stands before: «كيري» is a name. */
  readonly areVerbs: boolean;
}

/** One meaning and the forms that carry it. */
export type Line<Meaning> = readonly [meaning: Meaning, forms: string];

let made = 0;

/** Names a table and fixes the type of its meanings. */
export function table<Meaning>(
  name: string,
  lines: readonly Line<Meaning>[],
  { areVerbs = false }: { areVerbs?: boolean } = {},
): Table<Meaning> {
  return { name, index: made++, lines, areVerbs };
}
