import type { Credit, Level, SourceCandidate, SourceClue } from '../model';
import { registrableDomain } from './domain';
import { headlineAgreement } from './headline-agreement';
import type { Hint, SourceSignal } from './hint';
import { sameSite } from './same-site';
import { showHost } from './show-host';

/** A hint with the signal it came from. */
export interface FoundHint extends Hint {
  readonly signal: SourceSignal;
}

/** Sums of the best clue of each group: from LIKELY up a candidate is likely, from POSSIBLE up possible, else it is dropped. */
const LIKELY = 50;
const POSSIBLE = 25;
/** A statement needs a clue this strong in words or in the head. */
const STATEMENT = 45;
/** Agreement of address and headline, as Jaccard, and what it adds. */
const AGREEMENT = [
  { from: 0.8, points: 20 },
  { from: 0.5, points: 10 },
] as const;
const CREDIT_POINTS = 20;
/** Hidden among many, none is the source: competing links of one statement. */
const MOST = 8;

/** The addresses hints lead to, best first, with their clues; `credits` that agree with an address's site add to it. */
export function rank(hints: readonly FoundHint[], headline: string, credits: readonly Credit[]): SourceCandidate[] {
  const groups = new Map<string, FoundHint[]>();
  for (const hint of hints)
    if (hint.target) groups.set(keyOf(hint.target.url), [...(groups.get(keyOf(hint.target.url)) ?? []), hint]);
  const domains = hints.filter(({ target }) => target === null);
  return [...groups.values()]
    .flatMap((own) => candidateOf(own, domains, headline, credits))
    .toSorted((a, b) => b.points - a.points || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .slice(0, MOST);
}

const LEVELS: readonly Level[] = ['stated', 'matched', 'likely', 'possible'];

function candidateOf(
  own: readonly FoundHint[],
  domains: readonly FoundHint[],
  headline: string,
  credits: readonly Credit[],
): SourceCandidate[] {
  const target = own[0]?.target;
  if (!target) return [];
  const beside = domains.filter(({ domain }) => domain === target.domain || sameSite(`https://${domain}/`, target.url));
  const clues = [
    ...own.map(clueOf),
    ...agreementClue(target.url, headline),
    ...creditClue(target.domain, credits),
    ...beside.map(clueOf),
  ];
  const points = sumOfBest(clues);
  const level = levelOf(own, points);
  return level ? [{ url: target.url, host: showHost(target.url), status: target.status, level, points, clues }] : [];
}

function clueOf({ signal, points, quote }: FoundHint): SourceClue {
  return { signal: signal.id, group: signal.group, points: points ?? signal.points, quote };
}

function agreementClue(url: string, headline: string): SourceClue[] {
  const share = headlineAgreement(url, headline);
  const step = AGREEMENT.find(({ from }) => share >= from);
  return step ? [{ signal: 'slug', group: 'slug', points: step.points, quote: new URL(url).pathname.slice(-160) }] : [];
}

function creditClue(domain: string, credits: readonly Credit[]): SourceClue[] {
  const credit = credits.find((one) => one.domain !== null && registrableDomain(one.domain) === domain);
  return credit ? [{ signal: 'credit', group: 'credit', points: CREDIT_POINTS, quote: credit.quote }] : [];
}

function sumOfBest(clues: readonly SourceClue[]): number {
  const best = new Map<string, number>();
  for (const { group, points } of clues) best.set(group, Math.max(best.get(group) ?? 0, points));
  return [...best.values()].reduce((sum, points) => sum + points, 0);
}

function levelOf(own: readonly FoundHint[], points: number): Level | null {
  const stated = own.some((hint) => hint.states && (hint.points ?? hint.signal.points) >= STATEMENT);
  if (stated && points >= LIKELY) return 'stated';
  if (points >= LIKELY) return 'likely';
  return points >= POSSIBLE ? 'possible' : null;
}

/** The same page under http or https, with www. or a slash at its end, is one candidate. */
function keyOf(address: string): string {
  const { hostname, port, pathname, search } = new URL(address);
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}:${port}${pathname.replace(/\/+$/, '')}${search}`;
}
