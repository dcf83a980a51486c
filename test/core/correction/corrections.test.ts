import { describe, expect, test } from 'vitest';
import { correctedCandidates } from '@/core/correction/corrected-candidates';
import { heldCorrections } from '@/core/correction/held-corrections';
import { newCorrections, withCorrection } from '@/core/correction/new-corrections';
import { liesAt, pagePlace, sitePlace } from '@/core/correction/places';
import type { CorrectionWish } from '@/core/correction/wish';
import { inspect } from '@/core/inspect';
import { offline } from '@/core/inspect-offline';
import type { Correction, Report } from '@/core/model';
import { articleOf, candidateOf, prose } from '../clues';

const PAGE = 'https://www.copies.example/2026/tide?utm_source=feed#top';
const wish = (part: Partial<CorrectionWish>): CorrectionWish => ({
  decision: 'original',
  scope: 'page',
  wrong: '',
  right: '',
  ...part,
});
const correction = (part: Partial<Correction>): Correction => ({
  decision: 'original',
  place: 'copies.example/2026/tide',
  wrong: null,
  right: null,
  ...part,
});

describe('a place', () => {
  test('of a page leaves out what only tracks or scrolls', () => {
    expect(pagePlace(PAGE)).toBe('copies.example/2026/tide');
    expect(pagePlace('http://copies.example/?p=7')).toBe('copies.example/?p=7');
  });

  test('of any length stays small, and apart from those that begin alike', () => {
    const [one, two] = ['a', 'b'].map((end) => pagePlace(`https://copies.example/${'long/'.repeat(4000)}${end}`));
    expect(one?.length).toBeLessThan(1600);
    expect(one).not.toBe(two);
  });

  test('of a page without a public host is one all the same', () => {
    expect(pagePlace('http://localhost:8080/a')).toBe('localhost:8080/a');
    expect(sitePlace('http://localhost:8080/a')).toBe('localhost:8080');
  });

  test('of a site takes in its other hosts, and no site that only ends alike', () => {
    expect(liesAt('https://amp.copies.example/x', sitePlace(PAGE))).toBe(true);
    expect(liesAt('https://notcopies.example/x', sitePlace(PAGE))).toBe(false);
  });
});

describe('a wish', () => {
  test.each<[string, Partial<CorrectionWish>, Partial<Correction>[] | null]>([
    ['for a page', {}, [{}]],
    ['for a site', { scope: 'site' }, [{ place: 'copies.example' }]],
    ['naming a wrong page', { wrong: 'https://paper.example/a' }, [{ wrong: 'paper.example/a' }]],
    [
      'naming a wrong site',
      { scope: 'site', wrong: 'https://m.paper.example/a' },
      [{ place: 'copies.example', wrong: 'paper.example' }],
    ],
    ['naming the right one as pasted', { right: ' river.example/b ' }, [{ right: 'https://river.example/b' }]],
    [
      'naming both for a site',
      { scope: 'site', wrong: 'https://paper.example/a', right: 'https://river.example/b' },
      [{ place: 'copies.example', wrong: 'paper.example' }, { right: 'https://river.example/b' }],
    ],
    ['naming nothing', {}, null],
    ['naming the page itself', { right: 'http://copies.example/2026/tide' }, null],
    ['naming a script', { right: 'javascript:alert(1)' }, null],
    ['naming a router', { right: 'http://192.168.1.1/' }, null],
    ['naming a word', { right: 'somewhere' }, null],
  ])('%s', (name, part, expected) => {
    const decision = name.startsWith('naming') ? 'wrong-source' : 'original';
    expect(newCorrections(wish({ decision, ...part }), PAGE)).toEqual(
      expected?.map((one) => correction({ decision, ...one })) ?? null,
    );
  });

  test('replaces what was decided of the same thing, and nothing else', () => {
    const wording = correction({ decision: 'not-reworded' });
    const wrong = correction({ decision: 'wrong-source', wrong: 'paper.example' });
    const permitted = correction({ decision: 'permitted' });
    expect(withCorrection([correction({}), wording, wrong], permitted)).toEqual([wording, wrong, permitted]);
    const other = correction({ decision: 'wrong-source', wrong: 'river.example' });
    expect(withCorrection([wrong], other)).toEqual([wrong, other]);
    expect(withCorrection([wrong], wrong)).toEqual([wrong]);
  });
});

