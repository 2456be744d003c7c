import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { BA, LAM, TA_MARBUTA } from './letters.js';
import { ARTICLE } from './paragraph.js';
import { countBefore } from './sorted.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** A person or body that the document names. */
export interface Entity {
  readonly source: Source;
  /** The words of its name, each as a number that stands for its folded letters. */
  readonly words: readonly number[];
}

/** How good a full name is for a word of it: surnames stand last, and a very long name has caught more than a name. */
export function rank({ words }: Entity, word: number): number {
  const length = words.length > 4 ? 1 : words.length;
  return words.length > 1 && words.at(-1) === word ? length + 10 : length;
}

/** «سواريز [أدرج]», «جيلنهال [بطل ملاكمة]»: words behind a surname, once, are no more of the name. */
export function isChance(text: Text, { nameFirst, nameNext }: Source, { source, words }: Entity): boolean {
  if (nameNext > nameFirst + 1 || words[0] !== text.hash(nameFirst)) return false;
  const { first, nameFirst: own, nameNext: end } = source;
  if (first < own) return false;
  // «نيكول [تلميذة ذكية]»: of a given name only feminines.
  const isGiven = text.is(own, KIND.given);
  for (let w = own + 1; w < end; w++) {
    if (text.is(w, KIND.given) || text.definite(w) || comesBack(text, w)) return false;
    if (isGiven && text.lastLetter(w) !== TA_MARBUTA) return false;
  }
  return true;
}

/** Whether the words `[first, next)` begin others: «وزير الخارجية [القطري]» is not «وزير الخارجية الأمريكي». */
export function shortens(text: Text, first: number, next: number, other: number, end: number): boolean {
  for (let w = first + 1, o = other + 1; w < next; w++, o++) if (o >= end || !text.same(w, o)) return false;
  return true;
}

/** Whether two roles have one head, or there are none to tell. */
export function hasRoleOf(text: Text, { first, roleFirst, roleNext }: Source, other: Source): boolean {
  if (other.roleFirst >= other.roleNext || text.is(other.roleFirst, KIND.honorific)) return true;
  if (roleFirst >= roleNext) return !text.is(first, KIND.honorific);
  return text.head(roleFirst) === text.head(other.roleFirst);
}

/** Whether the document has the word more than once, so near that it is one article. */
export function comesBack(text: Text, word: number): boolean {
  let count = 0;
  const to = Math.min(text.words.count, word + ARTICLE);
  for (let w = Math.max(0, word - ARTICLE); w < to && count < 2; w++) if (text.same(w, word)) count++;
  return count > 1;
}

/** The words of a person's name as they are looked up; `null` where it is none of one person. */
export function nameWords(text: Text, { nameFirst, nameNext }: Source): number[] | null {
  // «المتظاهر [يطالب] العبادي»
  if (text.is(nameFirst, KIND.cue) && !text.is(nameFirst, KIND.given)) return null;
  const words: number[] = [];
  for (let w = nameFirst; w < nameNext; w++) {
    // «فيسبوك [لاقناع] مزيد»
    const initial = text.firstLetter(w);
    const isPrefixed = (initial === LAM || initial === BA) && text.length(w) > 4;
    if (w > nameFirst && w < nameNext - 1 && isPrefixed && !text.is(w, KIND.given)) return null;
    // «الصين [وروسيا]»: neither is known by both names.
    if (w > nameFirst && text.hasClitic(w, CLITIC.conjunction) && text.is(w, KIND.place | KIND.given)) return null;
    words.push(text.hash(w));
  }
  return words;
}

/** Adds where it belongs in the order of the text. */
export function insertEntity<Key>(map: Map<Key, Entity[]>, key: Key, entity: Entity): void {
  const list = map.get(key) ?? [];
  const at = countBefore(list, ({ source }) => source.first <= entity.source.first);
  if (list[at - 1]?.source.first !== entity.source.first) list.splice(at, 0, entity);
  map.set(key, list);
}
