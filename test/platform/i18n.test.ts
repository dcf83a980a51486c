import '../ui/stand-in-browser';

import { expect, test } from 'vitest';
import { browser } from '@/platform/browser';
import { plural } from '@/platform/i18n';

test('a count is worded as in the language of the strings, not in the browser’s own', () => {
  // Russian, which has no locale here, has its singular for 21 too.
  Object.assign(browser.i18n, { getUILanguage: () => 'ru' });
  expect(plural('missing_words', 21)).toBe('21 words');
  expect(plural('missing_words', 1)).toBe('1 word');
  expect(plural('missing_words', 21000)).toBe('21,000 words');
});
