import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus back to where it was before this part opened, unless the reader has put it elsewhere meanwhile. */
export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      // The part is still there when this runs: its own focus counts as lost.
      queueMicrotask(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    };
  }, []);
}
