import type { Label } from '../core/model';
import type { LeftOutSite } from '../platform/left-out-sites';

/** A verdict in the reader's words. */
type Say = (why: Label) => string;

/** A format that other tools read: one row each. */
export interface SiteList {
  readonly id: string;
  /** Name of the tool or format: not translated. */
  readonly name: string;
  readonly file: string;
  readonly write: (sites: readonly LeftOutSite[], say: Say) => string;
}

/** A line a site; above it, where the format knows comments, when and why it was added. */
const lines = (sites: readonly LeftOutSite[], line: (host: string) => string, say?: Say, sign = '#') =>
  sites.map((site) => `${say ? comment(site, sign, say) : ''}${line(site.host)}\n`).join('');

const comment = ({ added, why }: LeftOutSite, sign: string, say: Say) => (why ? `${sign} ${added}: ${say(why)}\n` : '');

/** To add a format: a row here and a row in the test. */
export const siteLists: readonly SiteList[] = [
  {
    id: 'ublacklist',
    name: 'uBlacklist',
    file: 'headwater-ublacklist.txt',
    write: (sites, say) => `---\nname: Headwater\n---\n${lines(sites, (host) => `*://*.${host}/*`, say)}`,
  },
  {
    id: 'ublock',
    name: 'uBlock Origin',
    file: 'headwater-ublock.txt',
    write: (sites, say) => `! Title: Headwater\n${lines(sites, (host) => `||${host}^$document`, say, '!')}`,
  },
  { id: 'kagi', name: 'Kagi', file: 'headwater-kagi.txt', write: (sites) => lines(sites, (host) => host) },
  {
    id: 'hosts',
    name: 'hosts',
    file: 'headwater-hosts.txt',
    write: (sites, say) => `# Headwater\n${lines(sites, (host) => `0.0.0.0 ${host}`, say)}`,
  },
  {
    id: 'csv',
    name: 'CSV',
    file: 'headwater-sites.csv',
    write: (sites) =>
      `host,added,why\r\n${sites.map(({ host, added, why = '' }) => `${host},${added},${why}\r\n`).join('')}`,
  },
];
