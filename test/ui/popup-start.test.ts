import { expect, test, vi } from 'vitest';

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

test('the popup’s code is read once its skeleton is seen', async () => {
  await import('@/popup/start');
  // Time enough for code that waits for nothing.
  await new Promise((wake) => setTimeout(wake, 50));
  expect(drawn).not.toHaveBeenCalled();
  see();
  await vi.waitFor(() => expect(drawn).toHaveBeenCalledOnce());
});
