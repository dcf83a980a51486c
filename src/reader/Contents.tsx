import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { plainText } from '../ui/plain-text';
import { outlineDepths } from './outline-depths';

/** Fewer headings than this need no list. */
const FEWEST = 2;
/** Steps that the list is set in by at most. */
const DEEPEST = 2;

interface Props {
  readonly box: HTMLElement;
  /** Whether the list is folded away at first. */
  readonly folded: boolean;
}

/** The article's headings, with the one being read marked. */
export function Contents({ box, folded }: Props) {
  const headings = [...box.querySelectorAll<HTMLElement>('h1, h2, h3, h4')];
  const [here, setHere] = useState<HTMLElement | null>(null);
  const chosen = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onScroll = () => {
      // At the page's end a heading that was chosen may be too low to be reached by scrolling.
      if (!isAtEnd()) chosen.current = null;
      setHere(chosen.current ?? lastAbove(box));
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [box]);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current]');
    if (nav.current && current) keepInView(current, nav.current);
  }, [here]);
  if (headings.length < FEWEST) return null;
  const depths = outlineDepths(headings.map(levelOf));
  const list = (
    <ol>
      {headings.map((heading, at) => (
        <li key={at} data-depth={Math.min(DEEPEST, depths[at] ?? 0)}>
          <button
            type="button"
            class="link"
            aria-current={heading === here ? 'location' : undefined}
            onClick={() => {
              goTo(heading);
              chosen.current = isAtEnd() ? heading : null;
              setHere(heading);
            }}
          >
            <bdi>{plainText(heading.textContent ?? '')}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <nav ref={nav} class="contents" aria-label={t('reader_contents')}>
      {folded ? (
        <details class="fold">
          <summary>{t('reader_contents')}</summary>
          {list}
        </details>
      ) : (
        <>
          <h2>{t('reader_contents')}</h2>
          {list}
        </>
      )}
    </nav>
  );
}

const levelOf = (heading: HTMLElement) => Number(heading.tagName.slice(1));

/** A heading counts as reached a little below the top bar, in CSS pixels. */
const REACHED = 120;

function lastAbove(box: HTMLElement): HTMLElement | null {
  const headings = [...box.querySelectorAll<HTMLElement>('h1, h2, h3, h4')];
  return headings.findLast((heading) => heading.getBoundingClientRect().top < REACHED) ?? null;
}

/** A long list goes along with the reading. `scrollIntoView` would move the page, too. */
function keepInView(entry: Element, list: HTMLElement): void {
  const [inner, outer] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
  const above = outer.top + AROUND - inner.top;
  const below = inner.bottom + AROUND - outer.bottom;
  if (above > 0) list.scrollTop -= above;
  else if (below > 0) list.scrollTop += below;
}

/** Room kept round the entry that is being read, in CSS pixels. */
const AROUND = 48;

function isAtEnd(): boolean {
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}

function goTo(heading: HTMLElement): void {
  heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
