/** What a stand-in browser answers; plain data, since it is handed into the page. */
export interface StandIn {
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
  readonly answers: Readonly<Record<string, unknown>>;
  /** What storage holds. */
  readonly stored: Readonly<Record<string, unknown>>;
  /** What an organisation has set. */
  readonly managed?: Readonly<Record<string, unknown>>;
  /** Whether the button is on the toolbar; not told where undefined. */
  readonly isOnToolbar?: boolean;
}

/** Runs in the page before its own scripts: a browser that answers from given data, for pages served over plain HTTP. */
export function installStandIn({ messages, answers, stored: initial, managed = {}, isOnToolbar }: StandIn): void {
  const stored: Record<string, unknown> = { ...initial };
  const event = { addListener: () => {}, removeListener: () => {} };
  const area = {
    get: async (key: string | null) => (key === null ? { ...stored } : key in stored ? { [key]: stored[key] } : {}),
    set: async (values: object) => void Object.assign(stored, values),
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) delete stored[key];
    },
    onChanged: event,
  };
  const getMessage = (key: string, values: string | readonly string[] = []) => {
    const list = [values].flat();
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_all, at: string) => list[Number(at) - 1] ?? '');
  };
  const keys = { _execute_action: 'Q', 'open-original': 'G', 'copy-original': 'K', 'open-reader': 'E' };
  const browser = {
    runtime: {
      id: 'stand-in',
      getURL: (path: string) => `${location.origin}/${path}`,
      sendMessage: async ({ name }: { name: string }) => answers[name] ?? null,
      openOptionsPage: async () => {},
      onMessage: event,
      getManifest: () => ({ version: '0.0.0' }),
    },
    storage: { session: area, sync: area, local: area, managed: { get: async () => managed }, onChanged: event },
    action: { getUserSettings: async () => ({ isOnToolbar }) },
    permissions: { request: async () => false },
    i18n: { getMessage },
    commands: {
      getAll: async () => Object.entries(keys).map(([name, key]) => ({ name, shortcut: `Alt+Shift+${key}` })),
    },
    tabs: {
      query: async () => [{ id: 1 }],
      getCurrent: async () => ({ id: 2 }),
      update: async () => ({}),
      remove: async () => {},
    },
  };
  // The same scripts' messages are read in any of these two places, by browser.
  Object.assign(globalThis, { browser, chrome: { runtime: { id: 'stand-in' } } });
}
