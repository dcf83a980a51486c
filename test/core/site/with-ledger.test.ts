import { expect, test } from 'vitest';
import { countPage, type SiteCounts } from '@/core/site/ledger';
import { withLedger } from '@/core/site/with-ledger';

const quiet = { aggregator: 0.1, clues: [] };

/** Counts after pages that named these sources, null for none. */
const after = (sources: readonly (string | null)[]) =>
  sources.reduce<SiteCounts | null>(
    (counts, sourceDomain) => countPage(counts, { sourceDomain, spun: false, score: 0 }),
    null,
  );

test.each<[string, SiteCounts | null, number, string | undefined]>([
  ['a site never seen', null, 0.1, undefined],
  ['a site of which too few pages were opened', after(['a.example', 'b.example', 'a.example']), 0.1, undefined],
  ['a site that always names the same one', after(Array(8).fill('a.example')), 0.1, undefined],
  ['a site that names no source', after(Array(8).fill(null)), 0.1, undefined],
  ['a site that mostly names others', after(['a.example', null, 'b.example', 'c.example']), 0.5, '3/4'],
])('%s', (_name, counts, aggregator, quote) => {
  const finding = withLedger(quiet, counts);
  expect(finding.aggregator).toBe(aggregator);
  expect(finding.clues.at(-1)?.quote).toBe(quote);
});
