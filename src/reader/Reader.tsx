import { useEffect, useState } from 'preact/hooks';
import { originalOf } from '../core/source/original';
import { backToTab } from '../platform/back-to-tab';
import { t } from '../platform/i18n';
import { linkAddress } from '../platform/link-address';
import { type ReaderRecord, send } from '../platform/messages';
import { loadShortcuts } from '../platform/shortcuts';
import { Announcer } from '../ui/Announcer';
import { ArticleView } from '../ui/ArticleView';
import { CandidateList } from '../ui/CandidateList';
import { CopyLink } from '../ui/CopyLink';
import { EvidenceList } from '../ui/EvidenceList';
import { Key } from '../ui/Key';
import { OpenOriginal } from '../ui/OpenOriginal';
import { plainText } from '../ui/plain-text';
import { StateScreen } from '../ui/StateScreen';
import { VerdictCard } from '../ui/VerdictCard';
import { WordingNote } from '../ui/WordingNote';

/** The full reader: the article, and beside it where it comes from. */
export function Reader({ record }: { readonly record: ReaderRecord | null }) {
  const [shortcuts, setShortcuts] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  useEffect(() => void loadShortcuts().then(setShortcuts), []);
  useEffect(() => {
    if (!record) return undefined;
    document.title = plainText(record.report.article.headline) || t('extension_name');
    document.querySelector<HTMLElement>('.article h1')?.focus();
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && void backToTab(record.tabId);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [record]);
  if (!record)
    return (
      <main class="alone">
        <StateScreen glyph="page" title={t('reader_gone')} note={t('reader_gone_note')} />
      </main>
    );
  const { report, tabId, isPrivate } = record;
  const original = originalOf(report);
  const open = (url: string) => void send('original/open', tabId, url).catch(() => setSaid(t('open_failed')));
  return (
    <>
      <header class="bar">
        <button type="button" class="quiet" onClick={() => void backToTab(tabId)}>
          <span>{t('reader_back')}</span>
          <Key keys="Esc" />
        </button>
      </header>
      <div class="columns">
        <main>
          {isPrivate && <p class="notice">{t('private_note')}</p>}
          <ArticleView article={report.article} level={1} />
        </main>
        <aside aria-label={t('reader_evidence')}>
          <VerdictCard report={report} level={2}>
            {original && (
              <OpenOriginal candidate={original} shortcut={shortcuts['open-original'] ?? ''} onOpen={open} />
            )}
            <CopyLink
              report={report}
              address={() => linkAddress(tabId)}
              shortcut={shortcuts['copy-original'] ?? ''}
              say={setSaid}
            />
          </VerdictCard>
          <EvidenceList evidence={report.evidence} />
          <WordingNote wording={report.wording} />
          <CandidateList
            title={t(original ? 'candidates_other' : 'candidates_title')}
            candidates={report.takenFrom.filter((one) => one !== original)}
            onOpen={open}
          />
          <p class="fair">{t('fairness_note')}</p>
        </aside>
      </div>
      <Announcer words={said} />
    </>
  );
}
