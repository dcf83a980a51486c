import type { Figures } from './figures';

/** Figures as a row of a table. */
export function printed({ auc, low, high, recallAt1Percent, recallAt1PerMille }: Figures) {
  return {
    AUC: auc.toFixed(3),
    '95 %': `${low.toFixed(3)} to ${high.toFixed(3)}`,
    'recall at 1 %': percent(recallAt1Percent),
    'recall at 0.1 %': percent(recallAt1PerMille),
  };
}

export function percent(value: number): string {
  return `${(100 * value).toFixed(2)} %`;
}
