import type { WordingModel } from '../core/wording/model';

/** The wording model, or null where it cannot be had. */
export async function wordingModel(): Promise<WordingModel | null> {
  return null;
}
