import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawSafe } from './draw-safe';
import type { SafeHtml } from './safe-html';

interface Props {
  readonly html: SafeHtml;
  /** Told of the box each time the text was drawn into it. */
  readonly onDrawn?: ((box: HTMLElement) => void) | undefined;
}

/** The article's text. Draws cleaned nodes only; links within the text scroll to their place. */
export function ArticleBody({ html, onDrawn }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const prose = box.current;
    if (!prose) return undefined;
    drawSafe(prose, html);
    for (const wide of prose.querySelectorAll('pre, table')) wide.setAttribute('tabindex', '0');
    for (const block of prose.querySelectorAll(BLOCKS))
      if (!block.hasAttribute('dir')) block.setAttribute('dir', 'auto');
    onDrawn?.(prose);
    const onClick = (event: MouseEvent) => followAnchor(event, prose);
    prose.addEventListener('click', onClick);
    return () => prose.removeEventListener('click', onClick);
  }, [html]);
  return <div ref={box} class="prose" />;
}

/** Each block finds its own direction: an Arabic article may hold English quotes. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dt, dd, pre, summary';

function followAnchor(event: MouseEvent, box: HTMLElement): void {
  const link = event.target instanceof Element ? event.target.closest('[data-goto]') : null;
  if (!link) return;
  event.preventDefault();
  const target = box.querySelector<HTMLElement>(`[data-anchor="${link.getAttribute('data-goto')}"]`);
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}
