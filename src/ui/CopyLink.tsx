import { useState } from 'preact/hooks';
import type { Report } from '../core/model';
import { originalOf } from '../core/source/original';
import { t } from '../platform/i18n';
import { Key } from './Key';

interface Props {
  readonly report: Report;
  readonly shortcut: string;
  /** The address to copy, as the background cleans it; `original` is false where it is only this page's. */
  readonly address: () => Promise<{ readonly url: string; readonly original: boolean } | null>;
  readonly say: (words: string) => void;
}

/** Copies the original's address, or plainly says that it could only be this page's. */
export function CopyLink({ report, shortcut, address, say }: Props) {
  const [done, setDone] = useState('');
  const original = originalOf(report);
  const copy = async () => {
    const words = await address()
      .then(async (found) => {
        await navigator.clipboard.writeText(found?.url ?? report.article.url);
        return t(found?.original ? 'copied_original' : 'copied_page');
      })
      .catch(() => t('copy_failed'));
    setDone(words);
    say(words);
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <span>{t(original ? 'original_copy' : 'page_copy')}</span>
        <Key keys={shortcut} />
      </button>
      {done && <p class="done">{done}</p>}
    </>
  );
}
