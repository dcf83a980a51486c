import './without-parser';

import TurndownService from 'turndown';
import { frontMatter } from './front-matter';
import type { Provenance } from './provenance';
import { restoreParser } from './without-parser';

restoreParser();

/** A cleaned article as Markdown under its provenance. Takes nodes, so that no string is parsed as HTML. */
export function toMarkdown(box: HTMLElement, known: Provenance): string {
  const service = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  service.remove(['button']);
  service.addRule('furniture', { filter: (node) => node.hasAttribute('data-skip'), replacement: () => '' });
  service.addRule('image', {
    filter: (node) => node.hasAttribute('data-image'),
    replacement: (_content, node) => image(node as HTMLElement),
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (_content, node) => `\n\n${table(node as HTMLTableElement)}\n\n`,
  });
  addFootnotes(service, box);
  return `${frontMatter(known)}\n# ${known.title}\n\n${service.turndown(box)}\n`;
}

/** Marks as `[^1]` and their notes as `[^1]: …`; other links within the article become their words. */
function addFootnotes(service: TurndownService, box: HTMLElement): void {
  const marks = [...box.querySelectorAll<HTMLElement>('sup [data-goto], [data-goto]:has(sup)')];
  const numbers = new Map([...new Set(marks.map(({ dataset }) => dataset.goto))].map((goto, at) => [goto, at + 1]));
  service.addRule('links within', {
    filter: (node) => node.hasAttribute('data-goto'),
    replacement: (content, node) => {
      const mark = node as HTMLElement;
      // Turndown works on a copy of the nodes.
      if (mark.closest('sup') || mark.querySelector('sup')) return `[^${numbers.get(mark.dataset.goto)}]`;
      return mark.closest('[data-anchor]') ? '' : content;
    },
  });
  service.addRule('note', {
    filter: (node) => node.nodeName === 'LI' && numbers.has(node.dataset.anchor),
    replacement: (content, node) =>
      `\n[^${numbers.get((node as HTMLElement).dataset.anchor)}]: ${content.trim().replace(/\n+/g, ' ')}\n`,
  });
}

/** By its address, as Markdown has no other way; an address's own brackets would end it early. */
function image({ dataset, textContent }: HTMLElement): string {
  const url = (dataset.image ?? '')
    .replace(/[()\s<>]/g, encodeURIComponent)
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');
  return `![${(textContent ?? '').replace(/[[\]\\]/g, '\\$&').trim()}](${url})`;
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
