import { decodeWordingModel, type WordingModel } from '../core/wording/model';
import { loadAsset } from '../platform/load-asset';

let loading: Promise<WordingModel | null> | null = null;

/** The wording model, read once in each worker's life; null where it cannot be had: known substitutions still speak. */
export function wordingModel(): Promise<WordingModel | null> {
  loading ??= loadAsset('wording.bin').then((bytes) => bytes && decodeWordingModel(bytes));
  return loading;
}
