import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Fresh memory over the same storage: what a worker finds when it comes back. */
async function revive(browser?: ReturnType<typeof import('./fake-browser').fakeBrowser>) {
  vi.resetModules();
  const stored = browser ?? (await import('./fake-browser')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: stored }));
  return { browser: stored, ...(await import('@/platform/provider-pauses')) };
}

const asked = { gap: 5000, refused: false, wanted: null, isPrivate: false };
const refused = { ...asked, refused: true };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a service may be asked again after its gap', async () => {
  const { pauseOf, notePause } = await revive();
  expect(await pauseOf('gdelt')).toBe(0);
  await notePause('gdelt', asked);
  expect(await pauseOf('gdelt')).toBe(5000);
  expect(await pauseOf('brave')).toBe(0);
  vi.advanceTimersByTime(5000);
  expect(await pauseOf('gdelt')).toBe(0);
});

test('each refusal doubles the wait, an hour at most, and an answer ends it', async () => {
  const { pauseOf, notePause } = await revive();
  const waits: number[] = [];
  for (let time = 0; time < 8; time += 1) {
    await notePause('gdelt', refused);
    waits.push((await pauseOf('gdelt')) / 60_000);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  await notePause('gdelt', asked);
  expect(await pauseOf('gdelt')).toBe(5000);
});

test('a service that names its wait is given it, within the hour', async () => {
  const { pauseOf, notePause } = await revive();
  await notePause('brave', { ...refused, wanted: 120_000 });
  expect(await pauseOf('brave')).toBe(120_000);
  await notePause('brave', { ...refused, wanted: 999_999_999 });
  expect(await pauseOf('brave')).toBe(3_600_000);
});

test('a worker that comes back still knows; of private windows it hears nothing', async () => {
  const first = await revive();
  await first.notePause('gdelt', refused);
  const second = await revive(first.browser);
  expect(await second.pauseOf('gdelt')).toBe(60_000);
  await second.notePause('brave', { ...refused, isPrivate: true });
  const third = await revive(first.browser);
  expect(await third.pauseOf('brave')).toBe(0);
  await third.notePause('searxng', asked);
  const fourth = await revive(first.browser);
  expect(await fourth.pauseOf('gdelt')).toBe(60_000);
});
