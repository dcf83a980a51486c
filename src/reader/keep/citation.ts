import type { Report } from '../../core/model';
import type { Provenance } from '../../ui/keep/provenance';

export type CitationStyle = 'bibtex' | 'csl' | 'plain';

/** What is cited: the original where there is one, else the page itself. Fields that are not known of it stay out. */
interface Work {
  readonly title: string;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly url: string;
  /** ISO day. */
  readonly published: string | null;
  readonly seen: string;
}

/** A citation of the original, for a reference manager or a footnote. */
export function citation(report: Report, known: Provenance, style: CitationStyle): string {
  const work = workOf(report, known);
  if (style === 'bibtex') return bibtex(work);
  return style === 'csl' ? `${JSON.stringify([csl(work)], null, 2)}\n` : plain(work);
}

/** A copy's byline and date are its own: of the original only what was read there, or what the copy credits, is said. */
function workOf({ matches }: Report, known: Provenance): Work {
  const seen = known.seenAt.slice(0, 10);
  if (known.source === null)
    return {
      title: known.title,
      authors: known.authors,
      outlet: known.site,
      url: known.page,
      published: known.published,
      seen,
    };
  const match = matches.find(({ candidate }) => candidate.url === known.source);
  const published = match?.publishedAt ? new Date(match.publishedAt).toISOString().slice(0, 10) : null;
  const outlet = known.credits[0] ?? known.sourceHost;
  return { title: match?.headline || known.title, authors: [], outlet, url: known.source, published, seen };
}

function bibtex({ title, authors, outlet, url, published, seen }: Work): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['author', authors.join(' and ') || null],
    ['organization', outlet],
    ['url', url],
    ['date', published],
    ['urldate', seen],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${tex(value ?? '', name)}}`);
  return `@online{${keyOf(url)},\n${lines.join(',\n')}\n}\n`;
}

/** TeX's special characters escaped; an address is taken as it is, less what would end the field. */
function tex(value: string, field: string): string {
  if (field === 'url') return value.replace(/[{}\\]/g, encodeURIComponent);
  return value.replace(/[\\{}]/g, ' ').replace(/[&%$#_]/g, '\\$&');
}

function keyOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split(/[/.]/).findLast((part) => part.length > 3) ?? '';
  return `${hostname.replace(/^www\./, '')}-${last}`.replace(/[^a-z0-9-]+/gi, '-').slice(0, 60);
}

function csl({ title, authors, outlet, url, published, seen }: Work): object {
  return {
    id: keyOf(url),
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    URL: url,
    ...(published ? { issued: { 'date-parts': [published.split('-').map(Number)] } } : {}),
    accessed: { 'date-parts': [seen.split('-').map(Number)] },
  };
}

function plain({ title, authors, outlet, url, published, seen }: Work): string {
  const parts = [authors.join(', '), `“${title}”`, outlet, published, url, `(${seen})`];
  return parts.filter(Boolean).join('. ').replace(/\. \(/, ' (');
}
