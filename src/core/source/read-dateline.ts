import { languages } from '../languages';
import { leadingPublisher } from './leading-publisher';
import { plainText } from './plain-text';
import { publisherNamed } from './publisher-named';
import type { Publisher } from './publishers';

/** Datelines stand in the first words of a text, UTF-16 units. */
const LENGTH = 160;

/** An outlet named where texts name their author: `how` is the form, `name` the name as it stands. */
export interface NamedOutlet {
  readonly how: 'paren' | 'slash' | 'comma' | 'bare' | 'by' | 'via' | 'copyright';
  readonly name: string;
  readonly publisher: Publisher;
}

/** The outlet in a dateline, byline or copyright line, or null; only names of the table count. */
export function readDateline(line: string): NamedOutlet | null {
  const text = plainText(line, LENGTH);
  return (
    bracketed(text) ?? slashed(text) ?? afterDate(text) ?? byLine(text) ?? owner(text) ?? bare(text) ?? passedOn(text)
  );
}

/** A place and a date before the brackets: "LONDON, May 7", "Frankfurt/Main", or nothing. */
const PLACE =
  /^["'*_]{0,3}(?:\d{1,2}\.? )?(?:\p{Lu}[^()[\]/\n]{0,40}(?:\/\p{Lu}[^()[\]/\n]{0,30})?(?:[,.][^()[\]]{0,50})?)?\s*$/u;

/** "New Delhi [India], May 7": the country stands in brackets of its own. */
const COUNTRY = /^(\p{Lu}[^()[\]]{1,40}) \[\p{Lu}[^()[\]]{1,30}\](?=,? )/u;
/** A place in capitals: nobody writes an aside so. */
const CAPITALS = /^["'*_]{0,3}\p{Lu}[\p{Lu}\s.'-]{2,40}(?:,[^()[\]]{0,50})?\s*$/u;

/** "LONDON (Reuters) -", "(Bloomberg) —", "(서울=연합뉴스)", "【ワシントン共同】". */
function bracketed(text: string): NamedOutlet | null {
  const found = /^([^()[\]【】]{0,100})[([【]([^()[\]【】]{2,60})[)\]】](.{0,6})/u.exec(text.replace(COUNTRY, '$1'));
  if (!found) return null;
  const [, before = '', inside = '', after = ''] = found;
  if (!PLACE.test(before)) return null;
  const outlet = namedIn(inside);
  if (!outlet) return null;
  const dashed = /^\s*(?:[-–—_:=|]|\.\s*[-–—])/u.test(after);
  const isWire = outlet.publisher.kind !== 'publisher' && (!outlet.publisher.ambiguous || CAPITALS.test(before));
  const goesOn = /^\s*(?:[\p{Lu}\p{Lo}"'„]|$)/u.test(after);
  return dashed || (isWire && goesOn) ? { how: 'paren', ...outlet } : null;
}

/** Desks share a dateline: "dpa/lby", "AFP/Reuters", "Reuters, May 7". */
function namedIn(inside: string): { readonly name: string; readonly publisher: Publisher } | null {
  for (const part of [inside, ...inside.split(/[/,=|;]|\s-\s/)]) {
    const publisher = publisherNamed(part);
    if (publisher) return { name: part.trim(), publisher };
  }
  const last = /(共同|時事|ロイター|AFP|AP|新华社)$/u.exec(inside)?.[1];
  const publisher = last ? publisherNamed(last) : null;
  return last && publisher ? { name: last, publisher } : null;
}

/** "NEW YORK, May 7, 2025 /PRNewswire/ --". */
function slashed(text: string): NamedOutlet | null {
  const name = /^[^/]{0,110}\/\s?(\p{L}[\p{L}\s-]{1,40})\//u.exec(text)?.[1]?.trim();
  const publisher = name ? publisherNamed(name) : null;
  return name && publisher ? { how: 'slash', name, publisher } : null;
}

/** "Seoul, Korea, February 27, 2025, Chainwire". */
function afterDate(text: string): NamedOutlet | null {
  const rest = /^[^()]{3,110}?\b(?:19|20)\d\d\s*[,–—-]{1,2}\s+(\p{Lu}.{1,60})/u.exec(text)?.[1];
  const outlet = rest ? leadingPublisher(rest) : null;
  return outlet && outlet.publisher.kind !== 'publisher' ? { how: 'comma', ...outlet } : null;
}

const bylineCues = new Set(languages.flatMap((language) => language.bylineCues));

/** "By Rachel Metz, Bloomberg", "Von Jana Roth (dpa)", "By The Associated Press". */
function byLine(text: string): NamedOutlet | null {
  const words = text.split(' ');
  const cue = [2, 1].find((count) => bylineCues.has(words.slice(0, count).join(' ').toLowerCase().replace(/:$/, '')));
  if (!cue) return null;
  return outletOfByline(words.slice(cue).join(' '));
}

/** The outlet a byline without its "by" ends with, or is. */
export function outletOfByline(names: string): NamedOutlet | null {
  const whole = names.trim().replace(/\s+(?:staff|news staff|newsroom|reporter|correspondent|writer)s?$/i, '');
  const last = whole.split(/\s*(?:[,|/(@]|\s[–—-]\s|\s(?:for|of|via|per|für|pour|para)\s)\s*/u).at(-1) ?? '';
  for (const name of [whole, last]) {
    const trimmed = name.replace(/[).\s]+$/, '');
    const publisher = publisherNamed(trimmed);
    if (publisher) return { how: 'by', name: trimmed, publisher };
  }
  return null;
}

/** "© 2025 Bloomberg L.P.", "Copyright 2025 The Associated Press". */
function owner(text: string): NamedOutlet | null {
  const rest =
    /^(?:©|\(c\)|copyright)[\s©,(c)]{0,6}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?[\s,–—-]{0,4}(?:by\s)?(.{2,60})/iu.exec(
      text,
    )?.[1];
  const outlet = rest ? leadingPublisher(rest) : null;
  return outlet ? { how: 'copyright', ...outlet } : null;
}

/** "Reuters - Oil rose", "新华社北京5月7日电". */
function bare(text: string): NamedOutlet | null {
  const name =
    /^([\p{L}][\p{L}\s.'-]{1,30}?)\s*(?:[–—|]|\s-{1,2}\s)/u.exec(text)?.[1] ??
    /^(新华社|新華社|中新社|共同通信|時事通信)/u.exec(text)?.[1];
  const publisher = name ? publisherNamed(name) : null;
  return name && publisher && publisher.kind !== 'publisher' && !publisher.ambiguous
    ? { how: 'bare', name, publisher }
    : null;
}

/** "Jane Doe via Reuters", at the end or the start of a short line. */
function passedOn(text: string): NamedOutlet | null {
  const name = /(?:^|\s)via\s+([\p{L}][\p{L}\s.'-]{1,40})$/iu.exec(text)?.[1];
  const publisher = name ? publisherNamed(name) : null;
  return name && publisher ? { how: 'via', name: name.trim(), publisher } : null;
}
