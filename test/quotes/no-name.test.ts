import { expect, it } from 'vitest';
import { TABLES } from '../../src/lexicon/index.js';
import { hasPronoun, isAccusative, isNoName, isPossessed, isVerb } from '../../src/quotes/no-name.js';
import { Text } from '../../src/quotes/text.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const vocabulary = new Vocabulary(TABLES);
const SHAPES = { accusative: isAccusative, pronoun: hasPronoun, possessed: isPossessed, verb: isVerb };

/** What the shape of the word in brackets is; a name has none of them. */
const ROWS: readonly (readonly [phrase: string, ...shapes: (keyof typeof SHAPES)[]])[] = [
  ['بينيتيز [مبتسما]', 'accusative'],
  ['العامل [ضاحكا]', 'accusative'],
  ['ديانا حداد [نجاحًا]', 'accusative'],
  ['ديانا حداد [نجاحاً]', 'accusative'],
  ['شن [هجوما] جديدا', 'accusative'],
  ['قدم [شرحا]', 'accusative'],
  ['الكاتب [موسكا]'],
  ['الكاتب [ميسرا]'],
  ['تاماس [فارجا]، المحلل'],
  ['تاماس [فارجا] غادر', 'accusative'],
  ['الرئيس [فارجا]، مفوض الشرطة'],
  ['باندانا [باخلا] مفوض الشرطة'],
  ['خرج بوبوفيتش [باكيا] والمدير صامت', 'accusative'],
  ['ودع الوزير [باكيا] مدير المصنع', 'accusative'],
  ['ألقى [خطبا] كثيرة', 'accusative'],
  ['كوفي [منسا] غادر'],
  ['تاماس [مارادا] غادر'],
  ['تاماس [غانادا] غادر'],
  ['زار [أبا] عمار'],
  ['أبدى النشطاء [استياءهم]', 'pronoun', 'possessed'],
  ['أكد الوزير [دعمها]', 'pronoun', 'possessed'],
  ['الكاتب [بها]'],
  ['الكاتب [سليم]'],
  ['حبيب [مظاهر] حضر'],
  ['ختم [حديثه]', 'possessed'],
  ['أبدى [دهشتها]', 'pronoun'],
  ['أبدى [رغبته]', 'possessed'],
  ['مع [زملائه]', 'possessed'],
  ['المدرب [وهدافه]', 'possessed'],
  ['ويدلي نيومان [بدلوه]', 'possessed'],
  ['الكاتب [باناجه]'],
  ['الكاتب [جوزيه]'],
  ['الكاتب [النزيه]'],
  ['الكاتب [طه]'],
  ['ختم [شاعريته] بقصيدة', 'possessed'],
  ['حمل [حقيبته] أمس', 'possessed'],
  ['شرب [قهوته] أمس', 'possessed'],
  ['زوج [بنته] أمس', 'possessed'],
  ['سمعوا [النكته] كلها'],
  ['الشاعر [جوته]'],
  ['الفيلسوف [فيخته]'],
  ['الكاتب [وجيه]'],
  ['الكاتبة [وديعه]'],
  ['الكاتبة [خجسته]'],
  ['اللاعب [بوزه]'],
  ['اللاعب [بيكه]'],
  ['الكاتب [برجيه]'],
  ['والأوراق [يتناثر] بعضها', 'verb'],
  ['والطفل [يستغيث] بأمه', 'verb'],
  ['السكان [يحاولون] ذلك', 'verb'],
  ['سكان [يمنيون] غادروا'],
  ['والعامل [يتسلق] السلم', 'verb'],
  ['الكاتب [يتيم]'],
  ['الكاتب [يزن]'],
  ['الكاتب [يعقوبيان]'],
  ['الكاتب [يعقوبوف]'],
  ['الكاتب [يوتام]'],
  ['الشاعر [يسينين]'],
  ['اللاعب [يامون]'],
  ['طالبان [ستدعو] إلى الحوار', 'verb'],
  ['الكاتب [ستيفن]'],
  ['الضمير [مذكر] هنا'],
  ['زكي [يسألني] دائما', 'verb'],
  ['الكاتب [يحيى]'],
  ['لاعب [يمني] سجل هدفا'],
  ['المؤرخ [يعقوبي]'],
  ['البابا [يوهانز]'],
  ['الرئيس [برلسكوني]'],
  ['جون كيري [أطلعنا] على ذلك', 'verb'],
  ['الكاتبة [دارينا]'],
  ['الممثلة [أرميلا]'],
  ['الممثلة [أنطونينا]'],
  ['لاعب [ألماني] سجل هدفا'],
];

function readShapes(phrase: string): string[] {
  const text = new Text(readWords(phrase.replace(/[[\]]/g, ''), vocabulary));
  const w = phrase.slice(0, phrase.indexOf('[')).split(' ').length - 1;
  const shapes = Object.entries(SHAPES).filter(([, has]) => has(text, w));
  expect(isNoName(text, w)).toBe(shapes.length > 0);
  return shapes.map(([name]) => name);
}

it('in a given name is none, nor in an article that has its number behind it', () => {
  const isNo = (phrase: string) => isNoName(new Text(readWords(phrase, vocabulary)), 1);
  expect(isNo('الكاتبة رانيا')).toBe(false);
  expect(isNo('القضاة ال12')).toBe(true);
  expect(isNo('القضاة ال حضروا')).toBe(false);
  expect(isNo('القضاة في 12')).toBe(false);
});

it.each(ROWS)('%s', (phrase, ...shapes) => expect(readShapes(phrase)).toEqual(shapes));
