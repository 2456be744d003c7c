import { OUTLETS } from '../lexicon/outlets.js';
import { FAMILY, MEDIA } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA, HA, LAM, MIM, NUN, TATWEEL } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** «للصحفيين», «لـ«عكاظ»», «لـ(عكاظ)», «لقناة الجزيرة». */
export function isAddressee(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (text.hasClitic(w, CLITIC.la) && text.is(w, KIND.addressee)) return true;
  if (isOurs(p, w) || isHisPeople(p, w) || isMedium(p, w) || isGroup(p, w)) return true;
  return isBareClitic(p, w, 'ل') && (p.opening.has(w + 1) || text.match(w + 1, OUTLETS, p.next) !== null);
}

/** «وزير الخارجية الروسي [لقناة] الجزيرة», «مدرب ويلز [لهيئة] الإذاعة», «الوزير [لقناة] الجزيرة», not «مدير لقناة», «المدير العام لقناة الجزيرة». */
function isMedium({ text, next }: Paragraph, w: number): boolean {
  if (!text.hasClitic(w, CLITIC.la)) return false;
  // Not «المؤسس الشريك [للشركة]، للصحفيين».
  const isOutlet = text.is(w + 1, KIND.addressee) && text.definite(w + 1) && text.words.clitics[w + 1] === 0;
  const isBroadcaster = isOutlet && text.is(w, KIND.source);
  if (!isBroadcaster && text.match(w, MEDIA, next) === null) return false;
  if (text.is(w - 1, KIND.title)) return text.definite(w - 1);
  return !(text.is(w - 2, KIND.title) && text.definite(w - 1));
}

/** «[لمجموعة] صغيرة من الصحافيين», «[لعدد] من الإعلاميين» */
function isGroup({ text, next }: Paragraph, w: number): boolean {
  if (text.firstLetter(w) !== LAM || text.definite(w)) return false;
  const of = text.preposition(w + 1) === 'من' ? w + 1 : w + 2;
  return of + 1 < next && text.preposition(of) === 'من' && text.is(of + 1, KIND.addressee) && text.definite(of + 1);
}

/** «[لموقعنا]», «[لمراسلنا]»: the outlet itself; «لويزيانا» is a place, «الضابطة [ليليانا] بريسيادو:» a name. */
function isOurs({ text }: Paragraph, w: number): boolean {
  const isName = text.definite(w - 1) && text.words.lexeme[w + 1] === 0 && text.gap(w + 2, GAP.colon);
  return (
    !isName &&
    text.firstLetter(w) === LAM &&
    text.lastLetter(w) === ALEF &&
    text.length(w) > 5 &&
    !text.is(w, KIND.place) &&
    text.lastLetter(w, 2) === NUN
  );
}

/** «[لمناصريه]», «[لأصدقائه]»: his people, by the shape of a participle or plural; «لافالييه» is a name. */
export function isHisPeople({ text }: Paragraph, w: number): boolean {
  const second = text.secondLetter(w);
  const isShaped =
    text.firstLetter(w) === LAM && (second === MIM || second === ALEF_HAMZA) && text.lastLetter(w) === HA;
  return isShaped && text.length(w) > 5 && text.words.lexeme[w] === 0;
}

/** A ل or ب alone, or with a tatweel: «لـ». */
export function isBareClitic(p: Paragraph, w: number, letters: string): boolean {
  const { text } = p;
  const length = text.length(w);
  if (length > 4 || (length > 1 && text.secondLetter(w) !== TATWEEL)) return false;
  return letters.includes(text.words.text[text.words.start[w] as number] as string);
}

/** «[للجنة]»: ل and a word that begins with ل, «لجنة» or «اللجنة». */
export function isFusedLam({ words }: Text, w: number): boolean {
  const stem = words.stem[w] as number;
  return stem === (words.start[w] as number) + 1 && words.text.startsWith('لل', stem - 1);
}

/** What ل stands behind that names a source. */
const OF_WHOM = KIND.attribution | KIND.source | KIND.noun | KIND.naming;

/** «محاربته [للأحزاب] التي أكد أن», «يقول [لشداد] بن أوس», not «وفقا [للوزارة]», «بيان [للوزارة]». */
export function isForWhom(text: Text, w: number): boolean {
  const isUnknown =
    text.words.lexeme[w] === 0 && text.firstLetter(w) === LAM && text.match(w + 1, FAMILY, w + 2)?.meaning === 'son';
  return (isUnknown || text.hasClitic(w, CLITIC.la)) && !text.is(w - 1, OF_WHOM);
}
