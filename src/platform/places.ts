import { browser } from './browser';

/** Where the reader was in an article, by its words: an offset would not outlive a changed page or font. */
export interface Place {
  readonly words: string;
  /** How far below the top of the window the words stood, in CSS pixels. */
  readonly top: number;
}

const KEY = 'places';
/** Articles remembered; the oldest make room. About 300 bytes each. */
const MOST = 300;

type Places = Readonly<Record<string, Place>>;

export async function loadPlace(url: string): Promise<Place | null> {
  return (await stored())[url] ?? null;
}

/** Remember a place, or forget it where `place` is null. Storage that is full forgets the older half. */
export async function savePlace(url: string, place: Place | null): Promise<void> {
  const { [url]: _old, ...others } = await stored();
  const entries = [...Object.entries(others), ...(place ? [[url, place] as const] : [])].slice(-MOST);
  await browser.storage.local
    .set({ [KEY]: Object.fromEntries(entries) })
    .catch(() => browser.storage.local.set({ [KEY]: Object.fromEntries(entries.slice(-MOST / 2)) }))
    .catch(() => {});
}

async function stored(): Promise<Places> {
  const { [KEY]: places } = (await browser.storage.local.get(KEY).catch(() => ({}))) as Record<string, unknown>;
  return typeof places === 'object' && places !== null ? (places as Places) : {};
}
