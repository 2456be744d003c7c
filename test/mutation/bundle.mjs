// The mutated sources and their tests as one script.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

await build({
  entryPoints: [here('tests.mjs')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: here('bundle.cjs'),
  alias: { vitest: here('vitest.mjs') },
  define: { 'import.meta.url': '__bundle' },
  banner: { js: "const __bundle = require('node:url').pathToFileURL(__filename).href;" },
  // The package says that its files do nothing when imported; tests do.
  ignoreAnnotations: true,
  logLevel: 'error',
});
