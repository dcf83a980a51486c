/** The text of the first element of a name in a piece of XML, CDATA opened; null where there is none. No XML parser: broken feeds give what they hold. */
export function xmlElement(xml: string, name: string): string | null {
  const open = new RegExp(`<${name}(?:\\s[^<>]{0,300})?>`, 'i').exec(xml);
  if (!open) return null;
  const start = open.index + open[0].length;
  const end = xml.indexOf(`</${name}`, start);
  return end < 0
    ? null
    : xml
        .slice(start, end)
        .replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
        .trim();
}
