import type { Browser } from 'playwright-core';
import { createLogger } from '../../src/log.ts';
import { buildPage } from '../../src/sandbox/build-page.ts';
import { type Demo, demoCompany, startDemo } from '../../src/sandbox/start-demo.ts';
import { startBrowser } from './browser.ts';
import { DemoPage, type Place } from './demo-page.ts';

/** Five minutes before the Bosphorus card, on Monday of week 48. */
const MONDAY_MORNING = new Date('2026-11-23T05:55:00Z');

/** The Friday before, at eleven in Istanbul. */
const FRIDAY = new Date('2026-11-20T08:00:00Z');

/** What every browser window here measures; a README's picture is cut from it. */
export const VIEWPORT = { width: 1200, height: 720 };

const PATIENCE_MS = 30_000;

/** The demo as `npm run demo` starts it, and a browser to look at it. */
export type BrowserDemo = {
  demo: Demo;
  /** A window of one's own, opened as someone (by handle) at a place. */
  openAs(handle: string, place: Place): Promise<DemoPage>;
  stop(): Promise<void>;
};

/** Ten in Berlin, noon in Istanbul, on that Monday: a message to either arrives at once. */
export const MIDDAY = new Date('2026-11-23T09:00:00Z');

/** Starts both; call `stop` at the end. `fresh`: with nothing set up, on the Friday before. `at`: when it begins. */
export async function startBrowserDemo(options: { fresh?: boolean; at?: Date } = {}): Promise<BrowserDemo> {
  const { fresh = false } = options;
  const demo = await startDemo({
    company: demoCompany({ fresh }),
    port: 0,
    at: options.at ?? (fresh ? FRIDAY : MONDAY_MORNING),
    dataFile: null,
    pageDirectory: await buildPage(),
    log: createLogger('warn'),
  });
  let browser: Browser;
  try {
    browser = await startBrowser();
  } catch (error) {
    await demo.stop();
    throw error;
  }
  return {
    demo,
    async openAs(handle, place) {
      const page = await browser.newPage({ viewport: VIEWPORT });
      page.setDefaultTimeout(PATIENCE_MS);
      const window = new DemoPage(page, demo.slack.url);
      await window.openAs(handle, place);
      return window;
    },
    async stop() {
      await browser.close();
      await demo.stop();
    },
  };
}
