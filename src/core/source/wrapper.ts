/** Says that a link is a wrapper whose target cannot be told without asking its server. */
export const OPAQUE = Symbol('opaque');

/** What a row reads from a link of its own: the target as it stands, OPAQUE, or null where the link wraps nothing. */
export type Target = string | typeof OPAQUE | null;

/**
 * One family of forwarding links.
 * `host`: 'a.com' takes www., m. and mobile. along; '*.a.com' any subdomain; 'a.*' any country's domain of that name;
 * 'x.a.*' a subdomain of those. `path` is the start of the pathname, '' for any.
 */
export interface Wrapper {
  readonly host: string;
  readonly path: string;
  readonly read: (url: URL) => Target;
  /** True where the link sells: its target is never where a text was taken from. */
  readonly affiliate?: true;
}
