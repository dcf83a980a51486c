import { browser } from './browser';

/** Addresses that no request of ours may go to, as RE2 patterns over the normalised URL; the browser asks them for redirects too. */
const PRIVATE: readonly string[] = [
  // Without https a router or a printer could answer for any name.
  '^http://',
  // IP addresses of every spelling: the browser has normalised them before it asks.
  '^https://(\\d{1,3}\\.){3}\\d{1,3}([:/?#]|$)',
  '^https://\\[',
  // Names of one's own network.
  '^https://[^./:?#]+\\.?([:/?#]|$)',
  '^https://([^/:?#]+\\.)?(local|localhost|localdomain|internal|intranet|lan|home|corp|private|arpa|onion|test|invalid)\\.?([:/?#]|$)',
];

const FIRST_ID = 1000;

/**
 * Once this is done, the browser itself stops requests of ours to private addresses, before a byte is sent and after each redirect.
 * The reader's own browsing is untouched. Session rules end with the browser: set anew before the first fetch of each worker.
 */
export function forbidPrivateAddresses(): Promise<void> {
  done ??= setRules();
  return done;
}

let done: Promise<void> | null = null;

async function setRules(): Promise<void> {
  const own = new URL(browser.runtime.getURL('')).hostname;
  const rules = PRIVATE.map((regexFilter, index) => ({
    id: FIRST_ID + index,
    priority: 1,
    action: { type: 'block' as const },
    condition: { regexFilter, initiatorDomains: [own], isUrlFilterCaseSensitive: false },
  }));
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id), addRules: rules });
}
