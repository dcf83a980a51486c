import type { Article } from '../../core/model';
import { toSafeHtml } from '../safe-html';
import type { Provenance } from './provenance';
import { toMarkdown } from './to-markdown';

/** The article as Markdown, from cleaned nodes that are never drawn: nothing is loaded, and images keep their addresses. */
export function articleMarkdown(article: Article, known: Provenance): string {
  const box = document.createElement('div');
  const html = toSafeHtml(article.html, article.url, { image: (alt) => alt, addresses: true });
  box.append(document.importNode(html, true));
  return toMarkdown(box, known);
}
