import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import type { Article } from '@/core/model';
import { nodeDom } from '../../../bench/node-dom';

/** The article of a page given as HTML. */
export function articleOf(html: string, url = 'https://copies.example/2026/03/story/'): Article {
  return extractArticle(takeSnapshot(nodeDom(html), url));
}
