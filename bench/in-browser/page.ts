import { Readability } from '@mozilla/readability';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';

/** Runs in a page of the browser: what each extractor makes of one document, in characters, and how long that took in ms. */
export interface Timed {
  readonly name: string;
  readonly ms: number;
  /** 0 where nothing was found; -1 where it threw. */
  readonly length: number;
}

type Defuddle = new (document: Document, options: { url: string }) => { parse(): { content?: string | null } };

const extractors: Record<string, (document: Document, url: string) => number> = {
  headwater: (document, url) => extractArticle(takeSnapshot(document, url)).html.length,
  // It takes its document apart: on a page that is being read it needs a copy, as its own manual says.
  readability: (document) => new Readability(document.cloneNode(true) as Document).parse()?.content?.length ?? 0,
};

/** The extractors by name; Defuddle where its script was loaded before. */
export function names(): string[] {
  const { Defuddle } = globalThis as { Defuddle?: Defuddle };
  if (Defuddle) extractors.defuddle = (document, url) => new Defuddle(document, { url }).parse().content?.length ?? 0;
  return Object.keys(extractors);
}

/** Each extractor in `order` on a document of its own, made from the same HTML; the best of `runs`. Parsing does not count. */
export function time(html: string, url: string, order: readonly string[], runs: number): Timed[] {
  return order.map((name) => {
    let best: Timed = { name, ms: Number.POSITIVE_INFINITY, length: 0 };
    for (let run = 0; run < runs; run++) {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const start = performance.now();
      const length = lengthOf(name, document, url);
      const ms = performance.now() - start;
      if (ms < best.ms) best = { name, ms, length };
    }
    return best;
  });
}

function lengthOf(name: string, document: Document, url: string): number {
  try {
    return extractors[name]?.(document, url) ?? 0;
  } catch {
    return -1;
  }
}
