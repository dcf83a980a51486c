import type { Report } from '../core/model';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import { Key } from '../ui/Key';
import { fileName } from '../ui/keep/file-name';
import { knownOf } from '../ui/keep/known-of';
import { saveFile } from '../ui/save-file';

interface Props {
  readonly tabId: number;
  readonly report: Report;
  readonly shortcut: string;
  readonly say: (words: string) => void;
}

/** What can be done with the text: read it in full, hear it, take it along. */
export function Foot({ tabId, report, shortcut, say }: Props) {
  const read = (listen: boolean) => void send('reader/open', tabId, listen).then((opened) => opened && window.close());
  const markdown = async () => {
    const { articleMarkdown } = await import('../ui/keep/article-markdown');
    return articleMarkdown(report.article, knownOf(report, new Date()));
  };
  const copy = () =>
    void copyLater(markdown()).then(
      () => say(t('keep_copied')),
      () => say(t('copy_failed')),
    );
  const save = () =>
    void markdown().then(
      (text) => saveFile(fileName(report.article.headline, 'md'), new Blob([text], { type: 'text/markdown' })),
      () => say(t('keep_failed')),
    );
  return (
    <footer class="bar">
      <button type="button" class="read" onClick={() => read(false)}>
        <span>{t('read_here')}</span>
        <Key keys={shortcut} />
      </button>
      {'speechSynthesis' in globalThis && (
        <button type="button" onClick={() => read(true)}>
          {t('listen')}
        </button>
      )}
      <button type="button" title={t('keep_markdown_copy')} onClick={copy}>
        {t('popup_copy')}
      </button>
      <button type="button" title={t('keep_markdown')} onClick={save}>
        {t('popup_save')}
      </button>
    </footer>
  );
}

/** Copies a text that is still being made: browsers allow it only while the click lasts, so the clipboard is asked at once. */
function copyLater(text: Promise<string>): Promise<void> {
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
