import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{model,scripts,stacks,test}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
