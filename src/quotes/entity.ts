import type { Source } from './source.js';

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
