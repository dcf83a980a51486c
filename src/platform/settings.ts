import { browser } from './browser';

export interface Settings {
  /** Check pages as I browse, or only when I click. */
  readonly checkPages: 'always' | 'on-click';
  /** Open the original in the tab being read or in a new one. */
  readonly openIn: 'same-tab' | 'new-tab';
}

export const defaults: Settings = { checkPages: 'always', openIn: 'same-tab' };

/** Stored settings over the defaults, so that a new setting needs no migration. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.sync.get('settings').catch(() => ({}))) as { settings?: Partial<Settings> };
  return { ...defaults, ...stored.settings };
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ settings });
}

/** Call `view` with the settings now and at each change. Returns how to stop. */
export function watchSettings(view: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if ('settings' in changes) void loadSettings().then(view);
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  void loadSettings().then(view);
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}
