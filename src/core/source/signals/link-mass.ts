import type { SourceSignal } from '../hint';

/** Links to one other site, and their share of all that leave the page, before they count as left-overs of its template. */
const LINKS = 3;
const SHARE = 0.5;

/** Most links of the text lead to one other site: inner links of the site it was copied from. A story about a site links there too. */
export const linkMass: SourceSignal = {
  id: 'link-mass',
  group: 'body',
  points: 15,
  find: ({ claims }) => {
    const stories = claims.filter(
      ({ kind, place, target }) => kind === 'link' && /start|body|end/.test(place) && target?.kind === 'article',
    );
    const counts = new Map<string, Set<string>>();
    for (const { target } of stories)
      if (target) counts.set(target.domain, (counts.get(target.domain) ?? new Set()).add(target.url));
    const all = [...counts.values()].reduce((sum, urls) => sum + urls.size, 0);
    return [...counts]
      .filter(([, urls]) => urls.size >= LINKS && urls.size >= all * SHARE)
      .map(([domain, urls]) => ({
        target: null,
        domain,
        quote: `${urls.size} × ${domain}`,
        points: null,
        states: false,
      }));
  },
};
