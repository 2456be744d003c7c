import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { GROUPS } from '../lexicon/quotes/people.js';
import { NUN, WAW } from './letters.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** What a verb or pronoun says of whom it is about. */
export interface Agreement {
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many';
}

/** Someone who speaks or is spoken of, and what verbs agree with. */
export interface Remembered {
  readonly source: Source;
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many';
  readonly sentence: number;
}

/** Whether it may be of them: «قالت» of «الوزارة» and of «المصادر», not of «القادة», «قالوا» of «المسؤولون», «قالا» of «الرئيسان». */
export function agrees(remembered: Remembered, agreement: Agreement | null): boolean {
  if (agreement === null) return true;
  if (agreement.gender !== null && remembered.gender !== null && agreement.gender !== remembered.gender) return false;
  if (agreement.number === 'two') return true;
  if (agreement.number === 'many') return remembered.number === 'many';
  return remembered.number !== 'many' || (agreement.gender === 'f' && remembered.source.kind !== 'person');
}

/** As `agrees`, of the gender alone; a body may have either: «أوضحت الوزارة …، [مضيفا]». */
export function hasGenderOf({ gender, source }: Remembered, agreement: Agreement): boolean {
  return gender === null || agreement.gender === null || source.kind === 'body' || gender === agreement.gender;
}

/** «المسؤولون», «مقربون», «سالم وحسن», «ذوو الشهداء». */
export function isMany(text: Text, { number, source }: Remembered): boolean {
  const { first, next } = source;
  if (number === 'many' || isGroup(text, source)) return true;
  if (text.lastLetter(first) === NUN && text.lastLetter(first, 2) === WAW) return true;
  for (let w = first + 1; w < next; w++) if (text.joined(w, first)) return true;
  return false;
}

/** «ذوو الشهداء», «أهالي القرية» */
export function isGroup(text: Text, { kind, first, next }: Source): boolean {
  return kind === 'name' && next > first + 1 && text.match(first, GROUPS, next) !== null;
}

/** «سارع كارتر، [وقال]»: of whom a verb has told has its gender. */
export function withGender(of: Remembered, agreement: Agreement | null): Remembered {
  if (of.gender !== null || of.source.kind === 'body' || agreement?.number !== 'one') return of;
  return { ...of, gender: agreement.gender };
}

/** Of an office, of a body, or of a given name; a woman may have an office of men, «العضو [تامار] ليفي». */
export function genderOf(text: Text, { gender, nameFirst, nameNext }: Source): 'm' | 'f' | null {
  const given = text.match(nameFirst, GIVEN_NAMES, nameNext)?.meaning ?? null;
  // «الوزير [باسيل]» is not «أسيل».
  return given === 'f' && text.words.clitics[nameFirst] === 0 ? given : (gender ?? given);
}

/** Who is spoken of with a verb, and what others agree with of him. */
export function rememberedOf(text: Text, source: Source, verb: Agreement | null, sentence: number): Remembered {
  // «قال حمزة»: of a name the verb knows better.
  const gender = (source.kind === 'name' ? verb?.gender : null) ?? genderOf(text, source) ?? verb?.gender ?? null;
  const isMany = source.number === 'many' || verb?.number === 'many' || isGroup(text, source);
  return { source, gender, number: isMany ? 'many' : source.number, sentence };
}
