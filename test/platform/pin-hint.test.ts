import '../ui/stand-in-browser';

import { expect, test } from 'vitest';
import { browser } from '@/platform/browser';
import { dismissPinHint, wantsPinHint } from '@/platform/pin-hint';

const placed = (answer: object) => Object.assign(browser.action, { getUserSettings: async () => answer });

test('how the button is pinned is said where it is not, until that is waved aside', async () => {
  placed({});
  expect(await wantsPinHint()).toBe(false);
  placed({ isOnToolbar: true });
  expect(await wantsPinHint()).toBe(false);
  placed({ isOnToolbar: false });
  expect(await wantsPinHint()).toBe(true);
  await dismissPinHint();
  expect(await wantsPinHint()).toBe(false);
});
