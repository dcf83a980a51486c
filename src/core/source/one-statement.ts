import { headlineAgreement } from './headline-agreement';
import type { FoundHint } from './rank';

/** Signals whose links compete, by what they say: a page taken from one place says it once. */
const COMPETING: Readonly<Record<string, string>> = {
  'source-link': 'source',
  label: 'source',
  portal: 'portal',
  'read-on': 'read on',
};
const AGREES = 0.4;

/**
 * The hints without lists of references: where one signal's links lead to several pages, only those that repeat the
 * headline stay.
 */
export function oneStatement(hints: readonly FoundHint[], headline: string): FoundHint[] {
  const rivals = new Map<string, Set<string>>();
  for (const { signal, target } of hints)
    if (target && saying(signal)) rivals.set(saying(signal), (rivals.get(saying(signal)) ?? new Set()).add(target.url));
  return hints.filter(({ signal, target }) => {
    const alone = (rivals.get(saying(signal))?.size ?? 0) < 2;
    return alone || !target || headlineAgreement(target.url, headline) >= AGREES;
  });
}

function saying({ id }: FoundHint['signal']): string {
  return COMPETING[id] ?? '';
}
