import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporary } from '../temporary.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The package as a stranger has it: packed, and installed in a directory outside the repository. */
export interface Packed {
  readonly tarball: string;
  /** Paths in the tarball. */
  readonly contents: readonly string[];
  /** The stranger's project. */
  readonly project: string;
  /** The installed package. */
  readonly installed: string;
  /** Where its command is. */
  readonly binaries: string;
  /** Writes a file of the stranger's project. */
  write(name: string, content: string): void;
  /** Runs Node in the stranger's project. */
  node(...args: string[]): SpawnSyncReturns<string>;
}

/** Packs `dist` as it stands and installs the tarball. */
export function packAndInstall(): Packed {
  const directory = temporary('package');
  const project = join(directory, 'project');
  mkdirSync(project);
  const packing = npm(ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', directory);
  const [{ filename, files }] = JSON.parse(packing) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(directory, filename);
  const write = (name: string, content: string): void => writeFileSync(join(project, name), content);
  write('package.json', JSON.stringify({ name: 'stranger', private: true }));
  npm(project, 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  return {
    tarball,
    contents: files.map(({ path }) => path),
    project,
    installed: join(project, 'node_modules', 'khabar'),
    binaries: join(project, 'node_modules', '.bin'),
    write,
    node: (...args) => spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' }),
  };
}

/** A tool of the repository's own, by the file that Node runs. */
export function tool(path: string): string {
  return join(ROOT, 'node_modules', path);
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
