import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { openedReader, readyPopup, textOf, words } from './looks';

const PAGE = 'https://quay.example/fog-signals/';
const POSTER = 'https://quay.example/poster.png';

inEachBrowser('all that an article holds', (browser) => {
  test('is shown in the reader: code, tables, terms, notes, formulas, video', async () => {
    browser().web.lay(PAGE, page());
    for (const file of ['lamp.png', 'noscript.png', 'poster.png'])
      browser().web.lay(`https://quay.example/${file}`, (_request, response) => {
        response.writeHead(200, { 'content-type': 'image/png' });
        response.end(readFileSync('public/icons/128.png'));
      });
    const tab = await browser().open(PAGE);
    const popup = await readyPopup(browser(), tab);
    await popup.click('footer.bar button');
    const reader = await openedReader(browser());
    const drawn = (selector: string) =>
      reader.call((one) => document.querySelectorAll(`.prose ${one}`).length, selector);
    // Images come as they near the window.
    await until(async () => {
      await reader.call(() => scrollBy(0, 600));
      return (await drawn('img')) === 3;
    }, 'the lazy image, the one for no scripts, and the poster');
    expect(await textOf(reader, '.prose pre')).toBe('if (fog) {\n  ring(bell);\n}');
    expect(await drawn('table tr')).toBe(4);
    expect(await drawn('dl dt')).toBe(2);
    expect(await textOf(reader, '.prose')).toContain('2\\pi r');
    expect(await reader.call(() => document.querySelector('.prose figure a img')?.closest('a')?.href)).toBe(
      'https://quay.example/bell.mp4',
    );
    expect(
      await reader.call(() => [...document.querySelectorAll('.prose a')].map((one) => one.getAttribute('href'))),
    ).toEqual(expect.arrayContaining(['https://www.youtube.com/watch?v=fogHORN1234', 'https://paper.example/bells']));
    expect(
      await reader.call(
        () => document.querySelectorAll('.prose [id], .prose [class^="page"], .prose [style^="color"]').length,
      ),
    ).toBe(0);
    const wide = await reader.call(() => document.documentElement.scrollWidth <= innerWidth);
    expect(wide).toBe(true);
    await reader.click('.prose sup a');
    await until(() => reader.call(() => document.querySelector('.note:popover-open') !== null), 'the note');
    expect(await textOf(reader, '.note:popover-open')).toContain('Kept at the lighthouse');
    await reader.press('Escape');
    expect(await violations(reader)).toEqual([]);
    await reader.screenshot(`test-results/shown-${browser().kind}.png`);
    await reader.close();
    await tab.close();
  });

  test('is read from open shadow roots, slots in their place, and not from frames', async () => {
    const url = 'https://quay.example/shadow/';
    browser().web.lay(url, shadow());
    browser().web.lay('https://quay.example/frame/', `<!doctype html><title>Frame</title>${lines(40, 46)}`);
    const tab = await browser().open(url);
    const popup = await readyPopup(browser(), tab);
    const shown = await textOf(popup, '.prose');
    for (const at of [0, 3, 6]) expect(shown).toContain(`Report ${at}:`);
    expect(shown.indexOf('Report 0:')).toBeLessThan(shown.indexOf('Report 3:'));
    expect(shown.indexOf('Report 3:')).toBeLessThan(shown.indexOf('Report 6:'));
    expect(shown).not.toContain('Report 41:');
    await popup.close();
    await tab.close();
  });

  test('is said to be live where it is, in popup and reader', async () => {
    const url = 'https://quay.example/flood-night/';
    browser().web.lay(url, live());
    const tab = await browser().open(url);
    const popup = await readyPopup(browser(), tab);
    expect(await textOf(popup, '.completeness')).toContain(await words(browser(), 'part_live_note'));
    expect(await textOf(popup, '.article-head .meta')).toContain(await words(browser(), 'part_live'));
    expect(await textOf(popup, '.prose')).toContain('Tide 9');
    await popup.close();
    await tab.close();
  });
});

const line = (at: number) =>
  `Report ${at}: the keeper walked along the mole with a lamp in the early morning, counted the boats, and wrote down what he saw in a book that nobody would read before the spring.`;
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>${line(from + at)}</p>`).join('\n');

function page(): string {
  const cell = 'x'.repeat(60);
  return `<!doctype html><html lang="en"><head><title>The fog signals of the quay</title></head><body><article>
<h1>The fog signals of the quay</h1><div class="page-text">${lines(0, 3)}
<div class="page-image"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="/lamp.png" alt="The lamp"></div>
<p id="page-p" style="color:red">Whoever rings it<sup id="back"><a href="#note">1</a></sup> must know the circumference of the bell, which is <math><semantics><mi>c</mi><annotation encoding="application/x-tex">2\\pi r</annotation></semantics></math>, and where to stand, as <a href="https://www.google.com/url?q=https%3A%2F%2Fpaper.example%2Fbells">the paper once wrote</a>.</p>
<pre><code><span>if</span> (fog) {\n  ring(bell);\n}</code></pre>${lines(3, 5)}<noscript><img src="/noscript.png" alt="The bell"></noscript>
<table><tr><th>Signal</th><th>Strokes</th></tr>${[1, 2, 3].map((at) => `<tr><td>${line(at)} ${cell}</td><td>${cell}${at}</td></tr>`).join('')}</table>
<dl><dt>Fog</dt><dd>${line(7)}</dd><dt>Mist</dt><dd>${line(8)}</dd></dl>
<iframe src="https://www.youtube.com/embed/fogHORN1234" title="The horn in the fog"></iframe>
<video poster="${POSTER}" src="/bell.mp4" title="The bell, rung"></video>${lines(5, 7)}
<ol><li id="note">Kept at the lighthouse since the year of the great flood, and rung on Sundays. <a href="#back">Back</a></li></ol></div></article></body></html>`;
}

/** The story's first and last lines stand in a shadow root, those between in a slot of it. */
function shadow(): string {
  const inside = `<h1>The story in the shadow</h1>${lines(0, 3)}<slot></slot>${lines(6, 9)}`;
  return `<!doctype html><html lang="en"><head><title>The story in the shadow</title></head><body><main><story-page>${lines(3, 6)}</story-page></main>
<iframe src="/frame/"></iframe><script>
const root = document.querySelector('story-page').attachShadow({ mode: 'open' });
root.innerHTML = ${JSON.stringify(inside)};
</script></body></html>`;
}

function live(): string {
  const entry = (at: number) =>
    `<div class="entry"><time datetime="2026-03-04T1${at}:05:00Z">1${at}:05</time><h3>Tide ${at}</h3><p>${line(at)}</p><p>${line(at + 20)}</p></div>`;
  const entries = Array.from({ length: 10 }, (_, at) => entry(at)).join('');
  return `<!doctype html><html lang="en"><head><title>Flood night at the quay</title></head><body><main><h1>Flood night at the quay</h1>${entries}</main></body></html>`;
}
