import { t } from '../platform/i18n';
import { requestSiteAccess } from '../platform/permissions';

interface Props {
  readonly url: string;
  readonly onAllowed: () => void;
  readonly say: (words: string) => void;
}

/** Asks the browser for the site's access back; the browser asks the reader. */
export function AllowAccess({ url, onAllowed, say }: Props) {
  const ask = () =>
    void requestSiteAccess(url).then(
      (given) => (given ? onAllowed() : say(t('state_no_access_refused'))),
      () => say(t('state_no_access_refused')),
    );
  return (
    <button type="button" class="primary" onClick={ask}>
      {t('state_no_access_allow', new URL(url).hostname)}
    </button>
  );
}
