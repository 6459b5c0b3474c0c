import { defineConfig } from 'vitest/config';

/** The runs that are too long for `npm test`: `npm run test:long`, and every `.ci/run`. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser and a kill loop mostly wait: two at a time take half as long.
    maxWorkers: 2,
  },
});
