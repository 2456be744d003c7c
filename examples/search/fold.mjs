const MARKS = /[\u064B-\u065F\u0670\u0640]/g;

/**
 * A word as a searcher may write it: no tashkeel or tatweel, one form of alef, ya and ta marbuta, no article.
 *
 * @example fold('والأمطار') // 'امطار'
 */
export function fold(word) {
  return word
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/, '');
}
