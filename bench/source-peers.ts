import { createRequire } from 'node:module';
import { unwrap } from '@/core/source/unwrap';

/** One way to find where a link leads; null where it does not tell. */
export interface Unwrapper {
  readonly name: string;
  readonly read: (link: string) => string | null;
}

interface TidyUrl {
  readonly config: { silent: boolean };
  clean(link: string): { readonly url: string };
}

const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** Ours, and the peers of `bench/peers` that are installed. */
export function unwrappers(): readonly Unwrapper[] {
  return [{ name: 'Headwater', read: (link) => unwrap(link).url }, ...tidyUrl()];
}

function tidyUrl(): Unwrapper[] {
  const found = installed<{ readonly TidyURL: TidyUrl }>('tidy-url');
  if (!found) return [];
  found.TidyURL.config.silent = true;
  return [{ name: 'tidy-url', read: (link) => quietly(() => found.TidyURL.clean(link).url) }];
}

function installed<T>(name: string): T | null {
  try {
    return require(name) as T;
  } catch {
    return null;
  }
}

/** The peer prints what it cannot read. */
function quietly(read: () => string): string | null {
  const { log, error } = console;
  console.log = console.error = () => {};
  try {
    return read();
  } catch {
    return null;
  } finally {
    console.log = log;
    console.error = error;
  }
}
