import type { Decision, Evidence, Label, Verdict } from '../model';
import { labelRules } from './label-rules';
import type { Clues } from './signal';

/** A finding below this many nats is no reason to give its label. */
const FLOOR = 1;

/**
 * The decision on one page: of the labels whose needs are met, the one the evidence makes most probable.
 * Weights of one label add up: naive Bayes over log-likelihood ratios against 'none'.
 * Source: Good 1950, "Probability and the Weighing of Evidence".
 */
export function judge(evidence: readonly Evidence[], clues: Clues): Verdict {
  const decided = clues.corrections.map(({ decision }) => DECIDED[decision]).find((label) => label !== undefined);
  if (decided) return { label: decided, confidence: 1 };
  const odds = labelRules
    .filter(({ label, fits }) => fits(clues) && (isDefault(label) || weightFor(label, evidence) >= FLOOR))
    .map(({ label, prior }) => ({ label, value: prior * Math.exp(isDefault(label) ? 0 : weightFor(label, evidence)) }));
  const best = odds.reduce((a, b) => (b.value > a.value ? b : a));
  return { label: best.label, confidence: best.value / sum(odds.map(({ value }) => value)) };
}

/** What a reader says a page is, no evidence outweighs. */
const DECIDED: Readonly<Partial<Record<Decision, Label>>> = { original: 'none', permitted: 'credited' };

/** The labels that stand where nothing was found. */
function isDefault(label: Label): boolean {
  return label === 'none' || label === 'too-short';
}

function weightFor(label: Label, evidence: readonly Evidence[]): number {
  return sum(evidence.filter((one) => one.label === label).map(({ weight }) => weight));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
