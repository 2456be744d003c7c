import { CODE, isArabicCode, LATIN, MARK } from '../text/letters.js';

const SAMPLE = 2000;
// Every nth letter of a long text tells as much as all of them.
const LETTERS = 500;
// Letters that Arabic does not write; ک and ی are its ك and ي in Persian and Urdu.
const PERSIAN = lettersOf('پچژگکی');
const URDU = lettersOf('ٹڈڑےںھہ');
const LAST_ARABIC = 0x671;
const SHARE = 0.02;

/** BCP 47, from the letters of the text's beginning; `null` where Arabic script is not the main one. */
export function readLanguage(text: string): string | null {
  let arabic = 0;
  let others = 0;
  let persian = 0;
  let urdu = 0;
  const end = Math.min(text.length, SAMPLE);
  const step = Math.max(1, Math.floor(end / LETTERS));
  for (let i = 0; i < end; i += step) {
    const unit = text.charCodeAt(i);
    const code = CODE[unit] as number;
    if (unit > LAST_ARABIC && URDU.has(unit)) urdu++;
    else if (unit > LAST_ARABIC && PERSIAN.has(unit)) persian++;
    else if (isArabicCode(code)) arabic++;
    else if (code >= LATIN && code < MARK) others++;
  }
  const all = arabic + persian + urdu;
  if (all === 0 || others > all) return null;
  if (urdu > all * SHARE) return 'ur';
  return persian > all * SHARE ? 'fa' : 'ar';
}

function lettersOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}
