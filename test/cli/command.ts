import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporary } from '../temporary.js';

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What the built command did. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a shell would, its output in a pipe. */
export function khabar(args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}): Outcome {
  const { PATH } = process.env;
  return spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    env: { PATH, ...env },
    maxBuffer: 1e9,
  });
}

/** A directory of files with these contents, and the path of each. */
export function files<Name extends string>(contents: Record<Name, string | Uint8Array>): Record<Name, string> {
  const directory = temporary('cli');
  const write = ([name, content]: [string, unknown]): [string, string] => {
    const path = join(directory, name);
    writeFileSync(path, content as string | Uint8Array);
    return [name, path];
  };
  return Object.fromEntries(Object.entries(contents).map(write)) as Record<Name, string>;
}
