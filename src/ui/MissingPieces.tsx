import { useEffect, useState } from 'preact/hooks';
import type { Article, PieceRule } from '../core/model';
import { t } from '../platform/i18n';
import { nextRule } from './next-rule';
import { PieceRow } from './PieceRow';
import { Sentence } from './Sentence';

interface Props {
  readonly article: Article;
  readonly isPrivate: boolean;
  /** Read the page by this rule; the article that came of it, or null where its page is no longer open. */
  readonly onRepair: (rule: PieceRule | null) => Promise<Article | null>;
  readonly say: (words: string) => void;
}

/** Lets the reader choose which parts of the page are the article, for this site, and take the choice back. */
export function MissingPieces({ article, isPrivate, onRepair, say }: Props) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [isGone, setGone] = useState(false);
  useEffect(() => setChanged(new Map()), [article]);
  const host = new URL(article.url).hostname.replace(/^www\./, '');
  const repair = async (rule: PieceRule | null) => {
    setBusy(true);
    const read = await onRepair(rule).catch(() => null);
    setBusy(false);
    setGone(read === null);
    say(read ? t('missing_done', String(wordsOf(read))) : t('missing_failed'));
  };
  const toggle = (sign: string, isOn: boolean) => setChanged((before) => new Map([...before, [sign, isOn]]));
  if (article.pieces.length === 0 && !article.rule) return null;
  return (
    <section class="missing" aria-label={t('missing_title')}>
      {article.rule && (
        <p class="notice row">
          <span>
            <Sentence id="missing_rule" values={[host]} />
          </span>
          <button type="button" disabled={isBusy} onClick={() => void repair(null)}>
            {t('missing_undo')}
          </button>
        </p>
      )}
      {article.pieces.length > 0 && <p class="hint share-of-page">{shareWords(article)}</p>}
      {isGone && <p class="notice">{t('missing_failed')}</p>}
      <details>
        <summary>{t('missing_title')}</summary>
        <p class="hint">{isPrivate ? t('missing_note_private') : <Sentence id="missing_note" values={[host]} />}</p>
        <ol>
          {article.pieces.map((piece, at) => (
            <PieceRow
              key={piece.sign ?? at}
              piece={piece}
              isOn={changed.get(piece.sign ?? '') ?? piece.isKept}
              onToggle={toggle}
              onOnly={(only) => void repair({ only, keep: [], drop: [] })}
            />
          ))}
        </ol>
        <button
          type="button"
          disabled={isBusy || changed.size === 0}
          onClick={() => void repair(nextRule(article.rule, changed))}
        >
          {t('missing_apply')}
        </button>
      </details>
    </section>
  );
}

/** How much of the page is the article, in words: a reader who misses something sees at a glance whether it can be here. */
function shareWords(article: Article): string {
  const number = new Intl.NumberFormat(t('language_tag'));
  const all = article.pieces.reduce((sum, { words }) => sum + words, 0);
  return t('missing_share', number.format(wordsOf(article)), number.format(all));
}

function wordsOf({ pieces }: Article): number {
  return pieces.reduce((sum, { isKept, words }) => sum + (isKept ? words : 0), 0);
}
