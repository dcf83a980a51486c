/** Files larger than this, in characters, are no list a person made. */
const LARGEST = 1_000_000;

/** The hosts named in a list of any of our formats, or of plain lines; each once, in order. What is no host is passed over. */
export function readSiteList(text: string): readonly string[] {
  const hosts = text
    .slice(0, LARGEST)
    .split(/\r?\n/)
    .map((line) => hostIn(line.trim().toLowerCase()))
    .filter((host) => host !== null);
  return [...new Set(hosts)];
}

function hostIn(line: string): string | null {
  if (/^(?:[#!]|---|name:|host,)/.test(line)) return null;
  const bare = line
    .replace(/^0\.0\.0\.0\s+|^127\.0\.0\.1\s+/, '')
    .replace(/^\|\|/, '')
    .replace(/^\*:\/\/(?:\*\.)?|^https?:\/\/(?:www\.)?/, '')
    .replace(/[\^/,\s$].*$/, '');
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(bare) && !/^[\d.]+$/.test(bare) ? bare : null;
}
