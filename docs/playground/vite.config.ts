import { defineConfig } from 'vite';

// A page of files that can be put anywhere; nothing is fetched but they.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { outDir: '../../playground', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});
