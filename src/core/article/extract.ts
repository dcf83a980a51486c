import type { Article } from '../model';
import type { PageSnapshot } from './snapshot';

/** The page's main article. `kind` tells whether there is one; `text` may be ''. Consumes the snapshot. */
export function extractArticle({ url, truncated }: PageSnapshot): Article {
  return {
    url,
    canonicalUrl: null,
    kind: 'empty',
    headline: '',
    byline: null,
    bylines: [],
    agency: null,
    siteName: null,
    lang: null,
    dir: 'auto',
    publishedAt: null,
    modifiedAt: null,
    section: null,
    description: null,
    image: null,
    html: '',
    text: '',
    paragraphs: [],
    links: [],
    claims: [],
    inserts: [],
    truncated,
    cut: null,
    nextPage: null,
  };
}
