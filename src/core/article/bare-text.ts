import { isAscii } from './is-ascii';

/** Letters and digits of a text alone: spaces, quotes and dashes differ from place to place. */
export function bareText(text: string): string {
  return text.replace(isAscii(text) ? NO_ASCII_LETTER : NO_LETTER, '');
}

const NO_ASCII_LETTER = /[^a-z0-9]+/gi;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
