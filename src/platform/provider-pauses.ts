import { browser } from './browser';

/** When a service may be asked again, and how often in a row it refused. */
interface Pause {
  readonly until: number;
  readonly refusals: number;
}

const KEY = 'provider-pauses';
/** After a refusal, ms: doubled with each further one, up to an hour. */
const FIRST_WAIT = 60_000;
const LONGEST_WAIT = 3_600_000;

/** What this worker knows; session storage outlives it, but hears nothing of private windows. */
const known = new Map<string, Pause>();

/** How long this service has to be left alone from now on, in ms; 0 where it may be asked. */
export async function pauseOf(id: string): Promise<number> {
  return Math.max(0, (await pause(id)).until - Date.now());
}

/** It was asked: leave it alone for its gap, or for longer the more often it refused; `wanted` is what it asked for itself. */
export async function notePause(id: string, { gap, refused, wanted, isPrivate }: PauseReason): Promise<void> {
  const refusals = refused ? (await pause(id)).refusals + 1 : 0;
  const wait = refused ? Math.max(wanted ?? 0, FIRST_WAIT * 2 ** (refusals - 1)) : gap;
  const next = { until: Date.now() + Math.min(wait, LONGEST_WAIT), refusals };
  known.set(id, next);
  if (!isPrivate) await browser.storage.session.set({ [KEY]: { ...(await stored()), [id]: next } }).catch(() => {});
}

interface PauseReason {
  /** Least time between two requests, ms. */
  readonly gap: number;
  readonly refused: boolean;
  /** The service's own wish, ms; null where it has none. */
  readonly wanted: number | null;
  readonly isPrivate: boolean;
}

async function pause(id: string): Promise<Pause> {
  const here = known.get(id);
  if (here) return here;
  return (await stored())[id] ?? { until: 0, refusals: 0 };
}

async function stored(): Promise<Readonly<Record<string, Pause>>> {
  return ((await browser.storage.session.get(KEY))[KEY] as Readonly<Record<string, Pause>> | undefined) ?? {};
}
