/** How the pages of one portal name other sites' stories. */
export interface PortalPage {
  /** End of the host name. */
  readonly host: string;
  /** Pages that are lists, whatever text they hold. */
  readonly lists: RegExp | null;
  /** Elements that lead to the one story a page is about: a link, or an element whose attribute names the address. */
  readonly original: string | null;
  /** Which of these links do, by their words; null for all. */
  readonly words: RegExp | null;
  /** What names a story's outlet, in the same row of a list. */
  readonly outlet: string | null;
}

/** Words of the link by which hosting portals send on to the story's own page. */
const ON =
  /^(?:read (?:more|on|it|full|the (?:full|rest|original|whole)|original)|continue reading|view (?:original|source|full)|see original|open original|visit (?:site|website|source|publisher)|full (?:article|story|coverage at)|go to (?:source|article)|original (?:article|source|story)|source\b|lire (?:la suite|l'article)|weiterlesen|zum (?:original|artikel)|leer (?:más|el artículo)|leia mais|leggi (?:tutto|l'articolo)|続きを読む|元の記事|阅读原文|查看原文|원문)/i;

type Row = Partial<Omit<PortalPage, 'host'>>;

const page = (host: string, { lists = null, original = null, words = null, outlet = null }: Row): PortalPage => ({
  host,
  lists,
  original,
  words,
  outlet,
});

/** Portals' pages by host. To add one: a row here and one in the test. Markup changes: where a row finds nothing, other signals still read the page. */
export const portalPages: readonly PortalPage[] = [
  page('news.google.com', {
    lists: /^\/(?:home|topics|topstories|foryou|search|stories|publications|showcase)?(?:\/|$)/,
    outlet: '.vr1PYe, .wEwyrc, [data-n-tid]',
  }),
  page('news.ycombinator.com', {
    lists: /^\/(?:news|newest|front|best|ask|show|over|)$/,
    original: '.fatitem .titleline > a',
  }),
  page('lobste.rs', { lists: /^\/(?:newest|recent|t\/.*|page\/.*|)$/, original: '.story .u-url' }),
  page('techmeme.com', { lists: /^\/(?:river|events|$)|^\/\d{6}\/h\d{4}/, original: '.ourh', outlet: 'cite a, cite' }),
  page('memeorandum.com', { lists: /^\//, original: '.ourh', outlet: 'cite a, cite' }),
  page('reddit.com', {
    lists: /^\/(?:r\/[^/]+\/?(?:hot|new|top|rising|best)?\/?|hot\/?|new\/?|)$/,
    original: '[content-href], #siteTable .thing a.title.outbound',
  }),
  page('newsnow.co.uk', { lists: /^\//, outlet: '.src-part, .src, .hl__source' }),
  page('newsnow.com', { lists: /^\//, outlet: '.src-part, .src, .hl__source' }),
  page('biztoc.com', { lists: /^\/(?:$|t\/|topic|source)/, original: 'a[href]', words: ON }),
  page('headtopics.com', { original: 'a[href]', words: ON }),
  page('msn.com', { original: 'a[href]', words: ON }),
  page('yahoo.com', { original: 'a[href]', words: ON }),
  page('newsbreak.com', { original: 'a[href]', words: ON }),
  page('flipboard.com', { lists: /^\/(?:$|topic\/|section\/|@[^/]+\/?$)/, original: 'a[href]', words: ON }),
  page('smartnews.com', { original: 'a[href]', words: ON }),
  page('ground.news', { original: 'a[href]', words: ON }),
  page('inkl.com', { original: 'a[href]', words: ON }),
  page('upday.com', { original: 'a[href]', words: ON }),
  page('allsides.com', { original: 'a[href]', words: ON }),
  page('meneame.net', { lists: /^\/(?:queue|popular|top_.*|m\/[^/]+|$)/, original: '.news-body h1 a[href]' }),
];

/** The row of the portal an address belongs to, or null. */
export function portalPageAt(address: string): PortalPage | null {
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return portalPages.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`)) ?? null;
}
