function unit(letter: string): number {
  return letter.charCodeAt(0);
}

/** UTF-16 units of letters that a word is asked for at its edges, where folding would hide what they tell. */
export const ALEF = unit('ا');
export const ALEF_HAMZA = unit('أ');
export const ALEF_BELOW = unit('إ');
export const ALEF_MADDA = unit('آ');
export const ALEF_MAQSURA = unit('ى');
export const BA = unit('ب');
export const FA = unit('ف');
export const HA = unit('ه');
export const HAMZA_ON_YA = unit('ئ');
export const HAMZA_ON_WAW = unit('ؤ');
export const KAF = unit('ك');
export const LAM = unit('ل');
export const MIM = unit('م');
export const NUN = unit('ن');
export const RA = unit('ر');
export const SIN = unit('س');
export const TA = unit('ت');
export const TA_MARBUTA = unit('ة');
export const WAW = unit('و');
export const YA = unit('ي');
export const DAMMA = 0x64f;
export const FATHA = 0x64e;
export const TANWIN = unit('\u064b');
export const TATWEEL = unit('ـ');

/** The place of the last of some letters, -1 if there is none. */
export function lastOf(text: string, letters: string): number {
  let at = text.length - 1;
  while (at >= 0 && !letters.includes(text[at] as string)) at--;
  return at;
}
