import { headlineAgreement } from './headline-agreement';
import type { FoundHint } from './rank';

/** Signals whose links compete: a page taken from one place has one of them. */
const COMPETING = new Set(['source-link', 'read-on', 'label']);
const AGREES = 0.4;

/**
 * The hints without lists of references: where one signal's links lead to several pages, only those that repeat the
 * headline stay; of repeated ones the last, which ends the text, where all lead to one site.
 */
export function oneStatement(hints: readonly FoundHint[], headline: string): FoundHint[] {
  const rivals = new Map<string, Set<string>>();
  for (const { signal, target } of hints)
    if (target && COMPETING.has(signal.id)) rivals.set(signal.id, (rivals.get(signal.id) ?? new Set()).add(target.url));
  return hints.filter(({ signal, target }) => {
    const alone = (rivals.get(signal.id)?.size ?? 0) < 2;
    return alone || !target || headlineAgreement(target.url, headline) >= AGREES;
  });
}
