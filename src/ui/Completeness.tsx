import type { Article, PieceRule } from '../core/model';
import { t } from '../platform/i18n';
import { Inserts } from './Inserts';
import { MissingPieces } from './MissingPieces';
import { Sentence } from './Sentence';

interface Props {
  readonly article: Article;
  readonly isPrivate: boolean;
  readonly onNextPage: (url: string) => void;
  readonly onRepair: (rule: PieceRule | null) => Promise<Article | null>;
  readonly say: (words: string) => void;
}

/** Below an article: whether it is whole, how it goes on, what was left out, and how to choose otherwise. */
export function Completeness({ article, isPrivate, onNextPage, onRepair, say }: Props) {
  const { truncated, cut, nextPage, part } = article;
  const looksWhole = truncated.length === 0 && cut === null && nextPage === null && part === 'whole';
  return (
    <section class="completeness">
      {part === 'live' && <p class="notice">{t('part_live_note')}</p>}
      {truncated.length > 0 && <p class="notice">{t('article_truncated')}</p>}
      {cut && (
        <p class="notice">
          <Sentence id="article_cut" values={[cut]} />
        </p>
      )}
      {nextPage && (
        <p class="notice">
          <button type="button" class="link" onClick={() => onNextPage(nextPage)}>
            {t('next_page', pageNumber(nextPage))}
          </button>
        </p>
      )}
      {looksWhole && <p class="hint">{t('article_whole_unknown')}</p>}
      <Inserts inserts={article.inserts} />
      <MissingPieces article={article} isPrivate={isPrivate} onRepair={onRepair} say={say} />
    </section>
  );
}

/** The last number of an address: next pages are found by it. */
function pageNumber(url: string): string {
  return /(\d{1,3})\D*$/.exec(url)?.[1] ?? '';
}
