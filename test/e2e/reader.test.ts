import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { openedReader, readyPopup, textOf, words } from './looks';

const PAGE = 'https://quay.example/ropewalk/';
const IMAGE = 'https://images.example/quay.png';
const TRACKER = 'https://images.example/count.png';

inEachBrowser('the reader', (browser) => {
  afterEach(() =>
    browser().extension.call(async () => {
      const tabs = await chrome.tabs.query({});
      const readers = tabs.filter(({ url }) => url?.includes('/src/reader/'));
      await chrome.tabs.remove(readers.flatMap(({ id }) => id ?? []));
    }),
  );

  test('loads the article’s images through the worker, without cookies or referrer, and no tiny ones', async () => {
    const [tab, reader] = await openReader(browser());
    await until(() => reader.call(() => document.querySelector('.prose img') !== null), 'the image');
    const { requests } = browser().web;
    expect(requests.filter(({ url }) => url === TRACKER)).toEqual([]);
    const [own] = requests.filter(({ url }) => url === IMAGE);
    expect(own?.headers.cookie).toBeUndefined();
    expect(own?.headers.referer).toBeUndefined();
    expect(await reader.call(() => document.querySelector('.prose img')?.getAttribute('src')?.slice(0, 15))).toBe(
      'data:image/png;',
    );
    await reader.click('.enlarge');
    await until(() => reader.call(() => document.querySelector('dialog[open] img') !== null), 'the large image');
    await reader.press('Escape');
    await until(() => reader.call(() => document.querySelector('dialog.large') === null), 'the dialog to close');
    expect(await reader.call(() => location.pathname)).toContain('/reader/');
    await leave(tab, reader);
  });

  test('shows a change of type at once, and keeps it', async () => {
    const [tab, reader] = await openReader(browser());
    await reader.click('[popovertarget="type-panel"]');
    await reader.click('.theme[data-swatch="sepia"] input');
    const paper = () => reader.call(() => getComputedStyle(document.body).backgroundColor);
    await until(async () => (await paper()) === 'rgb(246, 236, 216)', 'the new paper');
    await reader.call(() => {
      const slider = document.querySelector<HTMLInputElement>('.slider input');
      if (!slider) return;
      slider.value = '28';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(
      () => reader.call(() => getComputedStyle(document.querySelector('.prose') ?? document.body).fontSize === '28px'),
      'the new size',
    );
    expect(await violations(reader)).toEqual([]);
    const stored = () => browser().extension.call(async () => (await chrome.storage.sync.get('settings')).settings);
    await until(async () => JSON.stringify(await stored())?.includes('"size":28'), 'the setting to be stored');
    await browser().extension.call(() => chrome.storage.sync.clear());
    await until(async () => (await paper()) !== 'rgb(246, 236, 216)', 'the change from elsewhere to be seen');
    await leave(tab, reader);
  });

  test('finds words in the article without regard to accents', async () => {
    const [tab, reader] = await openReader(browser());
    await reader.press('/');
    await until(() => reader.call(() => document.activeElement?.matches('.find input')), 'the field');
    for (const letter of 'cafe') await reader.press(letter);
    await until(async () => (await textOf(reader, '.find output')) === '1 of 2', 'both places');
    await reader.press('Enter');
    await until(async () => (await textOf(reader, '.find output')) === '2 of 2', 'the next place');
    await reader.press('Escape');
    await until(() => reader.call(() => document.querySelector('.find') === null), 'the bar to close');
    expect(await reader.call(() => location.pathname)).toContain('/reader/');
    await leave(tab, reader);
  });

  test('reads aloud sentence by sentence, and goes on with the next when one ends', async () => {
    const [tab, reader] = await openReader(browser());
    await reader.call(installVoice);
    await reader.press('l');
    await until(() => reader.call(() => document.querySelector('.listen .primary:enabled') !== null), 'the voice');
    await reader.click('.listen .primary');
    const said = () => reader.call(() => (globalThis as unknown as { said: string[] }).said);
    await until(async () => (await said()).length >= 3, 'three sentences');
    expect((await said())[0]).toContain('harbour town');
    expect((await said())[1]).toContain('Dr. Brandt');
    await reader.click('.listen .primary');
    const paused = (await said()).length;
    await new Promise((done) => setTimeout(done, 400));
    expect(await said()).toHaveLength(paused);
    expect(await violations(reader)).toEqual([]);
    await leave(tab, reader);
  });

  test('skips by paragraph, tells of a voice that fails midway, and goes on from there', async () => {
    const [tab, reader] = await openReader(browser());
    await reader.call(installVoice);
    await reader.call(() => void Object.assign(globalThis, { failing: 2 }));
    await reader.press('l');
    await until(() => reader.call(() => document.querySelector('.listen .primary:enabled') !== null), 'the voice');
    await reader.click('.listen .primary');
    const said = () => reader.call(() => (globalThis as unknown as { said: string[] }).said);
    const failed = await words(browser(), 'listen_failed');
    await until(async () => (await textOf(reader, '.listen .hint')) === failed, 'the words on the failure');
    const [, broken] = await said();
    await reader.call(() => void Object.assign(globalThis, { failing: 0 }));
    await reader.click('.listen .primary');
    await until(async () => (await said()).length >= 4, 'speech to go on');
    expect((await said())[2]).toBe(broken);
    // The voice holds its breath: what is said next is what the press asked for.
    await reader.call(() => void Object.assign(globalThis, { holding: true }));
    await new Promise((done) => setTimeout(done, 300));
    const before = (await said()).length;
    await reader.click('.listen button:nth-of-type(5)');
    await until(async () => (await said()).length > before, 'the next paragraph');
    const starts = await reader.call(() =>
      [...document.querySelectorAll('.prose :is(p, h2, figcaption)')].map((block) =>
        (block.textContent ?? '').trim().slice(0, 12),
      ),
    );
    const next = (await said())[before] ?? '';
    expect(starts.some((start) => next.startsWith(start))).toBe(true);
    await leave(tab, reader);
  });

  test('opened to listen, has its bar ready and the focus on play', async () => {
    const [tab, reader] = await openReader(browser());
    await reader.close();
    await tab.front();
    const popup = await readyPopup(browser(), tab);
    await popup.click('footer.bar button:nth-of-type(2)');
    const listening = await browser().tabAt('listen');
    await until(() => listening.call(() => document.querySelector('.listen') !== null), 'the bar');
    expect(await listening.call(() => document.querySelector('article p') !== null)).toBe(true);
    await leave(tab, listening);
  });

  test('opens where it was left', async () => {
    const [tab, reader] = await openReader(browser());
    await reader.call(() => document.querySelectorAll('#app .prose p')[6]?.scrollIntoView());
    const top = (view: Tab) =>
      view.call(() => document.querySelectorAll('#app .prose p')[6]?.getBoundingClientRect().top ?? Number.NaN);
    const kept = () => browser().extension.call(async () => (await chrome.storage.local.get('places')).places);
    await until(async () => JSON.stringify(await kept())?.includes('quay.example'), 'the place to be kept');
    const left = await top(reader);
    await reader.close();
    const again = await fromPopup(browser(), tab);
    await until(async () => Math.abs((await top(again)) - left) < 40, 'the same place');
    await browser().extension.call(() => chrome.storage.local.clear());
    await leave(tab, again);
  });

  test('goes back to the page with Escape', async () => {
    const [tab, reader] = await openReader(browser());
    // What is still asked for when a page closes, Firefox reports as an error.
    await until(() => reader.call(() => document.querySelector('.prose img') !== null), 'the image');
    // The tab closes under the key.
    await reader.press('Escape').catch(() => {});
    const front = () => browser().extension.call(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    await until(async () => (await front()) === tab.id, 'the page');
    await tab.close();
  });
});

async function openReader(browser: Driver): Promise<readonly [Tab, Tab]> {
  browser.web.lay(PAGE, article);
  for (const url of [IMAGE, TRACKER])
    browser.web.lay(url, (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'set-cookie': 'seen=1; SameSite=None; Secure' });
      response.end(readFileSync('public/icons/128.png'));
    });
  const tab = await browser.open(PAGE);
  // The page loads its own images, the counter too; from here on only the reader asks.
  await until(() => [IMAGE, TRACKER].every((url) => browser.web.requests.some((one) => one.url === url)), 'the page');
  browser.web.forget();
  return [tab, await fromPopup(browser, tab)];
}

async function fromPopup(browser: Driver, tab: Tab): Promise<Tab> {
  await tab.front();
  const popup = await readyPopup(browser, tab);
  await popup.click('footer.bar button');
  return openedReader(browser);
}

async function leave(tab: Tab, reader: Tab): Promise<void> {
  await reader.close();
  await tab.close();
}

/** Runs in the reader: a voice that says each sentence in a moment and fires the events of a real one. */
function installVoice(): void {
  const said: string[] = [];
  const voice = { voiceURI: 'stub', name: 'Stub', lang: 'en-GB', localService: true, default: true };
  const synth = {
    getVoices: () => [voice],
    cancel: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    speak: (one: { text: string; onend?: () => void; onerror?: () => void; onboundary?: (event: object) => void }) => {
      said.push(one.text);
      one.onboundary?.({ charIndex: 0, charLength: 3 });
      const state = globalThis as unknown as { failing?: number; holding?: boolean };
      setTimeout(() => {
        if (said.length === state.failing) one.onerror?.();
        else if (!state.holding) one.onend?.();
      }, 60);
    },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synth, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: function Utterance(this: { text: string }, text: string) {
      this.text = text;
    },
    configurable: true,
  });
  Object.assign(globalThis, { said });
}

const filler = Array.from(
  { length: 12 },
  (
    _,
    at,
  ) => `<p>On day ${at + 1} the gulls sat on the roof of the ropewalk as they had done all the year before, and the men on
the bench beneath the wall talked about the weather and about football, but seldom about the hall that was to come.</p>`,
).join('\n');

const article = `<!doctype html><html lang="en"><title>The ropewalk and its hall</title><body><article><h1>The ropewalk and its hall</h1>
<p>The harbour town will spend forty million crowns on a hall by the river. “We are buying a second chance,” said the mayor, Dr. Brandt, on
Tuesday. She sat in the Café Anker, as she does each week, and would not hear of the bill.</p>
<figure><img src="${IMAGE}" width="128" height="128" alt="The quay at dusk"><figcaption>The quay.</figcaption></figure>
<img src="${TRACKER}" width="1" height="1" alt="">
<h2>A second chance</h2>${filler}
<h2>What is left</h2>
<p>A final decision is expected in October. Until then the ropewalk will keep what it has been for years: an empty corridor with a
remarkable view of the water, and the café at its end, where the talk goes on.</p></article></body></html>`;
