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

  test('keep a list of sites, and hand it to the tools that act on it', async () => {
    const options = await openOptions(browser());
    await catchFiles(options);
    const hosts = () =>
      options.call(() => [...document.querySelectorAll('#sites .sites bdi')].map(({ textContent }) => textContent));
    await type(options, '#sites form input', 'https://www.copies.example/lindenau');
    await options.click('#sites form button');
    await until(async () => (await hosts()).length === 1, 'the typed site');
    await pickFile(options, '#sites .file input', '! Title: Other\n||heap.example^$document\nnonsense\n');
    await until(async () => (await hosts()).length === 2, 'the sites of the file');
    expect(await hosts()).toEqual(['copies.example', 'heap.example']);
    const saved: Record<string, string> = {};
    for (const name of ['uBlacklist', 'uBlock Origin', 'Kagi', 'hosts', 'CSV']) {
      await press(options, name);
      const file = await until(() => caughtFile(options), name);
      saved[file.name] = file.text;
    }
    expect(saved['headwater-ublacklist.txt']).toMatch(/^---\nname: Headwater\n---\n.*\*:\/\/\*\.heap\.example\/\*/s);
    expect(saved['headwater-ublock.txt']).toContain('||copies.example^$document');
    expect(saved['headwater-kagi.txt']?.split('\n')).toContain('heap.example');
    expect(saved['headwater-hosts.txt']).toContain('0.0.0.0 copies.example');
    expect(saved['headwater-sites.csv']).toMatch(/^host,added,why\r\n/);
    await options.click('#sites .sites button');
    await until(async () => (await hosts()).length === 1, 'the removal');
    await browser().extension.call(() => chrome.storage.sync.clear());
    await options.close();
  });

  test('save a backup, empty everything, and bring back what it held', async () => {
    const kept = { theme: 'sepia', popupWidth: 480 };
    await browser().extension.call((settings) => chrome.storage.sync.set({ settings }), kept);
    const options = await openOptions(browser());
    await catchFiles(options);
    await type(options, '#sites form input', 'copies.example');
    await options.click('#sites form button');
    await until(async () => (await textOf(options, '#sites .sites')) !== '', 'the site');
    await press(options, await words(browser(), 'backup_save'));
    const { name, text } = await until(() => caughtFile(options), 'the backup');
    expect(name).toBe('headwater-backup.json');

    await browser().extension.call(() => localStorage.setItem('popup-width', '480'));
    await press(options, await words(browser(), 'privacy_erase'));
    await options.click('#privacy dialog .primary');
    await told(options, 'privacy_erased');
    expect(await stored()).toEqual({ sync: {}, local: {}, page: {} });
    expect(await widthShown(options)).toBe(400);

    await pickFile(options, '#backup input', text);
    await told(options, 'backup_restored');
    await until(async () => (await widthShown(options)) === 480, 'the width');
    expect(await textOf(options, '#sites .sites')).toContain('copies.example');
    expect((await stored()).sync.settings).toMatchObject(kept);

    // Of a version to come, and edited by hand: what fits counts, the rest is passed over.
    const odd = { theme: 'pink', size: 'huge', popupWidth: 360, openIn: 'new-tab', later: { than: 'this' } };
    await pickFile(
      options,
      '#backup input',
      JSON.stringify({ app: 'headwater', version: 99, settings: odd, more: [] }),
    );
    await until(async () => (await widthShown(options)) === 360, 'the other width');
    expect((await stored()).sync.settings).toMatchObject({ theme: 'auto', popupWidth: 360, openIn: 'new-tab' });
    expect(await textOf(options, '#sites .sites')).toContain('copies.example');

    await pickFile(options, '#backup input', 'no backup at all');
    await told(options, 'backup_refused');
    expect(await widthShown(options)).toBe(360);
    await browser().extension.call(() => chrome.storage.sync.clear());
    await options.close();
  });

  test('show the keys as the browser has them', async () => {
    const options = await openOptions(browser());
    const given = await browser().extension.call(async () =>
      (await chrome.commands.getAll()).map(({ shortcut }) => shortcut).sort(),
    );
    const shown = () =>
      options.call(() => [...document.querySelectorAll('#shortcuts kbd')].map((key) => key.textContent).sort());
    await expect.poll(shown).toEqual(given);
    await options.close();
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

  /** All that is kept, by where. */
  const stored = () =>
    browser().extension.call(async () => {
      const [sync, local] = await Promise.all([chrome.storage.sync.get(null), chrome.storage.local.get(null)]);
      return { sync, local, page: { ...localStorage } } as Record<'sync' | 'local' | 'page', Record<string, unknown>>;
    });
  const told = async (options: Tab, key: string) => {
    const said = await words(browser(), key);
    await until(async () => (await textOf(options, '[role="status"]')) === said, said);
  };
});

/** The chosen one of the three widths, in CSS pixels. */
async function widthShown(options: Tab): Promise<number | undefined> {
  const at = await options.call(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[name="popupWidth"]')].findIndex(({ checked }) => checked),
  );
  return [360, 400, 480][at];
}

/** A press on the button that says this. By script: it may stand anywhere on a long page. */
function press(options: Tab, words: string): Promise<void> {
  return options.call((words) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    buttons.find((button) => button.textContent?.trim() === words && !button.closest('dialog'))?.click();
  }, words);
}

function type(options: Tab, selector: string, text: string): Promise<void> {
  return options.call(
    (selector, text) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** A file of this text is chosen in a file field. */
function pickFile(options: Tab, selector: string, text: string): Promise<void> {
  return options.call(
    (selector, text) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) return;
      const files = new DataTransfer();
      files.items.add(new File([text], 'picked.txt'));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** Files that the page has the browser save from now on are kept in the page instead. */
function catchFiles(options: Tab): Promise<void> {
  return options.call(() => {
    const caught: { name: string; content: Blob }[] = [];
    let content = new Blob();
    URL.createObjectURL = (blob) => {
      content = blob as Blob;
      return 'blob:caught';
    };
    HTMLAnchorElement.prototype.click = function () {
      caught.push({ name: this.download, content });
    };
    Object.assign(window, { caught });
  });
}

/** The next file so caught; null until there is one. */
function caughtFile(options: Tab): Promise<{ readonly name: string; readonly text: string } | null> {
  return options.call(async () => {
    const next = (window as unknown as { caught: { name: string; content: Blob }[] }).caught.shift();
    return next ? { name: next.name, text: await next.content.text() } : null;
  });
}

const ODD = `The synthetic intelligence firm will place its knowledge facilities by the quay, the mayor declared on Tuesday, in a
wager on colossal information that the town made a decade in the past. `;

async function openOptions(browser: Driver): Promise<Tab> {
  const options = await browser.openOwn('src/options/index.html');
  await until(() => options.call(() => document.querySelector('#about') !== null), 'the options');
  return options;
}
