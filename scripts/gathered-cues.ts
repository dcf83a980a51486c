import { languages } from '@/core/languages';
import type { Language } from '@/core/model';

/**
 * The cues of all languages that the extractor asks, each once: it is injected into pages, and a third of the language
 * files (common words, selves) would travel along for nothing.
 */
export function gatherCues() {
  const all = (pick: (language: Language) => readonly string[]) => [...new Set(languages.flatMap(pick))].toSorted();
  const footers = languages.flatMap((language) => language.feedFooters).map(({ open, close }) => [open, close]);
  return {
    sourceAnchors: all((language) => language.sourceAnchors),
    continueAnchors: all((language) => language.continueAnchors),
    sourceLabels: all((language) => language.sourceLabels),
    creditPhrases: all((language) => language.creditPhrases),
    relatedCues: all((language) => language.relatedCues),
    bylineCues: all((language) => language.bylineCues),
    feedFooters: [...new Map(footers.map((footer) => [footer.join('|'), footer])).values()],
  };
}
