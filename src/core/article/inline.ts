const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt rtc ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr br picture source'
  ).split(' '),
);

/** True for an element that stands in the line of its parent's text. */
export function isInline(element: { readonly localName: string }): boolean {
  return INLINE.has(element.localName);
}
