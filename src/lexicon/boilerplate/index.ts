import { type Table, table } from '../table.js';
import { AUTHOR, PERSONA_NAMES, PLAIN_BYLINE_NAMES, WRITER_NAMES } from './author.js';
import { COMMENTS } from './comments.js';
import { COUNTER_NAMES, FURNITURE, MULTIPLE_NAMES } from './furniture.js';
import { GO_ON_NAMES, HOME_NAMES, NAVIGATION, SECTION_NAMES, SKIP_NAMES } from './navigation.js';
import type { Phrase } from './phrase.js';
import {
  BARE_KEYWORD_LABELS,
  FEED_TAIL_NAMES,
  KICKER_NAMES,
  PICTURE_NAMES,
  PUBLICATION,
  SERVICE_NAMES,
} from './publication.js';
import { MORE_END_NAMES, MORE_NAMES, MORE_OF_NAMES, RELATED } from './related.js';
import { NETWORK_NAMES, SHARE } from './share.js';
import { FOLLOW_NAMES, OVER_NAMES, SUBSCRIPTION } from './subscription.js';

/** Every phrase of page furniture, with the role it gives its line. */
export const PHRASES: Table<Phrase> = table('phrases', [
  ...RELATED,
  ...COMMENTS,
  ...SHARE,
  ...SUBSCRIPTION,
  ...NAVIGATION,
  ...AUTHOR,
  ...PUBLICATION,
  ...FURNITURE,
]);

export const NETWORKS = table('networks', [[true, NETWORK_NAMES]]);
export const COUNTERS = table('counters', [[true, COUNTER_NAMES]]);
export const MULTIPLES = table('multiples', [[true, MULTIPLE_NAMES]]);
export const PICTURES = table('credits of pictures', [[true, PICTURE_NAMES]]);
export const WRITERS = table('writers', [[true, WRITER_NAMES]]);
export const PERSONAS = table('personas', [[true, PERSONA_NAMES]]);
export const PLAIN_BYLINES = table('plain bylines', [[true, PLAIN_BYLINE_NAMES]]);
export const MORE = table('more', [[true, MORE_NAMES]]);
export const MORE_OF = table('more of a section', [[true, MORE_OF_NAMES]]);
export const MORE_ENDS = table('ends of headings of more', [[true, MORE_END_NAMES]]);
export const HOME = table('home', [[true, HOME_NAMES]]);
export const SKIPS = table('skip links', [[true, SKIP_NAMES]]);
export const GO_ON = table('ends of skip links', [[true, GO_ON_NAMES]]);
export const FOLLOWS = table('calls to follow', [[true, FOLLOW_NAMES]]);
export const OVER = table('over which network', [[true, OVER_NAMES]]);
export const SECTIONS = table('sections', [[true, SECTION_NAMES]]);
export const KICKERS = table('kickers', [[true, KICKER_NAMES]]);
export const SERVICES = table('services', [[true, SERVICE_NAMES]]);
export const FEED_TAILS = table('feed tails', [[true, FEED_TAIL_NAMES]]);
export const BARE_KEYWORDS = table('bare keyword labels', [[true, BARE_KEYWORD_LABELS]]);

export const BOILERPLATE_TABLES: readonly Table<unknown>[] = [
  PHRASES,
  NETWORKS,
  COUNTERS,
  MULTIPLES,
  PICTURES,
  WRITERS,
  PERSONAS,
  PLAIN_BYLINES,
  MORE,
  MORE_OF,
  MORE_ENDS,
  HOME,
  SECTIONS,
  SKIPS,
  GO_ON,
  FOLLOWS,
  OVER,
  SERVICES,
  KICKERS,
  BARE_KEYWORDS,
  FEED_TAILS,
];
