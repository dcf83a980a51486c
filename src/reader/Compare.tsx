import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArchivedPage, Article, SentencePair, SourceMatch } from '../core/model';
import { textDirection } from '../core/text/direction';
import { plural, t } from '../platform/i18n';
import { plainText } from '../ui/plain-text';
import { precedenceWords } from '../ui/precedence-words';
import { Sentence } from '../ui/Sentence';
import { wordChanges } from '../ui/word-changes';

interface Props {
  readonly article: Article;
  readonly match: SourceMatch;
  readonly archived?: readonly ArchivedPage[];
}

/** Longest sentence shown, in graphemes. */
const SENTENCE = 2000;
/** Pairs drawn at first; the rest on a press, so that a long text does not hold up the page. */
const FIRST = 200;

/** This page and its source, sentence by sentence: the same, reworded with its words marked, only here, left out. */
export function Compare({ article, match, archived = [] }: Props) {
  const [onlyChanges, setOnlyChanges] = useState(false);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is painted: a key pressed at once must not lose its focus to the heading.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const pairs = onlyChanges ? match.pairs.filter(({ kind }) => kind !== 'same') : match.pairs;
  const shown = all ? pairs : pairs.slice(0, FIRST);
  const hosts = { here: new URL(article.url).hostname, there: match.candidate.host };
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare" ref={heading} tabIndex={-1}>
        {t('compare_title')}
      </h2>
      <p class="counts">{counts(match.pairs)}</p>
      <p class="hint">{precedenceWords({ ...article, archived }, match)}</p>
      <div class="compare-tools">
        <label class="check">
          <input
            type="checkbox"
            checked={onlyChanges}
            onChange={({ currentTarget }) => setOnlyChanges(currentTarget.checked)}
          />
          <span>{t('compare_only_changes')}</span>
        </label>
        <button type="button" onClick={() => step(list.current, -1)}>
          {t('compare_previous')}
        </button>
        <button type="button" aria-keyshortcuts="n" onClick={() => step(list.current, 1)}>
          {t('compare_next')} <kbd>N</kbd>
        </button>
      </div>
      <div class="compare-heads" aria-hidden="true">
        <b>
          <Sentence id="compare_here" values={[hosts.here]} />
        </b>
        <b>
          <Sentence id="compare_there" values={[hosts.there]} />
        </b>
      </div>
      <ol ref={list} class="pairs">
        {shown.map((pair, at) => (
          <Pair key={at} pair={pair} hosts={hosts} lang={article.lang ?? undefined} />
        ))}
      </ol>
      {shown.length < pairs.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t('evidence_more', String(pairs.length - shown.length))}
        </button>
      )}
    </section>
  );
}

interface PairProps {
  readonly pair: SentencePair;
  readonly hosts: { readonly here: string; readonly there: string };
  readonly lang: string | undefined;
}

/** One sentence of each side. Whose it is stands above the columns; to the ear, and in one column, with the sentence. */
function Pair({ pair, hosts, lang }: PairProps) {
  const { kind } = pair;
  const here = pair.here && plainText(pair.here, SENTENCE);
  const there = pair.there && plainText(pair.there, SENTENCE);
  const changes = kind === 'reworded' && here !== null && there !== null ? wordChanges(here, there) : null;
  return (
    <li data-kind={kind} tabIndex={-1}>
      <span class="kind">{t(`compare_${kind.replace('-', '_')}`)}</span>
      {here !== null && (
        <p class="here" lang={lang} dir={textDirection(here)}>
          <Side id="compare_here" host={hosts.here} />
          {changes
            ? changes.here.map(({ changed, words }, at) =>
                changed ? <Changed key={at} as="del" words={words} /> : words,
              )
            : here}
        </p>
      )}
      {there !== null && (
        <p class="there" lang={lang} dir={textDirection(there)}>
          <Side id="compare_there" host={hosts.there} />
          {changes
            ? changes.there.map(({ changed, words }, at) =>
                changed ? <Changed key={at} as="ins" words={words} /> : words,
              )
            : there}
        </p>
      )}
    </li>
  );
}

/** A run of changed words; the space after it is not part of the change. */
function Changed({ as: Tag, words }: { readonly as: 'del' | 'ins'; readonly words: string }) {
  const bare = words.trimEnd();
  return (
    <>
      <Tag>{bare}</Tag>
      {words.slice(bare.length)}
    </>
  );
}

function Side({ id, host }: { readonly id: string; readonly host: string }) {
  return (
    <bdi class="side" lang={t('language_tag')}>
      <Sentence id={id} values={[host]} />:{' '}
    </bdi>
  );
}

/** "12 identical · 9 reworded · 2 only here · 5 left out", without what does not occur. */
function counts(pairs: readonly SentencePair[]): string {
  const kinds = ['same', 'reworded', 'only-here', 'left-out'] as const;
  return kinds
    .map((kind) => [kind, pairs.filter((pair) => pair.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => plural(`count_${kind.replace('-', '_')}`, count))
    .join(' · ');
}

/** Move to the next sentence that differs, from the one that has the focus. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('li:not([data-kind="same"])') ?? [])];
  const from = items.indexOf(document.activeElement as HTMLElement);
  const next = items[(from + by + items.length) % items.length] ?? items[0];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
