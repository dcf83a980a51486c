import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readMessage } from '@/platform/listen';
import { articleOf } from '../core/clues';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }));

const page = { id: 'headwater', url: 'https://paper.example/a', frameId: 0, tab: { id: 7 } } as never;
const frame = { id: 'headwater', url: 'https://paper.example/a', frameId: 3, tab: { id: 7 } } as never;
const popup = { id: 'headwater', url: 'chrome-extension://headwater/src/popup/index.html' } as never;
const stranger = { id: 'other', url: 'https://paper.example/a', frameId: 0, tab: { id: 7 } } as never;

const article = { name: 'article/extracted', args: [articleOf()] };

describe('readMessage', () => {
  test.each([
    ['a page that sends its article', article, page, true],
    ['a page that was looked at', { name: 'page/looked', args: [{ article: true }] }, page, true],
    ['the popup that opens a tab', { name: 'tab/opened', args: [3] }, popup, true],
    ['a page that acts as the popup', { name: 'tab/opened', args: [3] }, page, false],
    [
      'a page that wants to open an address',
      { name: 'original/open', args: [3, 'https://evil.example/'] },
      page,
      false,
    ],
    ['the popup that acts as a page', article, popup, false],
    ['a frame inside a page', article, frame, false],
    ['another extension', article, stranger, false],
    ['an unknown name', { name: 'tab/close', args: [3] }, popup, false],
    ['a name every object has', { name: 'constructor', args: [] }, popup, false],
    ['too few arguments', { name: 'tab/opened', args: [] }, popup, false],
    ['too many arguments', { name: 'tab/opened', args: [3, 4] }, popup, false],
    ['arguments that are no list', { name: 'tab/opened', args: { 0: 3, length: 1 } }, popup, false],
    ['a fraction of a tab', { name: 'tab/opened', args: [0.5] }, popup, false],
    ['a report id that is no uuid', { name: 'reader/opened', args: ['../../secret'] }, popup, false],
    [
      'an article without a headline',
      { name: 'article/extracted', args: [{ ...articleOf(), headline: 3 }] },
      page,
      false,
    ],
    [
      'an article of an unheard-of kind',
      { name: 'article/extracted', args: [{ ...articleOf(), kind: 'x' }] },
      page,
      false,
    ],
    [
      'an endless text',
      { name: 'article/extracted', args: [{ ...articleOf(), text: 'a'.repeat(3_000_001) }] },
      page,
      false,
    ],
    ['nothing', null, page, false],
    ['a number', 3, page, false],
  ])('%s', (_name, message, sender, accepted) => {
    expect(readMessage(message, sender) !== null).toBe(accepted);
  });

  test('drops fields nobody asked for', () => {
    const forged = { ...articleOf(), extra: 'x', __proto__: { polluted: true } };
    const call = readMessage({ name: 'article/extracted', args: [forged] }, page);
    expect(call?.args).toEqual([articleOf()]);
  });

  test('never throws, and lets no stranger in, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(page, popup, frame), (message, sender) => {
        expect(readMessage(message, sender)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
