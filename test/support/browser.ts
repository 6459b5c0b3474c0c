import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why no browser can be started here, or null when one can. */
export const noBrowser = existsSync(EXECUTABLE)
  ? null
  : `There is no browser at ${EXECUTABLE}: install chromium, or name one in CHROMIUM_PATH.`;

/** Starts the machine's Chromium, unseen; it calls nobody but the pages it is sent to. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}
