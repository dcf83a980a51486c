import { browser } from './browser';

const KEY = 'pinHintSeen';

/** Whether to say how the button is pinned: it is not on the toolbar, and the reader has not waved that aside. */
export async function wantsPinHint(): Promise<boolean> {
  // Firefox before 142 and Android cannot tell.
  const { action } = browser as { action: { getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }> } };
  const settings = await action?.getUserSettings?.().catch(() => null);
  if (settings?.isOnToolbar !== false) return false;
  const seen = (await browser.storage.local.get(KEY).catch(() => ({}))) as Record<string, unknown>;
  return seen[KEY] !== true;
}

/** Never say it again on this device. */
export async function dismissPinHint(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true }).catch(() => {});
}
