import { test } from 'vitest';
import { inEachBrowser } from './in-each-browser';
import { sendAnything } from './stranger-messages';

inEachBrowser('a persistent stranger', (browser) => {
  test.each([1, 2, 3])('who sends messages of any shape changes nothing, seed %d', (seed) =>
    sendAnything(browser(), { numRuns: 1500, seed }),
  );
});
