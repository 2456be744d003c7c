import { Tokenizer } from 'htmlparser2';

/** The attributes that say something of a page's text or of the page. */
const ATTRIBUTES = [
  'aria-labelledby',
  'charset',
  'class',
  'content',
  'data-component',
  'data-e2e',
  'data-testid',
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'name',
  'property',
  'rel',
  'role',
  'style',
  'type',
] as const;

/** A start tag. It is good until the next one: the reader takes from it what it needs. */
export interface Tag {
  readonly name: string;
  /** It has attributes that are read. */
  readonly hasAttributes: boolean;
  /** The value as written, entities and all; `null` where the tag has none. Of two of a name the first counts. */
  attribute(slot: number): string | null;
}

/** The number by which a tag gives out an attribute. */
export function slotOf(name: (typeof ATTRIBUTES)[number]): number {
  return ATTRIBUTES.indexOf(name);
}

export interface Visitor {
  open(tag: Tag): void;
  close(name: string): void;
  text(start: number, end: number): void;
}

const LONGEST_NAME = 40;
const NAMES_KNOWN = 256;
/** The slots of the attributes by the length of their names. */
const BY_LENGTH: readonly (readonly number[])[] = Array.from({ length: LONGEST_NAME }, (_, length) =>
  [...ATTRIBUTES.keys()].filter((slot) => ATTRIBUTES[slot]?.length === length),
);

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
  hasAttributes = false;
  /** The number of this tag, which marks the slots that it fills. */
  private serial = 0;
  private readonly filled = new Int32Array(ATTRIBUTES.length);
  private readonly start = new Int32Array(ATTRIBUTES.length);
  private readonly end = new Int32Array(ATTRIBUTES.length);
  /** The slot of the attribute that is being read; -1 for one that is not. */
  private slot = -1;

  constructor(private readonly html: string) {}

  begin(name: string): void {
    this.name = name;
    this.hasAttributes = false;
    this.serial++;
    this.slot = -1;
  }

  beginAttribute(from: number, to: number): void {
    this.slot = this.find(from, to);
    if (this.slot < 0) return;
    this.hasAttributes = true;
    this.filled[this.slot] = this.serial;
    this.start[this.slot] = this.end[this.slot] = to;
  }

  extendValue(from: number, to: number): void {
    const { slot, start, end } = this;
    if (slot < 0) return;
    if (start[slot] === end[slot]) start[slot] = from;
    end[slot] = to;
  }

  attribute(slot: number): string | null {
    return this.filled[slot] === this.serial ? this.html.slice(this.start[slot], this.end[slot]) : null;
  }

  private find(from: number, to: number): number {
    for (const slot of BY_LENGTH[to - from] ?? []) {
      if (!isName(this.html, from, to, ATTRIBUTES[slot] as string)) continue;
      return this.filled[slot] === this.serial ? -1 : slot;
    }
    return -1;
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

/** Reads names of elements, each written out once. */
class NameReader {
  private readonly known: string[] = new Array<string>(NAMES_KNOWN).fill('');

  constructor(private readonly html: string) {}

  read(from: number, to: number): string {
    const { html, known } = this;
    if (to - from > LONGEST_NAME) return '';
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (html.charCodeAt(at) | 0x20)) | 0;
    const place = hash & (NAMES_KNOWN - 1);
    const last = known[place] as string;
    if (isName(html, from, to, last)) return last;
    const name = html.slice(from, to).toLowerCase();
    known[place] = name;
    return name;
  }
}
