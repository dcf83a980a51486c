import TurndownService from 'turndown';
import { frontMatter } from './front-matter';
import type { Provenance } from './provenance';

/** The drawn article as Markdown under its provenance. Takes nodes, so that no string is parsed as HTML. */
export function toMarkdown(box: HTMLElement, known: Provenance): string {
  const service = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  service.remove(['button']);
  service.addRule('furniture', { filter: (node) => node.hasAttribute('data-skip'), replacement: () => '' });
  service.addRule('notes', { filter: (node) => node.hasAttribute('data-goto'), replacement: (content) => content });
  service.addRule('table', {
    filter: 'table',
    replacement: (_content, node) => `\n\n${table(node as HTMLTableElement)}\n\n`,
  });
  return `${frontMatter(known)}\n# ${known.title}\n\n${service.turndown(box)}\n`;
}

/** Rows between pipes; the first row is the head, since Markdown has no table without one. */
function table(element: HTMLTableElement): string {
  const rows = [...element.rows].map(({ cells }) => `| ${[...cells].map(cell).join(' | ')} |`);
  const width = Math.max(1, element.rows[0]?.cells.length ?? 1);
  const caption = element.caption ? `${cell(element.caption)}\n\n` : '';
  return `${caption}${[rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n')}`;
}

function cell(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
