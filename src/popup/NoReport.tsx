import type { TabState } from '../core/model';
import { t } from '../platform/i18n';
import { StateScreen } from '../ui/StateScreen';

interface Props {
  readonly state: TabState | null;
  readonly onRetry: () => void;
  readonly onReadAnyway: () => void;
}

/** The popup where there is no report to show: each state has a screen of its own. */
export function NoReport({ state, onRetry, onReadAnyway }: Props) {
  const retry = (
    <button type="button" class="primary" onClick={onRetry}>
      {t('try_again')}
    </button>
  );
  switch (state?.kind) {
    case 'no-article':
      return (
        <StateScreen glyph="page" title={t('state_no_article')} note={t(`state_no_article_${kindKey(state.pageKind)}`)}>
          {state.report && state.report.article.text !== '' && (
            <button type="button" class="primary" onClick={onReadAnyway}>
              {t('read_anyway')}
            </button>
          )}
        </StateScreen>
      );
    case 'restricted':
      return <StateScreen glyph="lock" title={t('state_restricted')} note={t('state_restricted_note')} />;
    case 'no-access':
      return (
        <StateScreen glyph="door" title={t('state_no_access')} note={t('state_no_access_note')}>
          {retry}
        </StateScreen>
      );
    case 'failed':
      return (
        <StateScreen glyph="alert" title={t('state_failed')} note={t('state_failed_note')}>
          {retry}
        </StateScreen>
      );
    default:
      return <StateScreen glyph="wait" title={t('state_working')} note={t('state_working_note')} />;
  }
}

/** An article without enough text is as good as empty. */
function kindKey(kind: string): string {
  return kind === 'article' ? 'empty' : kind;
}
