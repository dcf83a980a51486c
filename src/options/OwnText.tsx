import { useState } from 'preact/hooks';
import type { Report } from '../core/model';
import { t } from '../platform/i18n';
import { verdictWords } from '../ui/verdict-words';
import { WordingNote } from '../ui/WordingNote';

/** A text of the reader's own, checked on this device by its wording alone. */
export function OwnText({ say }: { readonly say: (words: string) => void }) {
  const [text, setText] = useState('');
  const [report, setReport] = useState<Report | null>(null);
  const check = async () => {
    const found = await import('./self-test').then(({ checkText }) => checkText(text)).catch(() => null);
    setReport(found);
    say(t(found ? verdictWords(found).heading : 'state_failed'));
  };
  return (
    <>
      <label class="stack">
        <span>{t('about_test_own')}</span>
        <textarea
          rows={5}
          maxLength={100_000}
          dir="auto"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="button" disabled={text.trim() === ''} onClick={() => void check()}>
          {t('about_test_own_go')}
        </button>
      </div>
      {report && (
        <div>
          <p>
            <strong>{t(verdictWords(report).heading)}</strong>
          </p>
          <WordingNote wording={report.wording} />
        </div>
      )}
    </>
  );
}
