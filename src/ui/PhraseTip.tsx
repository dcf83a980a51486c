import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SuspectPhrase } from '../core/model';
import { Sentence } from './Sentence';

/** A marked phrase with its place in the text. */
export interface MarkedPhrase {
  readonly phrase: SuspectPhrase;
  readonly range: Range;
}

interface Props {
  readonly box: HTMLElement | null;
  readonly phrases: readonly SuspectPhrase[];
  readonly ranges: readonly (Range | null)[];
  /** The phrase last asked for from elsewhere, in a new object each time: its tip opens without a pointer. */
  readonly asked: { readonly phrase: SuspectPhrase } | null;
}

/** What the marked phrase under the pointer probably was; Escape and leaving close it. Nothing where no suggestion is backed. */
export function PhraseTip({ box, phrases, ranges, asked }: Props) {
  const [open, setOpen] = useState<MarkedPhrase | null>(null);
  const tip = useRef<HTMLDivElement>(null);
  const marked = phrases.flatMap((phrase, at): MarkedPhrase[] => {
    const range = ranges[at];
    return range && phrase.likely ? [{ phrase, range }] : [];
  });
  useEffect(() => setOpen(marked.find(({ phrase }) => phrase === asked?.phrase) ?? null), [asked]);
  useEffect(() => {
    if (!box || marked.length === 0) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const close = () => setOpen(null);
    const over = ({ clientX, clientY }: PointerEvent) =>
      setOpen(marked.find(({ range }) => covers(range, clientX, clientY)) ?? null);
    box.addEventListener('pointermove', over, { signal });
    box.addEventListener('pointerdown', over, { signal });
    box.addEventListener('pointerleave', close, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal, capture: true });
    return () => stop.abort();
  }, [box, ranges]);
  useLayoutEffect(() => {
    if (!open) return undefined;
    const follow = () => tip.current && place(tip.current, open.range);
    follow();
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [open]);
  return (
    <div ref={tip} class="phrase-tip" role="tooltip" hidden={open === null}>
      {open && <Sentence id="wording_likely" values={[open.phrase.likely]} />}
    </div>
  );
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Space kept between the tip, the phrase and the window's edges, in CSS pixels. */
const GAP = 6;

/** Under the phrase, or over it where there is no room. */
function place(tip: HTMLElement, range: Range): void {
  const { left, top, bottom } = range.getBoundingClientRect();
  const under = bottom + GAP;
  tip.style.left = `${Math.max(GAP, Math.min(left, innerWidth - tip.offsetWidth - GAP))}px`;
  tip.style.top = `${under + tip.offsetHeight > innerHeight ? top - GAP - tip.offsetHeight : under}px`;
}
