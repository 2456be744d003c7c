import { decode } from 'he';
import type { PageMetadata } from '../article/page.js';
import type { Facts } from './facts.js';
import { partsOf, withoutSiteName } from './headline.js';
import { type LinkedArticle, readLinkedData } from './json-ld.js';

/** The metadata of a page with the names that its headline is looked for by. */
export interface ReadMetadata {
  readonly stated: PageMetadata;
  /** Headlines and titles, the most trusted first. */
  readonly titles: readonly string[];
  readonly siteNames: readonly string[];
  /** What the browser shows as the page's title. */
  readonly title: string | null;
  /** The article's text as JSON-LD has it: often no more than the summary. */
  readonly body: string | null;
  /** The classes of the text that only subscribers read. */
  readonly gated: readonly string[];
}

const PUBLISHED = [
  'datepublished',
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'dc:date',
  'dc:created',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'cxenseparse:recs:publishtime',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];
const MODIFIED = [
  'datemodified',
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'dcterms.modified',
  'lastmod',
];
const AUTHORS = ['author', 'article:author', 'article:author_name', 'dc.creator', 'parsely-author', 'sailthru.author'];
const HEADLINES = ['headline', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title'];
const SITES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:site:name',
  'al:android:app_name',
];

/** Puts together what the page states of its article, the most trusted source first. */
export function readMetadata({ metas, title, canonical, scripts }: Facts): ReadMetadata {
  const all = (keys: readonly string[]): string[] => keys.flatMap((key) => metas.get(key) ?? []);
  const first = (keys: readonly string[]): string | null => all(keys)[0] ?? null;
  const { articles, sites } = readLinkedData(scripts);
  const pageTitle = title === null ? null : decode(title).replace(/\s+/g, ' ').trim();
  const linked = pickArticle(articles, [...all(HEADLINES), pageTitle ?? '']);
  const siteNames = [
    ...all(SITES).filter((name) => !isAddress(name)),
    ...(linked?.publisher ? [linked.publisher] : []),
    ...sites,
  ];
  const headlines = [linked?.headline ?? '', ...all(HEADLINES), pageTitle ?? ''].filter((text) => text !== '');
  const whole = headlines.map((text) => withoutSiteName(text, siteNames));
  const titles = [...new Set([...whole, ...partsOf(pageTitle ?? '')])];
  return {
    titles,
    siteNames,
    title: pageTitle,
    body: linked?.body ?? null,
    gated: linked?.gated ?? [],
    stated: {
      headline: titles[0] ?? null,
      published: [linked?.published, ...all(PUBLISHED)].filter((value) => value != null),
      modified: [linked?.modified, ...all(MODIFIED)].filter((value) => value != null),
      linkedAuthors: linked?.authors ?? [],
      metaAuthors: all(AUTHORS),
      siteNames,
      section: linked?.section ?? first(['article:section', 'articlesection', 'section', 'parsely-section']),
      keywords: keywordsOf(
        linked?.keywords ?? [],
        all(['article:tag', 'og:article:tag']),
        all(['keywords', 'news_keywords']),
      ),
      url: canonical ?? linked?.url ?? first(['og:url']),
      image: linked?.image ?? first(['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src']),
      isFree: linked?.isFree ?? true,
      isArticle: linked !== null || /article/i.test(first(['og:type']) ?? ''),
    },
  };
}

/** Of several articles that a page describes, the one its own titles name. */
function pickArticle(articles: readonly LinkedArticle[], titles: readonly string[]): LinkedArticle | null {
  const named = articles.find(({ headline }) => headline !== null && titles.some((title) => title.includes(headline)));
  return named ?? articles.find(({ published }) => published !== null) ?? articles[0] ?? null;
}

/** The first source that has any; meta keywords last, they are written for search engines. */
function keywordsOf(...sources: readonly (readonly string[])[]): string[] {
  const source = sources.find((keywords) => keywords.some((keyword) => keyword.trim() !== '')) ?? [];
  const keywords = source.flatMap((keyword) => keyword.split(/[,،|]/)).map((keyword) => keyword.trim());
  return [...new Set(keywords.filter((keyword) => keyword !== ''))];
}

function isAddress(name: string): boolean {
  return /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)+$/.test(name);
}
