import { HONORIFICS } from '../lexicon/quotes/people.js';
import { readBody } from './body.js';
import { comesBack, type Entity, insertEntity, shortens } from './entity.js';
import { KIND } from './kinds.js';
import { ALEF, HA, TA_MARBUTA, YA } from './letters.js';
import { lastNameless } from './nameless.js';
import { ARTICLE, type Paragraph } from './paragraph.js';
import { countBefore } from './sorted.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

const BACK = 10;
const LONGER = 3;

/** Who holds which office and which body is named in full: «[الوزير]», «[الوكالة]». */
export class Holders {
  /** People by the head of their role, in the order of the text. */
  private readonly byRole = new Map<number, Entity[]>();
  /** People by their form of address: «[معالي] وزير العدل وليد الصمعاني». */
  private readonly byAddress = new Map<string, Entity[]>();
  /** Where a body's head stands, in the order of the text. */
  private readonly bodies = new Map<number, { readonly p: Paragraph; readonly w: number }[]>();
  /** Of those with a name of one word, whether it is one. */
  private readonly sure = new Map<Entity, boolean>();

  constructor(private readonly text: Text) {}

  addBody(p: Paragraph, w: number): void {
    const key = this.text.head(w);
    const known = this.bodies.get(key);
    if (known === undefined) this.bodies.set(key, [{ p, w }]);
    else known.push({ p, w });
  }

  add(entity: Entity): void {
    const { text } = this;
    const { first, nameFirst, roleFirst, roleNext, kind } = entity.source;
    if (roleFirst < roleNext) insertEntity(this.byRole, text.head(roleFirst), entity);
    // «البروفيسور اورهان دنيز», later «البروفيسور».
    else if (first < nameFirst && kind === 'person') insertEntity(this.byRole, text.head(first), entity);
    // «رئيس الفريق، [البروفيسور] اورهان دنيز»
    if (nameFirst > first + 1 && text.is(nameFirst - 1, KIND.honorific))
      insertEntity(this.byRole, text.head(nameFirst - 1), entity);
    for (let w = first; w < nameFirst && entity.words.length > 1; w++) {
      const address = text.match(w, HONORIFICS, nameFirst)?.meaning;
      if (address != null) insertEntity(this.byAddress, address, entity);
    }
  }

  /** Whether a role has the words that follow a head somewhere: «الوزير البريطاني», «وزير الخارجية البريطاني». */
  private holds({ roleFirst, roleNext }: Source, head: number, next: number): boolean {
    const { text } = this;
    for (let w = head + 1, role = roleFirst + 1; w < next; w++, role++) {
      while (role < roleNext && !text.same(w, role)) role++;
      if (role >= roleNext) return false;
    }
    return true;
  }

  private isLater(entity: Entity, head: number, next: number): boolean {
    const { source } = entity;
    const isNear = source.roleNext - source.roleFirst <= next - head + LONGER;
    return isNear && this.isSure(entity) && this.holds(source, head, next);
  }

  /** «المدرب [الفرنسي]», «وزير [الخارجية]»: which of several. */
  private isQualified({ roleNext }: Source): boolean {
    const last = this.text.lastLetter(roleNext - 1);
    return this.text.definite(roleNext - 1) && (last === YA || last === TA_MARBUTA);
  }

  /** «وزارة الداخلية [التونسية]», not «بلدية الساحل [تشرع]»: behind its first words only adjectives. */
  private isDescribed({ first, nameNext }: Source, length: number): boolean {
    const { text } = this;
    for (let w = first + length; w < nameNext; w++)
      if (!text.definite(w) || text.firstLetter(w) !== ALEF || text.is(w, KIND.source | KIND.title)) return false;
    return true;
  }

  /** Not «رئيس الوزراء [ستكون]»: one word may be anything, if it is no given name and stands nowhere else. */
  private isSure(entity: Entity): boolean {
    const { nameFirst } = entity.source;
    if (entity.words.length > 1 || this.text.is(nameFirst, KIND.given)) return true;
    const isSure = this.sure.get(entity) ?? comesBack(this.text, nameFirst);
    this.sure.set(entity, isSure);
    return isSure;
  }

  /** The last before it whose role or name has the head of a short phrase: «الوزير» for a minister, «الوكالة» for an agency. */
  last(head: number, next: number, isLong = false): Source | null {
    const person = this.lastPerson(head, next, isLong);
    return person === null && !isLong ? this.lastBody(head, next) : person;
  }

  /** «معاليه»: the first with «معالي», whom the article is about; «سموه» also with «الأمير». */
  addressed(head: number, next: number): Source | null {
    const { text } = this;
    if (next - head > 1 || !text.is(head, KIND.honorific) || text.lastLetter(head) !== HA) return null;
    const address = text.match(head, HONORIFICS, next)?.meaning;
    const people = address == null ? [] : (this.byAddress.get(address) ?? []);
    const first = people[countBefore(people, ({ source }) => source.first <= head - ARTICLE)]?.source;
    return first !== undefined && first.first < head ? first : null;
  }

  private lastPerson(head: number, next: number, isLong: boolean): Source | null {
    const { text } = this;
    const people = this.byRole.get(text.head(head));
    if (people === undefined) return null;
    const count = countBefore(people, ({ source }) => source.first < head);
    // «رئيس الهيئة» is «رئيس الهيئة القومية للأنفاق», not any head of anything.
    const nameless = lastNameless(text, head);
    let like: Source | null = null;
    let other: Source | null = null;
    let bare: Source | null = null;
    for (let n = count - 1; n >= 0 && n >= count - BACK; n--) {
      const entity = people[n] as Entity;
      if (!this.isSure(entity)) continue;
      const { source } = entity;
      if (source.roleFirst < nameless && next - head < 3) return null;
      if (shortens(text, head, next, source.roleFirst, source.roleNext)) return source;
      if (this.holds(source, head, next)) like ??= source;
      other ??= source;
      if (source.roleNext === source.roleFirst + 1) bare ??= source;
    }
    if (like !== null && (isLong || text.definite(head))) return like;
    // «مدير عام المصنع», who has a name further down.
    if (next - head > 1) {
      const later = people.slice(count, count + BACK).find((entity) => this.isLater(entity, head, next));
      if (later !== undefined) return later.source;
    }
    if (isLong || other === null || !text.definite(head)) return null;
    // «الرئيس المصري» is «الرئيس سالم العلي», not «رئيس هيئة القناة».
    if (bare !== null) return bare;
    // «المدرب البرتغالي» may be «مدرب السد», not «المدرب الفرنسي».
    return this.isQualified(other) ? null : other;
  }

  /** The last body before it that a short phrase stands for. */
  lastBody(head: number, next: number): Source | null {
    const { text } = this;
    const bodies = this.bodies.get(text.head(head));
    if (bodies === undefined) return null;
    const count = countBefore(bodies, ({ w }) => w < head);
    for (let b = count - 1; b >= 0 && b >= count - BACK; b--) {
      const { p, w } = bodies[b] as { p: Paragraph; w: number };
      const source = readBody(p, w);
      if (source === null || source.nameNext - w <= Math.max(1, next - head)) continue;
      const isLonger = text.definite(head) || this.isDescribed(source, next - head);
      if (shortens(text, head, next, w, source.next) && isLonger) return source;
    }
    return null;
  }
}
