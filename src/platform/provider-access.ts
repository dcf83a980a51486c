import * as v from 'valibot';
import { browser } from './browser';

/** Which services the reader switched on, and their own key or address for each. */
export interface ServiceAccess {
  readonly on: readonly string[];
  readonly access: Readonly<Record<string, string>>;
}

/** Local storage: keys are never synced, and in no backup. */
const KEY = 'services';

const Access = v.fallback(
  v.object({
    on: v.pipe(v.array(v.pipe(v.string(), v.maxLength(30))), v.maxLength(20)),
    access: v.record(v.pipe(v.string(), v.maxLength(30)), v.pipe(v.string(), v.maxLength(500))),
  }),
  { on: [], access: {} },
);

/** None is on until the reader says so. */
export async function loadServiceAccess(): Promise<ServiceAccess> {
  const stored = (await browser.storage.local.get(KEY).catch(() => ({}))) as Record<string, unknown>;
  return v.parse(Access, stored[KEY]);
}

export async function saveServiceAccess(access: ServiceAccess): Promise<void> {
  await browser.storage.local.set({ [KEY]: access });
}

/** Call `view` with what is on now and at each change. Returns how to stop. */
export function watchServiceAccess(view: (access: ServiceAccess) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) void loadServiceAccess().then(view);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  void loadServiceAccess().then(view);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
