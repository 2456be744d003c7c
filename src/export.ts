/** An article in the formats of others. All functions are pure; none loads a dependency. */
export { type AnnotatedHtmlOptions, toAnnotatedHtml } from './export/annotated-html.js';
export { type Brat, toBrat } from './export/brat.js';
export { toMarkdown } from './export/markdown.js';
export { type JsonLdNode, type NewsArticle, toNewsArticle } from './export/news-article.js';
export { type Ninjs, type NinjsOptions, toNinjs } from './export/ninjs.js';
export { type Mark, type MarkedBlock, type Segment, toSegments } from './export/segments.js';
export { type Timex3Options, toTimex3 } from './export/timex3.js';
export {
  type AnnotationPage,
  type PositionSelector,
  type QuoteSelector,
  type TextualBody,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationsOptions,
} from './export/web-annotations.js';
