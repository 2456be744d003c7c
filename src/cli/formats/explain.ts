import pc from 'picocolors';
import { EXPLAIN_COLUMNS, explain as explainArticle } from '../../article/explain.js';
import { toVisual } from '../visual.js';
import { pages } from './format.js';

/** The trace: each piece with its role and the rule that said so, dates, quotations. */
export const explain = pages(({ article }, { colour, visualColumns }) => {
  const { green, red, cyan, bold } = pc.createColors(colour);
  const paints = { kept: green, removed: red, rule: cyan, heading: bold };
  return explainArticle(article, {
    words: (text) => (visualColumns === null ? text : toVisual(text, Number.POSITIVE_INFINITY)),
    length: visualColumns === null ? 60 : Math.max(10, visualColumns - EXPLAIN_COLUMNS),
    paint: (text, as) => paints[as](text),
  });
});
