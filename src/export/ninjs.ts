import type { Article } from '../model/article.js';
import { bodyText, countWords } from './body.js';
import { checkArticle } from './check.js';
import { instant } from './iso.js';

/** What ninjs asks for and an article may not have. */
export interface NinjsOptions {
  /** The item's URI, which ninjs requires; the article's own address where it is left out. */
  readonly uri?: string | undefined;
}

/** An item of IPTC ninjs 3.1. */
export interface Ninjs {
  /** The item's address or name. */
  uri: string;
  /** The kind of content. */
  type: 'text';
  /** The standard that the item keeps. */
  standard: {
    /** Its name. */
    name: 'ninjs';
    /** Its version. */
    version: '3.1';
    /** Where its JSON Schema is. */
    schema: string;
  };
  /** The other properties of the standard, where the article has them. */
  [property: string]: unknown;
}

/**
 * The article as an item of IPTC ninjs 3.1. A day is never turned into an hour: `versionCreated` and `firstCreated` are
 * times with an offset or are left out. ninjs has no place for quotations or dates in the text; `toWebAnnotations` has.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @param options What the item is to be called.
 * @returns A plain object that validates against the schema.
 * @throws TypeError where `article` is none, and where neither it nor the options have an address.
 * @see https://iptc.org/standards/ninjs/
 *
 * @example
 * const article = parseArticle('لقاء في جدة\nجدة - واس\nعقد الوزيران لقاء أمس.');
 * toNinjs(article, { uri: 'urn:example:17' }).headlines // [{ role: 'main', value: 'لقاء في جدة' }]
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): Ninjs {
  checkArticle(article);
  const uri = options.uri ?? article.url;
  if (typeof uri !== 'string' || uri === '') {
    throw new TypeError('options.uri must be given where the article has no address: ninjs requires one');
  }
  const { headline, subheadline, authors, dateline, credits, inLanguage, quotes, siteName } = article;
  const value = bodyText(article);
  const agencies = [dateline?.agency, ...credits.map(({ agency }) => agency)];
  const item: Ninjs = {
    uri,
    type: 'text',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
  };
  const set = (name: string, content: unknown): void => {
    if (content != null && !(Array.isArray(content) && content.length === 0)) item[name] = content;
  };
  set('language', inLanguage);
  set('firstCreated', instant(article.datePublished));
  set('versionCreated', instant(article.dateModified) ?? instant(article.datePublished));
  set('headlines', [
    ...(headline === null ? [] : [{ role: 'main', value: headline }]),
    ...(subheadline === null ? [] : [{ role: 'sub', value: subheadline }]),
  ]);
  if (value !== '')
    item.bodies = [
      { role: 'main', contentType: 'text/plain', charCount: value.length, wordCount: countWords(value), value },
    ];
  set('by', authors.map(({ name }) => name).join('، ') || null);
  set('located', dateline?.place);
  set('places', dateline?.place ? [{ name: dateline.place, rel: 'dateline' }] : []);
  set(
    'people',
    names(quotes.map(({ speaker }) => speaker?.name)).map((name) => ({ name, rel: 'speaker' })),
  );
  set('infoSources', [
    ...names(agencies).map((name) => ({ name, role: 'agency' })),
    ...(siteName === null ? [] : [{ name: siteName, role: 'publisher' }]),
  ]);
  set(
    'subjects',
    names(article.keywords).map((name) => ({ name, rel: 'keyword' })),
  );
  set('associations', related(article));
  return item;
}

/** Each name once. */
function names(list: readonly (string | null | undefined)[]): string[] {
  return [...new Set(list.filter((name): name is string => Boolean(name)))];
}

/** Related stories with an absolute address: ninjs requires one. */
function related(article: Article): unknown[] {
  return article.related.flatMap(({ headline, url }, i) =>
    url === null || !/^[a-z][a-z\d+.-]*:\S+$/i.test(url)
      ? []
      : [
          {
            name: `related-${i + 1}`,
            uri: url,
            type: 'text',
            representationType: 'partial',
            headlines: [{ value: headline }],
          },
        ],
  );
}
