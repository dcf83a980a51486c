import { registrableDomain } from '../source/domain';

/** Longest list and line that are read, UTF-16 units, and most rules kept. */
const LIST_LENGTH = 4_000_000;
const LINE_LENGTH = 300;
const MOST_RULES = 200_000;

/** A list of sites: hosts with all below them, and hosts excepted from it. */
export interface HostList {
  readonly hosts: ReadonlySet<string>;
  readonly excepted: ReadonlySet<string>;
  /** Lines that are no rule of a kind known here, such as regular expressions. */
  readonly skipped: number;
}

/** The sites named by a list in uBlacklist, hosts-file, plain-domain or simple filter syntax. Hostile input: nothing throws. */
export function readHostList(text: string): HostList {
  const hosts = new Set<string>();
  const excepted = new Set<string>();
  let skipped = 0;
  for (const raw of text.slice(0, LIST_LENGTH).split(/\r?\n/)) {
    if (hosts.size + excepted.size >= MOST_RULES) break;
    const line = raw.replace(/(?:^|\s)[#!].*$/, '').trim();
    if (line === '' || /^(?:---|\.\.\.|name:|title:|description:)/i.test(line)) continue;
    const rule = readRule(line);
    if (!rule) skipped++;
    else (rule.except ? excepted : hosts).add(rule.host);
  }
  return { hosts, excepted, skipped };
}

/** Whether a list names the host, itself or a domain above it; the longest rule decides. */
export function isListed({ hosts, excepted }: HostList, host: string): boolean {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const name = labels.slice(from).join('.');
    if (excepted.has(name)) return false;
    if (hosts.has(name)) return true;
  }
  return false;
}

interface Rule {
  readonly host: string;
  readonly except: boolean;
}

function readRule(line: string): Rule | null {
  if (line.length > LINE_LENGTH) return null;
  const except = /^@/.test(line);
  const bare = line.replace(/^@{1,2}\d{0,3}/, '').trim();
  const host =
    /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(bare)?.[1] ??
    /^https?:\/\/(?:\*\.)?([^/*]+)\/\*?$/.exec(bare)?.[1] ??
    /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+(\S+)$/.exec(bare)?.[1] ??
    /^\|\|([^/^*$|]+)\^?(?:\$[\w,~-]*)?$/.exec(bare)?.[1] ??
    /^(?:\*\.)?([^/*\s:|]+\.[^/*\s:|]+)$/.exec(bare)?.[1];
  const name = host ? hostName(host) : null;
  return name ? { host: name, except } : null;
}

/** A host name in its normal form; null for public suffixes alone, addresses and local names. */
function hostName(host: string): string | null {
  const url = `https://${host}/`;
  if (!URL.canParse(url)) return null;
  const name = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
  return registrableDomain(name) === '' ? null : name;
}
