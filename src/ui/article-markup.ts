/** The only elements and attributes that an article may have: static lists, for both sanitizers. */
export const articleMarkup = {
  tags: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'kbd', 'samp', 'var'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'section', 'div', 'span', 'a', 'aside'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'details', 'summary'],
    ...['ruby', 'rb', 'rt', 'rp', 'em', 'strong', 'i', 'b', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup'],
    ...['q', 'cite', 'abbr', 'dfn', 'time', 'bdi', 'bdo', 'wbr'],
  ],
  attributes: [
    ...[
      'href',
      'title',
      'lang',
      'dir',
      'datetime',
      'start',
      'reversed',
      'value',
      'colspan',
      'rowspan',
      'scope',
      'open',
    ],
  ],
  /** Read from the page and then taken off: images become words, ids become numbers. */
  read: { tags: ['img'], attributes: ['id', 'name', 'alt', 'src', 'width', 'height'] },
  /** Set by us after the first sanitizer. */
  ours: ['target', 'rel', 'role', 'aria-label', 'data-goto', 'data-anchor', 'data-image', 'data-size'],
} as const;
