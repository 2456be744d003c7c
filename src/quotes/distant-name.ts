import { QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee } from './addressee.js';
import { KIND } from './kinds.js';
import { isNamePart } from './name-part.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import { closesRole } from './phrase-object.js';

/**
 * The word after a name that stands far from its role: «رئيس الجمعية في المحافظة، [محمود القضاة]، أن», «الباحثة في تدبير
 * المياه [سعاد الزاهيري] أن»; `next` if there is none.
 */
export function endOfDistantName(p: Paragraph, next: number, limit: number): number {
  const { text } = p;
  const to = Math.min(limit, next + FAR);
  for (let w = next; w < to; w++) {
    // «قال كبير الدبلوماسيين [لواحد] من حلفائه»: whom one speaks to.
    if (text.hasClitic(w, CLITIC.la) && text.match(w, QUANTIFIERS, limit) !== null) return next;
    const marked = p.opening.get(w);
    if (marked !== undefined && marked.next - marked.first <= LONGEST_MARKED && marked.next < to) {
      w = marked.next - 1;
      continue;
    }
    // «رئيس الجمعية الوطنية (الغرفة السفلى) [محمد] ولد إبيليل»
    if (text.gap(w, GAP.open)) while (w + 1 < to && !text.gap(w, GAP.close)) w++;
    // «اللاعب لبرنامج «الملعب» [مع] الإعلامي»: someone else.
    if (text.preposition(w) === 'مع') return next;
    if (text.gap(w, GAP.stop | GAP.colon | GAP.quote) || text.that(w) || text.cue(w) !== null || text.is(w, FAR_ENDS))
      return next;
    const comma = text.gap(w, GAP.comma);
    // «… بجامعة الملك عبدالعزيز [الدكتور] عبدالمعين الأغا أن»
    const isTitled =
      text.is(w, KIND.honorific) &&
      (comma ||
        (text.definite(w) && text.words.clitics[w] === 0 && text.is(w + 1, KIND.given) && closesRole(p, w - 1)));
    const opens =
      comma || isTitled
        ? isTitled || (text.kind(w) === 0 && !text.definite(w) && !isNoName(text, w))
        : w > next && (text.definite(w - 1) || text.is(w, KIND.given)) && isNamePart(p, w);
    if (!opens) continue;
    let end = w + 1;
    while (end < to && !isNameEnd(p, end) && !text.is(end, KIND.preposition | KIND.adverb)) end++;
    // «الدكتور عبدالعزيز الحربي [في] كلمة»
    const isWhole = end === p.next || isNameEnd(p, end) || (text.is(w + (isTitled ? 1 : 0), KIND.given) && end < to);
    if (end - w >= 2 && end - w <= LONGEST_NAME && isWhole) return end;
  }
  return next;
}

const FAR = 14;
const LONGEST_NAME = 5;
const LONGEST_MARKED = 3;
const FAR_ENDS = KIND.relative | KIND.connector | KIND.particle | KIND.adverb | KIND.attribution;

function isNameEnd(p: Paragraph, w: number): boolean {
  return p.text.gap(w, GAP.comma | GAP.colon | GAP.quote | GAP.stop | GAP.open) || p.text.that(w) || isAddressee(p, w);
}
