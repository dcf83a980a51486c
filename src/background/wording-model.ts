import { decodeWordingModel, type WordingModel } from '../core/wording/model';
import { loadAsset } from '../platform/load-asset';

let languages: Promise<readonly string[]> | null = null;
const loaded = new Map<string, Promise<WordingModel | null>>();

/** The wording model of a language, read once in each worker's life; null where there is none or it cannot be read. */
export function wordingModel(language: string): Promise<WordingModel | null> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = loadModel(language);
  loaded.set(language, loading);
  return loading;
}

/** Pages that are no articles need none. */
export function noModel(): Promise<null> {
  return Promise.resolve(null);
}

async function loadModel(language: string): Promise<WordingModel | null> {
  languages ??= loadAsset('wording-languages.json').then(listIn);
  if (!(await languages).includes(language)) return null;
  const bytes = await loadAsset(`wording-${language}.bin`);
  return bytes && decodeWordingModel(bytes);
}

/** The languages whose assets came along. */
function listIn(bytes: Uint8Array | null): readonly string[] {
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as readonly string[]) : [];
}
