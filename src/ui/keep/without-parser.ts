/**
 * Turndown tries the browser's parser as it loads, on a string, which Trusted Types forbid and report. It is only given nodes here and never
 * parses: for that moment there is no parser. Import this before it, and give the parser back after.
 */
const parser = globalThis.DOMParser;
Reflect.deleteProperty(globalThis, 'DOMParser');

/** Gives the parser back. */
export function restoreParser(): void {
  Object.defineProperty(globalThis, 'DOMParser', { value: parser, configurable: true, writable: true });
}
