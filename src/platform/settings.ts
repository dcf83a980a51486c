import * as v from 'valibot';
import { browser } from './browser';
import { oneAtATime } from './one-at-a-time';
import { loadPolicy } from './policy';
import { SettingsSchema } from './settings-schema';

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** What holds where nothing is stored. */
export const defaults: Settings = v.parse(SettingsSchema, {});

let known = defaults;

/** Stored settings over the defaults, an organisation's under and over them; nonsense in one field leaves the others as they are. */
export async function loadSettings(): Promise<Settings> {
  const [{ defaults, locked }, own] = await Promise.all([loadPolicy(), stored()]);
  known = readSettings({ ...defaults, ...own, ...locked });
  return known;
}

/** The settings as last loaded by this page: a view that waited for them once can draw at once. */
export function knownSettings(): Settings {
  return known;
}

/** Names of the settings that an organisation has fixed. */
export async function loadLocked(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys((await loadPolicy()).locked));
}

/** Any value as settings: hand-edited, from an older or a newer version. */
export function readSettings(value: unknown): Settings {
  return v.parse(SettingsSchema, typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
}

/** Change some settings, whatever other windows changed meanwhile; fields of a newer version are kept. A fixed one keeps its value, since a policy is read over what is stored. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await oneAtATime('settings', async () => browser.storage.sync.set({ settings: { ...(await stored()), ...changed } }));
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

async function stored(): Promise<object> {
  const { settings } = (await browser.storage.sync.get('settings').catch(() => ({}))) as { settings?: unknown };
  return typeof settings === 'object' && settings !== null ? settings : {};
}
