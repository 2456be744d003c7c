import { ATTRIBUTIONS, COUNTED, DEITY, ELATIVES, QUANTIFIERS, SAYINGS } from '../lexicon/quotes/particles.js';
import { HONORIFICS, SOURCES, TITLES } from '../lexicon/quotes/people.js';
import { CALLED_AFTER } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isBareClitic, isFusedLam } from './addressee.js';
import { isNisbaOfNoun } from './adjective.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, ALEF_HAMZA, ALEF_MAQSURA, BA, KAF, LAM, WAW } from './letters.js';
import { isDemonstrative } from './name-word.js';
import { isNoName } from './no-name.js';
import { isNoSpeaker } from './no-speaker.js';
import { isRelativeVerb } from './object.js';
import type { Paragraph } from './paragraph.js';

const NO_SOURCE =
  KIND.that |
  KIND.preposition |
  KIND.relative |
  KIND.connector |
  KIND.qad |
  KIND.aside |
  KIND.was |
  KIND.particle |
  KIND.governor |
  KIND.first;

/** Whether a noun phrase that can speak begins at word `w`; `joined`: behind another, «الوزير [والسفير]». */
export function startsSource(p: Paragraph, w: number, joined: boolean): boolean {
  const { text } = p;
  if (text.that(w) || text.isDigits(w) || isNoSpeaker(p, w)) return false;
  // «[وفق] مصدر عسكري»
  if (text.is(w, KIND.attribution) && text.match(w, ATTRIBUTIONS, p.next) !== null) return false;
  // «[أحد] أهم المواقع», «[أحد] الأسباب»: no one; «[أحد الضحايا]» is someone.
  const isOpen = text.match(w, TITLES, p.next)?.next === w + 1;
  const isPart = isOpen && text.is(w, KIND.title) && text.match(w, QUANTIFIERS, p.next) !== null;
  if (isPart && (text.isCommon(w + 1) || text.match(w + 1, ELATIVES, p.next) !== null)) return false;
  // «[عدد من] المشروعات», «ذكر [قول] الشاعر»
  if (text.preposition(w + 1) === 'من' && text.match(w + 2, COUNTED, p.next) !== null) return false;
  if (text.is(w, KIND.saying) && text.match(w, SAYINGS, p.next) !== null) return false;
  // «الانهيار [الاقتصادي]»: an adjective of the word before.
  if (isNisbaOfNoun(text, w)) return false;
  // «جسر [الملك فهد]»: a place.
  if (text.is(w, KIND.honorific) && text.gap(w, GAP.space) && text.match(w - 1, CALLED_AFTER, w) !== null) return false;
  // «هل هو الحزم؟، [أم] المنافسة؟»
  if (text.gap(w, GAP.query) && !text.stop(w)) return false;
  if (
    text.is(w, KIND.title | KIND.source) &&
    (text.match(w, TITLES, p.next) ?? text.match(w, SOURCES, p.next)) !== null
  ) {
    return !text.hasClitic(w, CLITIC.ba | CLITIC.ka | (joined ? 0 : CLITIC.conjunction));
  }
  // «وفقا [للدكتور] سالم العلي»
  const isOfWhom = text.is(w, KIND.honorific) && text.is(w - 1, KIND.attribution);
  if (isOfWhom && text.match(w, HONORIFICS, p.next) !== null) return true;
  // «يؤكد [اهتمامه] بضم اللاعب», «أضاف[" يتعين] على السياسيين», «[إلا] أن»: an object, a verb, what governs «أن».
  // «تقول [منى] درويش»
  const isMona = text.is(w, KIND.given) && text.lastLetter(w) === ALEF_MAQSURA && isNew(text, w + 1);
  if ((text.is(w, NO_SOURCE) && !isMona) || isNoName(text, w)) return false;
  if (text.match(w, DEITY, p.next) !== null) return false;
  if (text.is(w - 1, KIND.relative) && isRelativeVerb(text, w)) return false;
  // «تنتقد [هذه] «…»»
  if (isDemonstrative(p, w) && (!text.definite(w + 1) || p.opening.has(w + 1))) return false;
  if (isBareClitic(p, w, 'لبكوف')) return false;
  // «وفقا [لطلعت] حافظ»
  // «قالت [بريم]», «قال [كاريك]»: nothing is said with ب or ك.
  const isSaid = text.is(w, KIND.given) && text.cue(w - 1)?.class === 'say';
  const governed =
    text.is(w, KIND.given) && text.is(w - 1, KIND.attribution) ? CLITIC.la : isSaid ? CLITIC.ba | CLITIC.ka : 0;
  if (text.hasClitic(w, (CLITIC.ba | CLITIC.la | CLITIC.ka | CLITIC.conjunction) & ~governed)) return false;
  // «عزا الباحثون [سبب] الحساسية إلى»: what is spoken of.
  if (text.is(w, KIND.cue) || (text.isCommon(w) && !text.definite(w))) return false;
  // «بالأمس», «للمرة», «والوزير»: an article behind a proclitic.
  if (text.firstLetter(w) !== ALEF && text.definite(w) && !isFusedLam(text, w)) return false;
  // «بأسى», «لأحدهم», «كأب»: a hamza shows the preposition.
  const initial = text.firstLetter(w);
  const second = text.secondLetter(w);
  // «وأثار»: so does it a و.
  const isPrefix = initial === BA || initial === LAM || initial === KAF || initial === WAW;
  return !isPrefix || (second !== ALEF_HAMZA && second !== ALEF_BELOW);
}
