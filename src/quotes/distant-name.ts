import { QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee } from './addressee.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF } from './letters.js';
import { isNameOver } from './name-end.js';
import { isNamePart } from './name-part.js';
import { isFamily } from './name-word.js';
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
  let isTold = false;
  for (let w = next; w < to; w++) {
    // «الوزير [الذي] يرأس الوفد الشيخ محمد الصباح: …»: what is told of him may go on up to the name.
    if (text.is(w, KIND.relative) && text.firstLetter(w) === ALEF) {
      isTold = true;
      continue;
    }
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
    if (text.preposition(w) === 'مع' && !isTold) return next;
    // «الرقيب في شرطة «ويتشيتا» [بول] كيمبل»
    const isOpen = text.gap(w, GAP.quote) && !p.closesAt(w);
    if (isOpen || text.gap(w, GAP.stop | GAP.colon) || text.that(w) || text.cue(w) !== null || text.is(w, FAR_ENDS))
      return next;
    const comma = text.gap(w, GAP.comma);
    // «… بجامعة الملك عبدالعزيز [الدكتور] عبدالمعين الأغا أن», «… الطب الشرعي [دكتور] نيتين سيتوهل»
    const isRank =
      text.words.clitics[w] === 0 &&
      closesRole(p, w - 1) &&
      (text.is(w + 1, KIND.given) || (isNew(text, w + 1) && text.length(w) > 4 && !text.definite(w)));
    const isTitled = text.is(w, KIND.honorific) && (isRank || (comma && text.words.clitics[w] === 0));
    const opens =
      comma || isTitled
        ? isTitled || (text.kind(w) === 0 && !text.definite(w) && !isNoName(text, w))
        : w > next && ((text.definite(w - 1) && !isTold) || text.is(w, KIND.given)) && isNamePart(p, w);
    if (!opens) continue;
    const name = w + (isTitled ? 1 : 0);
    let end = name + 1;
    while (end < to && !isNameEnd(p, end) && !text.is(end, NAME_ENDS) && !isRankOf(p, end) && !isNameOver(p, name, end))
      end++;
    // «جامعة الملك عبدالعزيز [الدكتور] عبدالمعين الأغا»: the name is yet to come.
    if (isRankOf(p, end)) continue;
    // «الدكتور عبدالعزيز الحربي [في] كلمة»
    const isCut = (text.is(name, KIND.given) || isTitled) && end < to && (!isTold || isTitled);
    const isWhole = end === p.next || isNameEnd(p, end) || isCut;
    if (end - w >= 2 && end - w <= LONGEST_NAME && isWhole) return end;
  }
  return next;
}

const FAR = 20;
const LONGEST_NAME = 5;
const LONGEST_MARKED = 3;
const FAR_ENDS = KIND.connector | KIND.particle | KIND.adverb | KIND.attribution;
const NAME_ENDS = KIND.connector | KIND.adverb | KIND.attribution | KIND.preposition | KIND.relative | KIND.cue;

function isRankOf(p: Paragraph, w: number): boolean {
  const { text } = p;
  return !isFamily(p, w - 1) && text.is(w, KIND.honorific) && text.definite(w) && text.is(w + 1, KIND.given);
}

function isNameEnd(p: Paragraph, w: number): boolean {
  return p.text.gap(w, GAP.comma | GAP.colon | GAP.quote | GAP.stop | GAP.open) || p.text.that(w) || isAddressee(p, w);
}
