import { toPublicHttpUrl } from '../public-url';
import { unwrap } from '../unwrap';

/** A page a provider of search results names: a candidate like any other, proven by nothing but a comparison. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** When it was first seen or published, ms; null where not told. */
  readonly time: number | null;
}

/** A result made safe: its link unwrapped and public, its title without control and direction characters; null where it has no address. */
export function foundPage(link: unknown, title: unknown, time: unknown): FoundPage | null {
  if (typeof link !== 'string') return null;
  const { url, status } = unwrap(link);
  const open = status === 'opaque' ? toPublicHttpUrl(link) : url;
  if (open === null) return null;
  const words = typeof title === 'string' ? title : '';
  return {
    url: open,
    title: words
      .slice(0, TITLE)
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/<[^>]{0,80}>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    time: typeof time === 'string' ? timeOf(time) : null,
  };
}

const TITLE = 400;

/** ISO, RFC 2822, or GDELT's and the Wayback Machine's runs of digits. */
function timeOf(text: string): number | null {
  const digits = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})Z?$/.exec(text.trim());
  const iso = digits
    ? `${digits[1]}-${digits[2]}-${digits[3]}T${digits[4]}:${digits[5]}:${digits[6]}Z`
    : text.slice(0, 60);
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}
