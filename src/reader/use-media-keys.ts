import { useEffect } from 'preact/hooks';
import type { Speaker } from './speaker';

/** The keyboard's media keys drive the speaker while it is there. */
export function useMediaKeys(speaker: Speaker): void {
  useEffect(() => {
    const session = navigator.mediaSession;
    if (!session) return undefined;
    const actions: readonly (readonly [MediaSessionAction, () => void])[] = [
      ['play', speaker.play],
      ['pause', speaker.pause],
      ['stop', speaker.stop],
      ['nexttrack', () => speaker.skip(1)],
      ['previoustrack', () => speaker.skip(-1)],
    ];
    for (const [action, run] of actions) session.setActionHandler(action, run);
    return () => {
      for (const [action] of actions) session.setActionHandler(action, null);
    };
  }, [speaker]);
}
