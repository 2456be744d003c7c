import { GAP } from '../text/letters.js';
import { isBehindRole, isFollowedByNew, isKi, isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, ALEF_HAMZA, ALEF_MADDA, BA, FA, TA, YA } from './letters.js';
import type { Text } from './text.js';

/** A word that is written like another, or folds to it, and what it is where it stands. */
export interface Homograph {
  readonly form: string;
  readonly example: string;
  /** The flags of word `w`, which the lexicon gives `kind`. */
  readonly tell: (text: Text, w: number, kind: number) => number;
}

/** Words of Arabic that parts of foreign names are written like. */
export const FOREIGN: readonly Homograph[] = [
  {
    form: 'فان',
    example: 'قال [فان] جال',
    tell: (text, w, kind) => {
      const isFan = text.secondLetter(w) === ALEF && w > 0;
      return isFan && (text.is(w - 1, KIND.cue) || (isNew(text, w - 1) && isFollowedByNew(text, w))) ? 0 : kind;
    },
  },
  {
    form: 'يرى',
    example: 'ايتاري [فيري]',
    tell: (text, w, kind) => (text.firstLetter(w) === FA && text.lastLetter(w) === YA ? 0 : kind),
  },
  {
    form: 'أن',
    example: 'قالت [آن] بوفيرت, but [آن] الأوان',
    tell: (text, w, kind) => {
      // «في [آن] واحد»
      const isMoment = text.is(w - 1, KIND.preposition);
      if (text.length(w) > 2 || text.firstLetter(w) !== ALEF_MADDA || isMoment) return kind;
      return text.definite(w + 1) ? 0 : KIND.given;
    },
  },
  {
    form: 'أنا',
    example: 'قالت [آنا] لوبيز, but [أنا] لوبيز',
    tell: (text, w, kind) => (text.firstLetter(w) === ALEF_MADDA ? KIND.given : kind & ~KIND.given),
  },
  {
    form: 'الآن',
    example: '[آلان] ستيرن, [ألان] بوند',
    tell: (text, w, kind) => {
      const initial = text.firstLetter(w);
      return initial === ALEF_MADDA || initial === ALEF_HAMZA ? KIND.given : kind & ~KIND.given;
    },
  },
  {
    form: 'مات',
    example: 'المتحدث باسم المركز، [مات] بول، أن',
    tell: (text, w, kind) => {
      const isName = w > 0 && (text.is(w - 1, KIND.cue) || text.gap(w, GAP.comma)) && isFollowedByNew(text, w);
      return isName && text.gap(w + 2, GAP.comma) ? KIND.given : kind;
    },
  },
  {
    form: 'ترأس',
    example: 'قال وارن [تراس], but [تراس] الوفد',
    tell: (text, w, kind) => {
      const isPlain = text.lastLetter(w, 2) === ALEF;
      return isPlain && (text.is(w - 1, KIND.cue) || isNew(text, w - 1)) ? 0 : kind;
    },
  },
  {
    form: 'دان',
    example: 'بحسب [دان] سينيكال',
    tell: (text, w, kind) =>
      text.is(w - 1, KIND.cue | KIND.attribution) && isFollowedByNew(text, w) ? KIND.given : kind,
  },
  {
    form: 'بان',
    example: '[بان] كي مون',
    tell: (text, w, kind) => (isKi(text, w + 1) ? KIND.given : kind),
  },
  {
    form: 'دون',
    example: 'يقول [دون] ريجل، عضو المجلس, but [دون] تفاصيل',
    tell: (text, w, kind) => {
      const isName = text.is(w - 1, KIND.cue) && isNew(text, w + 1) && text.gap(w + 2, GAP.comma);
      return isName && text.is(w + 2, KIND.title) ? KIND.given : kind;
    },
  },
  {
    form: 'جيب',
    example: 'حاكم فلوريدا السابق [جيب] بوش, but سيارة [جيب] بيضاء',
    tell: (text, w, kind) => {
      const isBehind = text.is(w - 1, KIND.cue) || isBehindRole(text, w);
      return isBehind && isFollowedByNew(text, w) ? KIND.given : kind;
    },
  },
  {
    form: 'أيد',
    example: 'المسؤول في المكتب الفدرالي [ايد] رينولد; المسؤول في المكتب الفدرالي، [ايد] رينولد:',
    tell: (text, w, kind) => {
      const initial = text.firstLetter(w);
      const isSaid = initial === ALEF_BELOW && text.is(w - 1, KIND.cue) && isFollowedByNew(text, w);
      return isSaid || ((initial === ALEF || initial === ALEF_BELOW) && isBehindRole(text, w)) ? KIND.given : kind;
    },
  },
  {
    form: 'روى',
    example: 'قال [روي] هودجسون, نظيره [روي] ماشيتي, العميد [روي] الكبيتس',
    tell: (text, w, kind) => {
      const isRanked = text.is(w - 1, KIND.honorific) && text.definite(w + 1);
      const isBehind = text.is(w - 1, KIND.cue | KIND.title) || isBehindRole(text, w);
      return text.lastLetter(w) === YA && (isRanked || (isBehind && isFollowedByNew(text, w))) ? KIND.given : kind;
    },
  },
  {
    form: 'ترى',
    example: 'العضو الجمهوري [تري] غودي',
    tell: (text, w, kind) => (text.lastLetter(w) === YA && isBehindRole(text, w) ? KIND.given : kind),
  },
  {
    form: 'لو',
    example: 'رئيس الاتحاد نويل [لو] جريت, قال بن [لو] برون, قال إيدوين [لو]، المدير',
    tell: (text, w, kind) =>
      isNamed(text, w - 1) && (isFollowedByName(text, w) || text.gap(w + 1, GAP.comma)) ? 0 : kind,
  },
  {
    form: 'أي',
    example: 'ليو تيونغ [لاي] وزير النقل, but لم يتعرض [لاي] ضغط; قال [آي] ويوي, الفنان الصيني [آي] ويوي',
    tell: (text, w, kind) => {
      const isBehind = text.is(w - 1, KIND.cue) || isBehindRole(text, w);
      if (text.firstLetter(w) === ALEF_MADDA && isBehind) return KIND.given;
      // «قالت لوريتا [إي] لينش», «قال غيري [كاي]، مؤسس»
      const isLetter = text.firstLetter(w) === ALEF_BELOW;
      if (isLetter || (text.secondLetter(w) === ALEF && isNamed(text, w - 1) && text.gap(w + 1, GAP.comma))) return 0;
      return text.secondLetter(w) === ALEF && text.is(w - 2, KIND.given) && isNew(text, w - 1) ? 0 : kind;
    },
  },
  {
    form: 'بين',
    example: 'قال تشيوي هونج [بين]، كبير الباحثين',
    tell: (text, w, kind) => {
      const isBeforeOffice = text.gap(w + 1, GAP.comma) && text.is(w + 1, KIND.title);
      return isNew(text, w - 1) && isBeforeOffice ? 0 : kind;
    },
  },
  {
    form: 'ورد',
    example: 'قال روبرت [فورد] السفير السابق',
    tell: (text, w, kind) => {
      const isFord = text.firstLetter(w) === FA && text.is(w - 1, KIND.given);
      return isFord && text.is(w + 1, KIND.title) ? 0 : kind;
    },
  },
  {
    form: 'لي',
    example: 'نقلت الوكالة عن [لي] مياوتشيان',
    tell: (text, w, kind) => (text.is(w - 1, KIND.preposition) && isFollowedByNew(text, w) ? KIND.given : kind),
  },
  {
    form: 'لأن',
    example: 'لوران [بلان]: no ب stands before it',
    tell: (text, w, kind) => (text.firstLetter(w) === BA ? 0 : kind),
  },
];

/** «قال [نويل] لو جريت»: a given name, or an unknown word where a name begins. */
function isNamed(text: Text, w: number): boolean {
  if (w < 1 || text.gap(w, GAP.stop)) return false;
  return text.is(w, KIND.given) || (isNew(text, w) && (text.is(w - 1, KIND.cue) || text.definite(w - 1)));
}

/** «لو [جريت]», not «لو [يأتي]» */
function isFollowedByName(text: Text, w: number): boolean {
  const initial = text.firstLetter(w + 1);
  return isFollowedByNew(text, w) && initial !== YA && initial !== TA;
}
