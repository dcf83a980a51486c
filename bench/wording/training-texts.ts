import { registryTexts } from './clean-texts';
import { brownTexts, type CleanText, webTexts } from './corpus';

/** The genuine texts that training sees; `folder` holds gold.jsonl. Plain texts only: pages would tie the asset to our extractor. */
export function trainingTexts(folder: string): CleanText[] {
  return [...webTexts(folder), ...brownTexts(), ...registryTexts(0)].filter(({ half }) => half === 0);
}
