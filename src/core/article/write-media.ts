import { imageAddress } from './image-address';
import { imageKey } from './image-key';
import { pageAddress } from './page-address';
import type { Element } from './page-tree';
import { escaped, type Writing, write } from './writing';

/** The pictures and embeds inside an element that holds no text of the article, each once. */
export function writeMedia(element: Element, writing: Writing): void {
  if (element.localName === 'img') writeImage(element, writing);
  else if (element.hasAttribute('data-embed')) writeEmbed(element, writing);
  else for (const one of element.querySelectorAll('img, [data-embed]')) writeMedia(one, writing);
}

/** Each picture once; one for pages without scripts only where its lazy twin has no address of its own. */
export function writeImage(image: Element, writing: Writing): void {
  const address = imageAddress(image, writing.snapshot);
  if (!address || (image.hasAttribute('data-noscript') && hasTwin(image, writing))) return;
  const key = imageKey(address);
  if (writing.seen.has(key)) return;
  writing.seen.add(key);
  const size = ['width', 'height'].map((side) => image.getAttribute(side)?.match(/^\d{2,5}$/)?.[0] ?? null);
  const sides = size.every((side) => side !== null) ? ` width="${size[0]}" height="${size[1]}"` : '';
  write(`<img src="${escaped(address)}" alt="${escaped(image.getAttribute('alt') ?? '')}"${sides}>`, writing);
}

function hasTwin(image: Element, writing: Writing): boolean {
  const before = image.previousElementSibling;
  const twin = before?.localName === 'img' ? before : before?.querySelector('img');
  return twin != null && imageAddress(twin, writing.snapshot) !== null;
}

/** What cannot be shown here is led to: its poster, where it has one, and a line with its name. */
function writeEmbed(embed: Element, writing: Writing): void {
  const address = pageAddress(embed.getAttribute('data-embed'), writing.snapshot);
  if (!address || writing.seen.has(address)) return;
  writing.seen.add(address);
  const poster = pageAddress(embed.getAttribute('data-poster'), writing.snapshot);
  const name = (embed.getAttribute('title') ?? '').trim() || new URL(address).hostname.replace(/^www\./, '');
  const link = `<a href="${escaped(address)}">`;
  const picture = poster ? `${link}<img src="${escaped(poster)}" alt="${escaped(name)}"></a>` : '';
  write(`<figure>${picture}<figcaption>${link}▶ ${escaped(name)}</a></figcaption></figure>`, writing);
}
