// @vitest-environment jsdom
import './stand-in-browser';

import { render } from 'preact';
import { expect, test } from 'vitest';
import type { TabState } from '@/core/model';
import { reportOf } from '@/platform/tab-states';
import { ArticleHead } from '@/ui/ArticleHead';
import { states } from '../gallery/states';

const { article } = reportOf(states.reworded as TabState) ?? {};
if (!article) throw new Error('no article');

test.each([
  ['Ada Quay', 'The Tide Table', ['Ada Quay', 'The Tide Table']],
  ['The tide table', 'The Tide Table', ['The tide table']],
  [null, 'The Tide Table', ['The Tide Table']],
  ['Ada Quay', null, ['Ada Quay']],
])('a text by %s at %s names each once', (byline, siteName, names) => {
  render(<ArticleHead article={{ ...article, byline, siteName, publishedAt: null }} level={1} />, document.body);
  const shown = [...document.querySelectorAll('.meta > span')].map((one) => one.textContent);
  expect(shown.slice(0, -1)).toEqual(names);
});
