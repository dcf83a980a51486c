import type { Provenance } from '../../ui/keep/provenance';
import { xhtmlBody } from './xhtml-body';

const STYLE =
  'body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.6 Georgia,serif}figcaption,footer{font-size:.85em;color:#555}pre{overflow-x:auto}';

/** The article as one page of its own that loads nothing. */
export function toHtml(box: HTMLElement, known: Provenance): string {
  const lines = [
    known.source && `<p>Source: <a href="${escaped(known.source)}">${escaped(known.source)}</a></p>`,
    `<p>Read at: <a href="${escaped(known.page)}">${escaped(known.page)}</a>, ${escaped(known.seenAt)}</p>`,
    ...known.evidence.map((line) => `<p>${escaped(line)}</p>`),
  ];
  return `<!doctype html>
<html lang="${escaped(known.lang ?? '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(known.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(known.title)}</h1>
<p>${escaped(known.authors.join(', '))}</p>
${xhtmlBody(box)}
<footer>
${lines.filter(Boolean).join('\n')}
</footer>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
