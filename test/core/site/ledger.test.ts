import { expect, test } from 'vitest';
import { countPage, type PageCount, type SiteCounts } from '@/core/site/ledger';

const copy = (sourceDomain: string): PageCount => ({ sourceDomain, spun: false, score: 0.3 });
const own: PageCount = { sourceDomain: null, spun: false, score: 0 };
const after = (pages: readonly PageCount[]) => pages.reduce<SiteCounts | null>(countPage, null);

test.each<[string, readonly PageCount[], boolean]>([
  ['a page that speaks for itself', [{ ...own, score: 0.6 }], true],
  ['too few pages', [copy('a.example'), copy('b.example'), copy('c.example')], false],
  ['four copies from two sites', [copy('a.example'), copy('b.example'), copy('a.example'), copy('b.example')], true],
  ['four pages about one partner', [copy('a.example'), copy('a.example'), copy('a.example'), copy('a.example')], false],
  ['a paper that quotes now and then', [own, own, own, copy('a.example'), own, copy('b.example')], false],
])('%s', (_name, pages, lit) => {
  expect(after(pages)?.lit).toBe(lit);
});

test('goes out later than it lit', () => {
  const lit = [copy('a.example'), copy('b.example'), copy('a.example'), copy('b.example')];
  expect(after([...lit, own, own, own, own, own])?.lit).toBe(true);
  expect(after([...lit, ...Array.from({ length: 12 }, () => own)])?.lit).toBe(false);
});

test('keeps no name of a source', () => {
  expect(JSON.stringify(after([copy('ledger.example')]))).not.toContain('ledger');
});

test('never grows without end', () => {
  const many = Array.from({ length: 500 }, (_, i) => copy(`site-${i}.example`));
  expect(JSON.stringify(after(many)).length).toBeLessThan(400);
});
