import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: 2,
    // Linear time is the time of our work: where a run fits the young generation, the collector copies none of it.
    execArgv: process.env.LINEAR ? ['--min-semi-space-size=512', '--max-semi-space-size=512'] : [],
    // Property tests and the packed tarball take their time on a busy machine; what is fast is measured by the bench.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['src/**/*.ts'],
      // The command is tested as a process, which the counter does not see.
      exclude: ['src/cli/**'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'node_modules/.vitest/coverage',
      thresholds: { lines: 99, branches: 95 },
    },
    // .ci/run reads its counts from the second.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'node_modules/.vitest/results.json' }]]
      : ['default'],
  },
});
