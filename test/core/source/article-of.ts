import type { Article, Claim } from '@/core/model';
import { profileText } from '@/core/text/profile';

const PROSE =
  'The harbour council voted on Tuesday to rebuild the old pier before the winter storms arrive. Fishermen had asked for the work for more than ten years, and the mayor said that the money was there at last. ';

/** An ordinary article on a copying site; a test names only what it is about. */
export function articleOf(part: Partial<Article> = {}): Article {
  const paragraphs = part.paragraphs ?? Array.from({ length: 8 }, () => PROSE.trim());
  return {
    url: 'https://copy.example/council-votes-to-rebuild-old-pier/',
    canonicalUrl: null,
    kind: 'article',
    headline: 'Council votes to rebuild the old pier',
    byline: null,
    bylines: [],
    agency: null,
    siteName: 'Daily Copy',
    lang: 'en',
    dir: 'ltr',
    publishedAt: null,
    modifiedAt: null,
    section: null,
    description: null,
    image: null,
    html: '',
    text: paragraphs.join('\n'),
    paragraphs,
    links: [],
    claims: [],
    inserts: [],
    truncated: [],
    cut: null,
    nextPage: null,
    stories: [],
    part: 'whole',
    pieces: [],
    rule: null,
    ...part,
  };
}

/** A claim at the end of the text; a test names what matters. */
export function claimOf(part: Partial<Claim>): Claim {
  const claim: Claim = { kind: 'link', url: null, text: '', lead: '', context: '', place: 'end', position: 1, ...part };
  return claim.context === '' && claim.kind === 'link'
    ? { ...claim, context: `${claim.lead} ${claim.text}`.trim() }
    : claim;
}

export const profileOf = (article: Article) => profileText(article);
