import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { highlight } from '../ui/highlight';
import type { TextIndex } from '../ui/text-index';
import { scrollToRange } from './scroll-to-range';
import { useReturnFocus } from './use-return-focus';

interface Props {
  readonly index: TextIndex;
  readonly onClose: () => void;
}

/** Places coloured at a time: more would only slow the page down. */
const MOST = 2000;

/** Finds words in the article's text alone, without regard to case or accents. */
export function Find({ index, onClose }: Props) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const folded = useMemo(() => fold(index.text), [index]);
  const places = useMemo(() => findAll(folded, fold(words)), [folded, words]);
  useReturnFocus();
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const ranges = places.map((place) => index.rangeOf(place, place + words.length));
    const here = ranges[at];
    highlight('found', ranges);
    highlight('found-here', here ? [here] : []);
    if (here) scrollToRange(here);
  }, [index, places, at, words]);
  useEffect(
    () => () => {
      highlight('found', []);
      highlight('found-here', []);
    },
    [],
  );
  const step = (by: number) => setAt(places.length > 0 ? (at + by + places.length) % places.length : 0);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <search class="find">
      <input
        ref={input}
        type="search"
        aria-label={t('reader_find')}
        placeholder={t('reader_find')}
        value={words}
        onKeyDown={onKey}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setAt(0);
        }}
      />
      <output>{words && t('find_count', String(places.length === 0 ? 0 : at + 1), String(places.length))}</output>
      <button type="button" aria-label={t('find_previous')} onClick={() => step(-1)}>
        ↑
      </button>
      <button type="button" aria-label={t('find_next')} onClick={() => step(1)}>
        ↓
      </button>
      <button type="button" aria-label={t('close')} onClick={onClose}>
        ×
      </button>
    </search>
  );
}

/** Lower case without accents; each character keeps its place, so one that would grow stays as it is. */
function fold(text: string): string {
  return text
    .replace(/\P{ASCII}/gu, (char) => {
      const plain = char.normalize('NFD').replace(/\p{M}/gu, '');
      return plain.length === 1 ? plain : char;
    })
    .replace(/\p{Lu}/gu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char));
}

function findAll(text: string, words: string): readonly number[] {
  const places: number[] = [];
  if (words.trim() === '') return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST; at = text.indexOf(words, at + words.length))
    places.push(at);
  return places;
}
