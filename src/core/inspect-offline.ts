import type { Means } from './inspect';

/** Means to judge a page by itself: nothing was counted, decided or found before, and nothing is fetched. */
export function offline(modelOf: Means['modelOf']): Means {
  return {
    modelOf,
    siteFeed: null,
    listedIn: null,
    siteCounts: null,
    corrections: [],
    found: [],
    known: [],
    archived: [],
    fetchPage: null,
    compareWith: null,
    signal: new AbortController().signal,
  };
}
