import { readBody } from './body.js';
import { comesBack, type Entity, insertEntity } from './entity.js';
import { KIND } from './kinds.js';
import { TA_MARBUTA, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { countBefore } from './sorted.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

const BACK = 10;
const LONGER = 3;

/** Who holds which office and which body is named in full: «[الوزير]», «[الوكالة]». */
export class Holders {
  /** People by the head of their role, in the order of the text. */
  private readonly byRole = new Map<number, Entity[]>();
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
  }

  /** Whether a role goes on with the words that follow a head, or has them somewhere: «الوزير البريطاني», «وزير الخارجية البريطاني». */
  private holds({ roleFirst, roleNext }: Source, head: number, next: number, isLoose: boolean): boolean {
    const { text } = this;
    for (let w = head + 1, role = roleFirst + 1; w < next; w++, role++) {
      while (isLoose && role < roleNext && !text.same(w, role)) role++;
      if (role >= roleNext || !text.same(w, role)) return false;
    }
    return true;
  }

  private isLater(entity: Entity, head: number, next: number): boolean {
    const { source } = entity;
    const isNear = source.roleNext - source.roleFirst <= next - head + LONGER;
    return isNear && this.isSure(entity) && this.holds(source, head, next, true);
  }

  private isNisba(w: number): boolean {
    const last = this.text.lastLetter(w);
    return this.text.definite(w) && (last === YA || last === TA_MARBUTA);
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
    const before = head;
    const key = this.text.head(head);
    const people = this.byRole.get(key);
    if (people !== undefined) {
      const count = countBefore(people, ({ source }) => source.first < before);
      // «رئيس الهيئة» is «رئيس الهيئة القومية للأنفاق», not any head of anything.
      let like: Source | null = null;
      let other: Source | null = null;
      for (let n = count - 1; n >= 0 && n >= count - BACK; n--) {
        const entity = people[n] as Entity;
        if (!this.isSure(entity)) continue;
        if (this.holds(entity.source, head, next, false)) return entity.source;
        if (this.holds(entity.source, head, next, true)) like ??= entity.source;
        other ??= entity.source;
      }
      if (like !== null && (isLong || this.text.definite(head))) return like;
      // «مدير عام المصنع», who has a name further down.
      const later =
        next - head < 2
          ? undefined
          : people.slice(count, count + BACK).find((entity) => this.isLater(entity, head, next));
      if (later !== undefined) return later.source;
      if (isLong) return null;
      // «المدرب البرتغالي» may be «مدرب السد», not «المدرب الفرنسي».
      if (other !== null && this.text.definite(head) && !this.isNisba(other.roleNext - 1)) return other;
    }
    const bodies = this.bodies.get(key);
    if (bodies === undefined || isLong) return null;
    const count = countBefore(bodies, ({ w }) => w < before);
    for (let b = count - 1; b >= 0 && b >= count - BACK; b--) {
      const { p, w } = bodies[b] as { p: Paragraph; w: number };
      const source = readBody(p, w);
      if (source === null || source.nameNext - source.nameFirst <= Math.max(1, next - head)) continue;
      if (next - head === 1 || this.text.hash(w + 1) === this.text.hash(head + 1)) return source;
    }
    return null;
  }
}
