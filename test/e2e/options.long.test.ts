import { expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { textOf, words } from './looks';

inEachBrowser('the options', (browser) => {
  test('run the self-test through the whole check, and every sample gets its verdict', async () => {
    const options = await openOptions(browser());
    await options.click('.self-test');
    await until(async () => (await textOf(options, 'output.done')) !== '', 'the result');
    expect(await textOf(options, 'output.done')).toBe(await words(browser(), 'about_test_result', '8', '8'));
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  test('check a text of the reader’s own', async () => {
    const options = await openOptions(browser());
    await options.call((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#about textarea');
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, ODD.repeat(6));
    await options.click('#about textarea + *, #about .stack + .buttons button');
    await until(async () => (await textOf(options, '#about .phrases')) !== '', 'the odd phrases');
    expect(await textOf(options, '#about .phrases')).toContain('synthetic intelligence');
    await options.close();
  });

  test('of two windows that change different settings at once, neither loses its own', async () => {
    const [one, other] = [await openOptions(browser()), await openOptions(browser())];
    // By script: the window behind draws no frames that a real click would wait for.
    const choose = (view: Tab, name: string) =>
      view.call((name) => {
        document.querySelector<HTMLInputElement>(`input[name="${name}"]:not(:checked)`)?.click();
      }, name);
    await Promise.all([choose(one, 'openIn'), choose(other, 'checkPages')]);
    const stored = () => browser().extension.call(async () => (await chrome.storage.sync.get('settings')).settings);
    await until(async () => {
      const settings = JSON.stringify(await stored());
      return settings?.includes('"openIn":"new-tab"') && settings.includes('"checkPages":"on-click"');
    }, 'both changes');
    await until(
      () => one.call(() => document.querySelector<HTMLInputElement>('input[name="checkPages"]')?.checked === false),
      'the other window’s change to be seen',
    );
    await browser().extension.call(() => chrome.storage.sync.clear());
    await one.close();
    await other.close();
  });

  test('say so where the browser cannot store a change', async () => {
    const options = await openOptions(browser());
    await options.call(() => {
      Object.defineProperty(chrome.storage.sync, 'set', {
        value: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
        configurable: true,
      });
    });
    await options.click('input[name="openIn"]:not(:checked)');
    const told = await words(browser(), 'options_not_saved');
    await until(async () => (await textOf(options, '[role="status"]')) === told, 'the words');
    await options.close();
    await browser().extension.call(() => chrome.storage.sync.clear());
  });
});

const ODD = `The synthetic intelligence firm will place its knowledge facilities by the quay, the mayor declared on Tuesday, in a
wager on colossal information that the town made a decade in the past. `;

async function openOptions(browser: Driver): Promise<Tab> {
  const options = await browser.openOwn('src/options/index.html');
  await until(() => options.call(() => document.querySelector('#about') !== null), 'the options');
  return options;
}
