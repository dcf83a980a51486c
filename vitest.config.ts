import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

// Kept apart from vite.config.ts: the crx plugin must not run inside vitest.
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          // Generous: the machine may be busy, and no test asserts on time.
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/dist/**'],
          environment: 'node',
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/dist/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/e2e/build.ts'],
          // A loaded machine is slow, not broken.
          expect: { poll: { timeout: 20_000, interval: 60 } },
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Each file has browsers of its own, and they wait more than they work.
          maxWorkers: 2,
        },
      },
    ],
  },
});