test('what was decided for a page outranks its site', () => {
  const site = correction({ decision: 'original', place: 'copies.example' });
  const page = correction({ decision: 'permitted' });
  expect(heldCorrections([site, page], PAGE)).toEqual([page]);
  expect(heldCorrections([site, page], 'https://copies.example/other')).toEqual([site]);
  expect(heldCorrections([site, page], 'https://elsewhere.example/')).toEqual([]);
});

describe('candidates', () => {
  const two = [candidateOf('source-link'), candidateOf('link', { url: 'https://paper.example/other' })];
  test.each<[string, Partial<Correction>, string[]]>([
    ['of an original are none', {}, []],
    [
      'are without the wrong page',
      { decision: 'wrong-source', wrong: 'paper.example/story' },
      ['https://paper.example/other'],
    ],
    ['are without the wrong site', { decision: 'wrong-source', wrong: 'paper.example' }, []],
    [
      'begin with the one the reader named, once',
      { decision: 'wrong-source', right: 'https://paper.example/other' },
      ['https://paper.example/other', 'https://paper.example/story'],
    ],
    ['stay where something else was decided', { decision: 'permitted' }, two.map(({ url }) => url)],
  ])('%s', (_name, part, expected) => {
    expect(correctedCandidates(two, [correction(part)]).map(({ url }) => url)).toEqual(expected);
  });
});

describe('a report', () => {
  const article = articleOf({
    url: PAGE,
    text: prose(300),
    claims: [
      {
        kind: 'link',
        url: 'https://paper.example/2026/the-tide-comes-in',
        text: 'Source link',
        lead: '',
        context: 'Source link',
        place: 'end',
        position: 1,
      },
    ],
  });
  const means = offline(() => Promise.resolve(null));
  const reportWith = async (...corrections: Partial<Correction>[]): Promise<Report> => {
    for await (const report of inspect(article, { ...means, corrections: corrections.map(correction) })) return report;
    throw new Error('no report');
  };

  test('follows the page where nothing was decided', async () => {
    expect((await reportWith()).verdict.label).toBe('credited');
  });

  test.each<[string, Partial<Correction>, string, string]>([
    ['original', {}, 'none', 'reader-original'],
    ['original, with its whole site', { place: 'copies.example' }, 'none', 'reader-original'],
    ['permitted', { decision: 'permitted' }, 'credited', 'reader-permitted'],
    ['without a source', { decision: 'wrong-source', wrong: 'paper.example' }, 'none', 'reader-not-source'],
    ['of another source', { decision: 'wrong-source', right: 'https://river.example/b' }, 'credited', 'reader-source'],
  ])('calls the page %s where the reader says so, and says who said it', async (_name, part, label, signal) => {
    const { verdict, evidence } = await reportWith(part);
    expect(verdict.label).toBe(label);
    expect(evidence.filter(({ kind }) => kind === 'reader').map((one) => one.signal)).toEqual([signal]);
  });

  test('of an original offers no other page to open', async () => {
    expect((await reportWith({})).takenFrom).toEqual([]);
  });

  test("of the author's own wording says nothing of it", async () => {
    const odd = articleOf({
      text: Array(40).fill('Counterfeit consciousness and colossal information meet.').join(' '),
    });
    const corrections = [correction({ decision: 'not-reworded', place: 'aggregator.example' })];
    const labels: string[] = [];
    for (const held of [[], corrections])
      for await (const report of inspect(odd, { ...means, corrections: held })) {
        labels.push(report.verdict.label);
        if (held.length > 0) expect(report.wording).toBeNull();
      }
    expect(labels[1]).toBe('none');
  });
});
