import { vi } from 'vitest';

/** An area of browser.storage in memory; `quota` is the number of JSON characters it holds. */
export function fakeArea(quota = Number.POSITIVE_INFINITY) {
  const items = new Map<string, unknown>();
  const size = () => JSON.stringify([...items]).length;
  return {
    items,
    get: async (key: string | null) =>
      key === null
        ? structuredClone(Object.fromEntries(items))
        : items.has(key)
          ? { [key]: structuredClone(items.get(key)) }
          : {},
    set: async (record: Record<string, unknown>) => {
      const before = new Map(items);
      for (const [key, value] of Object.entries(record)) items.set(key, structuredClone(value));
      if (size() <= quota) return;
      items.clear();
      for (const [key, value] of before) items.set(key, value);
      throw new Error('quota exceeded');
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) items.delete(key);
    },
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  };
}

/** The part of the browser that the platform's rooms stand on. */
export function fakeBrowser(quota?: number) {
  return {
    runtime: {
      id: 'headwater',
      getURL: (path: string) => `chrome-extension://headwater/${path}`,
      onMessage: { addListener: vi.fn() },
      sendMessage: vi.fn(),
    },
    storage: { session: fakeArea(quota), sync: fakeArea(quota), local: fakeArea(quota) },
  };
}
