import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest. Vitest goes by the size of a file, and would leave one worker alone with the first of these. */
const LONGEST = ['playground', 'cli/batch', 'scale', 'docs.test', 'package/reference', 'cli/command'];

/** In MB; the tests of memory need a small one, the whole of the linear ones makes more at once. */
const YOUNG = process.env.LINEAR ? 256 : 64;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const n = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}`));
      return n < 0 ? LONGEST.length : n;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Linear time is the time of our work: what fits the young generation is not copied by the collector meanwhile.
    execArgv: [`--min-semi-space-size=${YOUNG}`, `--max-semi-space-size=${YOUNG}`],
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
