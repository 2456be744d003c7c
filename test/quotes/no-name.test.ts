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
  ['أبدى النشطاء [استياءهم]', 'pronoun', 'possessed'],
  ['أكد الوزير [دعمها]', 'pronoun', 'possessed'],
  ['الكاتب [بها]'],
  ['الكاتب [سليم]'],
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
  ['والأوراق [يتناثر] بعضها', 'verb'],
  ['والطفل [يستغيث] بأمه', 'verb'],
  ['السكان [يحاولون] ذلك', 'verb'],
  ['سكان [يمنيون] غادروا'],
  ['الكاتب [يزن]'],
  ['الكاتب [يعقوبيان]'],
  ['طالبان [ستدعو] إلى الحوار', 'verb'],
  ['الكاتب [ستيفن]'],
  ['زكي [يسألني] دائما', 'verb'],
  ['الكاتب [يحيى]'],
  ['جون كيري [أطلعنا] على ذلك', 'verb'],
];

function readShapes(phrase: string): string[] {
  const text = new Text(readWords(phrase.replace(/[[\]]/g, ''), vocabulary));
  const w = phrase.slice(0, phrase.indexOf('[')).split(' ').length - 1;
  const shapes = Object.entries(SHAPES).filter(([, has]) => has(text, w));
  expect(isNoName(text, w)).toBe(shapes.length > 0);
  return shapes.map(([name]) => name);
}

it.each(ROWS)('%s', (phrase, ...shapes) => expect(readShapes(phrase)).toEqual(shapes));
