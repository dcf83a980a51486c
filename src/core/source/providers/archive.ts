import type { ServiceRequest } from './index';

/** The Wayback Machine: says when a known address was first archived, and finds nothing new. */
export const archive = {
  id: 'wayback',
  host: 'web.archive.org',
  /** Least time between two requests, ms: it allows about 60 a minute. */
  gap: 1000,
  request: (url: string): ServiceRequest => ({
    url: `https://web.archive.org/cdx/search/cdx?url=${encodeURIComponent(url)}&output=json&fl=timestamp,original&limit=1`,
    headers: { accept: 'application/json' },
  }),
} as const;
