import type { CalibrationRow, WordingModel, WordingWeights } from './model';

/** Weighted sum of the standardised features; above 0 speaks for spun at the length it was fitted on. */
export function documentScore(
  features: readonly number[],
  { weights }: { readonly weights: Pick<WordingWeights, 'document'> },
): number {
  let score = 0;
  for (const [at, [mean, spread, weight]] of weights.document.entries()) {
    score += (weight * ((features[at] ?? 0) - mean)) / spread;
  }
  return score;
}

/** The calibration for a text of so many words, interpolated by the logarithm of the length; null without rows. */
export function calibrationFor(length: number, { weights }: WordingModel): CalibrationRow | null {
  const rows = weights.calibration;
  const above = rows.find((row) => row.length >= length) ?? rows.at(-1);
  const below = rows.findLast((row) => row.length <= length) ?? rows[0];
  if (!above || !below) return null;
  const span = Math.log(above.length / below.length);
  const part = span === 0 ? 0 : Math.log(Math.min(Math.max(length, below.length), above.length) / below.length) / span;
  const mix = (key: keyof CalibrationRow) => below[key] + part * (above[key] - below[key]);
  return {
    length,
    slope: mix('slope'),
    offset: mix('offset'),
    tenth: mix('tenth'),
    lenient: mix('lenient'),
    strict: mix('strict'),
  };
}
