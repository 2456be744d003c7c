import { createParser, detectDates, parseArticle, splitQuotes, stripBoilerplate } from 'khabar';
import {
  toAnnotatedHtml,
  toBrat,
  toMarkdown,
  toNewsArticle,
  toNinjs,
  toSegments,
  toTimex3,
  toWebAnnotations,
} from 'khabar/export';
import { createHtmlParser, decodePage, parseArticleHtml } from 'khabar/html';
import { learnBoilerplate } from 'khabar/learn';
import { articleJsonSchema, articleSchema } from 'khabar/schema';
import inputs from './inputs.json';

/** What every door of the package gives for every fixture, as one JSON text: it must be the same wherever it runs. */
export function smoke() {
  const options = { uri: 'urn:x', source: 'urn:x' };
  const texts = inputs.texts.map((text) => {
    const article = parseArticle(text, { referenceDate: '2024-05-16' });
    articleSchema.parse(article);
    return [
      article,
      stripBoilerplate(text),
      detectDates(text),
      splitQuotes(text),
      toNewsArticle(article),
      toNinjs(article, options),
      toWebAnnotations(article, text, options),
      toMarkdown(article),
      toAnnotatedHtml(article, text),
      toTimex3(article, text),
      toBrat(article, text),
      toSegments(article, text),
    ];
  });
  const own = { places: ['سلفيت'], outlets: ['الضفة الإخبارية'] };
  const text = 'سلفيت - الضفة الإخبارية\nأعلنت البلدية فتح الطريق.';
  return JSON.stringify({
    texts,
    pages: inputs.pages.map((page) => parseArticleHtml(page)),
    decoded: inputs.bytes.map((bytes) => decodePage(Uint8Array.from(bytes))),
    own: [createParser(own).parseArticle(text), createHtmlParser(own).parseArticleHtml(`<p>${text}</p>`)],
    learned: learnBoilerplate(inputs.texts, { minDocuments: 2 }),
    schema: articleJsonSchema(),
  });
}
