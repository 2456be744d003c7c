import { readFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      html: 'src/html.ts',
      schema: 'src/schema.ts',
      export: 'src/export.ts',
      learn: 'src/learn.ts',
    },
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
    esbuildPlugins: [
      {
        // The examples of rules are for who reads the sources: 3 KB that no program asks for.
        name: 'without-examples',
        setup: ({ onLoad }) =>
          onLoad({ filter: /src\/(quotes|dates|boilerplate)\/.*\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8')).replace(/\bexample: '[^'\n]*',/g, ''),
            loader: 'ts',
          })),
      },
      {
        // «(ال)وزير | (ال)سفير» is for who reads the lexicon; as «*وزير|*سفير» it is 1.7 KB less.
        name: 'short-lexicon',
        setup: ({ onLoad }) =>
          onLoad({ filter: /src\/lexicon\/.*\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8'))
              .replace(/(?<=[^ '\n]) \| (?=[^ \n])/g, '|')
              .replaceAll('(ال)', '*'),
            loader: 'ts',
          })),
      },
    ],
    // Arabic as it is, not as escapes: a third of the size, and readable.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  },
  {
    entry: { cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What the command is built on goes into its file; the library is the one beside it.
    noExternal: ['bidi-js', 'chardet', 'picocolors'],
    esbuildPlugins: [
      {
        name: 'library-beside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^(\.\.\/)+(index|schema|html|export|learn)\.js$/ }, ({ path }) => ({
            path: path.replace(/^(\.\.\/)+/, './'),
            external: true,
          })),
      },
    ],
  },
]);
