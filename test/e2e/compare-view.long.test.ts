import { expect, test } from 'vitest';
import type { Report } from '@/core/model';
import { until } from '../../scripts/browsers/until';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { openedReader, settledState, textOf, words } from './looks';
import { pages } from './pages';

inEachBrowser('the compare view', (browser) => {
  test('shows both texts sentence by sentence, steps through the differences, and reads as a list', async () => {
    const tab = await browser().open(pages.spun);
    await settledState(browser(), tab);
    const report = await browser().extension.call(
      (tabId, url) => chrome.runtime.sendMessage({ name: 'source/compare', args: [tabId, [url]] }) as Promise<Report>,
      tab.id,
      pages.originals.spun,
    );
    const pairs = report.matches[0]?.pairs ?? [];
    await browser().command('open-reader', tab);
    const reader = await openedReader(browser());
    const wanted = await words(browser(), 'compare_open');
    await until(
      () =>
        reader.call((wanted) => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
          button?.click();
          return button !== undefined;
        }, wanted),
      'the button that compares',
    );
    await until(() => reader.call(() => document.querySelector('.pairs li') !== null), 'the two texts');
    const kinds = await reader.call(() =>
      [...document.querySelectorAll('.pairs li')].map((item) => item.getAttribute('data-kind')),
    );
    expect(kinds).toEqual(pairs.map(({ kind }) => kind));
    expect(await reader.call(() => document.querySelectorAll('.pairs :is(del, ins)').length)).toBeGreaterThan(4);
    const counts = await textOf(reader, '.counts');
    for (const kind of new Set(kinds)) expect(counts).toContain(String(kinds.filter((one) => one === kind).length));
    const focused = () =>
      reader.call(() => [...document.querySelectorAll('.pairs li')].indexOf(document.activeElement ?? document.body));
    const differing = kinds.flatMap((kind, at) => (kind === 'same' ? [] : [at]));
    await reader.press('n');
    await expect.poll(focused).toBe(differing[0]);
    await reader.press('n');
    await expect.poll(focused).toBe(differing[1]);
    expect(await violations(reader)).toEqual([]);
    await reader.screenshot(`test-results/compare-${browser().kind}.png`);
    await reader.close();
    await tab.close();
  });
});
