import { KIN, KUNYAS, SONS, TIES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { readBody } from './body.js';
import { comesBack, type Entity, hasRoleOf, isChance, nameWords, rank } from './entity.js';
import { KIND } from './kinds.js';
import { TA_MARBUTA, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { countBefore } from './sorted.js';
import { readSource, type Source } from './source.js';
import type { Text } from './text.js';

const LONGEST_NAME = 8;
const BACK = 10;

/** Who the document names, found by any word of a name, by the head of a role, by the head of a body's name. */
export class Entities {
  /** The entity with the longest name that has the word. */
  private readonly byWord = new Map<number, Entity>();
  /** People by the head of their role, in the order of the text. */
  private readonly byRole = new Map<number, Entity[]>();
  /** Where a body's head stands, in the order of the text. */
  private readonly bodies = new Map<number, { readonly p: Paragraph; readonly w: number }[]>();
  /** Words with article behind a given name: «أحمد [المبارك]». */
  private readonly surnames = new Set<number>();
  /** Of those with a name of one word, whether it is one. */
  private readonly sure = new Map<Entity, boolean>();

  constructor(
    private readonly text: Text,
    paragraphs: readonly Paragraph[],
  ) {
    for (const p of paragraphs) this.collect(p);
  }

  private collect(p: Paragraph): void {
    const { text } = this;
    for (let w = p.first; w < p.next; w++) {
      if (text.is(w, KIND.given) && w + 1 < p.next && text.definite(w + 1) && text.gap(w + 1, GAP.space))
        this.surnames.add(text.hash(w + 1));
      if (!text.is(w, KIND.title | KIND.honorific | KIND.source)) continue;
      if (!text.is(w, KIND.title | KIND.honorific)) {
        push(this.bodies, text.head(w), { p, w });
        continue;
      }
      const source = readSource(p, w, p.next);
      if (source === null) continue;
      this.add(source);
      w = Math.max(w, source.nameNext - 1);
    }
  }

  /** Adds a person who has a name. */
  add(source: Source): void {
    const { text } = this;
    const { nameFirst, nameNext, roleFirst, roleNext, kind } = source;
    if (nameFirst >= nameNext || nameNext - nameFirst > LONGEST_NAME || kind === 'body') return;
    const words = nameWords(text, source);
    // «[بن] إبراهيم», «[آل] الشيخ»: the end of a name.
    if (words === null || text.match(nameFirst, TIES, nameNext) !== null) return;
    const entity = { source, words };
    for (const word of words) {
      const known = this.byWord.get(word);
      // A name that ends in the word is the better answer: «حسن روحاني» for «روحاني».
      const isBetter = known === undefined || rank(entity, word) > rank(known, word);
      if (isBetter) this.byWord.set(word, entity);
    }
    // «وليد [المعلم]»
    if (words.length > 1 && text.definite(nameNext - 1)) this.surnames.add(words.at(-1) as number);
    if (roleFirst < roleNext) push(this.byRole, text.head(roleFirst), entity);
    // «البروفيسور اورهان دنيز», later «البروفيسور».
    else if (source.first < nameFirst && kind === 'person') push(this.byRole, text.head(source.first), entity);
    // «رئيس الفريق، [البروفيسور] اورهان دنيز»
    if (nameFirst > source.first + 1 && text.is(nameFirst - 1, KIND.honorific))
      push(this.byRole, text.head(nameFirst - 1), entity);
  }

  /** Whether word `w`, read from an offset, is part of a name. */
  has(w: number, from = this.text.words.stem[w] as number): boolean {
    const hash = this.text.hash(w, -1, from);
    return this.byWord.has(hash) || this.surnames.has(hash);
  }

  /** The longest name that has all the words of this one, and more: «سيرغي شويغو» for «شويغو». */
  fuller(short: Source): Source | null {
    const { nameFirst, nameNext } = short;
    let longest: Entity | null = null;
    const words: number[] = [];
    for (let w = nameFirst; w < nameNext; w++) {
      const hash = this.text.hash(w);
      const known = this.byWord.get(hash) ?? null;
      // A misspelt word counts as the one it nearly is.
      const nearly = known === null || known.words.length < 2 ? this.nearly(w) : null;
      words.push(nearly?.hash ?? hash);
      const entity = nearly?.entity ?? known;
      if (entity !== null && entity.words.length > (longest?.words.length ?? 0)) longest = entity;
    }
    // «بنعلال كلفة الجسر»: a surname that took the object along.
    const [surname, object] = words;
    const isIdafa = object !== undefined && nameFirst + 2 < nameNext && this.text.definite(nameFirst + 2);
    const person = surname !== undefined && isIdafa ? this.byWord.get(surname) : undefined;
    if (person !== undefined && person.words.length > 1 && person.words.at(-1) === surname) {
      if (!person.words.includes(object as number)) return person.source;
    }
    if (longest === null) return null;
    // «طالبان» is no one's surname.
    if (longest.source.kind === 'person' && words.length === 1 && this.text.is(nameFirst, KIND.name)) return null;
    if (longest.words.length <= words.length) return null;
    // «المواطن [محمد]» is not «الأمير محمد بن نايف».
    if (
      nameNext === nameFirst + 1 &&
      this.text.is(nameFirst, KIND.given) &&
      !hasRoleOf(this.text, longest.source, short)
    )
      return null;
    if (isChance(this.text, short, longest)) return null;
    // «القارئ [محمد]» is not «القارئ أبو محمد».
    const at = longest.source.nameFirst + longest.words.indexOf(words[0] as number) - 1;
    if (at >= longest.source.nameFirst && this.text.match(at, KUNYAS, at + 1) !== null) return null;
    // «الملك [سلمان]» is not «محمد بن سلمان».
    const isGiven = words.length === 1 && this.text.is(nameFirst, KIND.given);
    if (isGiven && at > longest.source.nameFirst && this.text.match(at, SONS, at + 1) !== null) return null;
    return words.every((word) => longest?.words.includes(word)) ? longest.source : null;
  }

  /** A name of several words that has the long word with one letter less: «زنداميلا», later «زانداميلا». */
  private nearly(w: number): { entity: Entity; hash: number } | null {
    const length = this.text.length(w);
    if (length < 7) return null;
    for (let skip = 1; skip < length; skip++) {
      const hash = this.text.hash(w, skip);
      const entity = this.byWord.get(hash);
      if (entity !== undefined && entity.words.length > 1) return { entity, hash };
    }
    return null;
  }

  /** «الوزير [النعيمي]», «[المعلم]»: a surname with article, behind an office or alone. */
  called(head: number, next: number): Source | null {
    const { text } = this;
    const surname = next - 1;
    // «الحكومة [البحرينية]» has an adjective.
    if (surname < head || !text.definite(surname) || text.lastLetter(surname) === TA_MARBUTA) return null;
    // «[والدة] الشهيد الشحي», «[مستشارة] الرئيس أوباما»
    if (surname > head && text.match(head, KIN, next) !== null) return null;
    if (surname > head + 1 && text.is(surname - 1, KIND.title | KIND.honorific)) return null;
    const hash = text.hash(surname);
    // «المعلم», of «وليد المعلم»
    if (surname === head && !this.surnames.has(hash)) return null;
    const entity = this.byWord.get(hash);
    return entity !== undefined && entity.words.length > 1 && entity.words.at(-1) === hash ? entity.source : null;
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
  last(head: number, next: number): Source | null {
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
      if (like !== null && this.text.definite(head)) return like;
      // «المدرب البرتغالي» may be «مدرب السد», not «المدرب الفرنسي».
      if (other !== null && this.text.definite(head) && !this.isNisba(other.roleNext - 1)) return other;
    }
    const bodies = this.bodies.get(key);
    if (bodies === undefined) return null;
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

function push<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
}
