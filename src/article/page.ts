import type { Hint } from '../blocks/piece.js';

/** What a page states of its article outside the text, as it states it. Lists have the most trusted value first. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** From JSON-LD; `metaAuthors` are trusted less than the page's own byline. */
  readonly linkedAuthors: readonly string[];
  readonly metaAuthors: readonly string[];
  /** Names of the outlet: never an author. */
  readonly siteNames: readonly string[];
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly url: string | null;
  readonly image: string | null;
  readonly isFree: boolean;
  /** The page calls itself an article. */
  readonly isArticle: boolean;
}

/** A page as the pipeline takes it: hints for each line of the text, and what it states. */
export interface PageReading {
  readonly hints: readonly Hint[];
  readonly stated: PageMetadata;
}
