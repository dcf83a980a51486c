import type { Language } from '../model';
import { en } from './en';

/** The roster, by name. roster.test.ts fails for a module that is not on it. */
export const languages: readonly Language[] = [en];

/** The language of a BCP 47 tag, by its primary subtag; null where it has no file here. */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return languages.find((language) => language.tag === primary) ?? null;
}
