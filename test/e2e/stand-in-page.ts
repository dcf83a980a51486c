import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Report } from '@/core/model';
import { type BrowserKind, findBrowser } from '../../scripts/browsers/find';
import type { Look } from '../gallery/open-shot';
import { serveFolder } from '../gallery/serve';
import { FIREFOX_ARGS } from '../gallery/set-media';
import type { Shot } from '../gallery/shots';

export interface Stage {
  readonly browser: Browser;
  readonly origin: string;
}

/** Tests of our built pages over plain HTTP, with a stand-in for the browser's API, in Chromium and in Firefox unless told. */
export function onStage(
  title: string,
  body: (stage: () => Stage, kind: BrowserKind) => void,
  kinds: readonly BrowserKind[] = ['chrome', 'firefox'],
): void {
  for (const kind of kinds) {
    const executablePath = findBrowser(kind);
    describe.skipIf(!executablePath)(`${title} in ${kind}`, () => {
      let stage: Stage;
      let server: Awaited<ReturnType<typeof serveFolder>>;
      beforeAll(async () => {
        server = await serveFolder(`dist/${kind}`);
        const browser = await launch({
          browser: kind,
          executablePath: executablePath ?? '',
          args: kind === 'firefox' ? FIREFOX_ARGS : ['--no-sandbox'],
        });
        stage = { browser, origin: server.origin };
      }, 90_000);
      afterAll(async () => {
        await stage?.browser.close();
        server?.close();
      });
      body(() => stage, kind);
    });
  }
}

export const plainLook: Look = { name: 'light', scheme: 'light', lang: 'en', width: null };

/** The reader, or the popup, on a report. */
export function shotOf(page: 'reader' | 'popup', report: Report, settings: object = {}): Shot {
  const id = '00000000-0000-4000-8000-000000000000';
  const state = { kind: 'reported', url: report.article.url, report, isPrivate: false };
  const reader = { 'reader/opened': { tabId: 1, report, isPrivate: false } };
  return page === 'reader'
    ? { name: page, path: `src/reader/index.html?id=${id}`, width: 1280, height: 900, answers: reader, settings }
    : {
        name: page,
        path: 'src/popup/index.html?tab=1',
        width: 400,
        height: 580,
        answers: { 'tab/opened': state },
        settings,
      };
}
