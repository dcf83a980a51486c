// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { QueryText } from '@/ui/QueryText';

test.each<[text: string, whole: string[]]>([
  ['"Late ferries" -site:tide-table.example', ['-site:tide-table.example']],
  ['-site:a-b.example late -site:c-d.example ferries', ['-site:a-b.example', '-site:c-d.example']],
  ['late-night ferries', []],
])('%s is shown in full, and no site torn apart', (text, whole) => {
  render(<QueryText text={text} />, document.body);
  expect(document.querySelector('q')?.textContent).toBe(text);
  expect([...document.querySelectorAll('.whole')].map((one) => one.textContent)).toEqual(whole);
});
