import { AGENCIES } from './lexicon/agencies.js';
import { PHRASES } from './lexicon/boilerplate/index.js';
import { TABLES } from './lexicon/index.js';
import { OUTLETS } from './lexicon/outlets.js';
import { PLACES } from './lexicon/places.js';
import { TITLES } from './lexicon/quotes/people.js';
import { CUE_CLASSES, CUES, cueForms, type VerbLine } from './lexicon/quotes/verbs.js';
import type { Line, Table } from './lexicon/table.js';
import type { Article, Block, DateMention, Quote, Role } from './model/article.js';
import { ROLES } from './model/roles.js';
import { detect, type ParseOptions, parse, split, strip } from './parse.js';
import { readPlain } from './text/source.js';
import { type ExtraLines, Vocabulary } from './text/vocabulary.js';

/** Words of the caller's own, beside the lexicon's. A form is written once in its good spelling; proclitics and spelling variants are read by themselves. */
export interface ParserConfig {
  /**
   * Phrases of an outlet's page furniture.
   *
   * @example
   * [{ role: 'related', text: 'من زاوية أخرى', at: 'line' }, { role: 'subscription', text: 'كن معنا على' }]
   */
  readonly phrases?: readonly {
    /** What the line is. */
    readonly role: Role;
    /** The phrase, or several between `|`. */
    readonly text: string;
    /**
     * Where it acts: as a whole `line` (the default), also as a `label` before a colon, wherever it `start`s a line, or
     * also glued behind a sentence (`cut`).
     */
    readonly at?: 'line' | 'label' | 'start' | 'cut' | undefined;
    /** `list`: a heading, headlines of other stories follow. `form`: all that follows is furniture. */
    readonly reach?: 'list' | 'form' | undefined;
  }[];
  /** Agencies by the name to give out, with the forms they go by: `{ 'ض ب': 'ض ب | وكالة الضفة للأنباء' }`. */
  readonly agencies?: Readonly<Record<string, string>>;
  /** Names of outlets in datelines and credits. */
  readonly outlets?: readonly string[];
  /**
   * Reporting verbs: dictionary form, what kind of words it introduces, then past, present and participle; after any
   * flags the prepositions that may stand between the verb and «أن».
   *
   * @example
   * [['جزم', 'state', 'جزم يجزم جازم'], ['ألح', 'state', 'ألح يلح ملح', '', 'على']]
   */
  readonly verbs?: readonly VerbLine[];
  /** Offices and callings before a name, by the gender of their holder: `{ 'قائمقام': 'm', 'عميدة': 'f' }`. */
  readonly titles?: Readonly<Record<string, 'm' | 'f'>>;
  /** Names of places in datelines. */
  readonly places?: readonly string[];
}

/** What `stripBoilerplate` gives. */
export interface StrippedText {
  /** What people came to read: headline, headings and paragraphs, a blank line between. */
  text: string;
  /** Every piece of the input in order, kept and removed, with role and rule; they tile it. */
  blocks: Block[];
}

/** The functions of the package over one lexicon. They are pure and can be used apart: `const { parseArticle } = createParser()`. */
export interface Parser {
  /** As the package's `parseArticle`. */
  parseArticle(input: string, options?: ParseOptions): Article;
  /** As the package's `stripBoilerplate`. */
  stripBoilerplate(input: string): StrippedText;
  /** As the package's `detectDates`. */
  detectDates(input: string, options?: Pick<ParseOptions, 'referenceDate'>): DateMention[];
  /** As the package's `splitQuotes`. */
  splitQuotes(input: string): Quote[];
}

/**
 * A parser with the caller's own words added to the lexicon. Building one takes some milliseconds: keep it.
 *
 * @param config - The words. Spelling variants and proclitics need not be listed; a word that the lexicon has too takes
 * the caller's meaning.
 * @returns The functions of the package, which know these words too.
 * @throws TypeError where the configuration is not as described.
 *
 * @example
 * const { parseArticle } = createParser({ outlets: ['الضفة الإخبارية'], places: ['سلفيت'] });
 * parseArticle('سلفيت - الضفة الإخبارية\nأعلنت البلدية فتح الطريق.').dateline?.agency // 'الضفة الإخبارية'
 */
