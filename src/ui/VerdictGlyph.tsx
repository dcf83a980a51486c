import type { Label } from '../core/model';

/** The shape that stands for a verdict: the same as in the toolbar. The words beside it say the same. */
export function VerdictGlyph({ label }: { readonly label: Label }) {
  return (
    <svg class="glyph" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      {SHAPES[label]}
    </svg>
  );
}

const upstream = (
  <>
    <circle class="tile" cx="16" cy="16" r="16" />
    <path class="mark" d="M16 4.5 24 13.5h-5v13h-6v-13H8z" />
  </>
);
const spring = (
  <>
    <rect class="tile" width="32" height="32" rx="8" />
    <circle class="mark" cx="18" cy="8" r="3.6" />
    <path
      class="mark"
      d="M16.6 13.5C16.6 18 8 18 8 23.5c0 3.4 2.2 5 2.2 8.5h13.6c0-5.5-8.3-5.2-8.3-9.6 0-3.6 4.3-4.9 4.3-8.9z"
    />
  </>
);

const SHAPES = {
  none: spring,
  'too-short': spring,
  credited: upstream,
  excerpt: upstream,
  copied: (
    <>
      <rect class="tile" width="32" height="32" rx="3" />
      <path class="mark" d="M6 9h20v4.5H6zM6 18.5h20V23H6z" />
    </>
  ),
  reworded: (
    <>
      <path class="tile" d="M9.4 0h13.2L32 9.4v13.2L22.6 32H9.4L0 22.6V9.4z" />
      <path class="line" d="M6 13c3.3-4.2 6.7-4.2 10 0s6.7 4.2 10 0M6 21.5c3.3-4.2 6.7-4.2 10 0s6.7 4.2 10 0" />
    </>
  ),
  unclear: (
    <>
      <circle class="ring" cx="16" cy="16" r="13.8" />
      <circle class="tile" cx="16" cy="16" r="5" />
    </>
  ),
} as const satisfies Record<Label, unknown>;
