#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`khabar … | head`) is no fault; a full disk is.
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`khabar: cannot write: ${message}\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), process);
