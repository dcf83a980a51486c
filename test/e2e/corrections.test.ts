import { afterEach, describe, expect, test } from 'vitest';
import type { TabState } from '@/core/model';
import type { Driver, Tab, View } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, openedReader, ready, readyPopup, settledState, stateOf, textOf, words } from './looks';
import { pages } from './pages';

inEachBrowser('a correction', (browser) => {
  // What one test leaves behind must not fail the next.
  afterEach(() => browser().extension.call(() => chrome.storage.sync.clear()));

  test('changes verdict and badge at once, holds on the next visit, and is undone by one click', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('≈');
    await correct(popup, 'permitted');
    await until(
      async () => (await textOf(popup, 'h1')) === (await words(browser(), 'verdict_permitted')),
      'the change',
    );
    await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('→');
    await popup.close();
    await tab.close();

    const again = await browser().open(pages.spun);
    await settledState(browser(), again);
    await expect.poll(async () => (await badgeOf(browser(), again)).text).toBe('→');
    const second = await readyPopup(browser(), again);
    expect(await textOf(second, '.evidence-reader')).toContain(await words(browser(), 'signal_reader_permitted'));
    await correct(second, 'original');
    await until(
      async () => (await textOf(second, 'h1')) === (await words(browser(), 'verdict_original')),
      'the change',
    );
    await expect.poll(async () => (await badgeOf(browser(), again)).text).toBe('');
    expect(await second.call(() => document.querySelector('.verdict-actions > .primary') === null)).toBe(true);
    await until(() => second.call(() => document.querySelector('.corrected button') !== null), 'the way back');
    await second.click('.corrected button');
    await until(
      async () => (await textOf(second, 'h1')) === (await words(browser(), 'verdict_permitted')),
      'the undoing',
    );
    await takeBack(second);
    await until(async () => (await badgeOf(browser(), again)).text === '≈', 'the first badge');
    await second.close();
    await again.close();
  });

  test('for a site holds on its other pages, open or opened later, and not elsewhere', async () => {
    const open = await browser().open(pages.credited);
    await settledState(browser(), open);
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await correct(popup, 'original', { site: true });
    await until(async () => (await badgeOf(browser(), open)).text === '', 'the open tab');
    await popup.close();
    const later = await browser().open(pages.verbatim);
    expect(labelOf(await settledState(browser(), later))).toBe('none');
    const elsewhere = await browser().open(pages.german);
    expect(labelOf(await settledState(browser(), elsewhere))).not.toBe('none');
    for (const one of [open, tab, later, elsewhere]) await one.close();

    const options = await browser().openOwn('src/options/index.html');
    await until(() => options.call(() => document.querySelector('.corrections .place') !== null), 'the list');
    expect(await textOf(options, '.corrections .place')).toBe('daily-digest.example');
    expect(await violations(options)).toEqual([]);
    await options.click('.corrections button');
    await until(() => options.call(() => document.querySelector('.corrections .place') === null), 'the removal');
    await options.close();
    const back = await browser().open(pages.spun);
    expect(labelOf(await settledState(browser(), back))).toBe('reworded');
    await back.close();
  });

  test('of the source refuses what is no public address, then leads to the pasted one', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await correct(popup, 'wrong-source', { right: 'http://192.168.0.1/admin' });
    await until(async () => (await textOf(popup, '.problem')) !== '', 'the refusal');
    expect(await violations(popup)).toEqual([]);
    await type(popup, pages.originals.german);
    await popup.click('.sheet .primary');
    await until(
      async () => (await textOf(popup, '.verdict .primary')).includes('hafenkurier.example'),
      'the new source',
    );
    const state = await stateOf(browser(), tab);
    expect(state?.kind === 'reported' && state.report.takenFrom.map(({ host }) => host)).not.toContain(
      'harbour-courier.example',
    );
    await until(() => popup.call(() => document.querySelector('.corrected button') !== null), 'the way back');
    await popup.click('.corrected button');
    await until(
      async () => (await textOf(popup, '.verdict .primary')).includes('harbour-courier.example'),
      'the old one',
    );
    await popup.close();
    await tab.close();
  });

  test('in the reader changes what stands beside the text', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await popup.click('footer.bar button');
    const reader = await openedReader(browser());
    await until(() => reader.call(() => document.querySelector('.wording') !== null), 'the wording note');
    await correct(reader, 'not-reworded');
    await until(() => reader.call(() => document.querySelector('.wording') === null), 'the change');
    expect(await textOf(reader, 'aside h2')).not.toBe(await words(browser(), 'verdict_reworded_source'));
    await until(() => reader.call(() => document.querySelector('.corrected button') !== null), 'the way back');
    await reader.click('.corrected button');
    await until(() => reader.call(() => document.querySelector('.wording') !== null), 'the undoing');
    await reader.close();
    await tab.close();
  });

  describe('in a private window', () => {
    test('holds there and is not stored', async () => {
      const tab = await browser().openPrivate(pages.spun);
      // No driver reaches into a private window's popup: the same page in a tab, for that tab.
      const popup = await browser().openOwn(`src/popup/index.html?tab=${tab.id}`);
      await ready(popup);
      await correct(popup, 'permitted', { site: true });
      await until(
        async () => (await textOf(popup, 'h1')) === (await words(browser(), 'verdict_permitted')),
        'the change',
      );
      await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('→');
      expect(await storedKeys(browser())).toEqual([]);
      await popup.close();
      await tab.close();
    });
  });
});

const labelOf = (state: TabState) => (state.kind === 'reported' ? state.report.verdict.label : state.kind);

function storedKeys(browser: Driver): Promise<readonly string[]> {
  return browser.extension.call(async () =>
    Object.keys(await chrome.storage.sync.get(null)).filter((key) => key.startsWith('fix:')),
  );
}

const ORDER = ['original', 'wrong-source', 'permitted', 'not-reworded'];

async function correct(view: View | Tab, decision: string, { site = false, right = '' } = {}): Promise<void> {
  await view.click('.not-right');
  await until(() => view.call(() => document.querySelector('.sheet[open] form') !== null), 'the sheet');
  await view.click(`.sheet form fieldset:first-of-type label:nth-of-type(${ORDER.indexOf(decision) + 1})`);
  if (site) await view.click('.sheet .scope label:last-of-type');
  if (right) await type(view, right);
  await view.click('.sheet .primary');
}

async function type(view: View, words: string): Promise<void> {
  await until(() => view.call(() => document.querySelector('.sheet .right input') !== null), 'the field');
  await view.call((words) => {
    const field = document.querySelector<HTMLInputElement>('.sheet .right input');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}

async function takeBack(view: View): Promise<void> {
  await view.click('.not-right');
  await until(() => view.call(() => document.querySelector('.sheet[open] .corrections button') !== null), 'the sheet');
  await view.click('.sheet .corrections button');
}
