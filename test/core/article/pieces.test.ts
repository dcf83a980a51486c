import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import type { Article, PagePiece, PieceRule } from '@/core/model';
import { nodeDom } from '../../../bench/node-dom';
import { paragraphs, prose } from './prose';

const read = (html: string, rule: PieceRule | null = null): Article =>
  extractArticle(takeSnapshot(nodeDom(html), 'https://copies.example/2026/03/story/'), rule);

/** Two pages of one site: what differs is what the site writes, not how it is built. */
const page = (day: string, id: number) => `<!doctype html><html lang="en"><head><title>${day}</title></head><body>
  <header class="top"><a href="/">Front page</a> <a href="/harbour">All news of the harbour</a></header>
  <div class="wrap post-${id} tag-quay-${id}">
    <h1>A day at the quay</h1>
    <div class="box-${id} comments"><p>${day}: the appendix of the harbour office lists every delay.</p>
      <p>${prose(7)}</p></div>
    <div class="story-text">${paragraphs(6)}
      <div class="partner-line"><p>Our partner sells rope, tar and canvas of all kinds at the old slip.</p></div>
      ${paragraphs(3)}</div>
  </div></body></html>`;
const pieceAt = ({ pieces }: Article, words: string): PagePiece =>
  pieces.find(({ text }) => text.includes(words)) as PagePiece;
const rule = (over: Partial<PieceRule>): PieceRule => ({ only: null, keep: [], drop: [], ...over });

describe('a page’s pieces', () => {
  const article = read(page('Monday', 11));

  test('are listed in reading order, each in the article or out of it', () => {
    const listed = article.pieces.map(({ text }) => text);
    const at = (words: string) => listed.findIndex((text) => text.includes(words));
    expect(at('All news of the harbour')).toBe(0);
    expect(at('lists every delay')).toBeGreaterThan(0);
    expect(at('Day 1:')).toBeGreaterThan(at('lists every delay'));
    expect(pieceAt(article, 'lists every delay').isKept).toBe(false);
  });

  test('count their words, which together are those of the article', () => {
    const kept = article.pieces.filter(({ isKept }) => isKept).reduce((sum, { words }) => sum + words, 0);
    expect(kept).toBe(article.text.match(/[\p{L}\p{N}]+/gu)?.length);
  });

  test('have no sign where they are the article’s own text', () => {
    expect(article.pieces.filter(({ isKept, words }) => isKept && words > 100).map(({ sign }) => sign)).toContain(null);
  });
});

describe('a rule', () => {
  const monday = read(page('Monday', 11));
  const sign = pieceAt(monday, 'lists every delay').sign ?? '';

  test('puts a piece into the article, on other pages of the site too', () => {
    const tuesday = read(page('Tuesday', 12), rule({ keep: [sign] }));
    expect(monday.text).not.toContain('lists every delay');
    expect(tuesday.text).toContain('Tuesday: the appendix of the harbour office lists every delay.');
    expect(tuesday.text).toContain('The harbour master');
    expect(tuesday.html).toContain('lists every delay');
    expect(tuesday.rule?.keep).toEqual([sign]);
  });

  test('takes a piece out', () => {
    const whole = read(page('Monday', 11), rule({ keep: [sign] }));
    expect(pieceAt(whole, 'lists every delay')).toMatchObject({ sign, isKept: true });
    expect(read(page('Tuesday', 12), rule({ drop: [sign] })).text).not.toContain('lists every delay');
  });

  test('makes one piece the whole article', () => {
    const article = read(page('Tuesday', 12), rule({ only: sign }));
    expect(article.text).toMatch(/^Tuesday: the appendix/);
    expect(article.text).not.toContain('Day 1:');
    expect(article.kind).toBe('article');
  });

  test('that names nothing on a page changes nothing there', () => {
    const strange = rule({ only: 'div.elsewhere', keep: ['p.nowhere'], drop: ['ul#none'] });
    expect(read(page('Monday', 11), strange).text).toBe(monday.text);
  });

  test('takes out one paragraph among many alike by its words', () => {
    const article = read(
      page('Monday', 11).replace('</div>\n  </div></body>', '<p>Write to us at the slip.</p></div></div></body>'),
    );
    expect(pieceAt(article, 'Write to us')).toBeDefined();
    // In the article's own text or out of it: either way no sign of it may name all paragraphs.
    const signs = article.pieces.flatMap((piece) => piece.sign ?? []);
    for (const one of signs)
      expect(read(page('Monday', 11), rule({ drop: [one] })).text).toContain('The harbour master');
    const byWords = signs.filter((one) => /\nDay \d/.test(one));
    expect(byWords.length).toBeGreaterThan(1);
    for (const one of byWords) {
      const words = one.split('\n')[1] ?? '';
      const without = read(page('Monday', 11), rule({ drop: [one] }));
      const gone = article.text.split('\n').filter((line) => !without.text.includes(line));
      expect(gone.filter((line) => !line.startsWith('Write to us')).map((line) => line.startsWith(words))).toEqual([
        true,
      ]);
    }
  });
});

test('a page of which nothing was kept offers what holds most of it', () => {
  const links = Array.from({ length: 30 }, (_, at) => `<li><a href="/s/${at}">${prose(at, 1)}</a></li>`).join('');
  const html = `<html lang="en"><body><aside class="teasers"><ul>${links}</ul></aside></body></html>`;
  const article = read(html);
  expect(article.kind).not.toBe('article');
  const sign = article.pieces.find(({ sign }) => sign)?.sign ?? '';
  expect(read(html, rule({ only: sign })).kind).toBe('article');
});
