// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';

const { seen, see, drawn } = vi.hoisted(() => {
  let see = () => {};
  const seen = new Promise<void>((done) => {
    see = done;
  });
  return { seen, see, drawn: vi.fn() };
});
vi.mock('@/ui/first-paint', () => ({ firstPaint: () => seen }));
vi.mock('@/popup/draw-popup', () => {
  drawn();
  return {};
});

afterEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('style');
  vi.resetModules();
  vi.unstubAllGlobals();
});

test('the popup’s code is read once its skeleton is seen', async () => {
  await import('@/popup/start');
  // Time enough for code that waits for nothing.
  await new Promise((wake) => setTimeout(wake, 50));
  expect(drawn).not.toHaveBeenCalled();
  see();
  await vi.waitFor(() => expect(drawn).toHaveBeenCalledOnce());
});

test.each([
  ['on a phone', 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', true],
  ['on a tablet with a keyboard', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36', false],
])('the popup %s fills a page of its own, or has a size of its own', async (_where, userAgent, isSheet) => {
  delete document.documentElement.dataset.sheet;
  vi.stubGlobal('navigator', { userAgent });
  await import('@/popup/start');
  expect('sheet' in document.documentElement.dataset).toBe(isSheet);
});

test.each([
  ['as wide as the popup was last', '480', '480px'],
  ['as wide as its style says where none is known', null, ''],
  ['the same where nonsense is kept', 'wide', ''],
])('the skeleton is %s', async (_what, kept, width) => {
  if (kept) localStorage.setItem('popup-width', kept);
  await import('@/popup/start');
  expect(document.documentElement.style.getPropertyValue('--popup')).toBe(width);
});

test('a browser that keeps nothing for pages does not stop the popup', async () => {
  vi.stubGlobal('localStorage', {
    clear: () => {},
    getItem: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  await expect(import('@/popup/start')).resolves.toBeDefined();
});
