import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporary } from '../temporary.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Builds the playground and serves it on this machine alone. */
export async function servePlayground(): Promise<{ url: string; server: Server; folder: string }> {
  const folder = temporary('playground');
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vite/bin/vite.js'),
      'build',
      join(ROOT, 'docs/playground'),
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ],
    { cwd: ROOT },
  );
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0] as string;
    try {
      const body = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server, folder };
}
