import { useEffect } from 'preact/hooks';

/** Keys and what they do; the names are those of KeyboardEvent.key, in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Shortcuts of the reader. `letters` can be switched off (WCAG 2.1.4); Escape always works.
 * Nothing happens while something is typed or a dialog or a popover is open: those have keys of their own.
 */
export function useKeys(keys: Keys, letters: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector(':popover-open, dialog[open]')) return;
      if (event.key !== 'Escape' && !letters) return;
      const run = keys[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [keys, letters]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
}
