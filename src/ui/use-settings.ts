import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, knownSettings, type Settings, watchSettings } from '../platform/settings';

/** Browsers limit writes to synced storage (Chrome: 120 a minute), so changes are gathered this long, in ms. */
const GATHER = 500;

/** The settings, live, and how to change them: seen at once, stored a little later; `onStored` hears whether that worked. */
export function useSettings(
  onStored: (done: boolean) => void = () => {},
): readonly [Settings, (changed: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>(knownSettings);
  const told = useRef(onStored);
  told.current = onStored;
  const waiting = useRef<Partial<Settings>>({});
  useEffect(() => watchSettings((stored) => setSettings({ ...stored, ...waiting.current })), []);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    const changed = waiting.current;
    waiting.current = {};
    if (Object.keys(changed).length === 0) return;
    void changeSettings(changed).then(
      () => told.current(true),
      () => told.current(false),
    );
  }, []);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [flush]);
  const change = useCallback(
    (changed: Partial<Settings>) => {
      waiting.current = { ...waiting.current, ...changed };
      setSettings((before) => ({ ...before, ...changed }));
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, GATHER);
    },
    [flush],
  );
  return [settings, change];
}
