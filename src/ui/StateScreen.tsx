import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly glyph: 'page' | 'lock' | 'door' | 'alert';
  readonly children?: ComponentChildren;
}

/** A screen for when there is no report: what is so, why, and what helps. */
export function StateScreen({ title, note, glyph, children }: Props) {
  return (
    <section class="state">
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
        <path d={DRAWINGS[glyph]} />
      </svg>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{note}</p>
      {children && <div class="state-actions">{children}</div>}
    </section>
  );
}

/** Line drawings in a 48 px square. */
const DRAWINGS = {
  page: 'M12 6h18l8 8v28H12zM30 6v8h8M18 22h14M18 29h14M18 36h8',
  lock: 'M12 22h24v20H12zM17 22v-6a7 7 0 0 1 14 0v6M24 30v5',
  door: 'M14 42V6h20v36M8 42h32M28 24v2',
  alert: 'M24 8 43 41H5zM24 20v10M24 35v1',
} as const;
