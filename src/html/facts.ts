import { attributeOf } from './attributes.js';
import { slotOf, type Tag, type Visitor } from './tokens.js';

/** What the head of a page and its attributes state: the raw material of its metadata. */
export interface Facts {
  /** Values by the lower-case key of `name`, `property` or `itemprop`, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  /** What the page's links are relative to, where it says so. */
  readonly base: string | null;
  readonly scripts: readonly string[];
}

const [CONTENT, DATETIME, HREF, REL, TYPE] = [
  slotOf('content'),
  slotOf('datetime'),
  slotOf('href'),
  slotOf('rel'),
  slotOf('type'),
];
const KEYS = [slotOf('property'), slotOf('name'), slotOf('itemprop'), slotOf('http-equiv')];
const LINKED_DATA = /application\/ld\+json/i;
const MOST_METAS = 1000;
const LONGEST_VALUE = 4000;

/** Gathers the facts while the page is walked through. */
export class FactCollector implements Visitor {
  private readonly metas = new Map<string, string[]>();
  private readonly scripts: string[] = [];
  private canonical: string | null = null;
  private base: string | null = null;
  private title: string | null = null;
  private inside: 'title' | 'data' | '' = '';
  private count = 0;

  constructor(private readonly html: string) {}

  open(tag: Tag): void {
    const { name } = tag;
    if (name === 'title' && this.title === null) this.inside = 'title';
    if (!tag.hasAttributes) return;
    if (name === 'script') this.inside = LINKED_DATA.test(tag.attribute(TYPE) ?? '') ? 'data' : '';
    else if (name === 'base') this.base ??= attributeOf(tag, HREF);
    else if (name === 'link' && tag.attribute(REL)?.trim().toLowerCase() === 'canonical')
      this.canonical ??= attributeOf(tag, HREF);
    const value = attributeOf(tag, CONTENT) ?? (name === 'time' ? attributeOf(tag, DATETIME) : null);
    if (value === null || value === '' || value.length > LONGEST_VALUE) return;
    for (const key of KEYS) {
      // RDFa gives several: «dc:date dc:created».
      for (const one of tag.attribute(key)?.toLowerCase().split(/\s+/) ?? []) if (one !== '') this.add(one, value);
    }
  }

  close(): void {
    this.inside = '';
  }

  text(start: number, end: number): void {
    if (this.inside === 'data') this.scripts.push(this.html.slice(start, end));
    else if (this.inside === 'title') this.title = `${this.title ?? ''}${this.html.slice(start, end)}`;
  }

  facts(): Facts {
    const { metas, title, canonical, base, scripts } = this;
    return { metas, title, canonical, base, scripts };
  }

  private add(name: string, value: string): void {
    if (this.count++ > MOST_METAS) return;
    const values = this.metas.get(name);
    if (values) values.push(value);
    else this.metas.set(name, [value]);
  }
}
