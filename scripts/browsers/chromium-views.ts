import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Tab, View } from './driver';

/** The page behind each view: some wishes go to puppeteer itself. */
const pages = new WeakMap<View, () => Page>();

export const pageOf = (view: View): Page | undefined => pages.get(view)?.();

/** A page as a view; `page` is asked each time, as a page of ours may be replaced. */
export function pageView(page: () => Page): View {
  const view: View = {
    call: (run, ...args) => page().evaluate(run as never, ...(args as unknown as never[])) as never,
    async run(program) {
      await page().evaluate(program);
    },
    click: (selector) => page().click(selector),
    press: (key) => page().keyboard.press(key as never),
    async screenshot(file) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await page().screenshot({ path: file as `${string}.png` });
    },
    close: () => page().close(),
  };
  pages.set(view, page);
  return view;
}

export function pageTab(page: Page, id: number): Tab {
  const tab: Tab = {
    ...pageView(() => page),
    id,
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async front() {
      await page.bringToFront();
      // After a popup was closed a headless window does not get its focus back, and without focus nothing is copied.
      await page.emulateFocusedPage(true);
    },
  };
  pages.set(tab, () => page);
  return tab;
}
