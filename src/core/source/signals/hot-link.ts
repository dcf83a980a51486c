import type { SourceSignal } from '../hint';

/** Hosts that serve images for everybody. */
const EVERYBODY =
  /(?:^|\.)(?:wp\.com|gravatar\.com|amazonaws\.com|cloudfront\.net|cloudinary\.com|imgix\.net|imgur\.com|googleusercontent\.com|ggpht\.com|twimg\.com|fbcdn\.net|ytimg\.com|akamaized\.net|akamaihd\.net|fastly\.net|b-cdn\.net|cdninstagram\.com|unsplash\.com|pexels\.com|pixabay\.com|wikimedia\.org|shopify\.com|jsdelivr\.net|doubleclick\.net|googlesyndication\.com|feedburner\.com)$/;

/** Images of the text still on another site's own hosts. */
export const hotLink: SourceSignal = {
  id: 'hot-link',
  group: 'body',
  points: 15,
  find: ({ claims }) =>
    claims.flatMap(({ kind, target }) =>
      kind === 'image' && target && !EVERYBODY.test(new URL(target.url).hostname)
        ? [{ target: null, domain: target.domain, quote: target.url, points: null, states: false }]
        : [],
    ),
};
