import { send } from './messages';

/** The address that copying takes: the original's, or this page's own; null where there is neither. */
export async function linkAddress(tabId: number): Promise<{ readonly url: string; readonly original: boolean } | null> {
  const outcome = await send('original/link', tabId);
  return outcome.kind === 'none' ? null : { url: outcome.url, original: outcome.kind === 'original' };
}
