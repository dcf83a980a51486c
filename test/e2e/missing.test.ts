import { afterEach, expect, test } from 'vitest';
import type { Driver, Tab, View } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { openedReader, readyPopup, textOf, words } from './looks';

const SITE = 'https://quay.example';
const LOST = 'the appendix of the harbour office lists every delay';

inEachBrowser('something missing', (browser) => {
  afterEach(() => browser().extension.call(() => chrome.storage.sync.clear()));

  test('the popup says what was left out and how the article goes on', async () => {
    const tab = await openPage(browser(), 1);
    const popup = await readyPopup(browser(), tab);
    const said = await textOf(popup, '.completeness');
    expect(said).toContain(await words(browser(), 'next_page', '2'));
    expect(said).toContain(await words(browser(), 'missing_title'));
    expect(await textOf(popup, '.inserts summary')).toMatch(/\d/);
    expect(await violations(popup)).toEqual([]);
    await popup.click('.completeness .notice button');
    const next = await browser().tabAt('/story-1/2/');
    await next.close();
    await tab.close();
  });

  test('a part chosen in the popup is read on the next page of the site too, until it is undone', async () => {
    const tab = await openPage(browser(), 1);
    const popup = await readyPopup(browser(), tab);
    expect(await textOf(popup, 'article')).not.toContain(LOST);
    await choose(popup);
    await until(async () => (await textOf(popup, 'article')).includes(LOST), 'the part to be read');
    expect(await textOf(popup, '.missing .notice')).toContain('quay.example');
    expect(await violations(popup)).toEqual([]);
    await popup.close();

    const other = await openPage(browser(), 2);
    const again = await readyPopup(browser(), other);
    expect(await textOf(again, 'article')).toContain(`Story 2: ${LOST}`);
    await again.click('.missing .notice button');
    await until(async () => !(await textOf(again, 'article')).includes(LOST), 'the part to go');
    expect(await browser().extension.call(() => chrome.storage.sync.get(null))).toEqual({});
    await again.close();
    await other.close();
    await tab.close();
  });

  test('the keyboard alone chooses one part as the whole article in the reader', async () => {
    const tab = await openPage(browser(), 3);
    const popup = await readyPopup(browser(), tab);
    await popup.click('footer.bar button');
    const reader = await openedReader(browser());
    await reader.call(() => document.querySelector<HTMLElement>('.missing summary')?.focus());
    await reader.press('Enter');
    await until(() => reader.call(() => document.querySelector('.missing details[open]') !== null), 'the parts');
    expect(await violations(reader)).toEqual([]);
    await reader.screenshot(`test-results/missing-${browser().kind}.png`);
    await reader.call((lost) => {
      const rows = [...document.querySelectorAll('.missing li')];
      const row = rows.find(({ textContent }) => textContent?.includes(lost));
      row?.querySelector('button')?.focus();
    }, LOST);
    await reader.press('Enter');
    await until(async () => !(await textOf(reader, '.prose')).includes('Two engineers walked'), 'that part alone');
    expect(await textOf(reader, '.prose')).toContain(`Story 3: ${LOST}`);
    await tab.close();
    await reader.click('.missing .notice button');
    const gone = await words(browser(), 'missing_failed');
    await until(async () => (await textOf(reader, '.missing')).includes(gone), 'word that the page is gone');
    await reader.close();
  });

  test('the options list the site and let it go', async () => {
    const tab = await openPage(browser(), 4);
    const popup = await readyPopup(browser(), tab);
    await choose(popup);
    await until(async () => (await textOf(popup, 'article')).includes(LOST), 'the part to be read');
    await popup.close();
    const options = await browser().openOwn('src/options/index.html');
    const list = () => textOf(options, '#sites .rules');
    await until(async () => (await list()).includes('quay.example'), 'the site');
    expect(await violations(options)).toEqual([]);
    await options.click('#sites .rules button');
    await until(async () => (await list()) === '', 'the site to go');
    await options.close();
    await tab.close();
  });
});

async function openPage(browser: Driver, number: number): Promise<Tab> {
  const url = `${SITE}/story-${number}/`;
  browser.web.lay(url, story(number));
  browser.web.lay(`${url}2/`, story(number));
  return browser.open(url);
}

/** Ticks the part that was left out and has the page read that way. */
async function choose(view: View): Promise<void> {
  await view.click('.missing summary');
  await view.call((lost) => {
    const rows = [...document.querySelectorAll('.missing li')];
    const row = rows.find(({ textContent }) => textContent?.includes(lost));
    row?.querySelector('input')?.scrollIntoView({ block: 'center' });
    row?.setAttribute('data-test', 'lost');
  }, LOST);
  // A popup may still be growing under the pointer.
  await until(async () => {
    await view.click('[data-test="lost"] label');
    return view.call(() => document.querySelector<HTMLInputElement>('[data-test="lost"] input')?.checked);
  }, 'the tick');
  await view.click('.missing details > button');
}

const days = [
  'The ferry to the outer islands was late again, and nobody on the quay seemed to mind very much, since the fog had not lifted before noon and the bakers had brought two trays of rolls.',
  'Two engineers walked the length of the pier with a tape measure, wrote numbers in a notebook, and left without a word to the harbour master, who has held the post for nineteen years.',
  'In the evening the council will vote on a new timetable, although most members admit that the old one was never kept, and that a newer one would have to be printed at some cost.',
  'By noon the lighthouse could be seen, its white paint flaking on the side that faces the open sea, and the first boats went out past it with their lamps still lit from the night.',
];

const story = (
  number: number,
) => `<!doctype html><html lang="en"><head><title>Story ${number} of the quay</title></head><body>
<header class="top"><a href="/">Front page</a> <a href="/harbour">All news of the harbour</a></header>
<div class="wrap post-${number}"><h1>Story ${number} of the quay</h1>
<div class="comments"><p>Story ${number}: ${LOST}, and the reason that was given for it, from the first of May until the last day of September.</p>
<p>The harbour office says that it will be printed again next year, with the delays of the winter boats, which are fewer.</p></div>
<div class="story-text">${days.map((text, at) => `<p>Day ${at + 1} of ${number}: ${text}</p>`).join('\n')}
<p>See also: <a href="/bells">How the bell got its crack</a></p>
${days.map((text, at) => `<p>Week ${at + 1} of ${number}: ${text}</p>`).join('\n')}</div>
<p class="page-links"><a href="/story-${number}/2/">2</a></p></div></body></html>`;
