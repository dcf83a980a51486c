/** Longest wait in ms: a page that nobody sees is not painted. */
const PATIENCE = 300;

let painted: Promise<unknown> | null = null;

/** Done once the page's first words are seen: code that is read sooner takes the processor from drawing them. */
export function firstPaint(): Promise<unknown> {
  painted ??= Promise.race([seen(), new Promise((wake) => setTimeout(wake, PATIENCE))]);
  return painted;
}

function seen(): Promise<void> {
  return new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
