/** What this worker is doing for a tab right now. Memory only: a revived worker starts with nothing under way. */
interface Work {
  readonly url: string;
  readonly controller: AbortController;
  readonly settled: Promise<void>;
  settle(): void;
}

const works = new Map<number, Work>();

/** Work for a page of this tab; what was under way for the page before is stopped. */
export function beginWork(tabId: number, url: string): Work {
  stopWork(tabId);
  const { promise: settled, resolve: settle } = withResolvers();
  const work = { url, controller: new AbortController(), settled, settle };
  works.set(tabId, work);
  return work;
}

/** The work under way for this tab, or null. */
export function workOf(tabId: number): Work | null {
  return works.get(tabId) ?? null;
}

/** Abort what is under way for this tab: it was closed, or left the page. */
export function stopWork(tabId: number): void {
  const work = works.get(tabId);
  work?.controller.abort();
  work?.settle();
  works.delete(tabId);
}

/** Promise.withResolvers, which Chrome 121 already has and the ES2023 types do not name. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
