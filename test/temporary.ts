import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for the tests of a file; it is gone when they have ended. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `khabar-${name}-`));
  made.push(folder);
  return folder;
}
