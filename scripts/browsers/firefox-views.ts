import type { Bidi } from './bidi';
import type { View } from './driver';
import { windowPrograms } from './firefox-window';
import { until } from './until';
import { writePicture } from './write-picture';

/** WebDriver's codes of keys that are no letters. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

/** A tab's page; `context` is asked each time, as a tab of ours may be replaced. */
export function tabView(bidi: Bidi, context: () => string): View {
  return {
    call: (run, ...args) => bidi.call(context(), run.toString(), ...args),
    async run(program) {
      await bidi.call(context(), `() => { ${program}\n }`);
    },
    async click(selector) {
      await bidi.call(context(), CLICK, selector);
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await bidi.send('input.performActions', { context: context(), actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async screenshot(file) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context: context() });
      writePicture(file, data);
    },
    async close() {
      await bidi.send('browsingContext.close', { context: context() });
    },
  };
}

/** Runs a function's source where it is needed. */
type Run = <Result>(source: string, ...args: readonly unknown[]) => Promise<Result>;

/**
 * The popup. It is no tab, so BiDi cannot enter it: a page of the extension (`inOwn`) reaches over to its window; it is clicked
 * and its picture is taken from the browser's window (`inWindow`).
 */
export async function popupView(inOwn: Run, inWindow: Run): Promise<View> {
  const inPopup: Run = (source, ...args) =>
    inOwn(
      `(...args) => {
        const window = chrome.extension.getViews({ type: 'popup' })[0];
        const { document, location, navigator, CSS, getComputedStyle, KeyboardEvent } = window;
        return (${source})(...args);
      }`,
      ...args,
    );
  await until(
    () => inPopup('() => document.readyState === "complete" && location.href !== "about:blank"'),
    'the popup',
  );
  return {
    call: (run, ...args) => inPopup(run.toString(), ...args),
    run: (program) => inPopup(`() => { ${program}\n }`),
    async click(selector) {
      const [x, y] = await atRest(() => inPopup<readonly [number, number]>(PLACE, selector));
      await inWindow(windowPrograms.clickPopup, x, y);
    },
    press: (key) => inPopup(PRESS, key),
    // An unpainted popup cannot be drawn yet: ask again until it is laid out.
    screenshot: async (file) =>
      writePicture(file, await until(() => inWindow<string>(windowPrograms.popupPicture), 'a picture of the popup')),
    close: () => inPopup('() => { window.close(); }'),
  };
}

const CLICK = `(selector) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error('nothing to click: ' + selector);
  element.click();
}`;

/** A popup grows as it is filled: the same answer twice is a place that can be clicked. */
async function atRest<Place>(place: () => Promise<Place>): Promise<Place> {
  let last = '';
  return until(async () => {
    const next = await place();
    const isSame = JSON.stringify(next) === last;
    last = JSON.stringify(next);
    return isSame ? next : null;
  }, 'the popup to be at rest');
}

/** The middle of an element's first line, scrolled into view. */
const PLACE = `(selector) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error('nothing to click: ' + selector);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getClientRects()[0];
  return [x + width / 2, y + height / 2];
}`;

const PRESS = `(key) => {
  for (const type of ['keydown', 'keyup']) {
    const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }
}`;
