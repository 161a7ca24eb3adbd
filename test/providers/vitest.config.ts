import { defineConfig } from 'vitest/config';

/** One file after the other, and as long as it takes: real programs against servers of our own. */
export default defineConfig({
  test: {
    include: ['test/providers/**/*.lane.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
