import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/** The runner by itself leaves one processor idle, which on a machine with two is half of it. */
const WORKERS = 2;

/** Tests of the built extension. Those that take minutes are a project of their own: `npm run test:long`. */
function inBrowsers(name: string, files: { include: string[]; exclude?: string[] }) {
  return {
    resolve: { alias },
    test: {
      ...files,
      name,
      environment: 'node' as const,
      globalSetup: ['test/e2e/build.ts'],
      // A loaded machine is slow, not broken; what a busy browser missed is tried once more, and said to be flaky.
      retry: 1,
      expect: { poll: { timeout: 20_000, interval: 60 } },
      testTimeout: 90_000,
      hookTimeout: 120_000,
      // Each worker has browsers of its own and lends them to its files, so the files share a process.
      isolate: false,
      maxWorkers: WORKERS,
    },
  };
}

/** Tests that need no browser. */
function inNode(name: string, files: { include: string[]; exclude?: string[] }, isolate = true) {
  return {
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    test: {
      ...files,
      name,
      isolate,
      maxWorkers: WORKERS,
      environment: 'node' as const,
      // Generous: the machine may be busy, and no test asserts on time.
      testTimeout: 60_000,
    },
  };
}

/**
 * A fresh clone knows no durations, so the runner starts large files first. This one is small and its tests are many:
 * left for the end, it would keep one worker busy long after the other is done.
 */
const MANY_TESTS = /\/hostile\.test\.ts$/;

class ManyTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const hasMany = ({ moduleId }: TestSpecification) => MANY_TESTS.test(moduleId);
    return [...sorted.filter(hasMany), ...sorted.filter((file) => !hasMany(file))];
  }
}

// Kept apart from vite.config.ts: the crx plugin must not run inside vitest.
export default defineConfig({
  test: {
    sequence: { sequencer: ManyTestsFirst },
    projects: [
      // Pure: nothing that one file could leave behind for the next, so the files share a process.
      inNode('core', { include: ['test/core/**/*.test.ts', 'test/*.test.ts'] }, false),
      inNode('unit', {
        include: ['test/**/*.test.{ts,tsx}'],
        exclude: ['test/e2e/**', 'test/core/**', 'test/*.test.ts'],
      }),
      inBrowsers('e2e', { include: ['test/e2e/**/*.test.ts'], exclude: ['**/*.long.test.ts'] }),
      inBrowsers('long', { include: ['test/e2e/**/*.long.test.ts'] }),
    ],
  },
});
