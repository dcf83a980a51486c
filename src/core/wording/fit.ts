import type { WordingModel } from './model';
import { unpack } from './word-lists';

/** Levels of the stored fit: from LOW upwards in equal steps, log10 of how much likelier the pair is than chance. */
export const FIT_LOW = -1.5;
export const FIT_STEP = 0.4;
export const FIT_HIGH = FIT_LOW + 15 * FIT_STEP;

/** What a pair that was never seen counts at least, and how much of its expected count (log10) is added. */
const UNSEEN = -1;
const UNSEEN_BY_EXPECTATION = 0.5;
/** Words behind the counts, log10: how often a chance pair should have been seen. */
const SIZE = 8;

/** Place of the pair in the model's lists, or -1 where it was never seen. */
export function findPair({ followers }: WordingModel, left: number, right: number): number {
  const { from, entries, unpacked } = followers;
  if (unpacked[left] === 0) unpack(followers, left);
  let low = from[left] ?? 0;
  let high = (from[left + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = entries[middle] ?? 0;
    if (word === right) return middle;
    if (word < right) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** log10 of the count that chance alone would give the pair, at least 0. */
export function expectation({ frequency }: WordingModel, left: number, right: number): number {
  return Math.max(0, SIZE + (frequency[left] ?? -9) + (frequency[right] ?? -9));
}

/** How well two words follow each other: log10 of likelihood over chance; negative where they were never seen together. */
export function fitOf(model: WordingModel, left: number, right: number): number {
  return fitAt(model, findPair(model, left, right), left, right);
}

/** The same for a pair whose place is known already. */
export function fitAt(model: WordingModel, place: number, left: number, right: number): number {
  if (place >= 0) return FIT_LOW + FIT_STEP * (((model.fit[place >> 1] ?? 0) >> ((place & 1) << 2)) & 15);
  return UNSEEN - UNSEEN_BY_EXPECTATION * expectation(model, left, right);
}
