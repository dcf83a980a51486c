import type { SourceSignal } from '../hint';

const TRACKED =
  /[?&](?:utm_source=(?:rss|feed\w*)|utm_medium=(?:rss|feed)|utm_campaign=(?:rss|feed)|source=rss|ref=rss|mod=rss\w*|partner=rss|xtor=RSS)|\/\/(?:feedproxy|feeds)\.|#xtor=RSS/i;

/** A link of the text that still counts readers of a feed: weak alone. */
export const feedTracking: SourceSignal = {
  id: 'feed-tracking',
  group: 'tracking',
  points: 10,
  find: ({ claims }) =>
    claims.flatMap(({ kind, url, target }) =>
      kind === 'link' && target && TRACKED.test(url ?? '')
        ? [{ target: null, domain: target.domain, quote: url ?? '', points: null, states: false }]
        : [],
    ),
};
