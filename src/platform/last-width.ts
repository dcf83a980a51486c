/** Where the popup's width stands beside the settings: this alone can be read before the first frame. */
const KEY = 'popup-width';

/** The width in CSS pixels that the popup had last; null where none is known. */
export function lastWidth(): number | null {
  try {
    return Number(localStorage.getItem(KEY)) || null;
  } catch {
    // A browser that lets no site keep anything may refuse.
    return null;
  }
}

/** Keep the popup's width for the next opening; null forgets it. */
export function keepWidth(width: number | null): void {
  if (width === lastWidth()) return;
  try {
    if (width === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(width));
  } catch {
    // Then the popup has its width a moment later.
  }
}
