import { browser } from './browser';

/** This release's number. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
