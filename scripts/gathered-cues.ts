import { footerPair } from '@/core/article/footer-pair';
import { languages } from '@/core/languages';
import type { Language } from '@/core/model';
import { phraseTable } from './phrase-table';

/**
 * The cues of all languages that the extractor asks, as tables of hashes: it is injected into pages, and the phrases
 * themselves would be a quarter of it.
 *
 * The widths are bits of a hash: the more often a list is asked, and the more a chance hit would harm (a line of the
 * author's taken for a credit; a link more to look at), the more bits.
 */
export function gatherCues() {
  const footers = languages.flatMap((language) => language.feedFooters);
  return {
    sourceAnchors: phraseTable(phrasesOf('sourceAnchors'), 24),
    continueAnchors: phraseTable(phrasesOf('continueAnchors'), 20),
    sourceLabels: phraseTable(phrasesOf('sourceLabels'), 22),
    relatedCues: phraseTable(phrasesOf('relatedCues'), 22),
    bylineCues: phraseTable(phrasesOf('bylineCues'), 26),
    creditPhrases: phraseTable(phrasesOf('creditPhrases'), 32, true),
    feedCloses: phraseTable(
      footers.map(({ open, close }) => close || open),
      28,
      true,
    ),
    feedPairs: phraseTable(
      footers.filter(({ open, close }) => open && close).map(({ open, close }) => footerPair(open, close)),
      24,
    ),
  };
}

function phrasesOf(
  list: 'sourceAnchors' | 'continueAnchors' | 'sourceLabels' | 'relatedCues' | 'bylineCues' | 'creditPhrases',
): string[] {
  return languages.flatMap((language: Language) => language[list]);
}
