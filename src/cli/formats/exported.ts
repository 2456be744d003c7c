import { pathToFileURL } from 'node:url';
import { toAnnotatedHtml, toBrat, toNewsArticle, toNinjs, toTimex3, toWebAnnotations } from '../../export.js';
import { pages } from './format.js';
import { objects } from './json.js';

/** The formats of `khabar/export`. A document without an address of its own goes by that of its file. */
export const exported = {
  'news-article': objects(({ article }) => toNewsArticle(article)),
  ninjs: objects(({ article, file }) => toNinjs(article, { uri: article.url ?? address(file) })),
  'web-annotations': objects(({ article, input, file }) =>
    toWebAnnotations(article, input, { source: article.url ?? address(file) }),
  ),
  html: pages(({ article, input }) => toAnnotatedHtml(article, input)),
  timex3: pages(({ article, input }) => toTimex3(article, input).trimEnd()),
  brat: pages(({ article, input }) => toBrat(article, input).ann.trimEnd()),
};

function address(file: string | null): string {
  return pathToFileURL(file ?? '/dev/stdin').href;
}
