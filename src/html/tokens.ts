import { Tokenizer } from 'htmlparser2';

/** A start tag. Attribute values are the page's own words; `read` decodes none of them. */
export interface Tag {
  readonly name: string;
  /** Offsets of the tag in the page. */
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** An attribute's value as written, entities and all, with its place. */
export interface Attribute {
  readonly start: number;
  readonly end: number;
}

export interface Visitor {
  open(tag: Tag): void;
  close(name: string, start: number): void;
  text(start: number, end: number): void;
}

const LONGEST_NAME = 40;
const MOST_ATTRIBUTES = 60;

/** Walks through the tags and texts of a page, in order, without building a tree. */
export function walkPage(html: string, visitor: Visitor): void {
  let name = '';
  let start = 0;
  let attribute = '';
  let valueStart = -1;
  let valueEnd = -1;
  let attributes = new Map<string, Attribute>();
  // The tokenizer tells a page that ends inside a tag again, from an earlier place: nothing is told twice.
  let cursor = 0;
  const nameAt = (from: number, to: number): string =>
    to - from > LONGEST_NAME ? '' : html.slice(from, to).toLowerCase();
  const opened = (end: number): void => {
    cursor = end;
    visitor.open({ name, start, end: Math.min(html.length, end + 1), attributes });
  };
  const tokenizer = new Tokenizer(
    // Entities are decoded with the text, where their places are kept.
    { decodeEntities: false },
    {
      onopentagname(from, to) {
        name = nameAt(from, to);
        start = from - 1;
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = nameAt(from, to);
        valueStart = -1;
        valueEnd = to;
      },
      onattribdata(from, to) {
        if (valueStart < 0) valueStart = from;
        valueEnd = to;
      },
      onattribend() {
        // The first of two attributes of a name counts.
        if (attributes.has(attribute) || attributes.size >= MOST_ATTRIBUTES) return;
        attributes.set(attribute, { start: valueStart < 0 ? valueEnd : valueStart, end: valueEnd });
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(from, to) {
        cursor = to;
        visitor.close(nameAt(from, to), from - 2);
      },
      ontext(from, to) {
        if (from < cursor) return;
        cursor = to;
        visitor.text(from, to);
      },
      onattribentity() {},
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onend() {},
      onprocessinginstruction() {},
      ontextentity() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
