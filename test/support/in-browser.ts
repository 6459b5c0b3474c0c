import { describe } from 'vitest';
import { noBrowser } from './browser.ts';

/** A suite that needs a browser; where there is none it is skipped, and its title says why. */
export function inBrowser(title: string, suite: () => void): void {
  describe.skipIf(noBrowser)(noBrowser ? `${title} (${noBrowser})` : title, suite);
}
