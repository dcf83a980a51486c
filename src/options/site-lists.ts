import type { LeftOutSite } from '../platform/left-out-sites';

/** A format that other tools read: one row each. */
export interface SiteList {
  readonly id: string;
  /** Name of the tool or format: not translated. */
  readonly name: string;
  readonly file: string;
  readonly write: (sites: readonly LeftOutSite[]) => string;
}

const lines = (sites: readonly LeftOutSite[], line: (host: string) => string) =>
  sites.map(({ host }) => `${line(host)}\n`).join('');

/** To add a format: a row here and a row in the test. */
export const siteLists: readonly SiteList[] = [
  {
    id: 'ublacklist',
    name: 'uBlacklist',
    file: 'headwater-ublacklist.txt',
    write: (sites) => `---\nname: Headwater\n---\n${lines(sites, (host) => `*://*.${host}/*`)}`,
  },
  {
    id: 'ublock',
    name: 'uBlock Origin',
    file: 'headwater-ublock.txt',
    write: (sites) => `! Title: Headwater\n${lines(sites, (host) => `||${host}^$document`)}`,
  },
  { id: 'kagi', name: 'Kagi', file: 'headwater-kagi.txt', write: (sites) => lines(sites, (host) => host) },
  {
    id: 'hosts',
    name: 'hosts',
    file: 'headwater-hosts.txt',
    write: (sites) => `# Headwater\n${lines(sites, (host) => `0.0.0.0 ${host}`)}`,
  },
  {
    id: 'csv',
    name: 'CSV',
    file: 'headwater-sites.csv',
    write: (sites) => `host,added\r\n${sites.map(({ host, added }) => `${host},${added}\r\n`).join('')}`,
  },
];
