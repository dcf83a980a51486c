/** The drawn article as well-formed markup, without our buttons, notes and marks. */
export function xhtmlBody(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const shown of copy.querySelectorAll('button.enlarge')) shown.replaceWith(...shown.childNodes);
  for (const ours of copy.querySelectorAll('button, [data-skip]')) ours.remove();
  for (const mark of copy.querySelectorAll('mark[data-mark]')) mark.replaceWith(...mark.childNodes);
  for (const link of copy.querySelectorAll('[data-goto]'))
    link.setAttribute('href', `#n${link.getAttribute('data-goto')}`);
  for (const target of copy.querySelectorAll('[data-anchor]')) target.id = `n${target.getAttribute('data-anchor')}`;
  for (const element of copy.querySelectorAll('*'))
    for (const name of ['tabindex', 'target', 'aria-haspopup', 'data-goto', 'data-anchor', 'data-image'])
      element.removeAttribute(name);
  const serializer = new XMLSerializer();
  return [...copy.childNodes].map((node) => serializer.serializeToString(node)).join('');
}
