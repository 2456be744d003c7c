import type { Remembered } from './carry.js';

/** What a verb or pronoun says of whom it is about. */
export interface Agreement {
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many';
}

/** Whether it may be of them: «قالت» of «الوزارة» and of «المصادر», «قالوا» of «المسؤولون», «قالا» of «الرئيسان». */
export function agrees(remembered: Remembered, agreement: Agreement | null): boolean {
  if (agreement === null) return true;
  if (agreement.gender !== null && remembered.gender !== null && agreement.gender !== remembered.gender) return false;
  if (agreement.number === 'two') return true;
  if (agreement.number === 'many') return remembered.number === 'many';
  return remembered.number !== 'many' || agreement.gender === 'f';
}

/** As `agrees`, of the gender alone; a body may have either: «أوضحت الوزارة …، [مضيفا]». */
export function hasGenderOf({ gender, source }: Remembered, agreement: Agreement): boolean {
  return gender === null || agreement.gender === null || source.kind === 'body' || gender === agreement.gender;
}
