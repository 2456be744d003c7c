import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/runtimes.mjs', import.meta.url));

// It fetches some hundred megabytes of runtimes: elsewhere by `npm run test:runtimes`.
describe.skipIf(!process.env.CI)('the package', () => {
  it('gives the same on Node 20 to 26, Deno, Bun, Chromium and workerd', { timeout: 300_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^17 same, 0 not$/m);
  });
});
