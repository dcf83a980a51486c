import type { Article, Credit, SourceCandidate, SourceMatch, Wording } from '@/core/model';
import { profileText } from '@/core/text/profile';
import type { Clues } from '@/core/verdict/signal';

/** An ordinary article; a test names only what it is about. */
export function articleOf(part: Partial<Article> = {}): Article {
  return {
    url: 'https://aggregator.example/a',
    canonicalUrl: null,
    kind: 'article',
    headline: 'A headline',
    byline: null,
    bylines: [],
    agency: null,
    siteName: null,
    lang: 'en',
    dir: 'ltr',
    publishedAt: null,
    modifiedAt: null,
    section: null,
    description: null,
    image: null,
    html: '',
    text: prose(400),
    paragraphs: [],
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

export function cluesFor(part: Partial<Omit<Clues, 'profile'>> = {}): Clues {
  const article = part.article ?? articleOf();
  return {
    article,
    profile: profileText(article),
    wording: null,
    takenFrom: [],
    creditedTo: [],
    matches: [],
    site: { aggregator: 0, clues: [] },
    corrections: [],
    ...part,
  };
}

/** `count` plain words that trip no signal. */
export function prose(count: number): string {
  return Array.from({ length: count }, (_, i) => (i % 12 === 11 ? `plain${i}.` : `plain${i}`)).join(' ');
}

export function candidateOf(signal: string, part: Partial<SourceCandidate> = {}): SourceCandidate {
  return {
    url: 'https://paper.example/story',
    host: 'paper.example',
    status: 'direct',
    level: 'stated',
    points: 60,
    clues: [{ signal, group: signal, points: 60, quote: 'Source link' }],
    ...part,
  };
}

export function creditOf(name = 'Reuters'): Credit {
  return { name, domain: 'reuters.example', how: 'dateline', quote: `LONDON (${name}) —` };
}

export function matchOf(relation: SourceMatch['relation'], candidate = candidateOf('source-link')): SourceMatch {
  return {
    candidate,
    headline: 'The original headline',
    publishedAt: null,
    relation,
    compared: 12,
    aligned: 10,
    verbatim: relation === 'same' ? 10 : 0,
    ordered: 1,
    covered: 0.9,
    pairs: [],
  };
}

export function wordingOf(part: Partial<Wording> = {}): Wording {
  const phrase = { text: 'knowledge facilities', likely: 'data centers', start: 0, end: 20, gain: 3 };
  return {
    spun: 0.5,
    enough: true,
    strict: false,
    lenient: false,
    inParts: false,
    phrases: [phrase],
    sentences: [],
    ...part,
  };
}
