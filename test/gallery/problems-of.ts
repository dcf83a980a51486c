import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Rules of axe that a change of colours alone can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, whether it is wider than its window, which words are cut off, and what is too small to press. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  return [...(await violations(page, null)), ...(await layoutProblemsOf(page))];
}

/** Whether a page is wider than its window, which words are cut off, and what is too small to press. */
export function layoutProblemsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(layoutProblems);
}

/** What axe finds on a page that had no problems before its colours were changed. */
export function colourProblemsOf(page: Page): Promise<readonly string[]> {
  return violations(page, OF_COLOURS);
}

async function violations(page: Page, rules: string[] | null): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...(rules ? { runOnly: rules } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
    );
  }, rules);
}

/** Runs in the page. Targets: 24 CSS pixels each way (WCAG 2.5.8); links within a sentence are excepted there. */
function layoutProblems(): string[] {
  const problems: string[] = [];
  const nameOf = (one: Element) => `${one.tagName.toLowerCase()}.${one.className} “${one.textContent?.slice(0, 30)}”`;
  const shown = (one: Element) => one.checkVisibility() && one.getBoundingClientRect().width > 1;
  if (document.documentElement.scrollWidth > innerWidth) {
    const over = [...document.querySelectorAll('body *')].find(
      (one) => one.getBoundingClientRect().right > innerWidth + 1,
    );
    problems.push(`wider than its window: ${over ? nameOf(over) : '?'}`);
  }
  // Of the popup only its middle scrolls.
  if (location.pathname.includes('/popup/') && document.documentElement.clientWidth < innerWidth)
    problems.push('the popup has bars of its own');
  for (const one of document.querySelectorAll('button, h1, h2, h3, label, summary, dt, dd, kbd'))
    if (shown(one) && !one.matches('.for-ears') && one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0)
      if (getComputedStyle(one).display !== 'inline') problems.push(`cut off: ${nameOf(one)}`);
  for (const one of document.querySelectorAll('button, select, summary, input, textarea')) {
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    if (shown(one) && !one.closest('.prose') && (width < 24 || height < 23.5)) problems.push(`small: ${nameOf(one)}`);
  }
  return problems;
}
