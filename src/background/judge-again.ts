import { inspect, type Means } from '../core/inspect';
import { offline } from '../core/inspect-offline';
import type { Correction, Report } from '../core/model';
import { loadCorrections } from '../platform/corrections';
import { siteMeans } from './site-means';
import { noModel, wordingModel } from './wording-model';

/** Corrections made in private windows: for as long as this worker lives, and there alone. */
let privateCorrections: readonly Correction[] = [];

/** What the reader decided, as far as windows of this kind may know. */
export async function correctionsIn(isPrivate: boolean): Promise<readonly Correction[]> {
  const stored = await loadCorrections();
  if (!isPrivate) return stored;
  const places = new Set(privateCorrections.map(({ place }) => place));
  return [...privateCorrections, ...stored.filter(({ place }) => !places.has(place))];
}

/** Let exactly these corrections hold at these places, in private windows only. */
export function correctPrivately(places: readonly string[], corrections: readonly Correction[]): void {
  privateCorrections = [...privateCorrections.filter(({ place }) => !places.includes(place)), ...corrections];
}

/** The report made anew from what is known of its article: what searches found and comparisons showed stays. */
export async function judgeAgain(report: Report, isPrivate: boolean, more: Partial<Means> = {}): Promise<Report> {
  const means: Means = {
    ...offline(report.article.kind === 'article' ? wordingModel : noModel),
    siteFeed: report.siteFeed,
    ...(await siteMeans(report.article.url, isPrivate)),
    corrections: await correctionsIn(isPrivate),
    found: report.takenFrom.filter(({ clues }) => clues.some(({ group }) => group === 'search')),
    known: report.matches,
    archived: report.archived,
    ...more,
  };
  let last = report;
  for await (const next of inspect(report.article, means)) last = next;
  return last;
}
