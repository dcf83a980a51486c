import { isLatin } from './is-latin';

/** Letters and digits of a text alone: spaces, quotes and dashes differ from place to place. */
export function bareText(text: string): string {
  return text.replace(isLatin(text) ? NO_LATIN_LETTER : NO_LETTER, '');
}

const NO_LATIN_LETTER = /[^A-Za-z0-9ªµº²³¹¼-¾À-ÖØ-öø-ÿ]+/g;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
