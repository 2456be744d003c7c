import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const executable = EXECUTABLES.find((path) => existsSync(path));

/** Chromium, which CI must have and other machines may. */
export const hasChromium = executable !== undefined || process.env.CI !== undefined;

/** A browser that reaches nothing but what a test serves. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
