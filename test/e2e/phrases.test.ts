import { expect, test } from 'vitest';
import type { View } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { inEachBrowser } from './in-each-browser';
import { openedReader, readyPopup } from './looks';
import { pages } from './pages';

inEachBrowser('odd phrases', (browser) => {
  test('are marked in the popup and in the reader, and the list leads to them', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await leadsToPhrases(popup);
    await popup.click('footer.bar button');
    const reader = await openedReader(browser());
    await leadsToPhrases(reader);
    await reader.close();
    await tab.close();
  });
});

async function leadsToPhrases(view: View): Promise<void> {
  await until(() => view.call(() => (CSS.highlights.get('odd')?.size ?? 0) > 2), 'the marks');
  expect(await view.call(() => [...(CSS.highlights.get('odd') ?? [])].map(String))).toContain('synthetic intelligence');
  const isOpen = () => view.call(() => document.querySelector('.phrase-tip:not([hidden])')?.textContent ?? '');
  expect(await isOpen()).toBe('');
  await view.call(() => {
    const rows = [...document.querySelectorAll('.phrases li')];
    rows
      .find((row) => row.querySelector('q')?.textContent === 'synthetic intelligence')
      ?.querySelector<HTMLElement>('button')
      ?.click();
  });
  await until(async () => (await isOpen()).includes('artificial intelligence'), 'what it probably was');
  expect(await view.call(() => CSS.highlights.get('shown')?.size)).toBe(1);
}
