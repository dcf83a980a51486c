import { useEffect, useState } from 'preact/hooks';
import { changeAlwaysRead, watchAlwaysRead } from '../platform/always-read';
import { t } from '../platform/i18n';

interface Props {
  readonly url: string;
  readonly say: (words: string) => void;
}

/** Has articles of this site open in the reader by themselves, or ends that. Off until pressed. */
export function AlwaysRead({ url, say }: Props) {
  const [hosts, setHosts] = useState<readonly string[] | null>(null);
  useEffect(() => watchAlwaysRead(setHosts), []);
  const host = new URL(url).hostname.replace(/^www\./, '');
  const listed = hosts?.includes(host) ?? false;
  const toggle = () =>
    void changeAlwaysRead(host, !listed).then(
      () => say(t(listed ? 'sites_removed' : 'always_read_added', host)),
      () => say(t('options_not_saved')),
    );
  return (
    <button type="button" class="link leave-out" hidden={hosts === null} aria-pressed={listed} onClick={toggle}>
      {t(listed ? 'always_read_on' : 'always_read', host)}
    </button>
  );
}
