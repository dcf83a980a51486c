// @vitest-environment jsdom
import './stand-in-browser';

import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Evidence } from '@/core/model';
import { EvidenceList } from '@/ui/EvidenceList';

const claim = (signal: string, weight: number, quotes: readonly string[]): Evidence => ({
  signal,
  kind: 'claim',
  label: 'credited',
  weight,
  values: ['Quay Post'],
  quotes,
});

test('a line of the page is quoted once, under the weightiest evidence that rests on it', () => {
  const evidence = [
    claim('agency-credit', 3, ['First in the Quay Post', 'By the Quay Post']),
    claim('credit-line', 5, ['First in the Quay Post.']),
  ];
  render(<EvidenceList evidence={evidence} />, document.body);
  const quotes = [...document.querySelectorAll('li')].map((line) =>
    [...line.querySelectorAll('q')].map((quote) => quote.textContent),
  );
  expect(quotes).toEqual([['First in the Quay Post.'], ['By the Quay Post']]);
});
