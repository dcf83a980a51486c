import { unwrap } from './unwrap';

/** Links that are looked at: more than any article has. */
const MOST = 2_000;

/**
 * An article's HTML with links that go through a forwarder leading straight to their targets; others stay as they are.
 * Only the form in which the extractor writes links is known here: what else claims to be one is drawn as it came.
 */
export function unwrapLinks(html: string): string {
  let left = MOST;
  return html.replace(/<a href="([^"]*)">/g, (link, written: string) => {
    if (left-- <= 0) return link;
    const { status, url } = unwrap(read(written));
    return status === 'decoded' && url ? `<a href="${escaped(url)}">` : link;
  });
}

function read(written: string): string {
  return written
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function escaped(url: string): string {
  return url.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
