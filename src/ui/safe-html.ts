import DOMPurify from 'dompurify';
import { articleMarkup } from './article-markup';
import { plainText } from './plain-text';

declare const brand: unique symbol;

/** Cleaned nodes of an article, in a document of their own that loads nothing: the only thing ArticleBody draws. */
export type SafeHtml = DocumentFragment & { readonly [brand]: true };

/** What stands where an image was. */
export interface Placeholders {
  /** Words with the image's own description, which may be ''. */
  readonly image: (alt: string) => string;
  /** Whether the placeholder keeps the image's address, for a reader who wants to load it. */
  readonly addresses: boolean;
}

/** Images declared smaller than this count visitors, in CSS pixels. */
const TINY = 32;

const TAGS = [...articleMarkup.tags, ...articleMarkup.read.tags];
const ATTRIBUTES = [...articleMarkup.attributes, ...articleMarkup.read.attributes];

/** An article's HTML made safe: static allow-lists, no style, class or id; web links only; images as words. */
export function toSafeHtml(dirty: string, pageUrl: string, words: Placeholders): SafeHtml {
  // Typed as never null, but a <frameset> leaves no body to take a fragment from.
  const cleaned: DocumentFragment | null = DOMPurify.sanitize(dirty, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
  const fragment = cleaned ?? document.createDocumentFragment();
  for (const image of fragment.querySelectorAll('img')) replaceImage(image, pageUrl, words);
  const anchors = markAnchors(fragment);
  for (const link of fragment.querySelectorAll('a')) tidyLink(link, pageUrl, anchors);
  for (const element of fragment.querySelectorAll('*'))
    for (const name of articleMarkup.read.attributes) element.removeAttribute(name);
  return fragment as SafeHtml;
}

function replaceImage(image: Element, pageUrl: string, words: Placeholders): void {
  const size = ['width', 'height'].map((side) => Number.parseInt(image.getAttribute(side) ?? '', 10));
  if (size.some((side) => side < TINY)) {
    image.remove();
    return;
  }
  const alt = plainText(image.getAttribute('alt') ?? '');
  const placeholder = image.ownerDocument.createElement('span');
  placeholder.setAttribute('role', 'img');
  placeholder.setAttribute('aria-label', words.image(alt));
  placeholder.textContent = words.image(alt);
  const url = words.addresses ? toUrl(image.getAttribute('src'), pageUrl) : null;
  if (url) placeholder.setAttribute('data-image', url.href);
  if (url && size.every(Number.isFinite)) placeholder.setAttribute('data-size', size.join('x'));
  image.replaceWith(placeholder);
}

/** Number the targets of in-page links, so that they work without the page's own ids. */
function markAnchors(fragment: DocumentFragment): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const element of fragment.querySelectorAll('[id], a[name]')) {
    const name = element.getAttribute('id') || element.getAttribute('name') || '';
    if (!name || anchors.has(name)) continue;
    anchors.set(name, String(anchors.size));
    element.setAttribute('data-anchor', String(anchors.size - 1));
  }
  return anchors;
}

function tidyLink(link: Element, pageUrl: string, anchors: ReadonlyMap<string, string>): void {
  const target = toUrl(link.getAttribute('href'), pageUrl);
  link.removeAttribute('href');
  if (!target) return;
  const anchor = samePage(target, pageUrl) ? anchors.get(decode(target.hash.slice(1))) : undefined;
  if (anchor !== undefined) {
    link.setAttribute('href', '#');
    link.setAttribute('data-goto', anchor);
    return;
  }
  link.setAttribute('href', target.href);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer nofollow');
}

/** The address a link leads to, without user info, or null where it is none of the web's. */
function toUrl(href: string | null, pageUrl: string): URL | null {
  if (!href || !URL.canParse(href, pageUrl)) return null;
  const url = new URL(href, pageUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url;
}

function samePage(target: URL, pageUrl: string): boolean {
  return target.hash.length > 1 && target.href.split('#')[0] === pageUrl.split('#')[0];
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
