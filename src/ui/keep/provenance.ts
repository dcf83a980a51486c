import type { Report } from '../../core/model';
import { originalOf } from '../../core/source/original';
import { plainText } from '../plain-text';

/** Where a kept text comes from; travels with it in every format. */
export interface Provenance {
  readonly title: string;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly lang: string | null;
  /** The page that was read. */
  readonly page: string;
  /** The original, where there is one. */
  readonly source: string | null;
  readonly sourceHost: string | null;
  readonly credits: readonly string[];
  readonly published: string | null;
  /** When it was read. ISO 8601. */
  readonly seenAt: string;
  /** The verdict's label: how the page relates to its source. */
  readonly relation: string;
  readonly evidence: readonly string[];
}

/** What is known of a report's origin; `say` puts a piece of evidence in words. */
export function provenanceOf(
  report: Report,
  seenAt: Date,
  say: (evidence: Report['evidence'][number]) => string,
): Provenance {
  const { article } = report;
  const original = originalOf(report);
  return {
    title: plainText(article.headline),
    authors: article.bylines.map((name) => plainText(name)),
    site: article.siteName && plainText(article.siteName),
    lang: article.lang,
    page: article.url,
    source: original?.url ?? null,
    sourceHost: original?.host ?? null,
    credits: report.creditedTo.map(({ name }) => plainText(name)),
    published: dayOf(article.publishedAt),
    seenAt: seenAt.toISOString(),
    relation: report.verdict.label,
    evidence: report.evidence.map(say),
  };
}

function dayOf(time: number | null): string | null {
  const date = new Date(time ?? Number.NaN);
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : null;
}