export function createParser(config: ParserConfig = {}): Parser {
  const vocabulary = createVocabulary(config);
  return {
    parseArticle: (input, options = {}) => parse(readPlain(requireText(input)), vocabulary, options),
    stripBoilerplate: (input) => strip(readPlain(requireText(input)), vocabulary),
    detectDates: (input, options = {}) => detect(readPlain(requireText(input)), vocabulary, options),
    splitQuotes: (input) => split(readPlain(requireText(input)), vocabulary),
  };
}

/** The lexicon with the caller's own words. */
export function createVocabulary(config: ParserConfig): Vocabulary {
  checkConfig(config);
  return new Vocabulary(TABLES, readConfig(config));
}

/** A caller's document must be a string, whatever is in it. */
export function requireText(input: unknown): string {
  if (typeof input !== 'string')
    throw new TypeError(`input must be a string, got ${input === null ? 'null' : typeof input}`);
  return input;
}

const LISTS = ['phrases', 'outlets', 'places', 'verbs'];
const TABLES_BY_NAME = ['agencies', 'titles'];

/** What TypeScript would have said. */
function checkConfig(config: unknown): void {
  if (typeof config !== 'object' || config === null)
    throw new TypeError(`config must be an object, got ${String(config)}`);
  for (const [name, value] of Object.entries(config)) {
    if (value === undefined) continue;
    if (LISTS.includes(name)) {
      if (!Array.isArray(value)) throw new TypeError(`config.${name} must be an array, got ${typeof value}`);
    } else if (TABLES_BY_NAME.includes(name)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new TypeError(
          `config.${name} must be an object, got ${Array.isArray(value) ? 'an array' : String(value)}`,
        );
    } else {
      throw new TypeError(`config has no ${name}: expected ${[...LISTS, ...TABLES_BY_NAME].join(', ')}`);
    }
  }
}

function readConfig({
  phrases = [],
  agencies = {},
  outlets = [],
  places = [],
  verbs = [],
  titles = {},
}: ParserConfig): ExtraLines {
  const extra = new Map<Table<unknown>, readonly Line<unknown>[]>();
  extra.set(
    PHRASES,
    phrases.map(({ role, text: forms, at = 'line', reach }) => {
      if (!ROLES.includes(role))
        throw new TypeError(`config.phrases: role must be one of ${ROLES.join(', ')}, got ${String(role)}`);
      return [{ role, at, ...(reach && { reach }) }, form(forms, 'config.phrases')];
    }),
  );
  extra.set(
    AGENCIES,
    Object.entries(agencies).map(([name, forms]) => [name, form(forms, 'config.agencies')]),
  );
  extra.set(
    OUTLETS,
    outlets.map((name) => [true, form(name, 'config.outlets')]),
  );
  extra.set(
    PLACES,
    places.map((name) => [true, form(name, 'config.places')]),
  );
  extra.set(CUES, verbs.flatMap(readVerb));
  extra.set(
    TITLES,
    Object.entries(titles).map(([title, gender]) => {
      if (gender !== 'm' && gender !== 'f')
        throw new TypeError(`config.titles: expected 'm' or 'f' for ${title}, got ${String(gender)}`);
      return [gender, form(title, 'config.titles')];
    }),
  );
  return extra;
}

function readVerb(line: VerbLine): readonly Line<unknown>[] {
  const [lemma, kind, stems] = line;
  if (!CUE_CLASSES.includes(kind))
    throw new TypeError(`config.verbs: kind must be one of ${CUE_CLASSES.join(', ')}, got ${String(kind)}`);
  if (form(stems, 'config.verbs').trim().split(/\s+/).length !== 3) {
    throw new TypeError(`config.verbs: expected past, present and participle of ${lemma}, got '${stems}'`);
  }
  return cueForms(line);
}

function form(value: unknown, where: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new TypeError(`${where}: expected a text that is not empty, got ${String(value)}`);
  return value;
}
