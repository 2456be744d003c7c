// What mutants must not survive: the tests of the rooms that are mutated, without those that only take time: damaged
// marks are read when their file is loaded, before a mutant is there.
import '../setup.js';
import '../blocks/blocks.test.js';
import '../boilerplate/cuts.test.js';
import '../boilerplate/head.test.js';
import '../boilerplate/overlap.test.js';
import '../boilerplate/page-lines.test.js';
import '../boilerplate/rules.test.js';
import '../boilerplate/text.test.js';
import '../boilerplate/words.test.js';
import '../dates/calendars.test.js';
import '../dates/corpus.test.js';
import '../dates/held.test.js';
import '../dates/placing.test.js';
import '../dates/reading.test.js';
import '../fixtures/fixtures.test.js';
import '../html/fixtures.test.js';
import '../quotes/body-end.test.js';
import '../quotes/examples.test.js';
import '../quotes/headline.test.js';
import '../quotes/marks.test.js';
import '../quotes/no-name.test.js';
import '../quotes/readings.test.js';
import '../quotes/rules.test.js';
import '../quotes/sourced.test.js';
import '../quotes/speakers.test.js';
import '../quotes/uncued.test.js';
import '../text/forms.test.js';
import '../text/letters.test.js';
import '../text/source.test.js';
import '../text/words.test.js';

export { tests } from 'vitest';
