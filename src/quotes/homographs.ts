import { foldForm } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, ALEF_MADDA, FA, YA } from './letters.js';
import type { Text } from './text.js';

const [ALI = new Uint8Array()] = foldForm('علي');
const [FAN = new Uint8Array()] = foldForm('فان');
const [SON = new Uint8Array()] = foldForm('بن');
const [GROWS = new Uint8Array()] = foldForm('يزيد');
const [SEES = new Uint8Array()] = foldForm('يرى');
const [NOW = new Uint8Array()] = foldForm('الآن');
const [IMAM = new Uint8Array()] = foldForm('إمام');
const [GREETS = new Uint8Array()] = foldForm('حيا');

/**
 * Names that are written like other words: «[علي] عيدة», which folds to «على», where the dots tell; «قال [فان] جال»,
 * where no «فإن» can stand; «ايتاري [فيري]», with dots; «بيار [بيرون]», no verb behind ب; «[يزيد] بن سعد»; «[آلان] ستيرن»; and
 * words that a letter or a figure tells from each other: «[أمام] الوزير» and «[إمام] المسجد», «27 [حيا]».
 */
export function tellNames(text: Text, kinds: Int32Array): void {
  const { count, lexeme, clitics, vocabulary } = text.words;
  const [ali, fan, sees, son, grows, now, imam, greets] = [ALI, FAN, SEES, SON, GROWS, NOW, IMAM, GREETS].map((form) =>
    vocabulary.findFrom(form, 0, form.length),
  );
  for (let w = 0; w < count; w++) {
    const id = lexeme[w] as number;
    if ((id === 0 || id === grows) && lexeme[w + 1] === son && !text.definite(w)) kinds[w] = KIND.given;
    if (id === 0) continue;
    if (id === ali) {
      if (text.lastLetter(w) === YA && text.length(w) <= 4) kinds[w] = KIND.given;
    } else if (id === fan) {
      if (w > 0 && text.secondLetter(w) === ALEF && (text.is(w - 1, KIND.cue) || isAmongUnknown(text, w))) kinds[w] = 0;
    } else if (id === sees) {
      if (text.firstLetter(w) === FA && text.lastLetter(w) === YA) kinds[w] = 0;
    } else if (id === now) {
      kinds[w] = text.firstLetter(w) === ALEF_MADDA ? KIND.given : (kinds[w] as number) & ~KIND.given;
    } else if (id === imam) {
      kinds[w] = (kinds[w] as number) & ~(text.firstLetter(w) === ALEF_BELOW ? KIND.preposition : KIND.title);
    } else if (id === greets) {
      if (w > 0 && text.words.kind[w - 1] === 3) kinds[w] = 0;
    } else if (((clitics[w] as number) & (CLITIC.ba | CLITIC.ka)) !== 0) {
      kinds[w] = (kinds[w] as number) & ~KIND.cue;
    }
  }
}

/** «جيرارد [فان] بوهيمن»: no rule knows a word beside it, and there is no comma. */
function isAmongUnknown(text: Text, w: number): boolean {
  const isUnknown = (n: number): boolean => n < text.words.count && text.kind(n) === 0 && !text.definite(n);
  return isUnknown(w - 1) && isUnknown(w + 1) && !text.gap(w, GAP.comma);
}
