import { Tokenizer } from 'htmlparser2';

/** A start tag. It is good until the next one: the reader takes from it what it needs. */
export interface Tag {
  readonly name: string;
  readonly hasAttributes: boolean;
  /** The attribute's value as written, entities and all; `null` where the tag has none. Of two of a name the first counts. */
  attribute(name: string): string | null;
}

export interface Visitor {
  open(tag: Tag): void;
  close(name: string): void;
  text(start: number, end: number): void;
}

const LONGEST_NAME = 40;
const MOST_ATTRIBUTES = 60;
/** Names and values of attributes as offsets: from and to of the name, from and to of the value. */
const FIELDS = 4;

/** Walks through the tags and texts of a page, in order, without building a tree. */
export function walkPage(html: string, visitor: Visitor): void {
  const tag = new OpenTag(html);
  const names = new NameReader(html);
  // The tokenizer tells a page that ends inside a tag again, from an earlier place: nothing is told twice.
  let cursor = 0;
  const opened = (end: number): void => {
    cursor = end;
    visitor.open(tag);
  };
  const tokenizer = new Tokenizer(
    // Entities are decoded with the text, where their places are kept.
    { decodeEntities: false },
    {
      onopentagname: (from, to) => tag.begin(names.read(from, to)),
      onattribname: (from, to) => tag.beginAttribute(from, to),
      onattribdata: (from, to) => tag.extendValue(from, to),
      onattribend() {},
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(from, to) {
        cursor = to;
        visitor.close(names.read(from, to));
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

class OpenTag implements Tag {
  name = '';
  private readonly places = new Int32Array(MOST_ATTRIBUTES * FIELDS);
  private count = 0;
  private isFull = false;

  constructor(private readonly html: string) {}

  get hasAttributes(): boolean {
    return this.count > 0;
  }

  begin(name: string): void {
    this.name = name;
    this.count = 0;
    this.isFull = false;
  }

  beginAttribute(from: number, to: number): void {
    this.isFull = this.count === MOST_ATTRIBUTES;
    if (this.isFull) return;
    const at = this.count++ * FIELDS;
    this.places[at] = from;
    this.places[at + 1] = this.places[at + 2] = this.places[at + 3] = to;
  }

  extendValue(from: number, to: number): void {
    if (this.isFull || this.count === 0) return;
    const at = (this.count - 1) * FIELDS;
    if (this.places[at + 3] === this.places[at + 1]) this.places[at + 2] = from;
    this.places[at + 3] = to;
  }

  attribute(name: string): string | null {
    const { html, places } = this;
    for (let at = 0; at < this.count * FIELDS; at += FIELDS) {
      if (isName(html, places[at] as number, places[at + 1] as number, name))
        return html.slice(places[at + 2], places[at + 3]);
    }
    return null;
  }
}

/** Whether `html[from, to)` is a name in whatever case. */
function isName(html: string, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    const unit = html.charCodeAt(from + i);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
    if (lower !== name.charCodeAt(i)) return false;
  }
  return true;
}

/** Reads names of elements; a page has few that differ, so the last one of each length is tried first. */
class NameReader {
  private readonly known: string[] = new Array<string>(LONGEST_NAME + 1).fill('');

  constructor(private readonly html: string) {}

  read(from: number, to: number): string {
    const length = to - from;
    if (length > LONGEST_NAME) return '';
    const known = this.known[length] as string;
    if (length > 0 && isName(this.html, from, to, known)) return known;
    const name = this.html.slice(from, to).toLowerCase();
    this.known[length] = name;
    return name;
  }
}
