import { makeZip } from 'client-zip';
import type { Provenance } from '../../ui/keep/provenance';
import { xhtmlBody } from './xhtml-body';

/**
 * The article as an EPUB 3 book of one chapter. client-zip stores without compressing, and in the order given:
 * the format asks for `mimetype` first and stored.
 */
export async function toEpub(box: HTMLElement, known: Provenance): Promise<Blob> {
  const modified = known.seenAt.replace(/\.\d+Z$/, 'Z');
  const files: readonly (readonly [name: string, input: string])[] = [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book.opf', opf(known, modified)],
    [
      'nav.xhtml',
      page(known, `<nav epub:type="toc"><ol><li><a href="article.xhtml">${xml(known.title)}</a></li></ol></nav>`),
    ],
    [
      'article.xhtml',
      page(
        known,
        `<h1>${xml(known.title)}</h1><p>${xml(known.authors.join(', '))}</p>${xhtmlBody(box)}${origin(known)}`,
      ),
    ],
  ];
  const date = new Date(known.seenAt);
  const stream = makeZip(
    files.map(([name, text]) => ({ name, input: new TextEncoder().encode(text), lastModified: date })),
  );
  return new Response(stream, { headers: { 'content-type': 'application/epub+zip' } }).blob();
}

const CONTAINER = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

function opf(known: Provenance, modified: string): string {
  const creators = known.authors.map((name) => `<dc:creator>${xml(name)}</dc:creator>`).join('');
  const source = known.source ? `<dc:source>${xml(known.source)}</dc:source>` : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${xml(known.page)}</dc:identifier><dc:title>${xml(known.title)}</dc:title><dc:language>${xml(known.lang ?? 'und')}</dc:language>${creators}${source}<meta property="dcterms:modified">${modified}</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="article" href="article.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="article"/></spine>
</package>`;
}

function page({ title, lang }: Provenance, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${xml(lang ?? 'und')}"><head><title>${xml(title)}</title></head><body>${body}</body></html>`;
}

function origin({ source, page, seenAt }: Provenance): string {
  const links = [source, page].filter((url): url is string => url !== null);
  return `<hr/><p>${links.map((url) => `<a href="${xml(url)}">${xml(url)}</a>`).join('<br/>')}<br/>${xml(seenAt)}</p>`;
}

/** Escaped for XML, without the control characters that XML 1.0 does not allow. */
function xml(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
