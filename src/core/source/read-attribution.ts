import { readAnchor } from './read-anchor';
import { readDateline } from './read-dateline';
import { readFooter } from './read-footer';
import { readLabel } from './read-label';

export type AttributionKind = 'anchor' | 'label' | 'foot' | 'dateline';
/** For anchors and labels whether they are one; the language of a footer; how a dateline names whom; null for none. */
export type Attribution = boolean | string | { readonly how: string; readonly name: string } | null;

/** What one string of a page says about its source, read by the same parts as whole pages. */
export function readAttribution(kind: AttributionKind, text: string): Attribution {
  if (kind === 'anchor') return readAnchor(text) !== null;
  if (kind === 'label') return readLabel(text) !== null || readFooter(text)?.kind === 'credit';
  if (kind === 'foot') return readFooter(text)?.tag ?? null;
  const outlet = readDateline(text);
  return outlet && { how: outlet.how, name: outlet.name };
}
