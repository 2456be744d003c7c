import { UsageError } from '../options.js';

/** Loads a package that only some inputs need; where it is missing, says which and how to get it. */
export async function loadPeer<Module>(name: string, load: () => Promise<Module>, what: string): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new UsageError(`${what} needs the package ${name}: npm install ${name}`);
  }
}
