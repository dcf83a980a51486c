import { browser } from './browser';

/** The bytes of a file of this extension, or null where it is missing. Asks nobody: the file came with the extension. */
export async function loadAsset(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
