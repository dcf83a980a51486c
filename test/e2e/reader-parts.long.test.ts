import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openShot } from '../gallery/open-shot';
import { article, reworded } from '../gallery/sample-report';
import { shots } from '../gallery/shots';
import { onStage, plainLook, shotOf } from './stand-in-page';

const VOICES = [['Harbour', true]] as const;
const IMAGE = shots.find(({ name }) => name === 'reader-reworded')?.answers['reader/image'];

onStage('the reader', (stage) => {
  const open = async (settings: object = {}, report = reworded()): Promise<Page> => {
    const shot = shotOf('reader', report, settings);
    const answers = { ...shot.answers, 'reader/image': IMAGE };
    const page = await openShot(
      stage().browser,
      stage().origin,
      { ...shot, answers, voices: VOICES, height: 900 },
      plainLook,
    );
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(globalThis, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => copied.push(text) },
      });
    });
    return page;
  };
  const copied = (page: Page) => page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1));
  const styleOf = (page: Page, selector: string, property: string) =>
    page.$eval(selector, (one, property) => getComputedStyle(one).getPropertyValue(property), property);
  const keep = async (page: Page, at: number) => {
    await page.click('[popovertarget="keep-panel"]');
    await page.click(`.keep li:nth-of-type(${at}) button`);
  };

  test('wears the reader’s own CSS, and loads nothing for it', async () => {
    const dressed = await open({
      ownCss:
        '@import url(https://spy.example/a.css); .prose p { color: rgb(1, 2, 3); background: url("https://spy.example/b.png") }',
    });
    expect(await styleOf(dressed, '.prose p', 'color')).toBe('rgb(1, 2, 3)');
    const sheets = await dressed.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
    );
    expect(sheets).not.toContain('spy.example');
    const loaded = await dressed.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('spy.example'))).toEqual([]);
    await dressed.close();
  });

  test('wears the reader’s own colours and font, whatever their names try', async () => {
    const page = await open({
      theme: 'own',
      ownPaper: '#102030',
      ownInk: '#f0f0a0',
      font: 'own',
      ownFont: 'Courier"; } body { display: none',
    });
    expect(await styleOf(page, 'body', 'background-color')).toBe('rgb(16, 32, 48)');
    expect(await styleOf(page, '.prose p', 'color')).toBe('rgb(240, 240, 160)');
    expect(await styleOf(page, 'body', 'display')).not.toBe('none');
    expect(await styleOf(page, '.prose', 'font-family')).toMatch(/^"Courier/);
    await page.close();
  });

  test('justifies and hyphenates as it is told', async () => {
    const page = await open({ align: 'justify', hyphens: false, letterSpacing: 0.1, wordSpacing: 0.2 });
    expect(await styleOf(page, '.prose', 'text-align')).toBe('justify');
    expect(await styleOf(page, '.prose p', 'hyphens')).toBe('manual');
    expect(Number.parseFloat(await styleOf(page, '.prose', 'letter-spacing'))).toBeCloseTo(2, 1);
    expect(Number.parseFloat(await styleOf(page, '.prose', 'word-spacing'))).toBeCloseTo(4, 1);
    await page.close();
  });

  test.each([
    [true, 1],
    [false, 0],
  ])('takes single letters where they are switched on: %s', async (letterKeys, count) => {
    const page = await open({ letterKeys });
    await page.keyboard.press('/');
    expect(await page.$$('.find')).toHaveLength(count);
    await page.close();
  });

  test('leads to a heading from the contents, marks it there, and tells how much is read', async () => {
    const page = await open({ size: 40 });
    const share = () => page.$eval('.progress', (one) => (one as HTMLProgressElement).value);
    const before = await share();
    await page.click('.contents li:nth-of-type(2) button');
    await page.waitForSelector('.contents li:nth-of-type(2) [aria-current="location"]');
    const seen = await page.evaluate(() => ({
      focused: document.activeElement?.textContent,
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
    }));
    expect(seen.focused).toBe('What is known of the builder');
    expect(seen.top).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(share).toBe(1);
    expect(before).toBeLessThan(1);
    await page.close();
  });

  test('keeps the heading being read in sight in long contents, deep ones set in', async () => {
    const html = Array.from({ length: 80 }, (_, at) => `<h${2 + (at % 2)}>Part ${at}</h${2 + (at % 2)}><p>Words</p>`);
    const page = await open({}, reworded({ article: article({ html: html.join('') }) }));
    const depths = await page.$$eval('.contents li', (all) => all.slice(0, 3).map((one) => one.dataset.depth));
    expect(depths).toEqual(['0', '1', '0']);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const isSeen = () =>
      page.evaluate(() => {
        const list = document.querySelector('.contents')?.getBoundingClientRect();
        const entry = document.querySelector('.contents [aria-current]')?.getBoundingClientRect();
        return list && entry && entry.top > list.top && entry.bottom <= list.bottom;
      });
    await expect.poll(isSeen).toBe(true);
    await page.close();
  });

  test('copies code as it stands', async () => {
    const page = await open();
    await page.click('.copy-code');
    expect(await copied(page)).toBe('const jobs = announced.filter((job) => job.filled);');
    await page.close();
  });

  test('copies a quote with a link to its passage, and says what to do where nothing is selected', async () => {
    const page = await open();
    await keep(page, 6);
    await page.waitForFunction(
      () => document.querySelector('[role="status"]')?.textContent === 'Select some text first.',
    );
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const words = document.querySelector('.prose blockquote p')?.firstChild;
      if (words) getSelection()?.selectAllChildren(words.parentNode as Node);
    });
    await keep(page, 6);
    const quote = await copied(page);
    expect(quote).toContain('“Whoever sells the future should show the bill.”');
    expect(quote).toContain('https://copies.example/lindenau-to-spend-on-lighthouse#:~:text=Whoever%20sells');
    await page.close();
  });

  test.each([
    ['BibTeX', 7, /^@online\{/],
    ['CSL-JSON', 8, /"type": "article-newspaper"/],
    ['text', 9, /^“|^Harbour Post/],
  ])('copies a citation of the original as %s', async (_name, at, shape) => {
    const page = await open();
    await keep(page, at);
    const citation = await copied(page);
    expect(citation).toMatch(shape);
    expect(citation).toContain('https://harbourpost.example/2026/11/lindenau-lighthouse');
    expect(citation).not.toContain('Sam Adler');
    await page.close();
  });

  test('loads images as they come, on a press, or never', async () => {
    const always = await open({ images: 'always' });
    await always.waitForSelector('.prose .enlarge img');
    await always.click('.prose .enlarge');
    await always.waitForSelector('dialog.large[open] img');
    await always.keyboard.press('Escape');
    await always.waitForFunction(() => !document.querySelector('dialog.large'));
    await always.close();
    const onClick = await open({ images: 'click' });
    expect(await onClick.$('.prose img')).toBeNull();
    await onClick.click('.prose [data-image] button');
    await onClick.waitForSelector('.prose .enlarge img');
    await onClick.close();
    const never = await open({ images: 'never' });
    expect(await never.$$('.prose img, .prose [data-image] button')).toEqual([]);
    expect(await never.$eval('.prose figure', (one) => one.textContent)).toContain('The old rope works at dusk');
    await never.close();
  });

  test.each([
    ['stated', ' width="1200" height="600"'],
    ['unstated', ''],
  ])('moves nothing that is in view when an image of %s size comes', async (_name, size) => {
    const html = article().html.replace(' width="1200" height="600"', size);
    const page = await open({ images: 'click' }, reworded({ article: article({ html }) }));
    const below = () => page.$eval('.prose figcaption', (one) => one.getBoundingClientRect().top + scrollY);
    await page.$eval('.prose figure', (one) => one.scrollIntoView({ block: 'center' }));
    const before = await below();
    await page.click('.prose [data-image] button');
    await page.waitForSelector('.prose .enlarge img');
    expect(await below()).toBeCloseTo(before, 0);
    await page.close();
  });

  test('is played, skipped and paused by the keyboard’s media keys', async () => {
    const page = await open();
    await page.evaluate(() => {
      const pressed: Record<string, () => void> = {};
      Object.assign(globalThis, { pressed });
      navigator.mediaSession.setActionHandler = (action, run) => {
        if (run) pressed[action] = () => run({ action });
      };
    });
    await page.click('.tools button:nth-of-type(2)');
    await page.waitForSelector('.listen');
    const press = (key: string) =>
      page.evaluate((key) => (globalThis as unknown as { pressed: Record<string, () => void> }).pressed[key]?.(), key);
    const spoken = () =>
      page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => String(range)).join(''));
    await press('play');
    await expect.poll(spoken).toMatch(/^The harbour town/);
    await press('nexttrack');
    await expect.poll(spoken).not.toMatch(/^The harbour town/);
    await press('previoustrack');
    await expect.poll(spoken).toMatch(/^The harbour town/);
    await press('pause');
    await expect.poll(() => page.$eval('.listen .primary', (one) => one.textContent)).toBe('Play');
    await page.close();
  });

  test('sets each block in its own direction', async () => {
    const html = '<p>الميناء القديم يفتح أبوابه من جديد</p><p>The old port opens again</p>';
    const page = await open({}, reworded({ article: article({ html, lang: 'ar', dir: 'rtl' }) }));
    expect(await page.$$eval('.prose p', (all) => all.map((one) => getComputedStyle(one).direction))).toEqual([
      'rtl',
      'ltr',
    ]);
    await page.close();
  });
});
