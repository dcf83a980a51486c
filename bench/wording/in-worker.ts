import { profileText } from '@/core/text/profile';
import { decodeWordingModel, type WordingModel } from '@/core/wording/model';
import { scoreWording } from '@/core/wording/score';
import { tokenize } from '@/core/wording/tokens';

/** Times of one run in the extension's worker, in ms. */
export interface WorkerTimes {
  /** Fetching the asset's bytes, with nothing done to them. */
  readonly fetching: readonly number[];
  /** Fetching and decoding them. */
  readonly loading: readonly number[];
  readonly scoring: readonly number[];
  readonly tokenising: readonly number[];
}

/** Programs that are run inside the extension's worker; the model stays held, so that its memory can be asked for. */
let held: WordingModel | null = null;

export async function time(address: string, texts: readonly string[], rounds: number): Promise<WorkerTimes> {
  const times = {
    fetching: [] as number[],
    loading: [] as number[],
    scoring: [] as number[],
    tokenising: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1) {
    times.fetching.push(await lasting(() => bytesOf(address)));
    times.loading.push(await lasting(async () => (held = decodeWordingModel(await bytesOf(address)))));
  }
  for (const text of texts) {
    const profile = { ...profileText({ text, lang: 'en' }), languageKnown: true };
    times.scoring.push(await lasting(() => scoreWording(profile, held)));
    times.tokenising.push(await lasting(() => tokenize(text)));
  }
  return times;
}

/** Lets the model go. */
export function forget(): void {
  held = null;
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function lasting(run: () => unknown): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}
