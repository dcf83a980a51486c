import '../ui/stand-in-browser';

import { beforeEach, expect, test, vi } from 'vitest';
import { openLink } from '@/background/open-link';
import { browser } from '@/platform/browser';

const opened = vi.spyOn(browser.tabs, 'update');
const target = 'https://paper.example/story?id=7';

beforeEach(() => opened.mockClear());

test.each([
  ['as it is', target],
  ['without its scheme', 'paper.example/story?id=7'],
  ['with blanks around it', `  ${target}\n`],
  ['in a wrapper', `https://www.google.com/url?sa=t&url=${encodeURIComponent(target)}`],
])('a link %s is opened at its target', async (_name, link) => {
  expect(await openLink(1, link, 'same-tab')).toBe(true);
  expect(opened).toHaveBeenCalledWith(1, { url: target });
});

test.each([
  '',
  'no address',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://10.0.0.1/',
  'http://localhost/',
  'router',
])('%s is not opened', async (link) => {
  expect(await openLink(1, link, 'same-tab')).toBe(false);
  expect(opened).not.toHaveBeenCalled();
});
