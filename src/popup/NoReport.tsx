import type { Article, PieceRule, TabState } from '../core/model';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import { MissingPieces } from '../ui/MissingPieces';
import { StateScreen } from '../ui/StateScreen';
import { AllowAccess } from './AllowAccess';
import { CopyDetails } from './CopyDetails';
import { PasteLink } from './PasteLink';
import { Skeleton } from './Skeleton';
import { StoryList } from './StoryList';

interface Props {
  readonly tabId: number | null;
  readonly state: TabState | null;
  readonly onRetry: () => void;
  readonly onReadAnyway: () => void;
  readonly isPrivate: boolean;
  readonly onRepair: (rule: PieceRule | null) => Promise<Article | null>;
  readonly say: (words: string) => void;
}

/** The popup where there is no report to show: each state has a screen of its own. */
export function NoReport({ tabId, state, isPrivate, onRetry, onReadAnyway, onRepair, say }: Props) {
  const retry = (
    <button type="button" class={state?.kind === 'no-access' && state.url ? '' : 'primary'} onClick={onRetry}>
      {t('try_again')}
    </button>
  );
  const article = state?.kind === 'no-article' ? state.report?.article : undefined;
  const pieces = article && <MissingPieces article={article} isPrivate={isPrivate} onRepair={onRepair} say={say} />;
  switch (state?.kind) {
    case 'no-article':
      if (state.report && state.report.stories.length > 0 && tabId !== null)
        return (
          <section class="listed">
            <h1 tabIndex={-1}>{t('state_stories')}</h1>
            <p class="hint">{t('state_stories_note')}</p>
            <StoryList stories={state.report.stories} onOpen={(url) => void openStory(tabId, url, say)} />
            {pieces}
          </section>
        );
      return (
        <>
          <StateScreen
            glyph="page"
            title={t('state_no_article')}
            note={t(`state_no_article_${kindKey(state.pageKind)}`)}
          >
            {state.report && state.report.article.text !== '' && (
              <button type="button" class="primary" onClick={onReadAnyway}>
                {t('read_anyway')}
              </button>
            )}
            {!state.report && retry}
          </StateScreen>
          {pieces}
        </>
      );
    case 'restricted':
      return (
        <StateScreen glyph="lock" title={t('state_restricted')} note={t('state_restricted_note')}>
          {tabId !== null && <PasteLink tabId={tabId} say={say} />}
        </StateScreen>
      );
    case 'no-access':
      return (
        <StateScreen glyph="door" title={t('state_no_access')} note={t('state_no_access_note')}>
          {state.url && <AllowAccess url={state.url} onAllowed={onRetry} say={say} />}
          {retry}
        </StateScreen>
      );
    case 'failed':
      return (
        <StateScreen glyph="alert" title={t('state_failed')} note={t('state_failed_note')}>
          {retry}
          <CopyDetails reason={state.reason} say={say} />
        </StateScreen>
      );
    default:
      return <Skeleton />;
  }
}

async function openStory(tabId: number, url: string, say: (words: string) => void): Promise<void> {
  const outcome = await send('original/open', tabId, url).catch(() => null);
  if (outcome?.kind === 'original') window.close();
  else say(t('open_failed'));
}

/** An article without enough text is as good as empty. */
function kindKey(kind: string): string {
  return kind === 'article' ? 'empty' : kind;
}
