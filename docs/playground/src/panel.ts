import type { Mark } from '../../../src/export.js';
import type { Article } from '../../../src/index.js';
import { el } from './dom.js';
import { speakerNumbers } from './reading.js';
import { type Language, say, type Word } from './words.js';

/** A part of the panel that opens and closes. */
function part(word: Word, language: Language, open: boolean, ...content: readonly Node[]): HTMLElement {
  const details = el('details', { class: `part ${word}` }, el('summary', {}, say(word, language)), ...content);
  details.open = open;
  return details;
}

function list(items: readonly Node[], language: Language): Node {
  return items.length === 0 ? el('p', { class: 'none' }, say('none', language)) : el('ul', {}, ...items);
}

/** What was found, beside the article. */
export function panel(article: Article, language: Language): HTMLElement {
  const json = el('pre', { dir: 'ltr', tabindex: '0', 'aria-label': 'JSON' }, JSON.stringify(article, null, 2));
  return el(
    'div',
    { class: 'parts' },
    part('details', language, true, fields(article, language)),
    part('said', language, true, list(said(article, language), language)),
    part('timeline', language, true, list(timeline(article), language)),
    part(
      'warnings',
      language,
      article.warnings.length > 0,
      list(
        article.warnings.map(({ message }) => el('li', { lang: 'en', dir: 'ltr' }, message)),
        language,
      ),
    ),
    part('json', language, false, json),
  );
}

function fields(article: Article, language: Language): HTMLElement {
  const { headline, authors, dateline, credits, datePublished, dateModified, keywords, related } = article;
  const agencies = new Set([dateline?.agency, ...credits.map(({ agency }) => agency)].filter(Boolean));
  const rows: [Word, string | null | undefined][] = [
    ['headline', headline],
    ['authors', authors.map(({ name }) => name).join('، ')],
    ['dateline', dateline?.text],
    ['agency', [...agencies].join('، ')],
    ['published', datePublished],
    ['modified', dateModified],
    ['keywords', keywords.join('، ')],
    ['related', related.map((story) => story.headline).join(' · ')],
  ];
  const known = rows.filter(([, value]) => value);
  return el(
    'dl',
    {},
    ...known.flatMap(([word, value]) => [
      el('dt', {}, say(word, language)),
      el('dd', { dir: 'auto' }, value as string),
    ]),
  );
}

function said(article: Article, language: Language): HTMLElement[] {
  const numbers = speakerNumbers(article);
  return article.quotes.map(({ text, speaker, via }) =>
    el(
      'li',
      { class: speaker === null ? '' : `speaker-${numbers.get(speaker.name)}` },
      el('strong', { dir: 'auto' }, speaker?.name ?? say('unknown', language)),
      speaker?.role ? el('span', { class: 'role', dir: 'auto' }, speaker.role) : null,
      via ? el('span', { class: 'role', dir: 'auto' }, via.name) : null,
      el('q', { dir: 'auto' }, text),
    ),
  );
}

function timeline({ dates }: Article): HTMLElement[] {
  const known = dates.filter(({ value }) => value !== null);
  known.sort((a, b) => ((a.value as string) < (b.value as string) ? -1 : 1));
  return known.map(({ value, text }) =>
    el('li', {}, el('code', { dir: 'ltr' }, value), el('span', { dir: 'auto' }, text)),
  );
}

/** The rule behind what is pointed at. */
export function ruleView(marks: readonly Mark[], article: Article, language: Language): Node[] {
  return marks.map(({ kind, index }) => {
    const date = article.dates[index];
    const quote = article.quotes[index];
    const facts: (string | null | undefined)[] =
      kind === 'date'
        ? [date?.value, date?.grain, date?.rule]
        : kind === 'term'
          ? [article.terms[index]?.rule]
          : kind === 'cue'
            ? [quote?.cue?.lemma]
            : [quote?.speaker?.name ?? say('unknown', language), quote?.speaker?.role, quote?.kind, quote?.rule];
    return el(
      'p',
      {},
      el('strong', {}, say(kind, language)),
      ...facts.flatMap((fact) => (fact ? [' · ', el('span', { dir: 'auto' }, fact)] : [])),
    );
  });
}
