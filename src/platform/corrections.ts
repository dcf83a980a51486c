import * as v from 'valibot';
import type { Correction, Decision } from '../core/model';
import { browser } from './browser';

/** One item of synced storage for each place: devices that correct different places never overwrite each other. */
const PREFIX = 'fix:';
/** Synced storage holds 512 items and 100 kB; settings and lists need the rest. */
const MOST_PLACES = 400;
const MOST_BYTES = 70_000;
/** Of one place; the item's limit is 8 kB. */
const MOST_AT_PLACE = 12;

const CODES: Readonly<Record<string, Decision>> = {
  o: 'original',
  p: 'permitted',
  w: 'wrong-source',
  n: 'not-reworded',
};
const codeOf = (decision: Decision) => Object.keys(CODES).find((code) => CODES[code] === decision) ?? '';

const Place = v.pipe(v.string(), v.maxLength(2100), v.regex(/^[^\s/]+(?:\/\S*)?$/));
/** An address of the web in its normal form. Whether it is a public one is asked where it is made, opened or fetched: every view loads this file, and the list of public suffixes is long. */
const Right = v.pipe(v.string(), v.maxLength(2048), v.check(isWebAddress));
const CorrectionSchema = v.object({
  decision: v.picklist(Object.values(CODES)),
  place: Place,
  wrong: v.nullable(Place),
  right: v.nullable(Right),
});
/** As stored: the decision's code, what is wrong, what is right. */
const Row = v.tuple([v.picklist(Object.keys(CODES)), v.nullable(Place), v.nullable(Right)]);

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, href } = new URL(address);
  const isNamed = /^(?:[^.]+\.)+(?=[^.]*[a-z])[^.]+$/.test(hostname);
  return /^https?:$/.test(protocol) && isNamed && username + password === '' && href === address;
}

/** Every correction the reader made. Entries that are none are passed over. */
export async function loadCorrections(): Promise<readonly Correction[]> {
  return Object.entries(await items()).flatMap(([key, rows]) =>
    readCorrections(rows.map(([code, wrong, right]) => fromRow(key.slice(PREFIX.length), code, wrong, right))),
  );
}

/** Any value as a list of corrections. */
export function readCorrections(value: unknown): readonly Correction[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const parsed = v.safeParse(CorrectionSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Let exactly these hold at these places. Rejects, and changes nothing, where storage is full. */
export async function saveCorrections(places: readonly string[], corrections: readonly Correction[]): Promise<void> {
  const fresh = places.map((place) => [PREFIX + place, rowsAt(place, corrections)] as const);
  const after = { ...(await items()), ...Object.fromEntries(fresh) };
  const kept = Object.entries(after).filter(([, rows]) => rows.length > 0);
  const grows = fresh.some(([, rows]) => rows.length > 0);
  if (grows && (kept.length > MOST_PLACES || JSON.stringify(kept).length > MOST_BYTES)) throw new Error('full');
  await browser.storage.sync.set(Object.fromEntries(fresh.filter(([, rows]) => rows.length > 0)));
  await browser.storage.sync.remove(fresh.filter(([, rows]) => rows.length === 0).map(([key]) => key));
}

/** Call `onChange` whenever corrections were made, taken back, or came from another device. Returns how to stop. */
export function watchCorrections(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}

type StoredRow = v.InferOutput<typeof Row>;

function rowsAt(place: string, corrections: readonly Correction[]): StoredRow[] {
  const own = corrections.filter((one) => one.place === place).slice(-MOST_AT_PLACE);
  return own.map(({ decision, wrong, right }) => [codeOf(decision), wrong, right]);
}

function fromRow(place: string, code: string, wrong: string | null, right: string | null): unknown {
  return { decision: CODES[code], place, wrong, right };
}

async function items(): Promise<Readonly<Record<string, readonly StoredRow[]>>> {
  const stored = (await browser.storage.sync.get(null).catch(() => ({}))) as Record<string, unknown>;
  const own = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  const rowsOf = (value: unknown) =>
    Array.isArray(value) ? value.flatMap((row) => (v.is(Row, row) ? [row as StoredRow] : [])) : [];
  return Object.fromEntries(own.map(([key, value]) => [key, rowsOf(value)]));
}
