import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n';
import { plainText } from './plain-text';

interface Props {
  readonly id: string;
  /** Names and counts from the page, for `$1` and on. */
  readonly values: readonly string[];
}

/** A translated sentence with each of the page's values in a <bdi>, so that none can turn the words around it. */
export function Sentence({ id, values }: Props) {
  const marks = values.map((_value, at) => `${OPEN}${at}${CLOSE}`);
  const parts = t(id, ...marks).split(MARK);
  return (
    <>
      {parts.map(
        (part, at): ComponentChildren => (at % 2 === 0 ? part : <bdi>{plainText(values[Number(part)] ?? '')}</bdi>),
      )}
    </>
  );
}

/** Private-use characters: never in a locale, and a page's own never get here. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d)\uE001/;
