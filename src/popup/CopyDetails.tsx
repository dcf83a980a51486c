import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { version } from '../platform/version';

interface Props {
  readonly reason: string;
  readonly say: (words: string) => void;
}

/** Copies what a report of a fault needs; the page's address is not among it. */
export function CopyDetails({ reason, say }: Props) {
  const [words, setWords] = useState('');
  const tell = (outcome: string) => {
    setWords(outcome);
    say(outcome);
  };
  const copy = () =>
    void navigator.clipboard.writeText(`Headwater ${version()}\n${reason}\n${navigator.userAgent}\n`).then(
      () => tell(t('keep_copied')),
      () => tell(t('copy_failed')),
    );
  return (
    <button type="button" class="link" onClick={copy}>
      {words || t('state_failed_copy')}
    </button>
  );
}
