import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: { index: 'src/index.ts', schema: 'src/schema.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    // tsup's declaration step sets baseUrl itself, which TypeScript 6 rejects unless told not to.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // he 2 is ESM only: bundled, so that CommonJS callers never resolve it.
    noExternal: ['he'],
    sourcemap: true,
    clean: true,
    treeshake: true,
    // Arabic as it is, not as escapes: a third of the size, and readable.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  },
]);
