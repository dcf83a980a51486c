import type { Provenance } from './provenance';

/** Provenance as YAML front matter. Every string is quoted as JSON, which YAML 1.2 reads, so none can break out. */
export function frontMatter(known: Provenance): string {
  const rows: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['title', known.title],
    ['author', known.authors],
    ['site', known.site],
    ['source', known.source],
    ['page', known.page],
    ['credited_to', known.credits],
    ['published', known.published],
    ['seen_at', known.seenAt],
    ['relation', known.relation],
    ['evidence', known.evidence],
    ['lang', known.lang],
  ];
  return `---\n${rows
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n`;
}
