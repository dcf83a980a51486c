import type { Article, Credit, TextProfile } from '../model';

/** Outlets the page names as the author of its text, the site's own name left out. */
export function findCredits(_article: Article, _profile: TextProfile): Credit[] {
  return [];
}
