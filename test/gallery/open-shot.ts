import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { AFTER_TEXT } from '../e2e/after-text';
import { setMedia } from './set-media';
import type { Shot } from './shots';
import { installStandIn } from './stand-in';

/** How a screen is looked at. */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly lang: string;
  /** In CSS pixels; null for the screen's own. */
  readonly width: number | null;
  readonly forced?: boolean;
  /** As on paper; in Chromium alone. */
  readonly printed?: boolean;
  /** Text spaced as far as WCAG 1.4.12 asks pages to bear. */
  readonly spaced?: boolean;
}

/** A page of its own that shows the screen, once what it presses was pressed. */
export async function openShot(browser: Browser, origin: string, shot: Shot, look: Look): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(`${shot.name}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${shot.name}: ${String(error)}`));
  await showShot(page, origin, shot, look);
  return page;
}

/** Shows a screen in a page that may have shown another. */
export async function showShot(page: Page, origin: string, shot: Shot, look: Look): Promise<void> {
  await page.setViewport({ width: look.width ?? shot.width, height: shot.height });
  await setMedia(page, look);
  const messages = JSON.parse(readFileSync(`public/_locales/${look.lang}/messages.json`, 'utf8'));
  const standIn = {
    messages,
    answers: shot.answers,
    stored: { ...shot.stored, ...(shot.settings ? { settings: shot.settings } : {}) },
    ...(shot.managed ? { managed: shot.managed } : {}),
    ...(shot.isOnToolbar === undefined ? {} : { isOnToolbar: shot.isOnToolbar }),
  };
  const scripts = [
    await page.evaluateOnNewDocument(installStandIn, standIn),
    ...(shot.voices ? [await page.evaluateOnNewDocument(installVoices, shot.voices)] : []),
    ...(shot.offline ? [await page.evaluateOnNewDocument(goOffline)] : []),
    ...(shot.phone ? [await page.evaluateOnNewDocument(bePhone)] : []),
  ];
  await page.goto(`${origin}/${shot.path}`);
  for (const { identifier } of scripts) await page.removeScriptToEvaluateOnNewDocument(identifier);
  await page.waitForSelector('h1');
  if (await page.$('.columns')) for (const part of AFTER_TEXT) await page.waitForSelector(part);
  // One screen shows nothing but that.
  if (shot.name !== 'popup-working')
    await page.waitForFunction(() => !document.querySelector('main[aria-busy="true"]'));
  if (look.spaced) await spaceText(page);
  for (const selector of [shot.press ?? []].flat()) await press(page, selector);
  if (shot.type) await page.waitForSelector('input:focus');
  if (shot.type) await page.keyboard.type(shot.type);
  await settle(page, shot);
}

/** Presses what stands there, unfolded first where it is folded away. */
async function press(page: Page, selector: string): Promise<void> {
  const target = await page.waitForSelector(selector);
  await target?.evaluate((element) => {
    const inside = element.localName === 'summary' ? element.parentElement?.parentElement : element;
    for (let fold = inside?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  });
  await target?.click();
}

/** Nothing here fetches but the self-test, which says when it is done. */
async function settle(page: Page, { press }: Shot): Promise<void> {
  if (press === '.self-test') await page.waitForSelector('output.done', { timeout: 20_000 });
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { get: () => false });
}

/** Its browser has no keys for commands. */
function bePhone(): void {
  const agent = 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0';
  Object.defineProperty(navigator, 'userAgent', { get: () => agent });
  Object.assign((globalThis as unknown as { browser: object }).browser, { commands: undefined });
}

function installVoices(voices: readonly (readonly [string, boolean])[]): void {
  const list = voices.map(([name, localService]) => ({
    voiceURI: name,
    name,
    lang: 'en-GB',
    localService,
    default: false,
  }));
  const synth = {
    getVoices: () => list,
    cancel: () => {},
    speak: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synth, configurable: true });
  // A real one takes real voices only.
  Object.assign(globalThis, { SpeechSynthesisUtterance: class {} });
}

/** Spaces a page's text as WCAG 2.2, 1.4.12 asks it to bear: line height 1.5, paragraphs 2, letters 0.12, words 0.16 of the font's size. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
