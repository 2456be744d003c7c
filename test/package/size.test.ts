import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Kilobytes, minified and gzipped, with all that an entry brings along. Raise one only for what it buys. */
const BUDGETS = { index: 204, html: 241, export: 8 };

describe('what an application takes on', () => {
  it.each(Object.entries(BUDGETS))('of dist/%s.js is at most %i KB', async (entry, budget) => {
    const path = fileURLToPath(new URL(`../../dist/${entry}.js`, import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      charset: 'utf8',
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? '').length / 1000;
    console.log(`dist/${entry}.js: ${size.toFixed(1)} KB minified and gzipped`);
    expect(size).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(budget);
  });
});
