import { decode } from 'he';

/** What a JSON-LD graph says of the article, as it says it. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly image: string | null;
  readonly isFree: boolean;
  /** The classes of what only subscribers read: `"hasPart": {"cssSelector": ".paywall"}`. */
  readonly gated: readonly string[];
  readonly body: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:article|posting|report)$/i;
const VIDEO = /^videoobject$/i;
const ORGANISATION = /(?:organi[sz]ation|corporation|website)$/i;
const DEEPEST = 6;
const MOST_NODES = 2000;

/** The articles that the JSON-LD of a page describes, each script apart: one that is broken spoils no other. */
export function readLinkedData(scripts: readonly string[]): { articles: LinkedArticle[]; sites: string[] } {
  const nodes: Node[] = [];
  for (const script of scripts) collect(parseJson(script), nodes, 0);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const sites = nodes.filter((node) => ORGANISATION.test(typeOf(node))).flatMap((node) => textOf(node.name) ?? []);
  const typed = (type: RegExp): LinkedArticle[] =>
    nodes.filter((node) => type.test(typeOf(node))).map((node) => readArticle(node, byId));
  const articles = typed(ARTICLE);
  return { articles: articles.length > 0 ? articles : typed(VIDEO), sites };
}

function readArticle(node: Node, byId: ReadonlyMap<string, Node>): LinkedArticle {
  const resolve = (value: unknown): unknown => {
    const id = isNode(value) ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const names = (value: unknown): string[] =>
    listOf(value)
      .map(resolve)
      .filter((one) => !isNode(one) || !ORGANISATION.test(typeOf(one)))
      .flatMap((one) => (isNode(one) ? listOf(one.name) : [one]))
      .flatMap((name) => textOf(name) ?? []);
  const publisher = resolve(listOf(node.publisher)[0]);
  const page = resolve(node.mainEntityOfPage);
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    authors: names(node.author ?? node.creator),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.uploadDate),
    modified: textOf(node.dateModified),
    section: textOf(listOf(node.articleSection)[0]),
    keywords: listOf(node.keywords).flatMap((value) => textOf(value)?.split(/[,،]/) ?? []),
    publisher: isNode(publisher) ? textOf(publisher.name) : null,
    url: urlOf(node.url) ?? urlOf(isNode(page) ? (page['@id'] ?? page.url) : page),
    image: urlOf(imageOf(resolve(listOf(node.image ?? node.thumbnailUrl)[0]))),
    isFree: String(node.isAccessibleForFree ?? true).toLowerCase() !== 'false',
    gated: listOf(node.hasPart).flatMap((part) => (isNode(part) ? classesOf(part.cssSelector) : [])),
    body: textOf(node.articleBody),
  };
}

/** The class that each selector ends with: «.paywall», «.story .gated». */
function classesOf(selectors: unknown): string[] {
  const lists = listOf(selectors).flatMap((value) => textOf(value)?.split(',') ?? []);
  return lists.flatMap((selector) => /\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []);
}

function imageOf(image: unknown): unknown {
  return isNode(image) ? listOf(image.url ?? image.contentUrl)[0] : image;
}

/** JSON as pages write it: in CDATA or comments, with raw line ends in strings and commas too many. */
function parseJson(script: string): unknown {
  const opened = script.trim().replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '');
  const json = [['*/'], [']]>', '-->'], ['//', '/*'], [';']].reduce(withoutEnd, opened);
  for (const attempt of [json, json.replace(/[\u0000-\u001F]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: what can't be read says nothing.
    }
  }
  return null;
}

/** A text without one of the ends, and without white space there. */
function withoutEnd(text: string, ends: readonly string[]): string {
  const trimmed = text.trimEnd();
  const end = ends.find((one) => trimmed.endsWith(one));
  return end === undefined ? trimmed : trimmed.slice(0, -end.length);
}

/** The objects of a graph, nested ones too. */
function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const one of value) collect(one, nodes, depth);
  else if (isNode(value)) {
    nodes.push(value);
    for (const one of Object.values(value)) if (typeof one === 'object') collect(one, nodes, depth + 1);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(node: Node): string {
  return listOf(node['@type']).map(String).join(' ');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decode(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function urlOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && /^(?:https?:)?\/\/\S+$/.test(text) ? text : null;
}
