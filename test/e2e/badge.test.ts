import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, settledState, words } from './looks';
import { pages } from './pages';

inEachBrowser('the badge', (browser) => {
  const badgeText = async (tab: Awaited<ReturnType<ReturnType<typeof browser>['open']>>) =>
    (await badgeOf(browser(), tab)).text;

  test('lights by itself on a reworded copy of a site nobody listed, and says why', async () => {
    const tab = await browser().open(pages.spun);
    await expect.poll(() => badgeText(tab)).toBe('≈');
    expect((await badgeOf(browser(), tab)).title).not.toBe(await words(browser(), 'extension_name'));
    await tab.close();
  });

  test('is gone after going on to a page with nothing to say', async () => {
    const tab = await browser().open(pages.spun);
    await expect.poll(() => badgeText(tab)).toBe('≈');
    await tab.goto(pages.genuine);
    await until(async () => (await settledState(browser(), tab)).url === pages.genuine, 'the next page');
    await expect
      .poll(() => badgeOf(browser(), tab))
      .toEqual({ text: '', title: await words(browser(), 'extension_name') });
    await tab.close();
  });

  test('belongs to one tab', async () => {
    const copy = await browser().open(pages.credited);
    const genuine = await browser().open(pages.genuine);
    await expect.poll(() => badgeText(copy)).toBe('→');
    await settledState(browser(), genuine);
    expect(await badgeText(genuine)).toBe('');
    expect(await badgeText(copy)).toBe('→');
    await copy.close();
    await genuine.close();
  });

  test.each([
    ['a credited copy', pages.credited, 'credited', pages.originals.credited],
    ['a reworded copy', pages.spun, 'reworded', pages.originals.spun],
    ['a copy that names its feed', pages.verbatim, 'credited', pages.originals.verbatim],
    ['a German copy', pages.german, 'credited', pages.originals.german],
    ['a genuine article', pages.genuine, 'none', null],
    ['an original', pages.originals.spun, 'none', null],
  ])('%s is judged as what it is', async (_what, address, label, original) => {
    const tab = await browser().open(address);
    const state = await settledState(browser(), tab);
    expect(state).toMatchObject({ kind: 'reported', report: { verdict: { label } } });
    expect(state.kind === 'reported' ? (state.report.takenFrom[0]?.url ?? null) : state.kind).toBe(original);
    await tab.close();
  });
});
