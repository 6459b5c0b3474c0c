import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/seed.ts'],
    // By itself vitest leaves a core free, which on two cores is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Loading the product anew for each file took a quarter of the time. So a test puts back what it replaces.
    isolate: false,
    // A guard against hanging, no measure: a busy machine may take its time.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
