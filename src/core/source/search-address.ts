import { toPublicHttpUrl } from './public-url';

/** The address that searches for a query by an engine's template ("https://…%s"), or null where the template is none. */
export function searchAddress(template: string, query: string): string | null {
  if (!/^https:\/\//i.test(template) || template.split('%s').length !== 2) return null;
  return toPublicHttpUrl(template.replace('%s', () => encodeURIComponent(query)));
}
