import type { ComponentProps } from 'preact';
import type { SearchOriginal } from './SearchOriginal';
import { usePart } from './use-part';

/** Looking elsewhere, loaded late: it brings the list of public suffixes along, which is long. */
export function LateSearch(props: ComponentProps<typeof SearchOriginal>) {
  const part = usePart(() => import('./SearchOriginal'));
  return part && <part.SearchOriginal {...props} />;
}
