import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { FAMILY, KIN } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { type Entity, hasRoleOf, insertEntity, isChance, nameWords, rank } from './entity.js';
import { Holders } from './holders.js';
import { KIND } from './kinds.js';
import { TA_MARBUTA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Spoken } from './reference.js';
import { countBefore } from './sorted.js';
import { readSource, type Source } from './source.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

const LONGEST_NAME = 8;
const BACK = 10;
const BOUND = GAP.stop | GAP.colon | GAP.quote | GAP.open;

/** Who the document names, found by any word of a name, by the head of a role, by the head of a body's name. */
export class Entities {
  /** The entity with the longest name that has the word. */
  private readonly byWord = new Map<number, Entity>();
  /** People by the last word of their name, in the order of the text. */
  private readonly bySurname = new Map<number, Entity[]>();
  /** People by their surname without its article: «صباح عيدان», later «العيدان». */
  private readonly byBareSurname = new Map<number, Entity>();
  /** Words with article behind a given name: «أحمد [المبارك]». */
  private readonly surnames = new Set<number>();
  readonly holders: Holders;

  constructor(
    private readonly text: Text,
    paragraphs: readonly Paragraph[],
  ) {
    this.holders = new Holders(text);
    for (const p of paragraphs) this.collect(p);
  }

  private collect(p: Paragraph): void {
    const { text } = this;
    for (let w = p.first; w < p.next; w++) {
      if (text.is(w, KIND.given) && w + 1 < p.next && text.definite(w + 1) && text.gap(w + 1, GAP.space))
        this.surnames.add(text.hash(w + 1));
      if (!text.is(w, KIND.title | KIND.honorific | KIND.source)) {
        const apposed = text.is(w, KIND.given) ? this.withOffice(p, w) : null;
        if (apposed === null) continue;
        this.add(apposed);
        w = Math.max(w, apposed.nameNext - 1);
        continue;
      }
      if (!text.is(w, KIND.title | KIND.honorific)) {
        this.holders.addBody(p, w);
        continue;
      }
      const source = readSource(p, w, p.next);
      if (source === null) continue;
      this.add(source);
      w = Math.max(w, source.nameNext - 1);
    }
  }

  /** «[تسيبي ليفني، وزيرة العدل السابقة]، التي»: a name whose office stands behind it. */
  private withOffice(p: Paragraph, w: number): Source | null {
    const { text } = this;
    // «ضاحي [خلفان] نائب رئيس الشرطة»: the name may begin before.
    const isHead = w <= p.first + 1 || p.stop(w - 1) || text.gap(w, BOUND | GAP.comma) || !isUnknown(text, w - 1, w);
    if (!isHead) return null;
    const to = Math.min(p.next, w + LONGEST_NAME);
    let office = w + 1;
    while (office < to && !text.is(office, KIND.title)) {
      if (text.gap(office, BOUND) || text.kind(office) !== 0) return null;
      office++;
    }
    if (office >= to) return null;
    const source = readSource(p, w, p.next, true);
    if (source === null || source.nameFirst !== w || source.nameNext < w + 2) return null;
    return source.roleFirst >= source.nameNext && source.roleFirst < source.roleNext ? source : null;
  }

  /** Adds a person who has a name. */
  add(source: Source): void {
    const { text } = this;
    const { nameFirst, nameNext, kind } = source;
    if (nameFirst >= nameNext || nameNext - nameFirst > LONGEST_NAME || kind === 'body') return;
    const words = nameWords(text, source);
    // «[بن] إبراهيم», «[آل] الشيخ»: the end of a name.
    const family = text.match(nameFirst, FAMILY, nameNext)?.meaning;
    if (words === null || family === 'son' || family === 'clan') return;
    const entity = { source, words };
    for (const word of words) {
      const known = this.byWord.get(word);
      // A name that ends in the word is the better answer: «حسن روحاني» for «روحاني».
      const isBetter = known === undefined || rank(entity, word) > rank(known, word);
      if (isBetter) this.byWord.set(word, entity);
    }
    if (words.length > 1) {
      const surname = words.at(-1) as number;
      insertEntity(this.bySurname, surname, entity);
      this.byBareSurname.set(text.head(nameNext - 1), entity);
      // «وليد [المعلم]»
      if (text.definite(nameNext - 1)) this.surnames.add(surname);
    }
    this.holders.add(entity);
  }

  /** Whether word `w`, read from an offset, is part of a name. */
  has(w: number, from = this.text.words.stem[w] as number): boolean {
    const hash = this.text.hash(w, -1, from);
    return this.byWord.has(hash) || this.surnames.has(hash);
  }

  /** The longest name that has all the words of this one, and more: «سيرغي شويغو» for «شويغو». */
  fuller(short: Source, last?: Spoken, gender: Source['gender'] = null): Source | null {
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
    if (at >= longest.source.nameFirst && this.text.match(at, FAMILY, at + 1)?.meaning === 'kunya') return null;
    // «الملك [سلمان]» is not «محمد بن سلمان».
    const isGiven = words.length === 1 && this.text.is(nameFirst, KIND.given);
    if (isGiven && at > longest.source.nameFirst && this.text.match(at, FAMILY, at + 1)?.meaning === 'son') return null;
    if (!words.every((word) => longest?.words.includes(word))) return null;
    return (words.length === 1 ? this.nearest(longest, nameFirst, last, gender) : longest).source;
  }

  /** Of people with one surname the one who spoke last, or was last named: «طارق [الزمر]», «عبود [الزمر]». */
  private nearest(longest: Entity, at: number, last: Spoken | undefined, gender: Source['gender']): Entity {
    const all = this.bySurname.get(longest.words.at(-1) as number) ?? [];
    const count = countBefore(all, ({ source }) => source.first < at);
    const surname = all.slice(Math.max(0, count - BACK), count);
    const named = surname.filter(({ source: { nameFirst, nameNext } }) => {
      const given = this.text.match(nameFirst, GIVEN_NAMES, nameNext)?.meaning;
      return given !== undefined && (gender === null || given === null || gender === given);
    });
    const isLast = ({ source: { first, nameFirst, nameNext } }: Entity) =>
      first === last?.source.first || this.text.phrase(nameFirst, nameNext) === last?.name;
    const before = named.find(isLast) ?? named.at(-1);
    if (before === undefined || before.words.some((word) => longest.words.indexOf(word) === 0)) return longest;
    // «والتر [بالمر]» and «جيمس [بالمر]» may be «والتر جيمس [بالمر]».
    const [one] = before.words;
    const [other] = longest.words;
    return surname.some(({ words }) => words.includes(one as number) && words.includes(other as number))
      ? longest
      : before;
  }

  /**
   * A name of several words that has the surname with or without article, or the long word with one letter less:
   * «زنداميلا», later «زانداميلا».
   */
  private nearly(w: number): { entity: Entity; hash: number } | null {
    const entity = this.text.is(w, KIND.given) ? undefined : this.byBareSurname.get(this.text.head(w));
    if (entity !== undefined) return { entity, hash: entity.words.at(-1) as number };
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
}
