import type { Article, Quote } from '../model/article.js';
import { bodyText, countWords } from './body.js';
import { checkArticle } from './check.js';
import { isoDate } from './iso.js';

/** A node of JSON-LD: a type of schema.org and its properties. */
export interface JsonLdNode {
  /** Its type in schema.org; left out where the article does not tell. */
  '@type'?: string;
  /** schema.org's properties of the type. */
  [property: string]: unknown;
}

/** A `NewsArticle` of schema.org as JSON-LD. */
export interface NewsArticle extends JsonLdNode {
  /** The vocabulary. */
  '@context': 'https://schema.org';
  /** The type in it. */
  '@type': 'NewsArticle';
}

/**
 * The article as JSON-LD of schema.org's `NewsArticle`, its quotations as `Quotation` parts. What is not known is left
 * out. A speaker with an office is a `Person`; others have no type, as the article does not tell people from bodies.
 * Only dates of ISO 8601 are given: EDTF such as `XXXX-02-24` has no place there.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @returns A plain object; `JSON.stringify` makes the JSON-LD of it. Put into a page, `<` must be written `\u003c`.
 * @throws TypeError where `article` is none.
 * @see https://schema.org/NewsArticle
 *
 * @example
 * toNewsArticle(parseArticle('لقاء في جدة\nجدة - واس\nقال المدير سعد نوري: «سنفتح الجسر غدا صباحا».'))
 * // { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'لقاء في جدة', dateline: 'جدة - واس', … }
 */
export function toNewsArticle(article: Article): NewsArticle {
  checkArticle(article);
  const { headline, subheadline, authors, dateline, credits, inLanguage, keywords, siteName, section } = article;
  const articleBody = bodyText(article);
  const agencies = new Set([dateline?.agency, ...credits.map(({ agency }) => agency)]);
  return compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': article.url,
    url: article.url,
    mainEntityOfPage: article.url,
    headline,
    alternativeHeadline: subheadline,
    inLanguage,
    author: authors.map(({ name, role }) => compact({ '@type': 'Person', name, jobTitle: role })),
    datePublished: isoDate(article.datePublished),
    dateModified: isoDate(article.dateModified),
    dateline: dateline?.text,
    contentLocation: dateline?.place ? { '@type': 'Place', name: dateline.place } : undefined,
    sourceOrganization: [...agencies].flatMap((name) => (name ? [{ '@type': 'NewsMediaOrganization', name }] : [])),
    publisher: siteName === null ? undefined : { '@type': 'NewsMediaOrganization', name: siteName },
    articleSection: section,
    keywords,
    image: article.image,
    articleBody,
    wordCount: countWords(articleBody) || undefined,
    hasPart: article.quotes.map(quotation),
  }) as NewsArticle;
}

function quotation({ text, speaker }: Quote): JsonLdNode {
  const { name, role } = speaker ?? {};
  const by = role == null ? { name } : { '@type': 'Person', name, jobTitle: role };
  return compact({ '@type': 'Quotation', text, spokenByCharacter: speaker === null ? undefined : by });
}

/** Without what is not known: `null`, `undefined`, empty texts and lists. */
function compact(node: JsonLdNode): JsonLdNode {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
