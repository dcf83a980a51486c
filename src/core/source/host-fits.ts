import { parse } from 'tldts';

/** Prefixes a host may carry without becoming another place. */
const PREFIX = /^(?:www\d?|m|mobile|touch)\./;
/** What may follow a name that has a domain in every country. */
const COUNTRY = /^(?:com|net|org|cat|(?:com?\.)?[a-z]{2})$/;

/** Whether a host fits a row's pattern; the patterns are those of `Wrapper.host`. Whole labels only. */
export function hostFits(pattern: string, host: string): boolean {
  if (pattern.startsWith('*.')) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
  if (!pattern.endsWith('.*')) return host === pattern || host.replace(PREFIX, '') === pattern;
  const { publicSuffix, isIcann } = parse(host);
  if (!publicSuffix || !isIcann || !COUNTRY.test(publicSuffix)) return false;
  const name = host.slice(0, -publicSuffix.length - 1);
  return name === pattern.slice(0, -2) || name.replace(PREFIX, '') === pattern.slice(0, -2);
}
