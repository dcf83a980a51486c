// @vitest-environment jsdom
import './stand-in-browser';

import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from '@/platform/browser';
import { Welcome } from '@/welcome/Welcome';

afterEach(() => render(null, document.body));

test('the welcome page names the keys that the browser has given, and no other', async () => {
  const given = [
    { name: '_execute_action', shortcut: '' },
    { name: 'open-original', shortcut: 'Alt+Shift+9' },
  ];
  Object.assign(browser.commands, { getAll: async () => given });
  render(<Welcome />, document.body);
  const steps = () => [...document.querySelectorAll('ol h2')].map((title) => title.textContent);
  await vi.waitFor(() =>
    expect(steps()).toEqual(['Look at the button', 'Press it', 'Go to the original with Alt+Shift+9']),
  );
  expect(document.querySelector('ol li:last-child p')?.textContent).toMatch(/^Or copy its link, to/);
});
