import { expect, test } from 'vitest';
import { datelineAgency } from '@/core/article/dateline';

test.each([
  ['(Bloomberg) — The council plans to spend more.', null, 'Bloomberg'],
  ['LONDON, May 3 (Reuters) - Prices rose on Friday.', null, 'Reuters'],
  ['BERLIN (dpa) - Der Rat tagte am Abend.', null, 'dpa'],
  ['PARIS, May 3, 2025 /PRNewswire/ -- A company said.', null, 'PRNewswire'],
  ['Seoul, Korea, February 27, 2025, Chainwire A network said.', null, 'Chainwire'],
  ['新华社北京3月4日电 会议周二举行。', null, '新华社'],
  ['The council met.', 'Jane Doe, Associated Press', 'Associated Press'],
  ['The council met.', 'Reuters', 'Reuters'],
  ['Shares of Apple (AAPL) rose.', null, null],
  ['OpenAI (Microsoft) said it would.', null, null],
  ['The pa (pa) was kind.', null, null],
  [`${'('.repeat(5000)}Reuters`, null, null],
])('%s | %s → %s', (text, byline, agency) => {
  expect(datelineAgency([text], byline)).toBe(agency);
});
