import type { Block } from './block';
import type { SortedBlocks } from './sort-blocks';

/** What a page says where its text goes on elsewhere. Lower case; matched in one short block. */
const CUES =
  /(?:continue reading|read the full (?:story|article)|read full (?:story|article)|to (?:continue|keep) reading|this (?:article|content|story) is (?:for|only for|exclusive to|reserved for|available to) (?:our )?(?:subscribers|members)|subscribe to (?:continue|read|unlock)|sign in to (?:continue|read)|already a (?:subscriber|member)\?|unlock this (?:article|story)|you(?:'ve| have) reached your (?:free )?(?:article )?limit|weiterlesen mit|jetzt weiterlesen|nur für abonnenten|réservé aux abonnés|la suite est réservée|contenido exclusivo|sigue leyendo|solo para suscriptores|continua a leggere|contenuto riservato|verder lezen|alleen voor abonnees|только для подписчиков)/;
const CUE_LENGTH = 200;
/** Blocks after the last one of the text that may still speak of it. */
const BLOCKS_AFTER = 12;

/** Words of the page that say the text goes on elsewhere, or null. */
export function findCut(blocks: readonly Block[], { kept }: SortedBlocks): string | null {
  const last = kept.at(-1);
  if (!last) return null;
  const after = blocks.slice(Math.max(0, last.index - 1), last.index + BLOCKS_AFTER);
  const said = after.find(
    ({ text }) => text.length <= CUE_LENGTH && CUES.test(text.toLowerCase().replace(/[’‘]/g, "'")),
  );
  if (said) return said.text;
  return /(?:\[(?:…|\.{3})\]|…|\.{3})$/.test(last.text.trim()) && last.text.length > CUE_LENGTH / 4
    ? last.text.slice(-CUE_LENGTH / 4)
    : null;
}
