import { useEffect, useMemo } from 'preact/hooks';
import type { Wording } from '../core/model';
import { highlight } from './highlight';
import { phraseRanges } from './phrase-ranges';
import type { TextIndex } from './text-index';

/** Marks odd phrases in the text while `on`, and tells where each stands; null for one that is not drawn. */
export function usePhraseMarks(
  index: TextIndex | null,
  wording: Wording | null,
  on: boolean,
): readonly (Range | null)[] {
  const ranges = useMemo(() => (index && wording ? phraseRanges(wording.phrases, index) : []), [index, wording]);
  useEffect(() => {
    highlight('odd', on ? ranges.filter((range) => range !== null) : []);
    return () => highlight('odd', []);
  }, [ranges, on]);
  return ranges;
}
