import type { Article } from '../model';
import { registrableDomain } from '../source/domain';
import { publishers } from '../source/publishers';
import { portalAt } from './portal-at';
import type { SiteClues } from './site-clues';

/** One thing about a page that tells what kind of site it is from; `find` gives the words it rests on, or null. */
export interface SiteSignal {
  readonly id: string;
  /** Hundredths of certainty. */
  readonly points: number;
  readonly find: (clues: SiteClues) => string | null;
}

/** Marks of plugins that import other sites' texts; a theme alone says nothing, many honest papers use them. */
const IMPORTERS =
  /^(?:wp[_-]automatic|wpematico|wp-rss-aggregator|wpra|wprss|feed-source|feedzy|rss_item|rss_content|echo[_-]display|cr_display|crf_clear|feedwordpress|pressforward|autoblog|newsomatic)/i;
/** Footers that themes bring along, by the names of their makers and demos. */
const THEME_FOOTER =
  /\b(?:Foxiz|Ruby Design|Jegtheme|JNews|tagDiv|TieLabs|ThemeRuby|PenciDesign|Newspaper WordPress Theme|SmartMag|ThemeSphere|Jannah|Sahifa|Soledad|Newsup|CoverNews|ColorMag|MH Magazine|ThemeForest|Pixwell|Bimber|Zox News|Flex Mag|Neve News|demo site)\b/i;
/** Author lines that name nobody. */
const NOBODY =
  /^(?:by\s+)?(?:admin\w*|administrator|staff|staff writer|editor|editors|editorial|editorial team|team|news ?desk|newsroom|desk|web ?desk|author|user\d*|guest|redaktion|redaction|redacción|redacción web|redação|redazione|redactie|redakcja|редакция|редакція|编辑|編輯部|[a-z]{3,12}\d{0,4})$/u;

const ownDomain = (article: Article) => registrableDomain(article.url);
const knownDomains = new Set(publishers.map(({ domain }) => registrableDomain(domain)));

/** What was seen on copying sites and on papers of their own; the points are starting values of a hand-made score. */
export const siteSignals: readonly SiteSignal[] = [
  { id: 'portal', points: 60, find: ({ article }) => portalAt(article.url)?.name ?? null },
  {
    id: 'stated-source',
    points: 50,
    find: ({ takenFrom }) => takenFrom.find(({ level }) => level === 'stated' || level === 'matched')?.host ?? null,
  },
  {
    id: 'likely-source',
    points: 30,
    find: ({ takenFrom, creditedTo }) => {
      if (takenFrom.some(({ level }) => level === 'stated' || level === 'matched')) return null;
      const likely = takenFrom.find(({ level }) => level === 'likely')?.host;
      return likely ?? creditedTo.find(({ how, domain }) => how === 'label' && domain !== null)?.name ?? null;
    },
  },
  {
    id: 'agency-text',
    points: 20,
    find: ({ article, creditedTo }) =>
      knownDomains.has(ownDomain(article))
        ? null
        : (creditedTo.find(({ how }) => /dateline|byline|copyright/.test(how))?.quote ?? null),
  },
  {
    id: 'importer',
    points: 20,
    find: ({ article }) =>
      article.claims.find(({ kind, text }) => kind === 'leftover' || (kind === 'plugin' && IMPORTERS.test(text)))
        ?.text ?? null,
  },
  {
    id: 'left-over',
    points: 15,
    find: ({ takenFrom }) =>
      takenFrom.flatMap(({ clues }) => clues).find(({ group }) => group === 'body')?.quote ?? null,
  },
  {
    id: 'theme-footer',
    points: 10,
    find: ({ article }) =>
      article.claims.find(
        ({ kind, text }) =>
          kind === 'copyright' && THEME_FOOTER.test(text) && !THEME_FOOTER.test(article.siteName ?? ''),
      )?.text ?? null,
  },
  { id: 'odd-wording', points: 25, find: ({ wording }) => (wording?.strict ? (wording.phrases[0]?.text ?? '') : null) },
  {
    id: 'nameless-author',
    points: 8,
    find: ({ article }) => {
      const name = article.bylines[0] ?? article.byline ?? article.claims.find(({ kind }) => kind === 'author')?.text;
      return name && NOBODY.test(name.trim()) ? name : null;
    },
  },
  {
    id: 'known-outlet',
    points: -40,
    find: ({ article }) => {
      const own = ownDomain(article);
      return knownDomains.has(own) && !portalAt(article.url) ? own : null;
    },
  },
];
