import { ELATIVES } from '../lexicon/quotes/particles.js';
import type { Cue } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import type { OpenEvent } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, MIM, NUN, TA, TA_MARBUTA, YA } from './letters.js';
import { hasTanwin } from './no-name.js';
import type { Paragraph } from './paragraph.js';

/** Whether a word that a verb is written like is a noun or preposition where it stands. */
export function isNounForm(p: Paragraph, w: number, verb: Cue): boolean {
  if (verb.shape !== 'past' || verb.gender !== 'm' || verb.number !== 'one' || verb.object) return false;
  return isBehindWhat(p, w, verb) || isGovernedNoun(p, w) || isBestOf(p, w);
}

/** «ما [بين] المتوسطة والغزيرة», «ما [دون] الصفر» */
function isBehindWhat({ text, first }: Paragraph, w: number, { lemma }: Cue): boolean {
  if ((lemma !== 'بين' && lemma !== 'دون') || w <= first || text.joined(w, w)) return false;
  return text.length(w - 1) === 2 && text.firstLetter(w - 1) === MIM && text.lastLetter(w - 1) === ALEF;
}

/** «وقت [تناول] القهوة», «عدم [ذكر] الاسم»: a noun without article governs it. */
function isGovernedNoun({ text, first }: Paragraph, w: number): boolean {
  if (w <= first || text.joined(w, w) || text.gap(w, ~GAP.space)) return false;
  // «[أخيرا] قال الوزير»
  if (text.lastLetter(w - 1) === ALEF || hasTanwin(text, w - 1)) return false;
  if (text.isVerb(w - 1) || text.definite(w - 1)) return false;
  // «وجهة [نظر] مخالفة»: nor is a feminine the subject of its verb.
  const isFeminine = text.lastLetter(w + 1) === TA_MARBUTA && !text.definite(w + 1) && !text.is(w + 1, KIND.given);
  if (isFeminine && text.is(w - 1, KIND.measure)) return true;
  return text.isCommon(w - 1) && (text.definite(w + 1) || isFeminine);
}

/** «[أبرز] التحديات على المدى القصير», «[أبرز] سببين»: the best of many. */
function isBestOf({ text }: Paragraph, w: number): boolean {
  if (text.match(w, ELATIVES, w + 1) === null || text.is(w + 1, KIND.source | KIND.title)) return false;
  const last = text.lastLetter(w + 1);
  const before = text.lastLetter(w + 1, 2);
  return text.definite(w + 1) ? last === TA && before === ALEF : last === NUN && before === YA;
}

/** «[وبين] رسالة وأخرى، …»: two things. */
export function isBetweenTwo({ text }: Paragraph, { subject }: OpenEvent): boolean {
  if (subject === null) return false;
  return subject.next > subject.first + 1 && text.joined(subject.first + 1, subject.first + 1);
}
